"""The command that lays two states of a standard side by side."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import click

from generator import report
from generator.arguments import Arguments
from generator.catalog import Cache, Catalog, Standar, assemble
from generator.check import check
from generator.commands.opened import project_of
from generator.commands.written import KE, TIMPA, write_both
from generator.diagnostics import Diagnostic, Severity
from generator.listing import read_files
from generator.project import Project

_BERKAS = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.command("semula-menjadi")
@click.argument("lama", type=_BERKAS, metavar="LAMA.yml")
@click.argument("baru", type=_BERKAS, metavar="BARU.yml")
@click.option("--lihat", is_flag=True, help="Tunjukkan di layar saja; tidak ada yang ditulis.")
@click.option("--ganti-nama", is_flag=True, help="Layanannya memang berganti nama.")
@KE
@TIMPA
@click.pass_obj
def semula_menjadi(
    arguments: Arguments,
    *,
    lama: Path,
    baru: Path,
    lihat: bool,
    ganti_nama: bool,
    folder: Path,
    timpa: bool,
) -> None:
    """Susun tabel SEMULA – MENJADI dari dua keadaan satu standar: Word dan PDF.

    Salah satunya berkas di standards/ proyek ini; yang lain boleh salinannya yang disimpan di mana
    saja. Bagian yang diwarisi dari instansi dibaca menurut keadaannya sekarang; tabelnya
    menyebutkan bagian itu. Galat pada keadaan yang baru diberitahukan.
    """
    project = project_of(arguments)
    dahulu, kini = _pair(project, lama, baru)
    _refuse_two_services(dahulu.standar, kini.standar, ganti_nama=ganti_nama)
    from generator.present import Situs  # noqa: PLC0415 - loads all views
    from generator.present import semula_menjadi as present  # noqa: PLC0415 - as above

    keduanya = [(Situs(s.catalog, project.tanggal), s.standar) for s in (dahulu, kini)]
    view = present.semula_menjadi(*keduanya)
    if not view.baris:
        click.echo(f"Tidak ada yang berubah pada “{view.nama}”; tidak ada yang ditulis.", err=True)
        return
    _warn(project, kini, baru)
    if lihat:
        click.echo(view.as_text(), nl=False)
        return
    from generator.outputs import docx, pdf  # noqa: PLC0415 - loads Typst
    from generator.outputs.pdf.semula_menjadi import naskah_semula_menjadi  # noqa: PLC0415

    kertas = project.setelan.kertas
    word = docx.make_comparison(docx.template_folders(project), view, project.tanggal, kertas)
    naskah = naskah_semula_menjadi(view, kini.standar.id, project.tanggal, kertas)
    nama = f"semula-menjadi-{kini.standar.slug}"
    write_both(folder, nama, word, lambda: pdf.printed(project, naskah), timpa=timpa)


@dataclass(frozen=True, slots=True)
class _State:
    """A standard, in the catalogue in which it was read."""

    catalog: Catalog
    standar: Standar


def _pair(project: Project, lama: Path, baru: Path) -> tuple[_State, _State]:
    """Both states, each read where it is in the project, else in the place of the other.

    Raises:
        click.UsageError: neither is a standard of the project.
        click.ClickException: one does not load.
    """
    files = read_files(project)
    tempat = [_place(project, files, path) for path in (lama, baru)]
    if not any(tempat):
        raise click.UsageError(
            f"{lama} dan {baru} bukan standar di {project.standards}. Salah satunya harus di sana, "
            "supaya bagian yang diwarisi dari instansinya ikut terbaca."
        )
    cache: Cache = {}
    return (
        _state(project, files, lama, tempat[0] or tempat[1], cache),
        _state(project, files, baru, tempat[1] or tempat[0], cache),
    )


def _place(project: Project, files: Mapping[str, bytes], path: Path) -> str:
    """Name of a standard's file in the project, empty for any other file."""
    letak = path.resolve()
    akar = project.root.resolve()
    nama = letak.relative_to(akar).as_posix() if letak.is_relative_to(akar) else ""
    return nama if nama in files and "/layanan/" in nama else ""


def _state(
    project: Project, files: Mapping[str, bytes], path: Path, tempat: str, cache: Cache
) -> _State:
    data = path.read_bytes()
    catalog = assemble({**files, tempat: data}, cache)
    found = catalog.berkas[tempat].diagnostics
    if galat := [d for d in found if d.severity is Severity.ERROR]:
        _tell(project, galat, str(path), data)
        raise click.ClickException(
            f"{path} belum dapat dibandingkan; betulkan dahulu yang disebut di atas."
        )
    standar = next((s for s in catalog.standar if s.berkas == tempat), None)
    if standar is None:
        raise click.ClickException(
            f"Instansi dari {tempat} tidak dapat dibaca. Periksa dahulu: standar check"
        )
    return _State(catalog, standar)


def _warn(project: Project, kini: _State, path: Path) -> None:
    """Tell the errors of the later state: it is compared all the same."""
    berkas = kini.standar.berkas
    policy = project.setelan.pemeriksaan
    semua = check(kini.catalog, project.tanggal, policy=policy, berkas=[berkas])
    galat = [d for d in semua.only([berkas]).diagnostics if d.severity is Severity.ERROR]
    if galat:
        _tell(project, galat, str(path), kini.catalog.berkas[berkas].data, err=True)
        click.echo(
            f"{path} masih mengandung {len(galat)} galat. Tabelnya tetap disusun; betulkan sebelum "
            "perubahan ini ditetapkan.",
            err=True,
        )


def _tell(
    project: Project, found: list[Diagnostic], nama: str, data: bytes, *, err: bool = False
) -> None:
    """Faults of a file, under the name by which it was given."""
    baris = data.decode("utf-8", "replace").splitlines()
    manner = report.Manner(
        pages=project.setelan.alamat,
        lines=lambda _, n: baris[n - 1] if 0 < n <= len(baris) else "",
    )
    for d in found:
        satu = replace(d, location=replace(d.location, file=nama))
        click.echo(report.finding(satu, manner), err=err)


def _refuse_two_services(lama: Standar, baru: Standar, *, ganti_nama: bool) -> None:
    if lama.instansi.id != baru.instansi.id:
        raise click.UsageError(
            f"Keduanya dari dua instansi: {lama.instansi.id} dan {baru.instansi.id}. "
            "Yang dibandingkan dua keadaan satu standar."
        )
    nama = [str(s.isi.nama) for s in (lama, baru)]
    if nama[0].casefold() != nama[1].casefold() and not ganti_nama:
        raise click.UsageError(
            f"Keduanya tampak dua layanan: “{nama[0]}” dan “{nama[1]}”. Bila satu layanan yang "
            "berganti nama, ulangi dengan --ganti-nama."
        )
