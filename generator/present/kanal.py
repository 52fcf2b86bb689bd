"""Channels of contact and places → tap targets."""

from __future__ import annotations

import re
from typing import Final

from generator.model.kosakata import JenisKanal
from generator.model.penyampaian import Kanal
from generator.present.bahasa import INDONESIA, Bahasa
from generator.present.kaya import polos
from generator.present.views import Kontak, Tulisan
from generator.values import BadValue, Email, Telepon, Url

LAPOR: Final = "https://www.lapor.go.id"
"""The national complaint channel, SP4N-LAPOR."""

_TELEPON: Final = frozenset(
    {
        JenisKanal.TELEPON,
        JenisKanal.CALL_CENTER,
        JenisKanal.SMS,
        JenisKanal.WHATSAPP,
        JenisKanal.FAKSIMILE,
    }
)
_WEB: Final = frozenset(
    {JenisKanal.WEB, JenisKanal.APLIKASI, JenisKanal.MPP, JenisKanal.LAPOR, JenisKanal.QR}
)


def kontak(kanal: Kanal, *, bertaut: bool, bahasa: Bahasa = INDONESIA) -> Kontak:
    """A channel as shown; without `bertaut` as text, so that nobody is sent to a doubtful one."""
    teks = kanal.tertulis or kanal.nilai
    keterangan = [polos(t) for t in (kanal.label, kanal.jam) if t]
    jenis = kanal.jenis or JenisKanal.TATAP_MUKA
    alamat = href(kanal) if bertaut else ""
    return Kontak(
        bahasa.label(jenis),
        polos(teks) if teks else alamat.removeprefix("https://"),
        alamat,
        Tulisan(" · ".join(keterangan)),
        jenis.value,
    )


def href(kanal: Kanal) -> str:
    """Address behind a channel, empty where there is none or it cannot be read."""
    nilai = polos(kanal.nilai) if kanal.nilai else ""
    if not nilai or kanal.jenis is None:
        return LAPOR if kanal.jenis is JenisKanal.LAPOR else ""
    try:
        return _href(kanal.jenis, nilai)
    except BadValue:
        return ""


def _href(jenis: JenisKanal, nilai: str) -> str:
    if jenis is JenisKanal.EMAIL:
        return Email.parse(nilai).uri
    if jenis is JenisKanal.WHATSAPP:
        return Telepon.parse(nilai).wa
    if jenis is JenisKanal.SMS:
        return Telepon.parse(nilai).uri.replace("tel:", "sms:", 1)
    if jenis in _TELEPON:
        return "" if jenis is JenisKanal.FAKSIMILE else Telepon.parse(nilai).uri
    return Url.parse(nilai).href if jenis in _WEB or "/" in nilai else ""


_COORDINATES: Final = re.compile(
    r"(-?[0-9]{1,2}(?:\.[0-9]{1,8})?)(?:, ?| )(-?[0-9]{1,3}(?:\.[0-9]{1,8})?)", re.ASCII
)
_MAP: Final = "https://www.openstreetmap.org/?mlat={0}&mlon={1}#map=17/{0}/{1}"


def peta(koordinat: str) -> str:
    """Address of a map for latitude and longitude in degrees, empty for anything else.

    >>> peta("-0.502 117.153")
    'https://www.openstreetmap.org/?mlat=-0.502&mlon=117.153#map=17/-0.502/117.153'
    """
    cocok = _COORDINATES.fullmatch(koordinat.strip())
    if not cocok or abs(float(cocok[1])) > _POLE or abs(float(cocok[2])) > _DATE_LINE:
        return ""
    return _MAP.format(*cocok.groups())


_POLE, _DATE_LINE = 90, 180
