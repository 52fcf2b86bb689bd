"""The opening of a citation: which kind of regulation, issued by whom, for which region."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from generator.values.base import FLAGS, BadValue
from generator.values.jenis_regulasi import JENIS_REGULASI, Lingkup, read_opening
from generator.values.lembaga import find_badan, find_kementerian
from generator.values.wilayah import bare_wilayah, canonical_wilayah, is_provinsi


class Pembuka(NamedTuple):
    """What the words before the number say."""

    jenis: str
    instansi: str = ""
    wilayah: str = ""
    sisa: str = ""
    """Words that belong to neither, such as a title set before the number."""


_UNDANG: Final = re.compile(r"undang ?[-–]? ?undang", FLAGS)
_REPUBLIC: Final = re.compile(r"(?:negara )?republik indonesia\b|\bri\b", FLAGS)
_FUSED: Final = re.compile(
    r"(permen|kepmen|perka|perban)[ -]?(?!nom[oe]r|no\b|tentang|tahun)([a-z][^ ]*(?: .*)?)", FLAGS
)
_BARE_NUMBERS: Final = (
    (re.compile(r"[0-9]+/KMA/", FLAGS), "KMA"),
    (re.compile(r"[0-9]+/PMK\.", FLAGS), "PMK"),
)
_OFFICIALS: Final = frozenset(
    {
        *("direktur", "dirjen", "direktorat", "rektor", "dekan", "camat", "lurah", "kepala"),
        *("ketua", "sekretaris", "inspektur", "komandan", "pimpinan", "dewan", "senat", "bersama"),
    }
)
_BODIES: Final = frozenset(
    {
        *("lembaga", "komisi", "dewan", "arsip", "perpustakaan", "otoritas", "bank", "mahkamah"),
        *("kejaksaan", "ombudsman", "majelis"),
    }
)


def read_pembuka(subject: str, sisa: str = "") -> Pembuka:
    """Kind, issuer and region that the opening words name.

    `sisa` is what follows them; a few numbers ("026/KMA/SK/II/2012") tell the kind themselves.

    Raises:
        BadValue: when the words open no kind of regulation that is known.
    """
    if not subject:
        for pattern, jenis in _BARE_NUMBERS:
            if pattern.match(sisa):
                return Pembuka(jenis)
    words = _UNDANG.sub("undang-undang", subject, count=1).split()
    kode, count = read_opening([word.lower().strip(".,:;") for word in words])
    rest = " ".join(words[count:])
    fused = _FUSED.fullmatch(" ".join(words))
    if fused and not kode:
        kode, _ = read_opening([fused[1].lower()])
        rest = fused[2]
    if not kode:
        raise _unknown(subject)
    if kode not in ("PERATURAN", "KEPUTUSAN"):
        return _of_kind(kode, rest)
    skipped = " ".join(words[1:count])
    return _of_unit(kode, _join(skipped, rest), words[0])


def _of_kind(kode: str, rest: str) -> Pembuka:
    lingkup = JENIS_REGULASI[kode].lingkup
    if lingkup is Lingkup.KEMENTERIAN:
        return _of_kementerian(kode, _without_republic(rest))
    if lingkup is Lingkup.PEJABAT:
        return Pembuka(kode, _issuer(_without_republic(rest)))
    if lingkup is Lingkup.NASIONAL:
        return Pembuka(kode, sisa=_without_republic(rest))
    return _of_wilayah(kode, rest)


def _of_kementerian(kode: str, nama: str) -> Pembuka:
    lembaga = find_kementerian(nama) or find_kementerian(nama.rpartition("Negara ")[2])
    singkat = lembaga.singkat if lembaga else nama
    if kode == "PERMEN" and singkat == "Keuangan":
        return Pembuka("PMK")
    return Pembuka(kode, singkat)


def _of_wilayah(kode: str, rest: str) -> Pembuka:
    if kode == "PERDASUS" and rest.lower().startswith(("ibukota", "ibu kota")):
        return Pembuka("PERDA_PROV", wilayah="DKI Jakarta")
    wilayah = canonical_wilayah(rest) if rest else ""
    lingkup = JENIS_REGULASI[kode].lingkup
    if kode == "PERDA" and wilayah:
        named_provinsi = rest.lower().startswith("prov") or is_provinsi(wilayah)
        kode = "PERDA_PROV" if named_provinsi else "PERDA_KAB"
    elif wilayah and lingkup in (Lingkup.KABUPATEN, Lingkup.KOTA):
        wilayah = f"{lingkup.capitalize()} {bare_wilayah(wilayah)}"
    return Pembuka(kode, wilayah=wilayah)


def _of_unit(kode: str, nama: str, first: str) -> Pembuka:
    """Resolve "Peraturan …", "Keputusan …", "Perka …" and "SK …" by who is named."""
    bare = _without_republic(nama) or nama
    lembaga = find_badan(nama) or find_badan(bare)
    if lembaga is None:
        return _of_unlisted(kode, bare, first)
    if kode == "KEPUTUSAN":
        supreme = lembaga.jenis == "PERMA"
        return Pembuka("KMA") if supreme else Pembuka("KEP_BADAN", lembaga.singkat)
    named = lembaga.jenis in ("PERATURAN_BADAN", "PER_LEMBAGA")
    return Pembuka(lembaga.jenis, lembaga.singkat if named else "")


def _of_unlisted(kode: str, nama: str, first: str) -> Pembuka:
    """The same for issuers that are not in the list, by the word their name starts with."""
    if kode == "KEPUTUSAN":
        return Pembuka("KEP_KEPALA_UNIT", nama)
    if nama.lower().startswith("kepala badan "):
        nama = nama.partition(" ")[2]
    opening = nama.partition(" ")[0].lower()
    if opening == "badan" or first.lower() == "perban":
        return Pembuka("PERATURAN_BADAN", nama if opening == "badan" else _join("Badan", nama))
    if opening in _BODIES:
        return Pembuka("PER_LEMBAGA", nama)
    if opening in _OFFICIALS:
        return Pembuka("PER_KEPALA_UNIT", nama)
    if first.lower() == "perka":
        return Pembuka("PER_KEPALA_UNIT", _join("Kepala", nama))
    raise _unknown(f"{first} {nama}")


def _issuer(nama: str) -> str:
    """An official by a short name: "Menteri Dalam Negeri" as the ministry is called elsewhere."""
    first, _, rest = nama.partition(" ")
    lembaga = find_kementerian(rest if first.lower() == "menteri" else nama)
    return f"Menteri {lembaga.singkat}" if lembaga else nama


def _without_republic(nama: str) -> str:
    return " ".join(_REPUBLIC.sub(" ", nama).split())


def _join(*parts: str) -> str:
    return " ".join(part for part in parts if part)


def _unknown(subject: str) -> BadValue:
    if subject.lower().startswith(("pasal", "ayat")):
        return BadValue(
            "Awali dengan peraturannya; pasal ditulis di isian `pasal:`.",
            "Start with the regulation; its article goes under `pasal:`.",
        )
    return BadValue(
        f"Jenis peraturan «{subject}» tidak dikenal."
        if subject
        else "Jenis peraturannya belum disebut, misalnya «UU», «PP», «Permendagri», atau «Perda».",
        f"“{subject}” is not a kind of regulation that is known."
        if subject
        else "The kind of regulation is missing, such as UU, PP, Permendagri or Perda.",
    )
