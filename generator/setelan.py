"""`standar.toml`: what may stand in it, and what is told where it is wrong.

Every refusal begins with the place, file:line:column, as those of `standar check` do.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from generator.diagnostics import Severity
from generator.policy import Policy, Weights
from generator.sistem import why

FILE: Final = "standar.toml"
_SITUS: Final = ("nama", "alamat", "sunting", "kartu", "inggris")
_CETAK: Final = ("kertas",)
KERTAS: Final = ("A4", "F4")
"""Papers that documents can be printed on; F4 is 215 × 330 mm."""
_PEMERIKSAAN: Final = ("tinjau_ulang", "beban", "instansi")
_BEBAN: Final = {
    "galat": Severity.ERROR,
    "peringatan": Severity.WARNING,
    "keterangan": Severity.INFO,
    "mati": None,
}
_KODE: Final = re.compile(r"SP[234]\d\d")
_MASA: Final = re.compile(r"([1-9]\d?\d?) (bulan|tahun)")
_HEAD: Final = re.compile(r"\s*\[+([^\]]*)\]")
_AT: Final = re.compile(r"\(at (?:line (\d+), column (\d+)|end of document)\)$")
_CAUSES: Final = (
    ("Cannot overwrite", "isian ini sudah ditulis di atas. Hapus salah satunya."),
    ("twice", "bagian ini sudah ditulis di atas. Gabungkan keduanya."),
    ("Cannot redefine", "bagian ini sudah ditulis di atas. Gabungkan keduanya."),
    ("Duplicate", "isian ini sudah ditulis di atas. Hapus salah satunya."),
    ("Cannot mutate", "bagian ini sudah ditulis di atas. Gabungkan keduanya."),
    ("Expected '='", "sesudah nama isian harus ada tanda sama dengan, lalu isinya."),
    ("Unescaped", "tanda garis miring terbalik harus ditulis dua kali: \\\\."),
    ("Illegal character", "tanda kutip penutupnya belum ada, atau ada huruf yang tak terlihat."),
    ("Expected ']'", "tanda kurung siku penutupnya belum ada."),
    ("Expected newline", "sesudah isinya harus ganti baris; satu baris hanya satu isian."),
    ("Expected ", "tanda kutip penutupnya belum ada."),
    ("Found invalid", "ada huruf tak terlihat yang tidak boleh di sini. Hapus huruf itu."),
    ("initial character", "nama isian hanya huruf kecil dan garis bawah."),
    ("Unclosed", "tanda kurung penutupnya belum ada."),
    ("Unterminated", "tanda kutip penutupnya belum ada."),
    ("Invalid value", "isinya harus diapit tanda kutip."),
    ("Invalid statement", "baris ini bukan isian dan bukan nama bagian."),
)
"""Beginning or part of what the library says → the same for those who wrote the file."""
_EXAMPLE: Final = 'Contoh yang benar:\n[situs]\nnama = "Standar Pelayanan"'
_DEEP: Final = f"{FILE}: isinya bersusun terlalu dalam. {_EXAMPLE}"


class BadSettings(ValueError):  # noqa: N818 - a name for readers, like BadValue
    """`standar.toml` or the environment cannot be used; the text says why, in Indonesian."""


class _MisreadError(ValueError):
    """A sentence about a setting, before its line is known."""

    def __init__(self, letak: str, kunci: str, kalimat: str) -> None:
        super().__init__(kalimat)
        self.letak = letak
        self.kunci = kunci


@dataclass(frozen=True, slots=True)
class Setelan:
    """Settings of `standar.toml`; every one may be left out."""

    nama: str = ""
    """Name of the site; empty: the one in `mkdocs.yml`."""
    alamat: str = ""
    """Absolute address of the site, ending in a slash; empty where it has none yet."""
    sunting: str = ""
    """Address of the repository's editor, `{berkas}` in place of the file; empty: none."""
    kartu: bool = True
    """Whether pictures for sharing are drawn."""
    inggris: bool = True
    """Whether every page is also there in English, below `en/`."""
    kertas: str = KERTAS[0]
    """Paper of all documents, one of `KERTAS`."""
    pemeriksaan: Policy = field(default_factory=Policy)
    """Weights of rules, and periods."""


