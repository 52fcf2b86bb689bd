"""What the operating system refuses, said in Indonesian."""

from __future__ import annotations

import errno
from typing import Final

_SEBAB: Final = {
    errno.ENOENT: "tidak ada",
    errno.EACCES: "Anda tidak berhak mengaksesnya",
    errno.EPERM: "tidak diizinkan",
    errno.EEXIST: "sudah ada",
    errno.EISDIR: "berupa folder, bukan berkas",
    errno.ENOTDIR: "berupa berkas, bukan folder",
    errno.ENOTEMPTY: "foldernya tidak kosong",
    errno.ENOSPC: "ruang penyimpanan penuh",
    errno.EDQUOT: "jatah ruang penyimpanan habis",
    errno.EROFS: "hanya dapat dibaca",
    errno.ELOOP: "tautannya berputar",
    errno.ENAMETOOLONG: "namanya terlalu panjang",
    errno.EADDRINUSE: "sedang dipakai program lain",
    errno.EADDRNOTAVAIL: "bukan alamat komputer ini",
}


def why(error: OSError) -> str:
    """Why something could not be done; the system's own words where no others are known.

    >>> why(FileNotFoundError(errno.ENOENT, "No such file or directory"))
    'tidak ada'
    """
    return _SEBAB.get(error.errno or 0, error.strerror or str(error))
