"""File contents → catalogue: read, load, connect. A function of text, no disk."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, MutableMapping
from dataclasses import dataclass, field
from itertools import count
from typing import Final

from generator.catalog import faults
from generator.catalog.citations import Register, citations
from generator.catalog.entries import (
    Berkas,
    Catalog,
    EntriRegulasi,
    Kutipan,
    SimpulInstansi,
    Standar,
)
from generator.catalog.inherit import Shared, inherits, resolve
from generator.collector import collector_off
from generator.components import KOMPONEN
from generator.diagnostics import Diagnostic, Fault, Location, at
from generator.listing import UNREAD, is_image
from generator.load import Loaded, load
from generator.model import BerkasRegulasi, Instansi, StandarTertulis
from generator.model.dasar import Model
from generator.source import read

Cache = MutableMapping[tuple[str, bytes], Berkas]
"""Files made before, by name and content; lets a long-running server load only what changed."""

_SLUG: Final = "[a-z0-9]+(?:-[a-z0-9]+)*"
_KINDS: Final[tuple[tuple[re.Pattern[str], type[Model]], ...]] = (
    (re.compile(r"standards/regulasi/[a-z0-9_]+\.yml"), BerkasRegulasi),
    (re.compile(rf"standards/{_SLUG}/instansi\.yml"), Instansi),
    (re.compile(rf"standards/{_SLUG}/layanan/{_SLUG}\.yml"), StandarTertulis),
)
_NOT_A_SLUG: Final = re.compile(r"[^a-z0-9]+")
_SUFFIX: Final = re.compile(r"\.ya?ml(?![a-z0-9]).*$|\.[^.]*$", re.IGNORECASE)


def assemble(
    files: Mapping[str, bytes],
    cache: Cache | None = None,
    lain: Mapping[str, Berkas] | None = None,
) -> Catalog:
    """The catalogue of all files under `standards/`.

    Args:
        files: POSIX path from the project root → bytes.
        cache: files made before; what is not used any more is not removed.
        lain: files that are there but not read, in outline.
    """
    with collector_off():
        berkas = dict(lain or {})
        berkas |= {nama: read_in(nama, data, cache) for nama, data in files.items()}
        return _Assembly(dict(sorted(berkas.items()))).catalog()


def read_in(nama: str, data: bytes, cache: Cache | None = None) -> Berkas:
    """One file: what its name says it is, read and loaded."""
    if cache is not None and (nama, data) in cache:
        return cache[nama, data]
    kelas = next((k for pola, k in _KINDS if pola.fullmatch(nama)), None)
    if is_image(nama):
        berkas = Berkas(nama, data, None, ())
    elif kelas is None or data.startswith(UNREAD):
        berkas = Berkas(nama, data, None, (_unread(nama, data),))
    else:
        document, reading = read(data, nama)
        isi: Loaded[Model] | None = load(document, kelas) if document else None
        berkas = Berkas(nama, data, isi, tuple(reading))  # type: ignore[arg-type]  # the kind follows from the name
    if cache is not None:
        cache[nama, data] = berkas
    return berkas


def intended_name(nama: str) -> str:
    """The name and place that a file under `standards/` most likely should have.

    >>> intended_name("standards/dinas-a/layanan/Akta Lahir.yml.txt")
    'standards/dinas-a/layanan/akta-lahir.yml'
    """
    bagian = [
        _NOT_A_SLUG.sub("-", _SUFFIX.sub("", b).lower()).strip("-") or "nama"
        for b in nama.split("/")[1:]
    ]
    if nama.startswith("standards/regulasi/"):
        return f"standards/regulasi/{bagian[-1].replace('-', '_')}.yml"
    if bagian[-1] == "instansi" and len(bagian) > 1:
        return f"standards/{bagian[0]}/instansi.yml"
    folder = bagian[0] if len(bagian) > 1 else "nama-instansi"
    return f"standards/{folder}/layanan/{bagian[-1]}.yml"


def _unread(nama: str, data: bytes) -> Diagnostic:
    """Why a file is not read, and how to mend that."""
    sebab = data if data.startswith(UNREAD) else b""
    facts = {k: v.format(saran=intended_name(nama)) for k, v in faults.WHY_UNREAD[sebab].items()}
    return at(faults.MISPLACED, Location(nama), (), **facts)


@dataclass(slots=True)
class _Assembly:
    """The files on their way to a catalogue."""

    berkas: dict[str, Berkas]
    instansi: dict[str, SimpulInstansi] = field(default_factory=dict)
    bersama: dict[str, Shared] = field(default_factory=dict)
    rusak: dict[str, frozenset[str]] = field(default_factory=dict)
    diagnostics: list[Diagnostic] = field(default_factory=list)

    def catalog(self) -> Catalog:
        """Everything connected."""
        register, utuh = self._register()
        self._agencies()
        standar = tuple(sorted(self._standards(), key=lambda s: s.id))
        kutipan: dict[str, tuple[Kutipan, ...]] = {s.id: citations(s, register) for s in standar}
        return Catalog(
            self.berkas,
            standar,
            dict(sorted(self.instansi.items())),
            dict(sorted(register.entri.items())),
            kutipan,
            utuh,
            tuple(self.diagnostics),
        )

    def _register(self) -> tuple[Register, bool]:
        entri: dict[str, EntriRegulasi] = {}
        utuh = True
        for berkas in self.berkas.values():
            if not berkas.nama.startswith("standards/regulasi/"):
                continue
            if berkas.isi is None or not isinstance(berkas.isi.model, BerkasRegulasi):
                utuh = False
                continue
            rusak = berkas.isi.broken
            utuh = utuh and not rusak
            indeks_utuh = (i for i in count() if ("regulasi", i) not in rusak)
            for indeks, model in zip(indeks_utuh, berkas.isi.model.regulasi, strict=False):
                if model.id in entri:
                    self._say(
                        faults.SAME_ID,
                        berkas,
                        ("regulasi", indeks, "id"),
                        id=model.id,
                        lain=entri[model.id].berkas,
                    )
                else:
                    entri[model.id] = EntriRegulasi(
                        berkas.isi.model.jenis, model, berkas.nama, indeks
                    )
        return Register.of(entri), utuh

    def _say(self, fault: Fault, berkas: Berkas, path: tuple[str | int, ...], **facts: str) -> None:
        document = berkas.document()
        lokasi = document.locate(path, key=False) if document else Location(berkas.nama)
        self.diagnostics.append(at(fault, lokasi, path, **facts))

    def _agencies(self) -> None:
        for nama, berkas in self.berkas.items():
            if (
                nama.endswith("/instansi.yml")
                and berkas.isi
                and isinstance(berkas.isi.model, Instansi)
            ):
                self._agency(nama.split("/")[1], ())

    def _agency(self, id_: str, di_bawah: tuple[str, ...]) -> None:
        """Connect one agency, its parents first."""
        berkas = self.berkas.get(f"standards/{id_}/instansi.yml")
        if (
            id_ in self.instansi
            or berkas is None
            or berkas.isi is None
            or not isinstance(berkas.isi.model, Instansi)
        ):
            return
        model = berkas.isi.model
        induk = model.induk
        putus = induk is not None and (
            induk in (*di_bawah, id_) or f"standards/{induk}/instansi.yml" not in self.berkas
        )
        if putus:
            self._say(
                faults.UNKNOWN_PARENT,
                berkas,
                ("induk",),
                induk=str(induk),
                **self._other_parents(id_),
            )
        elif induk is not None:
            self._agency(induk, (*di_bawah, id_))
        atas = self.instansi.get(induk or "")
        self._remember(
            id_, berkas, model, atas, terputus=putus or (induk is not None and atas is None)
        )

    def _other_parents(self, id_: str) -> dict[str, str]:
        """Words for the agencies that may stand above one: neither itself nor what is below it."""
        di_atas = {
            nama.split("/")[1]: berkas.isi.model.induk
            for nama, berkas in self.berkas.items()
            if nama.endswith("/instansi.yml")
            and berkas.isi
            and isinstance(berkas.isi.model, Instansi)
        }
        di_bawah = {id_}
        while baru := {i for i, induk in di_atas.items() if induk in di_bawah} - di_bawah:
            di_bawah |= baru
        boleh = ", ".join(f"`{i}`" for i in di_atas if i not in di_bawah)
        return {
            "perbaikan": f"Tulis nama folder instansi yang ada: {boleh}."
            if boleh
            else "Hapus `induk`; tidak ada instansi lain yang dapat menjadi induknya.",
            "perbaikan_en": f"Use the folder name of an existing agency: {boleh}."
            if boleh
            else "Remove `induk`; no other agency can stand above this one.",
        }

    def _remember(
        self,
        id_: str,
        berkas: Berkas,
        model: Instansi,
        atas: SimpulInstansi | None,
        *,
        terputus: bool,
    ) -> None:
        broken = berkas.isi.broken if berkas.isi else frozenset()
        wilayah = (model.wilayah.nama,) if model.wilayah else ()
        simpul = SimpulInstansi(
            id_,
            berkas.nama,
            model,
            (id_, *(atas.garis if atas else ())),
            (*wilayah, *(atas.wilayah if atas else ())),
            broken,
            frozenset((model.singkatan or "").split())
            | frozenset(model.singkatan_umum or ())
            | (atas.singkatan if atas else frozenset()),
        )
        warisan = self.bersama.get(atas.id, {}) if atas else {}
        sendiri = model.komponen_bersama
        awalan = ("komponen_bersama",)
        self.instansi[id_] = simpul
        self.bersama[id_] = (
            resolve(sendiri, berkas.nama, awalan, id_, warisan) if sendiri else warisan
        )
        dari_atas = set(self.rusak[atas.id]) if atas else set()
        if terputus or ("induk",) in broken:
            dari_atas = set(KOMPONEN)
        rusak = {k for k in dari_atas if sendiri is None or inherits(sendiri, k)}
        rusak |= {str(p[1]) for p in broken if p[:1] == awalan and p[1:] and p[1] in KOMPONEN}
        self.rusak[id_] = frozenset(KOMPONEN if awalan in broken else rusak)

    def _standards(self) -> Iterator[Standar]:
        yatim: set[str] = set()
        for nama, berkas in self.berkas.items():
            if berkas.isi is None or not isinstance(berkas.isi.model, StandarTertulis):
                continue
            _, id_, _, slug = nama.removesuffix(".yml").split("/")
            instansi = self.instansi.get(id_)
            if instansi is not None:
                yield self._standard(berkas, berkas.isi.model, instansi, slug)
            elif f"standards/{id_}/instansi.yml" not in self.berkas and id_ not in yatim:
                yatim.add(id_)
                self.diagnostics.append(
                    at(faults.NO_AGENCY, Location(nama), folder=f"standards/{id_}")
                )

    def _standard(
        self, berkas: Berkas, tertulis: StandarTertulis, instansi: SimpulInstansi, slug: str
    ) -> Standar:
        digabung = resolve(tertulis, berkas.nama, (), "", self.bersama[instansi.id])
        warisan = {k: v[0] for k, v in digabung.items() if tertulis.komponen(k) is not v[0]}
        isi = tertulis.model_copy(update=warisan) if warisan else tertulis
        sendiri = {str(p[0]) for p in (berkas.isi.broken if berkas.isi else ()) if p}
        dari_atas = {k for k in self.rusak[instansi.id] if inherits(tertulis, k)}
        return Standar(
            f"{instansi.id}/{slug}",
            slug,
            berkas.nama,
            instansi,
            tertulis,
            isi,
            {k: v[1] for k, v in digabung.items()},
            frozenset(sendiri | dari_atas),
        )
