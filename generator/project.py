"""Where things are and which day it is: paths, settings, reference date.

The only module that reads the environment, the clock or its own place on disk.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from urllib.parse import quote, urlsplit

from generator.setelan import BadSettings, Setelan, read_settings

__all__ = ["BadSettings", "Project", "Setelan", "without_colour"]


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
        return cls(root, tanggal or _reference_date(), read_settings(root))

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


def without_plugins() -> None:
    """Let no plugin for pydantic be looked for.

    One that happens to be installed must not change what a check finds, and looking for it
    takes 20 ms. Source: https://docs.pydantic.dev/latest/concepts/plugins/
    """
    os.environ["PYDANTIC_DISABLE_PLUGINS"] = "__all__"


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
