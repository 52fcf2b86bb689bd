"""Where things are and which day it is: paths, settings, reference date.

The only module that reads the environment, the clock or its own place on disk.
"""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Final
from urllib.parse import quote, urlsplit

from generator.diagnostics import Severity
from generator.policy import Policy, Weights

_SITUS: Final = ("nama", "alamat", "sunting")
_PEMERIKSAAN: Final = ("tinjau_ulang", "beban", "instansi")
_BEBAN: Final = {
    "galat": Severity.ERROR,
    "peringatan": Severity.WARNING,
    "keterangan": Severity.INFO,
    "mati": None,
}
_KODE: Final = re.compile(r"SP[234]\d\d")
_MASA: Final = re.compile(r"([1-9]\d?\d?) (bulan|tahun)")


class BadSettings(ValueError):  # noqa: N818 - a name for readers, like BadValue
    """`standar.toml` or the environment cannot be used; the text says why, in Indonesian."""


@dataclass(frozen=True, slots=True)
class Setelan:
    """Settings of `standar.toml`; every one may be left out."""

    nama: str = ""
    """Name of the site; empty: the one in `mkdocs.yml`."""
    alamat: str = ""
    """Absolute address of the site, ending in a slash; empty where it has none yet."""
    sunting: str = ""
    """Address of the repository's editor, `{berkas}` in place of the file; empty: none."""
    pemeriksaan: Policy = field(default_factory=Policy)
    """Weights of rules, and periods."""


@dataclass(frozen=True, slots=True)
class Project:
    """A folder with `standards/` in it, and the day for which everything is judged."""

    root: Path
    tanggal: date
    setelan: Setelan = field(default_factory=Setelan)

    @classmethod
    def load(cls, root: Path, tanggal: date | None = None) -> Project:
        """The project at `root`; the day is `tanggal`, else `SOURCE_DATE_EPOCH`, else today.

        Raises:
            BadSettings: `standar.toml` or `SOURCE_DATE_EPOCH` cannot be used.
        """
        root = root.resolve()
        return cls(root, tanggal or _reference_date(), _read_settings(root))

    @property
    def standards(self) -> Path:
        """Folder of agencies, services and the register."""
        return self.root / "standards"

    @property
    def site(self) -> Path:
        """Folder of the published site."""
        return self.root / "site"

    @property
    def build(self) -> Path:
        """Folder for everything in between; may be deleted at any time."""
        return self.root / "build"

    @property
    def pages(self) -> Path:
        """Folder of the Markdown pages that the theme draws; filled before each build."""
        return self.build / "pages"

    @property
    def cache(self) -> Path:
        """Folder of results kept by the hash of their inputs."""
        return self.build / "cache"

    @property
    def template_folders(self) -> tuple[Path, ...]:
        """Folders of templates, the project's own before those of the installed package."""
        here = Path(__file__).resolve().parent
        candidates = (self.root / "templates", here / "templates", here.parent / "templates")
        return tuple(dict.fromkeys(folder for folder in candidates if folder.is_dir()))

    @property
    def register_bawaan(self) -> Path:
        """Folder of the register of regulations that comes with the program."""
        return _packed("regulasi", "standards/regulasi")

    @property
    def contoh(self) -> Path:
        """Folder of the fixtures of rules, the examples on their pages."""
        return _packed("contoh", "tests")

    @property
    def code(self) -> Path:
        """Folder of the program itself."""
        return Path(__file__).resolve().parent

    @property
    def versi(self) -> str:
        """Version of the program, as written in the manifest."""
        try:
            return version("standar-pelayanan")
        except PackageNotFoundError:
            return "0"

    @property
    def perkakas(self) -> tuple[str, ...]:
        """Versions of the libraries that can change what a check finds."""
        return tuple(f"{nama} {version(nama)}" for nama in ("pydantic", "PyYAML", "RapidFuzz"))

    @property
    def base_path(self) -> str:
        """Path of the site on its host: `/`, or `/standar/` for one in a folder."""
        return urlsplit(self.setelan.alamat).path or "/"

    def template(self, name: str) -> Path:
        """The file or folder `name` from the first template folder that has it.

        Raises:
            FileNotFoundError: none has it.
        """
        for folder in self.template_folders:
            if (folder / name).exists():
                return folder / name
        raise FileNotFoundError(name)

    def absolute(self, url: str) -> str:
        """Absolute address of a page given from the root of the site; empty without `alamat`."""
        return self.setelan.alamat and self.setelan.alamat + quote(url, safe="/#")


def _packed(name: str, source: str) -> Path:
    """A folder of the installed package, or where it comes from in the program's repository."""
    here = Path(__file__).resolve().parent
    packed = here / name
    return packed if packed.is_dir() else here.parent / source


