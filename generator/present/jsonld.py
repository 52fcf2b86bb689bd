"""A service as schema.org data for search engines: of an agency's own page only, never of a copy.

Mapping: DOMAIN.md §5. What the standard does not say is left out; a working day is no
ISO 8601 day, and a longest time no fixed one, so times are left to the page.
Source: https://schema.org/GovernmentService
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Final

from generator.catalog import Standar
from generator.present.kanal import href
from generator.present.kaya import polos
from generator.present.situs import Situs, alamat_standar
from generator.present.ukuran import Kegratisan, kegratisan

Json = dict[str, object]

_CONTEXT: Final = "https://schema.org"


def jsonld(situs: Situs, s: Standar) -> str:
    """The data as JSON; empty for copies, examples, and sites without an address."""
    model = s.instansi.model
    if model.salinan or model.fiktif or not situs.alamat:
        return ""
    url = f"{situs.alamat}{alamat_standar(s)}"
    isi = s.isi
    data: Json = {
        "@context": _CONTEXT,
        "@type": "GovernmentService",
        "@id": url,
        "url": url,
        "identifier": s.id,
        "name": polos(isi.nama),
        "inLanguage": "id",
        "provider": _provider(situs, s),
    }
    data |= dict(_more(s, url))
    return json.dumps(data, ensure_ascii=False)


def _more(s: Standar, url: str) -> Iterator[tuple[str, object]]:
    """What only some standards say."""
    isi, model = s.isi, s.instansi.model
    if isi.deskripsi:
        yield "description", polos(isi.deskripsi)
    if isi.bidang:
        yield "category", isi.bidang.label
    if model.wilayah:
        yield "areaServed", {"@type": "AdministrativeArea", "name": polos(model.wilayah.nama)}
    if isi.pengguna:
        yield "audience", [{"@type": "Audience", "audienceType": u.label} for u in isi.pengguna]
    if produk := isi.produk.butir if isi.produk else None:
        yield "serviceOutput", [{"@type": "Thing", "name": polos(p.nama)} for p in produk]
    if isi.persyaratan:
        yield "termsOfService", f"{url}#persyaratan"
    if kegratisan(s) in {Kegratisan.PENUH, Kegratisan.BERDENDA}:
        yield "offers", {"@type": "Offer", "price": 0, "priceCurrency": "IDR"}
    if saluran := list(_channels(s)):
        yield "availableChannel", saluran


def _provider(situs: Situs, s: Standar) -> Json:
    model = s.instansi.model
    data: Json = {
        "@type": "GovernmentOrganization",
        "@id": f"{situs.alamat}instansi/{s.instansi.id}/",
        "name": polos(model.nama),
    }
    if model.singkatan:
        data["alternateName"] = polos(model.singkatan)
    if model.alamat:
        data["address"] = polos(model.alamat)
    if kontak := list(_complaints(s)):
        data["contactPoint"] = kontak
    return data


def _complaints(s: Standar) -> Iterator[Json]:
    """Channels for complaints that can be reached by telephone, mail or web."""
    for _, kanal in s.isi.pengaduan.semua_kanal() if s.isi.pengaduan else ():
        alamat = href(kanal)
        skema, _, sisa = alamat.partition(":")
        kunci = {"tel": "telephone", "sms": "telephone", "mailto": "email"}.get(skema, "url")
        if alamat:
            nilai = alamat if kunci == "url" else sisa
            yield {"@type": "ContactPoint", "contactType": "pengaduan", kunci: nilai}


def _channels(s: Standar) -> Iterator[Json]:
    """Where the service is given: online, and at each place."""
    if s.isi.tautan_daring:
        yield {"@type": "ServiceChannel", "serviceUrl": s.isi.tautan_daring.href}
    for lokasi in s.isi.lokasi or ():
        tempat: Json = {"@type": "Place", "name": polos(lokasi.nama)}
        if lokasi.alamat:
            tempat["address"] = polos(lokasi.alamat)
        yield {"@type": "ServiceChannel", "serviceLocation": tempat}