def read_settings(root: Path) -> Setelan:
    """The settings of the project at `root`; the usual ones where there is no file.

    Raises:
        BadSettings: the file cannot be used.
    """
    try:
        data = (root / FILE).read_bytes()
    except FileNotFoundError:
        return Setelan()
    except OSError as error:
        raise BadSettings(f"{FILE} tidak dapat dibaca: {why(error)}.") from error
    instansi = {path.parent.name for path in (root / "standards").glob("*/instansi.yml")}
    return settings_of(data, instansi)


def settings_of(data: bytes, instansi: Collection[str]) -> Setelan:
    """The settings that a file holds.

    Args:
        data: content of `standar.toml`.
        instansi: ids of the agencies there are.

    Raises:
        BadSettings: it cannot be used.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise BadSettings(
            f"{FILE}:{line}:1: berkas ini tidak disimpan sebagai UTF-8. Simpan ulang dengan "
            "penyandian UTF-8."
        ) from error
    try:
        return _settings(tomllib.loads(text), instansi)
    except tomllib.TOMLDecodeError as error:
        raise BadSettings(_broken(text, str(error))) from error
    except RecursionError as error:
        raise BadSettings(_DEEP) from error
    except _MisreadError as error:
        raise BadSettings(f"{_place(text, error.letak, error.kunci)}: {error}") from error


def _broken(text: str, told: str) -> str:
    """What is wrong where the file is no TOML."""
    lines = text.splitlines() or [""]
    found = _AT.search(told)
    line, column = int((found and found[1]) or len(lines)), int((found and found[2]) or 1)
    tertulis = lines[min(line, len(lines)) - 1].strip()
    sebab = next((sebab for mulai, sebab in _CAUSES if mulai in told), "baris ini tidak terbaca.")
    kutipan = f"tertulis “{tertulis}”; " if tertulis else ""
    return f"{FILE}:{line}:{column}: {kutipan}{sebab} {_EXAMPLE}"


def _place(text: str, letak: str, kunci: str) -> str:
    """File, line and column of a key in a section, as far as its name tells them."""
    bagian = ""
    for number, line in enumerate(text.splitlines(), 1):
        if kepala := _HEAD.match(line):
            bagian = re.sub(r"[\s\"']", "", kepala[1])
            found = f"{letak}.{kunci}".strip(".") == bagian
        else:
            found = bagian == letak and line.lstrip(" \t\"'").startswith(kunci)
        if found:
            return f"{FILE}:{number}:{len(line) - len(line.lstrip()) + 1}"
    return FILE


def _settings(values: Mapping[str, object], instansi: Collection[str]) -> Setelan:
    bagian = _section(values, "", ("situs", "cetak", "pemeriksaan"))
    situs = {
        key: _text(value, "situs", key).strip()
        for key, value in _section(bagian.get("situs", {}), "situs", _SITUS).items()
    }
    if situs.get("alamat"):
        situs["alamat"] = _address(situs["alamat"])
    kartu = _is_wanted("kartu", situs.pop("kartu", "ya"))
    inggris = _is_wanted("inggris", situs.pop("inggris", "ya"))
    return Setelan(
        **situs,
        kartu=kartu,
        inggris=inggris,
        kertas=_paper(_section(bagian.get("cetak", {}), "cetak", _CETAK)),
        pemeriksaan=_policy(bagian.get("pemeriksaan", {}), instansi),
    )


def _is_wanted(kunci: str, text: str) -> bool:
    if text not in {"ya", "tidak"}:
        raise _MisreadError(
            "situs", kunci, f'{kunci} “{text}” tidak dikenal; tulis {kunci} = "ya" atau "tidak".'
        )
    return text == "ya"


def _paper(cetak: Mapping[str, object]) -> str:
    teks = _text(cetak.get("kertas", KERTAS[0]), "cetak", "kertas")
    if teks.strip().upper() not in KERTAS:
        raise _MisreadError(
            "cetak",
            "kertas",
            f"kertas “{teks}” tidak dikenal; pilihannya: {', '.join(KERTAS)}. "
            'Tulis misalnya kertas = "F4".',
        )
    return teks.strip().upper()


def _policy(values: object, instansi: Collection[str]) -> Policy:
    isi = _section(values, "pemeriksaan", _PEMERIKSAAN)
    per_instansi: dict[str, Weights] = {}
    for id_, satu in _section(isi.get("instansi", {}), "pemeriksaan.instansi").items():
        letak = f"pemeriksaan.instansi.{id_}"
        if id_ not in instansi:
            raise _MisreadError(
                "pemeriksaan.instansi",
                id_,
                f"instansi “{id_}” di [{letak}] tidak ada; tulis nama foldernya di standards/.",
            )
        per_instansi[id_] = _weights(_section(satu, letak, ("beban",)).get("beban", {}), letak)
    masa = _text(isi.get("tinjau_ulang", "12 bulan"), "pemeriksaan", "tinjau_ulang")
    return Policy(_weights(isi.get("beban", {}), "pemeriksaan"), per_instansi, _months(masa))


def _weights(values: object, letak: str) -> Weights:
    letak = f"{letak}.beban"
    beban: dict[str, Severity | None] = {}
    for kode, nilai in _section(values, letak).items():
        if not _KODE.fullmatch(kode):
            raise _MisreadError(
                letak,
                kode,
                f"“{kode}” di [{letak}] tidak dapat diatur. Yang dapat diatur kode aturan SP2xx "
                "ke atas, misalnya SP213; kesalahan pembacaan dan susunan (SP0xx, SP1xx) selalu "
                "berupa galat.",
            )
        teks = _text(nilai, letak, kode)
        if teks not in _BEBAN:
            raise _MisreadError(
                letak,
                kode,
                f"beban “{teks}” untuk {kode} tidak dikenal; pilihannya: {', '.join(_BEBAN)}.",
            )
        beban[kode] = _BEBAN[teks]
    return beban


def _months(text: str) -> int:
    match = _MASA.fullmatch(text.strip())
    if match is None:
        raise _MisreadError(
            "pemeriksaan",
            "tinjau_ulang",
            f"tinjau_ulang “{text}” tidak terbaca; tulis misalnya "
            'tinjau_ulang = "12 bulan" atau tinjau_ulang = "2 tahun".',
        )
    return int(match[1]) * (12 if match[2] == "tahun" else 1)


def _section(values: object, letak: str, keys: tuple[str, ...] = ()) -> Mapping[str, object]:
    """The members of a section; with `keys`, no others may stand there."""
    atas, _, kunci = letak.rpartition(".")
    if not isinstance(values, Mapping):
        raise _MisreadError(
            atas, kunci, f"“{kunci}” harus berupa bagian: tulis [{letak}] pada barisnya sendiri."
        )
    for key in values:
        if keys and key not in keys:
            di = f" di [{letak}]" if letak else ""
            pilihan = ", ".join(keys)
            raise _MisreadError(letak, key, f"“{key}”{di} tidak dikenal; pilihannya: {pilihan}.")
    return values


def _text(value: object, letak: str, key: str) -> str:
    if not isinstance(value, str):
        raise _MisreadError(
            letak, key, f'isi “{key}” harus berupa teks di dalam tanda kutip: {key} = "…".'
        )
    return value


def _address(text: str) -> str:
    try:
        parts = urlsplit(text)
        lengkap = parts.scheme in {"http", "https"} and parts.hostname
    except ValueError:  # “http://[”
        lengkap = None
    if not lengkap or parts.query or parts.fragment:
        raise _MisreadError(
            "situs",
            "alamat",
            f"alamat “{text}” bukan alamat situs yang lengkap; "
            "contoh yang benar: https://standar.contoh.example/.",
        )
    return text.rstrip("/") + "/"
