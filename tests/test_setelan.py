"""`standar.toml`: place first, what stands there, how to mend it; never the library's English."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from generator.cli import main
from generator.project import BadSettings, Project, Setelan
from generator.setelan import read_settings, settings_of

ENGLISH: Final = re.compile(
    r"\b(Expected|Invalid|Cannot|Illegal|Unescaped|Unclosed|Unterminated|value|line|column|"
    r"character|statement|end of|key|codec|byte|decode)\b"
)


def refusal(text: str | bytes) -> str:
    data = text.encode() if isinstance(text, str) else text
    with pytest.raises(BadSettings) as caught:
        settings_of(data, {"dinas"})
    return str(caught.value)


@pytest.mark.parametrize(
    ("text", "place", "says"),
    [
        ("[situs]\nnama = Standar\n", "2:8", "“nama = Standar”; isinya harus diapit tanda kutip"),
        ("[situs]\nnama = 'Standar\n", "2:1", "tanda kutip penutupnya belum ada"),
        ('[situs]\nnama = "Standar', "2:1", "tanda kutip penutupnya belum ada"),
        ('[situs\nnama = "a"\n', "1:7", "tanda kurung siku penutupnya belum ada"),
        ('[situs]\nnama: "a"\n', "2:5", "tanda sama dengan"),
        ('[situs]\nnama = "a"\nnama = "b"\n', "3:11", "sudah ditulis di atas"),
        ('[situs]\nnama = "a"\n[situs]\n', "3:7", "sudah ditulis di atas"),
        ('[situs]\nsunting = "C:\\situs"\n', "2:16", "garis miring terbalik"),
        ('[situs]\nnama = ["a"\n', "2:1", "kurung"),
        ('[situs]\n- nama = "a"\n', "2:3", '“- nama = "a"”'),
        ("[situs]\n* nama\n", "2:1", "baris ini bukan isian"),
        ('[situs]\nnama = "a" "b"\n', "2:12", "sesudah isinya"),
        ("[situs]\nnama =\n", "2:7", "isinya harus diapit tanda kutip"),
    ],
)
def test_what_is_no_toml_is_told_with_its_place(text: str, place: str, says: str) -> None:
    told = refusal(text)

    assert told.startswith(f"standar.toml:{place}: ")
    assert says in told
    assert 'nama = "Standar Pelayanan"' in told
    assert ENGLISH.findall(told) == []


@pytest.mark.parametrize(
    ("text", "place", "says"),
    [
        ("nama = 'a'\n", "1:1", "“nama” tidak dikenal; pilihannya: situs, cetak, pemeriksaan."),
        ("[situs]\nnam = 'a'\n", "2:1", "“nam” di [situs] tidak dikenal"),
        ("[situs]\n  nama = 3\n", "2:3", "tanda kutip: nama = "),
        ("situs = 'a'\n", "1:1", "tulis [situs] pada barisnya sendiri"),
        ("[situs]\nnama = 'a'\nalamat = 'a.example'\n", "3:1", "bukan alamat situs yang lengkap"),
        ("[situs]\nalamat = 'http://['\n", "2:1", "bukan alamat situs yang lengkap"),
        ("[[situs]]\nnama = 'a'\n", "1:1", "tulis [situs] pada barisnya sendiri"),
        ("[cetak]\nkertas = 'letter'\n", "2:1", "kertas “letter” tidak dikenal"),
        ("[pemeriksaan]\ntinjau_ulang = 12\n", "2:1", "tanda kutip"),
        ("[pemeriksaan]\n\ntinjau_ulang = '1 hari'\n", "3:1", "“1 hari” tidak terbaca"),
        ("[pemeriksaan.beban]\nSP213 = ['mati']\n", "2:1", "tanda kutip"),
        ("[pemeriksaan.beban]\nSP213 = 'berat'\n", "2:1", "beban “berat” untuk SP213"),
        ("[pemeriksaan.beban]\nSP001 = 'mati'\n", "2:1", "tidak dapat diatur"),
        ("[pemeriksaan.instansi.lain.beban]\n", "", "instansi “lain”"),
        ("[pemeriksaan.instansi]\nlain = 1\n", "2:1", "instansi “lain”"),
    ],
)
def test_a_wrong_setting_is_told_with_its_place(text: str, place: str, says: str) -> None:
    told = refusal(text)

    assert told.startswith(f"standar.toml:{place}: " if place else "standar.toml: ")
    assert says in told


def test_a_file_of_another_encoding_is_told() -> None:
    told = refusal("[situs]\nnama = 'café'\n".encode("latin-1"))

    assert told.startswith("standar.toml:2:1: berkas ini tidak disimpan sebagai UTF-8.")


def test_the_mark_that_some_editors_put_first_is_no_fault() -> None:
    assert settings_of("\ufeff[situs]\nnama = 'A'\n".encode(), ()).nama == "A"


def test_nesting_beyond_all_reason_is_told() -> None:
    assert "bersusun terlalu dalam" in refusal("a = " + "[" * 50_000)


@given(st.binary() | st.text().map(str.encode))
def test_any_content_is_settings_or_told(data: bytes) -> None:
    try:
        settings_of(data, ())
    except BadSettings as told:
        said = str(told)
    else:
        said = "standar.toml"
    assert said.startswith("standar.toml")


def test_a_folder_in_the_place_of_the_file_is_told_without_a_traceback(tmp_path: Path) -> None:
    (tmp_path / "standar.toml").mkdir()
    (tmp_path / "standards").mkdir()

    for command in ("check", "build", "status", "serve"):
        said = CliRunner().invoke(main, ["--proyek", str(tmp_path), command])
        assert said.exit_code == 2
        assert "standar.toml tidak dapat dibaca: berupa folder, bukan berkas." in said.stderr


def test_a_project_without_settings_has_the_usual_ones(tmp_path: Path) -> None:
    assert read_settings(tmp_path) == Project.load(tmp_path).setelan == Setelan()


def test_english_pages_are_made_unless_they_are_declined() -> None:
    assert settings_of(b"", ()).inggris
    assert not settings_of(b'[situs]\ninggris = "tidak"\n', ()).inggris
    assert "standar.toml:2:1: inggris “no” tidak dikenal" in refusal('[situs]\ninggris = "no"\n')
