"""Ways to reach an office: telephone, e-mail, address on the web."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar, Final, Self
from urllib.parse import quote

from generator.values.base import FLAGS, BadValue, Nilai
from generator.values.selip import slips_of_email, slips_of_telephone, slips_of_url

_DIALLED: Final = re.compile(r"\+?[0-9() .–-]{3,30}", re.ASCII)
_EXTENSION: Final = re.compile(r",? ?\(?(?:ext|ekst|pesawat|psw)\b\.? ?:? ?([0-9]{1,6})\)?", FLAGS)
_SEVERAL: Final = re.compile(r"[0-9] ?(?:/|,|;|&|\bdan\b|\batau\b) ?\(?\+?[0-9]", FLAGS)
_SHORT_LENGTHS: Final = range(3, 6)
_CALL_CENTRE: Final = re.compile(r"1[0-9]{5,7}", re.ASCII)
_TWO_DIGIT_AREAS: Final = ("21", "22", "24", "31", "61")
_LONGEST_LOCAL: Final = 9
"""More digits after a leading 62 make it a country code, fewer a number without area code."""
_NATIONAL: Final = range(8, 13)
"""Digits of a number without its zero: area code or mobile prefix, and the rest."""


@dataclass(frozen=True, slots=True)
class Telepon(Nilai):
    """A telephone number: E.164 inside, shown as dialled in Indonesia."""

    JENIS_ID: ClassVar[str] = "nomor telepon"
    JENIS_EN: ClassVar[str] = "a telephone number"
    CONTOH: ClassVar[tuple[str, ...]] = (
        "(0299) 555-0110",
        "0299-5550110",
        "0812-0000-0000",
        "+62 299 555 0110",
        "112",
        "1500-000",
    )

    nomor: str
    """E.164 with its plus sign; a short number or call centre as bare digits."""
    ekstensi: str = ""

    @classmethod
    def _read(cls, teks: str) -> Self:
        teks = teks.rstrip(" .;,")
        extension = _EXTENSION.search(teks)
        if extension and extension.end() == len(teks):
            return cls(_number(teks[: extension.start()]), extension[1])
        return cls(_number(teks))

    @classmethod
    def _slips(cls, teks: str) -> Iterator[str]:
        yield from slips_of_telephone(teks)

    def __str__(self) -> str:
        lokal = _local(self.nomor)
        return f"{lokal} ext. {self.ekstensi}" if self.ekstensi else lokal

    @property
    def uri(self) -> str:
        """Target of a link that dials."""
        return f"tel:{self.nomor}" + (f";ext={self.ekstensi}" if self.ekstensi else "")

    @property
    def wa(self) -> str:
        """Target of a link that opens WhatsApp; empty for short numbers."""
        return f"https://wa.me/{self.nomor[1:]}" if self.nomor[0] == "+" else ""

    @property
    def seluler(self) -> bool:
        """Whether it is an Indonesian mobile number."""
        return self.nomor.startswith("+628")


def _number(teks: str) -> str:
    if not _DIALLED.fullmatch(teks):
        if _SEVERAL.search(teks):
            raise BadValue("Satu baris hanya untuk satu nomor.", "One row holds one number.")
        raise BadValue
    digits = "".join(char for char in teks if "0" <= char <= "9")
    if teks[0] == "+" and not digits.startswith("62"):
        if digits[:1] in ("", "0") or len(digits) not in range(8, 16):
            raise BadValue
        return f"+{digits}"
    if digits.startswith("62") and (teks[0] == "+" or len(digits) > _LONGEST_LOCAL):
        national = digits[2:].removeprefix("0")
    elif digits.startswith("0"):
        national = digits[1:]
    elif len(digits) in _SHORT_LENGTHS or _CALL_CENTRE.fullmatch(digits):
        return digits
    else:
        raise BadValue(
            "Nomor ini belum memakai kode wilayah, misalnya «(0299) 555-0110».",
            "This number has no area code, as in “(0299) 555-0110”.",
        )
    if national[:1] in ("", "0") or len(national) not in _NATIONAL:
        raise BadValue(
            "Banyaknya angka nomor ini tidak sesuai untuk nomor di Indonesia.",
            "This is not the number of digits an Indonesian number has.",
        )
    return f"+62{national}"


def _local(nomor: str) -> str:
    if nomor[0] != "+":
        return f"{nomor[:4]}-{nomor[4:]}" if _CALL_CENTRE.fullmatch(nomor) else nomor
    if not nomor.startswith("+62"):
        return nomor
    national = nomor[3:]
    if national[0] == "8":
        return "-".join(part for part in (f"0{national[:3]}", national[3:7], national[7:]) if part)
    area = 2 if national.startswith(_TWO_DIGIT_AREAS) else 3
    return f"0{national[:area]}-{national[area:]}"


_HOST: Final = re.compile(
    r"(?=.{4,253}\Z)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]", FLAGS
)
_IP: Final = re.compile(r"(?:(?:25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])(?:\.(?!\Z)|\Z)){4}", re.ASCII)
_MAILBOX: Final = re.compile(
    r"[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*", FLAGS
)
_MAILBOX_LENGTH: Final = 64


@dataclass(frozen=True, slots=True)
class Email(Nilai):
    """An e-mail address; the host in small letters."""

    JENIS_ID: ClassVar[str] = "alamat surel"
    JENIS_EN: ClassVar[str] = "an e-mail address"
    CONTOH: ClassVar[tuple[str, ...]] = ("layanan@dinas.example", "pengaduan@kabupaten.example")

    kotak: str
    """The part before the @."""
    host: str

    @classmethod
    def _read(cls, teks: str) -> Self:
        teks = teks.rstrip(".;,")
        if teks[:7].lower() == "mailto:":
            teks = teks[7:]
        kotak, at, host = teks.rpartition("@")
        if not at:
            raise BadValue(
                "Alamat surel harus memuat tanda @.", "An e-mail address needs an @ sign."
            )
        if " " in teks:
            raise BadValue(
                "Alamat surel tidak boleh memuat spasi, dan satu baris hanya untuk satu alamat.",
                "An e-mail address has no spaces, and one row holds one address.",
            )
        if len(kotak) > _MAILBOX_LENGTH or not _MAILBOX.fullmatch(kotak):
            raise BadValue
        if not _HOST.fullmatch(host):
            raise _bad_host(host)
        return cls(kotak, host.lower())

    @classmethod
    def _slips(cls, teks: str) -> Iterator[str]:
        yield from slips_of_email(teks)

    def __str__(self) -> str:
        return f"{self.kotak}@{self.host}"

    @property
    def uri(self) -> str:
        """Target of a link that writes a message."""
        return f"mailto:{quote(self.kotak, safe='')}@{self.host}"


_SCHEME: Final = re.compile(r"([a-z][a-z0-9+.-]*):(?![0-9])", FLAGS)
_WEB: Final = re.compile(r"https?://", FLAGS)
_REFUSED: Final = re.compile(r"[\x00-\x20\x7f<>\"'`{}|\\^]")
_AUTHORITY_END: Final = re.compile(r"[/?#]")
_PORT: Final = re.compile(r":[0-9]{1,5}\Z", re.ASCII)


@dataclass(frozen=True, slots=True)
class Url(Nilai):
    """An address on the web, kept as typed."""

    JENIS_ID: ClassVar[str] = "alamat situs"
    JENIS_EN: ClassVar[str] = "a web address"
    CONTOH: ClassVar[tuple[str, ...]] = ("https://www.dinas.example", "www.dinas.example/layanan")

    alamat: str

    @classmethod
    def _read(cls, teks: str) -> Self:
        teks = teks.rstrip(".;,")
        if _REFUSED.search(teks):
            raise BadValue(
                "Alamat situs tidak boleh memuat spasi atau tanda kutip, dan satu baris hanya "
                "untuk satu alamat.",
                "A web address has no spaces or quotation marks, and one row holds one address.",
            )
        web = _WEB.match(teks)
        if web is None and (scheme := _SCHEME.match(teks)):
            raise BadValue(
                f"Alamat situs harus berawalan https:// atau http://, bukan «{scheme[0]}».",
                f"A web address starts with https:// or http://, not “{scheme[0]}”.",
            )
        host = _host_of(teks[web.end() :] if web else teks)
        if not _HOST.fullmatch(host) and not _IP.fullmatch(host):
            raise _bad_host(host)
        return cls(teks)

    @classmethod
    def _slips(cls, teks: str) -> Iterator[str]:
        yield from slips_of_url(teks)

    def __str__(self) -> str:
        return self.alamat

    @property
    def href(self) -> str:
        """Target of a link: absolute, ASCII only."""
        alamat = self.alamat if _WEB.match(self.alamat) else f"https://{self.alamat}"
        return quote(alamat, safe="%:/?#[]@!$&()*+,;=~")

    @property
    def host(self) -> str:
        """Host in small letters, without port."""
        web = _WEB.match(self.alamat)
        return _host_of(self.alamat[web.end() :] if web else self.alamat).lower()


def _host_of(rest: str) -> str:
    """Host of an address whose scheme is cut off; whatever precedes an @ stays on it."""
    return _PORT.sub("", _AUTHORITY_END.split(rest, maxsplit=1)[0])


def _bad_host(host: str) -> BadValue:
    return BadValue(
        f"Nama situs «{host}» tidak lengkap atau memuat huruf yang tidak lazim.",
        f"The host name “{host}” is incomplete or holds unusual characters.",
    )
