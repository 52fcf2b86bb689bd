"""Commands that write to files of authors: begin, mend, set and change standards."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

import click

from generator import reference, report, terminal
from generator.arguments import Arguments, TanggalParam, named
from generator.catalog import assemble
from generator.commands.opened import project_of
from generator.edition import Desk
from generator.fix import fix as mend
from generator.fix.replacement import UnknownRegulationError, plan
from generator.lay_out import Agency, CannotLayOutError, lay_out, suggested_id
from generator.listing import read_files
from generator.penetapan import CannotSetError, Keputusan
from generator.penetapan import tetapkan as set_standard
from generator.project import BadSettings, Project


@click.command()
@click.argument("alamat", metavar="INSTANSI/NAMA-LAYANAN")
@click.pass_obj
def new(arguments: Arguments, alamat: str) -> None:
    """Buat kerangka standar baru, dengan contoh isi di setiap tempat."""
    project = project_of(arguments)
    id_, _, slug = alamat.partition("/")
    nama = f"standards/{id_}/layanan/{slug}.yml"
    files = read_files(project)
    if f"standards/{id_}/instansi.yml" not in files:
        ada = ", ".join(sorted(f.split("/")[1] for f in files if f.endswith("/instansi.yml")))
        raise click.UsageError(f"Instansi “{id_}” tidak ada. Yang ada: {ada or 'belum satu pun'}.")
    catalog = assemble({**files, nama: b"nama: Layanan\n"})
    standar = next((s for s in catalog.standar if s.berkas == nama), None)
    if standar is None:
        raise click.UsageError(
            f"“{slug}” bukan nama layanan; pakai huruf kecil, angka, dan tanda hubung, "
            "misalnya kartu-keluarga."
        )
    berkas = project.root / nama
    if berkas.exists():
        raise click.UsageError(f"{nama} sudah ada; tidak diubah.")
    berkas.parent.mkdir(parents=True, exist_ok=True)
    berkas.write_text(reference.skeleton(frozenset(standar.asal)), "utf-8")
    click.echo(nama)
    click.echo(f"Ganti setiap ‹isi: …›, lalu jalankan: standar check {nama}", err=True)


@click.command()
@click.argument("path", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="BERKAS…")
@click.option(
    "--nomor", default="", metavar="NOMOR", help="Nomor keputusan, persis seperti tercetak."
)
@click.option("--tanggal-penetapan", "ditetapkan", type=TanggalParam(), help="Tanggal keputusan.")
@click.pass_obj
def tetapkan(
    arguments: Arguments, path: Sequence[Path], nomor: str, ditetapkan: date | None
) -> None:
    """Tandai standar sebagai ditetapkan, dan simpan sidik isinya di berkasnya.

    Isi yang berubah sesudahnya dilaporkan oleh `standar check` (SP370).
    """
    project = project_of(arguments)
    desk = Desk(project)
    edition = desk.edition()
    berkas = sorted(n for n in named(edition.files, project, path) if "/layanan/" in n)
    if not berkas:
        raise click.UsageError("Sebutkan berkas standar, yaitu yang ada di folder layanan/.")
    hasil: dict[str, bytes] = {}
    for nama in berkas:
        try:
            keputusan = Keputusan(nomor.strip(), ditetapkan)
            hasil[nama] = set_standard(desk, edition, nama, keputusan)
        except CannotSetError as sebab:
            if sebab.report:
                manner = terminal.manner(edition.outcome, project, "id", {nama})
                click.echo(report.as_text(sebab.report, manner), nl=False)
            raise click.ClickException(f"{nama}: {sebab}") from None
    for nama, data in hasil.items():
        (project.root / nama).write_bytes(data)
        click.echo(nama)


@click.command()
@click.argument("path", nargs=-1, type=click.Path(path_type=Path))
@click.option("--lihat", is_flag=True, help="Tunjukkan perubahannya saja; tidak ada yang ditulis.")
@click.pass_obj
def fix(arguments: Arguments, path: Sequence[Path], *, lihat: bool) -> None:
    """Perbaiki yang pasti saja: ejaan, urutan dasar hukum, bentuk nomor, jarak dan inden.

    Semua berkas, atau hanya berkas dan folder PATH. Yang berubah hanya bagian yang salah. Salinan
    naskah yang diterbitkan dan isian `tertulis` tidak disentuh.
    """
    project = project_of(arguments)
    desk = Desk(project)
    edition = desk.edition()
    hasil = mend(desk, edition, named(edition.files, project, path) if path else edition.files)
    if lihat:
        click.echo(hasil.diff(edition.files), nl=False)
    else:
        _write(project, hasil.files)
    for satu in sorted(hasil.perbaikan):
        click.echo(satu, err=lihat)
    for satu in sorted(hasil.tetap + hasil.tak_terbaca):
        click.echo(satu, err=True)
    for id_ in hasil.salinan:
        click.echo(f"standards/{id_}/ dilewati: salinan naskah tidak dirapikan.", err=True)
    ditulis = "belum ditulis" if lihat else "ditulis"
    banyak = f"{len(hasil.perbaikan)} perbaikan di {len(hasil.files)} berkas"
    click.echo(f"{banyak} {ditulis}." if hasil.files else "Tidak ada yang diperbaiki.", err=True)
    if hasil.tak_terbaca:
        click.get_current_context().exit(1)


def _write(project: Project, files: Mapping[str, bytes]) -> None:
    for file, data in files.items():
        (project.root / file).write_bytes(data)


@click.command("ganti-regulasi")
@click.argument("lama")
@click.argument("baru")
@click.option("--ya", is_flag=True, help="Ganti tanpa bertanya lagi.")
@click.pass_obj
def replace_regulation(arguments: Arguments, lama: str, baru: str, *, ya: bool) -> None:
    """Ganti kutipan peraturan LAMA dengan BARU di semua berkas.

    Keduanya sitasi atau id register, misalnya "PP 5 Tahun 2021" atau pp-28-2025. Daftarnya
    ditunjukkan lebih dahulu.
    """
    project = project_of(arguments)
    edition = Desk(project).edition()
    try:
        rencana = plan(edition, lama, baru)
    except UnknownRegulationError as sebab:
        raise click.UsageError(str(sebab)) from None
    for satu in rencana.penggantian:
        click.echo(satu)
    for file in rencana.tak_terbaca:
        click.echo(f"{file} tidak dapat dibaca; kutipan di dalamnya tidak ikut dicari.", err=True)
    files = rencana.files(edition.files)
    if not files:
        click.echo("Tidak ada yang diganti.", err=True)
    elif ya or (sys.stdin.isatty() and _agreed("Ganti semuanya?")):
        _write(project, files)
        click.echo(f"{len(files)} berkas ditulis. Periksa lagi: standar check", err=True)
    else:
        click.echo("Belum ada yang diganti. Untuk mengganti, ulangi dengan --ya.", err=True)


@click.command()
@click.argument("folder", required=False, type=click.Path(file_okay=False, path_type=Path))
@click.option("--nama", metavar="NAMA", help="Nama lengkap instansi.")
@click.option("--singkatan", metavar="SINGKATAN", help="Singkatan resminya, bila ada.")
@click.option(
    "--id", "id_", metavar="NAMA-FOLDER", help="Nama foldernya di standards/, misalnya dinas-anda."
)
@click.option(
    "--layanan",
    metavar="NAMA-BERKAS",
    default="layanan-pertama",
    show_default=True,
    help="Nama berkas standar pertama, tanpa .yml.",
)
@click.pass_obj
def init(
    arguments: Arguments,
    *,
    folder: Path | None,
    nama: str | None,
    singkatan: str | None,
    id_: str | None,
    layanan: str,
) -> None:
    """Siapkan repositori baru untuk satu instansi di FOLDER: standar, situs, dan pemeriksaannya.

    Yang belum disebut ditanyakan. Berkas yang sudah ada tidak pernah ditimpa.
    """
    bertanya = sys.stdin.isatty()
    if nama is None and not bertanya:
        raise click.UsageError('Sebutkan nama instansinya: --nama "Dinas …"')
    nama = _one_line(nama or click.prompt("Nama lengkap instansi", err=True))
    if singkatan is None and bertanya:
        singkatan = click.prompt("Singkatan (boleh kosong)", "", show_default=False, err=True)
    singkatan = _one_line(singkatan or "")
    usul = suggested_id(singkatan or nama)
    if id_ is None:
        id_ = click.prompt("Nama folder instansi", usul, err=True) if bertanya else usul
    try:
        project = Project.load(folder or arguments.proyek, arguments.tanggal)
        berkas = lay_out(project, Agency(id_, nama, singkatan, layanan))
    except (BadSettings, CannotLayOutError, OSError) as sebab:
        raise click.UsageError(str(sebab)) from None
    for satu in berkas:
        click.echo(satu)
    click.echo(
        f"{len(berkas)} berkas ditulis di {project.root}. Langkah berikutnya ada di README.md.",
        err=True,
    )


def _agreed(pertanyaan: str) -> bool:
    """Whether the author types `ya`."""
    pilihan = click.Choice(["ya", "tidak"], case_sensitive=False)
    return bool(click.prompt(pertanyaan, "tidak", type=pilihan, err=True) == "ya")


def _one_line(teks: str) -> str:
    return " ".join(teks.split())
