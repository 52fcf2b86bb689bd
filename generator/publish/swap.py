"""Put a finished folder in the place of the published one, whole or not at all.

Nothing here deletes a folder: `keep_only` deletes files one by one, and only in a
folder that a build filled.
"""

from __future__ import annotations

import ctypes
import errno
import os
import shutil
from pathlib import Path
from typing import Final

MADE: Final = "manifest.json"
"""The file by which a folder is known to have been filled by a build."""

_AT_FDCWD: Final = -100
_RENAME_EXCHANGE: Final = 2
_NOT_SUPPORTED: Final = {errno.ENOSYS, errno.EINVAL, errno.ENOTSUP}


class ForeignFolderError(Exception):
    """A folder holds something that no build put there; it is left alone."""


def check_ours(folder: Path) -> None:
    """Refuse a folder that may not be replaced or swept.

    Raises:
        ForeignFolderError: it holds more than dotfiles and was not filled by a build, or a
            repository is in it, or its path is not absolute.
    """
    if not folder.is_absolute():
        raise ForeignFolderError(f"{folder} bukan letak yang lengkap.")
    if not folder.exists():
        return
    names = {path.name for path in folder.iterdir()}
    if ".git" in names or "standards" in names:
        raise ForeignFolderError(f"{folder} memuat repositori; pilih folder lain untuk situs.")
    if MADE not in names and any(not name.startswith(".") for name in names):
        raise ForeignFolderError(
            f"{folder} berisi berkas yang bukan hasil bangun. Kosongkan dahulu, "
            "atau pilih folder lain untuk situs."
        )


def swap_in(staging: Path, site: Path) -> None:
    """Make `staging` the published folder; the old one takes its place, its dotfiles stay.

    The old one is kept because the next build fills it by writing only what differs. The
    two change places in one step where the system can do that (Linux), so that readers
    and a process killed in between see the old folder or the new one.

    Raises:
        ForeignFolderError: the folder to be replaced is not a published site.
        OSError: the folders are not on one file system, or may not be renamed.
    """
    check_ours(site)
    recover(site)
    if not site.exists():
        staging.rename(site)
        return
    _keep_dotfiles(site, staging)
    if _exchange(staging, site):
        return
    old = _set_aside(site)
    site.rename(old)
    staging.rename(site)
    old.rename(staging)


def recover(site: Path) -> None:
    """Bring the published folder back where a swap was cut off between its two steps."""
    old = _set_aside(site)
    if old.exists() and not site.exists():
        old.rename(site)


def keep_only(folder: Path, files: set[Path]) -> None:
    """Delete the files of a staging folder that are not among `files`, and empty folders.

    Raises:
        ForeignFolderError: the folder is not one that a build filled.
    """
    check_ours(folder)
    wanted = {str(path) for path in files}
    for place, folders, names in os.walk(folder, topdown=False):
        gone = [name for name in names if f"{place}/{name}" not in wanted]
        for name in gone:
            Path(place, name).unlink()
        is_left = len(gone) < len(names) or any(Path(place, name).exists() for name in folders)
        if not is_left and place != str(folder):
            Path(place).rmdir()


def _set_aside(site: Path) -> Path:
    return site.with_name(f".{site.name}.lama")


def _keep_dotfiles(site: Path, staging: Path) -> None:
    """Copy what belongs to the repository rather than to the site, such as `.gitignore`."""
    for path in sorted(site.glob(".*")):
        if path.is_file():
            shutil.copy2(path, staging / path.name)


def _exchange(one: Path, other: Path) -> bool:
    """Whether the two folders have changed places in one step."""
    renameat2 = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if renameat2 is None:
        return False
    done = renameat2(
        _AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), ctypes.c_uint(_RENAME_EXCHANGE)
    )
    if done == 0:
        return True
    code = ctypes.get_errno()
    if code in _NOT_SUPPORTED:
        return False
    raise OSError(code, os.strerror(code), str(other))