def without_colour() -> bool:
    """Whether the environment asks for reports without colour.

    Source: https://no-color.org
    """
    return bool(os.environ.get("NO_COLOR"))


def _reference_date() -> date:
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not epoch:
        return datetime.now().astimezone().date()
    try:
        return datetime.fromtimestamp(int(epoch), UTC).date()
    except (ValueError, OverflowError, OSError) as error:
        raise BadSettings(
            f"SOURCE_DATE_EPOCH berisi “{epoch}”; seharusnya jumlah detik, misalnya 1796083200."
        ) from error


def _read_settings(root: Path) -> Setelan:
    try:
        text = (root / "standar.toml").read_text("utf-8")
        values = tomllib.loads(text)
    except FileNotFoundError:
        return Setelan()
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BadSettings(f"standar.toml tidak dapat dibaca: {error}.") from error
    bagian = _section(values, "", ("situs", "pemeriksaan"))
    situs = {
        key: _text(value, key).strip()
        for key, value in _section(bagian.get("situs", {}), "situs", _SITUS).items()
    }
    if situs.get("alamat"):
        situs["alamat"] = _address(situs["alamat"])
    return Setelan(**situs, pemeriksaan=_policy(bagian.get("pemeriksaan", {}), root))


def _policy(values: object, root: Path) -> Policy:
    isi = _section(values, "pemeriksaan", _PEMERIKSAAN)
    per_instansi: dict[str, Weights] = {}
    for id_, satu in _section(isi.get("instansi", {}), "pemeriksaan.instansi").items():
        if not (root / "standards" / id_ / "instansi.yml").is_file():
            raise BadSettings(
                f"standar.toml: instansi “{id_}” di [pemeriksaan.instansi.{id_}] tidak ada; "
                "tulis nama foldernya di standards/."
            )
        letak = f"pemeriksaan.instansi.{id_}"
        per_instansi[id_] = _weights(_section(satu, letak, ("beban",)).get("beban", {}), letak)
    return Policy(
        _weights(isi.get("beban", {}), "pemeriksaan"),
        per_instansi,
        _months(_text(isi.get("tinjau_ulang", "12 bulan"), "tinjau_ulang")),
    )


def _weights(values: object, letak: str) -> Weights:
    beban: dict[str, Severity | None] = {}
    for kode, nilai in _section(values, f"{letak}.beban").items():
        if not _KODE.fullmatch(kode):
            raise BadSettings(
                f"standar.toml: “{kode}” di [{letak}.beban] tidak dapat diatur. Yang dapat diatur "
                "kode aturan SP2xx ke atas, misalnya SP213; kesalahan pembacaan dan susunan "
                "(SP0xx, SP1xx) selalu berupa galat."
            )
        if nilai not in _BEBAN:
            raise BadSettings(
                f"standar.toml: beban “{nilai}” untuk {kode} di [{letak}.beban] tidak dikenal; "
                f"pilihannya: {', '.join(_BEBAN)}."
            )
        beban[kode] = _BEBAN[str(nilai)]
    return beban


def _months(text: str) -> int:
    match = _MASA.fullmatch(text.strip())
    if match is None:
        raise BadSettings(
            f"standar.toml: tinjau_ulang “{text}” tidak terbaca; tulis misalnya "
            '"12 bulan" atau "2 tahun".'
        )
    return int(match[1]) * (12 if match[2] == "tahun" else 1)


def _section(values: object, letak: str, keys: tuple[str, ...] = ()) -> Mapping[str, object]:
    """The members of a section; with `keys`, no others may stand there."""
    if not isinstance(values, Mapping):
        raise BadSettings(
            f"standar.toml: “{letak.rpartition('.')[2]}” harus berupa bagian [{letak}]."
        )
    for key in values:
        if keys and key not in keys:
            di = f" di [{letak}]" if letak else ""
            raise BadSettings(
                f"standar.toml: “{key}”{di} tidak dikenal; yang dikenal: {', '.join(keys)}."
            )
    return values


def _text(value: object, key: str) -> str:
    if not isinstance(value, str):
        raise BadSettings(f"standar.toml: isi “{key}” harus berupa teks di dalam tanda kutip.")
    return value


def _address(text: str) -> str:
    parts = urlsplit(text)
    if parts.scheme not in {"http", "https"} or not parts.netloc or parts.query or parts.fragment:
        raise BadSettings(
            f"standar.toml: alamat “{text}” bukan alamat situs yang lengkap; "
            "contoh yang benar: https://standar.contoh.example/."
        )
    return text.rstrip("/") + "/"
