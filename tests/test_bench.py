"""The benchmark measures what it says: its standards are valid, distinct, of real size."""

from __future__ import annotations

import datetime
import re
import subprocess
import sys
from pathlib import Path

import pytest

from generator.catalog import Catalog, assemble
from generator.check import check
from tests.bench.generate import PER_AGENCY, files, make_project
from tests.bench.report import Result, table
from tests.bench.words import WORDS

N = 3 * PER_AGENCY
DAY = datetime.date(2026, 12, 1)


@pytest.fixture(scope="module")
def made() -> dict[str, bytes]:
    return files(N)


@pytest.fixture(scope="module")
def catalog(made: dict[str, bytes]) -> Catalog:
    return assemble(made)


def _services(made: dict[str, bytes]) -> list[bytes]:
    return [data for path, data in made.items() if "/layanan/" in path]


def test_made_standards_have_no_finding(catalog: Catalog) -> None:
    assert len(catalog.standar) == N
    assert check(catalog, DAY).diagnostics == ()


def test_the_same_seed_gives_the_same_bytes_and_another_seed_others(
    made: dict[str, bytes],
) -> None:
    assert files(N) == made
    assert not set(_services(made)) & set(_services(files(N, benih=2)))


def test_more_standards_keep_those_of_fewer_whole_agencies(made: dict[str, bytes]) -> None:
    fewer = {path: data for path, data in files(PER_AGENCY).items() if "/layanan/" in path}
    assert fewer.items() <= made.items()


def test_made_standards_are_distinct_and_of_about_seven_kilobytes(made: dict[str, bytes]) -> None:
    services = _services(made)
    assert len(set(services)) == N
    assert 6_500 < sum(map(len, services)) / N < 7_500


def test_they_draw_on_a_vocabulary_of_a_few_thousand_words(made: dict[str, bytes]) -> None:
    used = set(re.findall(r"[a-z]+", b" ".join(_services(made)).decode().lower()))
    assert len(WORDS) > 3_000
    assert len(used & set(WORDS)) > 1_000


def test_every_one_is_visibly_fictional(catalog: Catalog) -> None:
    for standar in catalog.standar:
        assert "Contoh" in standar.isi.nama
        assert standar.instansi.model.fiktif
        assert str(standar.isi.tautan_daring).split("/")[2].endswith(".example")


def test_all_shapes_stand_among_those_of_one_agency(made: dict[str, bytes]) -> None:
    text = b"".join(_services(made)[:PER_AGENCY]).decode()
    shapes = (
        *("salah_satu:", "kelompok:", "jika:", "kecuali:", "foto:", "salinan:", "legalisasi:"),
        *("jalur:", "cara: daring", "cabang:", "ke: serahkan", "selesai:", "tambahan:"),
        *("penjamin:", "denda:", "pembebasan:", "gratis", "perpanjangan:", "hitung:"),
        *("masa_berlaku:", "per_peran:", "jaminan_keamanan:", "varian:"),
    )
    assert [shape for shape in shapes if shape not in text] == []


def test_components_come_from_the_agency_and_from_its_regency(catalog: Catalog) -> None:
    standar = catalog.standar[0]
    assert standar.asal["evaluasi_kinerja"].instansi == standar.instansi.garis[-1]
    assert standar.asal["dasar_hukum"].ditambah
    assert all(kutipan.entri for kutipan in catalog.kutipan[standar.id])


def test_a_made_project_holds_no_link_out_of_it(tmp_path: Path) -> None:
    make_project(tmp_path / "proyek", 3)
    assert [path for path in (tmp_path / "proyek").rglob("*") if path.is_symlink()] == []


def test_the_table_names_goals_growth_and_memory() -> None:
    def result(n: int, seconds: float, memori: int) -> Result:
        fase = {"baca": (0.0, 0.0), "susun": (seconds, seconds), "nilai": (0.0, 0.0)}
        return Result(n, "check", fase, {"standar": n, "temuan": 0, "memori": memori})

    text = table([result(100, 0.2, 60_000), result(1000, 3.0, 150_000)])
    assert "3.00      3.00       ≤ 3   1.50×" in text
    assert "100 kB per standar tambahan (sasaran ≤ 120)" in text


def test_the_table_says_how_many_times_faster_than_a_peer_by_wall_time() -> None:
    def command(part: str, wall: float) -> Result:
        return Result(1000, part, {"perintah": (wall, 4.0)}, {"standar": 1000})

    text = table([command("dingin", 2.0), command("jsonschema", 25.0)])
    assert "12.5× lebih cepat (sasaran ≥ 10)" in text


@pytest.mark.lambat
def test_it_runs_from_the_command_line(root: Path, tmp_path: Path) -> None:
    target = tmp_path / "hasil.json"
    command = [sys.executable, "-m", "tests.bench", "--n", "4,8", "--bagian", "check"]
    done = subprocess.run(
        [*command, "--json", str(target)], cwd=root, capture_output=True, text=True, check=True
    )
    assert "PERIKSA" in done.stdout
    assert "tidak terukur" not in done.stdout
    assert '"keluar": 0' in target.read_text("utf-8")
