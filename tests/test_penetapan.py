"""`standar tetapkan`: only the bytes concerned, and nothing that would not be published."""

from __future__ import annotations

import difflib
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import main

KK = "standards/contoh-disdukcapil/layanan/kartu-keluarga.yml"


@pytest.fixture
def proyek(tmp_path: Path, root: Path) -> Path:
    """A copy of the fictional regency with its register, and the site's settings."""
    shutil.copytree(
        root / "standards", tmp_path / "standards", ignore=shutil.ignore_patterns("dpmptsp-*")
    )
    shutil.copy(root / "standar.toml", tmp_path)
    return tmp_path


def run(proyek: Path, *words: str) -> Result:
    """Run the command on a day in a project; an exception that is no exit fails the test."""
    result = CliRunner().invoke(main, ["--proyek", str(proyek), "--tanggal", "2026-12-01", *words])
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def edit(file: Path, old: str, new: str) -> None:
    """Replace what an author would have typed otherwise."""
    text = file.read_bytes().decode()
    assert old in text
    file.write_bytes(text.replace(old, new, 1).encode())


def changes(before: str, after: str) -> list[str]:
    """Lines removed and added, without their places."""
    lines = difflib.ndiff(before.splitlines(keepends=True), after.splitlines(keepends=True))
    return [line.rstrip() for line in lines if line[0] in "+-"]


def test_it_adds_one_line_and_leaves_comments_and_layout(proyek: Path) -> None:
    file = proyek / KK
    before = file.read_text("utf-8")

    result = run(proyek, "tetapkan", str(file))

    assert result.exit_code == 0
    assert result.stdout == f"{KK}\n"
    [added] = changes(before, file.read_text("utf-8"))
    assert added.startswith("+   sidik: ")
    assert "SP370" not in run(proyek, "check", str(file)).stdout


def test_number_and_date_are_written_with_it(proyek: Path) -> None:
    file = proyek / KK
    before = file.read_text("utf-8")

    run(proyek, "tetapkan", str(file), "--nomor", "1/2027", "--tanggal-penetapan", "2027-01-04")

    assert changes(before, file.read_text("utf-8"))[:4] == [
        "-   nomor: 400.12/014/2026",
        "-   tanggal: 16 Maret 2026",
        "+   nomor: 1/2027",
        "+   tanggal: 4 Januari 2027",
    ]


def test_a_draft_without_decree_gets_status_and_decree_at_their_usual_places(proyek: Path) -> None:
    file = proyek / KK
    text = file.read_text("utf-8")
    start = text.index("penetapan:\n")
    text = text[:start] + text[text.index("versi:\n") :]
    file.write_text(text.replace("status: ditetapkan\n", "", 1), "utf-8")

    result = run(
        proyek, "tetapkan", str(file), "--nomor", "1/2026", "--tanggal-penetapan", "2026-11-30"
    )

    lines = file.read_text("utf-8").splitlines()
    assert result.exit_code == 0
    assert lines[lines.index("format: 1") + 1] == "status: ditetapkan"
    at = lines.index("penetapan:")
    assert lines[at + 1 : at + 3] == ["  nomor: 1/2026", "  tanggal: 30 November 2026"]
    assert lines[at + 3].startswith("  sidik: ")
    assert lines[at + 4] == "versi:"


def test_windows_line_ends_and_a_byte_order_mark_stay(proyek: Path) -> None:
    file = proyek / KK
    before = b"\xef\xbb\xbf" + file.read_bytes().replace(b"\n", b"\r\n")
    file.write_bytes(before)

    assert run(proyek, "tetapkan", str(file)).exit_code == 0

    after = file.read_bytes()
    assert after.startswith(b"\xef\xbb\xbf")
    assert after.count(b"\r\n") == after.count(b"\n") == before.count(b"\n") + 1


def test_a_change_is_an_error_until_a_new_decree_is_named(proyek: Path) -> None:
    file = proyek / KK
    run(proyek, "tetapkan", str(file))
    edit(file, "jumlah: 4 orang", "jumlah: 5 orang")

    checked = run(proyek, "check", str(file))
    refused = run(proyek, "tetapkan", str(file))
    accepted = run(proyek, "tetapkan", str(file), "--nomor", "2/2026")

    assert checked.exit_code == 1
    assert "SP370" in checked.stdout
    assert refused.exit_code == 1
    assert "400.12/014/2026" in refused.stderr
    assert accepted.exit_code == 0
    assert run(proyek, "check", str(file)).exit_code == 0


def test_a_change_of_what_is_inherited_is_a_change(proyek: Path) -> None:
    run(proyek, "tetapkan", str(proyek / KK))
    edit(
        proyek / "standards/contoh-disdukcapil/instansi.yml", "jumlah: 60 kursi", "jumlah: 40 kursi"
    )

    assert "SP370" in run(proyek, "check", str(proyek / KK)).stdout


def test_running_it_again_changes_nothing(proyek: Path) -> None:
    run(proyek, "tetapkan", str(proyek / KK))
    once = (proyek / KK).read_bytes()

    assert run(proyek, "tetapkan", str(proyek / KK)).exit_code == 0
    assert (proyek / KK).read_bytes() == once


def test_a_standard_with_errors_is_refused_with_its_findings(proyek: Path) -> None:
    file = proyek / KK
    edit(file, "biaya: gratis\n", "")
    before = file.read_bytes()

    result = run(proyek, "tetapkan", str(file))

    assert result.exit_code == 1
    assert "SP101" in result.stdout
    assert "belum dapat ditetapkan" in result.stderr
    assert file.read_bytes() == before


def test_a_folder_stands_for_its_standards_and_one_error_stops_all(proyek: Path) -> None:
    folder = proyek / "standards/contoh-disdukcapil"
    assert run(proyek, "tetapkan", str(folder)).stdout.count("\n") == 3

    edit(folder / "layanan/akta-kelahiran.yml", "nama:", "nam:")
    before = (proyek / KK).read_bytes()
    assert run(proyek, "tetapkan", str(folder), "--nomor", "9/2026").exit_code == 1
    assert (proyek / KK).read_bytes() == before


def test_a_file_that_is_no_standard_is_wrong_usage(proyek: Path) -> None:
    result = run(proyek, "tetapkan", str(proyek / "standards/contoh-disdukcapil/instansi.yml"))

    assert result.exit_code == 2
    assert "layanan/" in result.stderr
