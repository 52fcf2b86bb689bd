"""What the page and the documents of one standard are made from, and its hash.

An output that makes them from `alone(situs, standar)` cannot read anything that
`Inputs.fingerprint` does not cover; so a kept result is never stale.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field, replace

from generator.cache import code_digest, digest
from generator.catalog import Standar
from generator.catalog.lambang import emblem_file
from generator.outcome import Report
from generator.present import Situs
from generator.project import Project


@dataclass(slots=True)
class Inputs:
    """Of one catalogue to publish, standard by standard."""

    situs: Situs
    project: Project
    _ground: str = field(init=False)
    _found: dict[str, set[tuple[str, tuple[str | int, ...]]]] = field(init=False)

    def __post_init__(self) -> None:
        situs = self.situs
        self._found = defaultdict(set)
        for file, path in situs.temuan:
            self._found[file].add((file, path))
        self._ground = digest(
            code_digest(self.project.code),
            situs.tanggal.isoformat(),
            situs.alamat,
            situs.sunting,
            *self._data(sorted(file for file in situs.catalog.berkas if _is_register(file))),
        )

    def alone(self, standar: Standar) -> Situs:
        """The catalogue with nothing in it but the standard, its agencies, emblem and the register.

        Of related services it holds the names.
        """
        catalog = self.situs.catalog
        files = self._files(standar)
        return replace(
            self.situs,
            catalog=replace(
                catalog,
                berkas={file: catalog.berkas[file] for file in files},
                standar=(standar,),
                instansi={id_: catalog.instansi[id_] for id_ in standar.instansi.garis},
                kutipan={standar.id: catalog.kutipan[standar.id]},
                diagnostics=(),
            ),
            temuan=frozenset().union(*(self._found.get(file, ()) for file in files)),
            ditahan=frozenset(),
            tetangga=self._related(standar),
            report=Report(()),
        )

    def fingerprint(self, standar: Standar) -> str:
        """Hash of all that `alone` holds, of the settings, the day and the program."""
        files = self._files(standar)
        found = sorted(repr(place) for file in files for place in self._found.get(file, ()))
        related = [part for item in self._related(standar).items() for part in item]
        return digest(self._ground, standar.id, *self._data(files), "\n".join(found), *related)

    def _related(self, standar: Standar) -> dict[str, str]:
        """Id → name of the related services that have a page, in the order written."""
        nama = self.situs.nama_terbit
        return {id_: nama[id_] for id_ in standar.isi.layanan_terkait or () if id_ in nama}

    def _files(self, standar: Standar) -> list[str]:
        agencies = (self.situs.catalog.instansi[id_].berkas for id_ in standar.instansi.garis)
        emblem = emblem_file(self.situs.catalog, standar.instansi)
        return [standar.berkas, *agencies, *filter(None, [emblem])]

    def _data(self, files: list[str]) -> list[bytes]:
        berkas = self.situs.catalog.berkas
        return [part for file in files for part in (file.encode(), berkas[file].data)]


def _is_register(file: str) -> bool:
    return file.startswith("standards/regulasi/")
