"""The command `standar`: words into arguments, results into exit codes, nothing else.

Exit codes: 0 clean (warnings allowed), 1 errors found, 2 wrong usage or environment.
Findings and what was asked for go to stdout, everything else to stderr.
"""

from __future__ import annotations

import sys
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache, partial
from pathlib import Path
from typing import Any, Final, TextIO

import click

from generator import reference, report
from generator import status as completeness
from generator.catalog import assemble
from generator.diagnostics import Lang, Severity
from generator.edition import Desk, Edition, open_project, read_files
from generator.fix import fix as mend
from generator.fix.replacement import UnknownRegulationError, plan
from generator.lay_out import Agency, CannotLayOutError, lay_out, suggested_id
from generator.load.nearest import nearest
from generator.penetapan import CannotSetError, Keputusan
from generator.penetapan import tetapkan as set_standard
from generator.project import BadSettings, Project, without_colour
from generator.values import BadValue, Tanggal

_SEVERITY: Final = {
    Severity.ERROR: "galat",
    Severity.WARNING: "peringatan",
    Severity.INFO: "keterangan",
}

_STYLE: Final[Mapping[report.Role, Mapping[str, Any]]] = {
    "error": {"fg": "red", "bold": True},
    "warning": {"fg": "yellow"},
    "info": {"fg": "cyan"},
    "place": {"bold": True},
    "faint": {"dim": True},
}
"""Look of the pieces of a report on a terminal."""


class _TanggalParam(click.ParamType[date]):
    name = "tanggal"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """The day, written as in a standard or as 2026-11-24."""
        try:
            return Tanggal.parse(value).nilai
        except BadValue as sebab:
            self.fail(f"“{value}” bukan tanggal; contoh: 2026-11-24. {sebab.alasan_id}", param, ctx)


@dataclass(frozen=True, slots=True)
class _Arguments:
    """What all commands share."""

    proyek: Path
    tanggal: date | None

    def project(self) -> Project:
        """The project.

        Raises:
            click.UsageError: there is none, or its settings cannot be used.
        """
        try:
            project = open_project(self.proyek, self.tanggal)
        except BadSettings as sebab:
            raise click.UsageError(str(sebab)) from None
        if not project.standards.is_dir():
            raise click.UsageError(
                f"Di {project.root} tidak ada folder `standards/`. "
                "Jalankan dari folder proyek, atau sebutkan foldernya: standar --proyek FOLDER …"
            )
        return project


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.option(
    "--proyek",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=Path(),
    help="Folder proyek; biasanya folder ini.",
)
@click.option(
    "--tanggal", type=_TanggalParam(), help="Hari yang dianggap hari ini, misalnya 2026-11-24."
)
@click.version_option(package_name="standar-pelayanan", message="%(version)s")
@click.pass_context
def main(context: click.Context, proyek: Path, tanggal: date | None) -> None:
    """Standar pelayanan publik: diperiksa, lalu diterbitkan sebagai situs dan dokumen."""
    context.obj = _Arguments(proyek, tanggal)


@main.command()
@click.argument("path", nargs=-1, type=click.Path(path_type=Path))
@click.option(
    "--format",
    "bentuk",
    type=click.Choice(list(report.FORMATS)),
    default="text",
    help="Bentuk laporan.",
)
@click.option("--ringkas", is_flag=True, help="Satu baris untuk setiap temuan.")
@click.option(
    "--ringkasan",
    type=click.File("a", encoding="utf-8"),
    help="Tambahkan daftar lengkapnya sebagai Markdown ke berkas ini, misalnya ringkasan CI.",
)
@click.option(
    "--lang", type=click.Choice(["id", "en"]), default="id", help="Bahasa kalimat laporan."
)
@click.option("--tanggal", "hari", type=_TanggalParam(), help="Hari yang dianggap hari ini.")
@click.pass_context
def check(
    context: click.Context,
    *,
    path: Sequence[Path],
    bentuk: str,
    ringkas: bool,
    ringkasan: TextIO | None,
    lang: Lang,
    hari: date | None,
) -> None:
    """Periksa semua standar, atau hanya berkas dan folder PATH.

    Seluruh katalog tetap dibaca, sehingga rujukan antarberkas ikut diperiksa.
    """
    if ringkas and bentuk != "text":
        raise click.UsageError("--ringkas hanya untuk --format text.")
    context.color = False if without_colour() else None
    project = _Arguments(context.obj.proyek, hari or context.obj.tanggal).project()
    edition = Desk(project).edition()
    files = _files(edition, project, path) if path else None
    found = edition.report if files is None else edition.report.only(files)
    manner = _manner(edition, lang, files)
    writer = report.as_lines if ringkas else report.FORMATS[bentuk]
    click.echo(writer(found, manner), nl=False)
    if ringkasan is not None:
        click.echo(report.as_markdown(found, manner), ringkasan, nl=False)
    if found.count(Severity.ERROR):
        sys.exit(1)


def _files(edition: Edition, project: Project, path: Sequence[Path]) -> frozenset[str]:
    """Names of the files meant by the paths, and of those that hold faults of theirs."""
    diminta = _named(edition, project, path)
    return frozenset(diminta | _sharing(edition, diminta))


def _named(edition: Edition, project: Project, path: Sequence[Path]) -> set[str]:
    """Names of the files meant by the paths.

    Raises:
        click.UsageError: a path that holds no file of the catalogue.
    """
    diminta: set[str] = set()
    for satu in path:
        letak = satu.resolve()
        berkas = {f: project.root / f for f in edition.files}
        cocok = {f for f, p in berkas.items() if p == letak or letak in p.parents}
        if not cocok:
            raise click.UsageError(f"Di `{satu}` tidak ada berkas YAML di bawah standards/.")
        diminta |= cocok
    return diminta


def _sharing(edition: Edition, berkas: Collection[str]) -> set[str]:
    """Files of agencies that hold the fault for which one of the standards is withheld."""
    garis = (
        s.instansi.garis
        for s in edition.catalog.standar
        if s.berkas in berkas and s.berkas in edition.report.kurang
    )
    return {edition.catalog.instansi[i].berkas for satu in garis for i in satu}


def _manner(edition: Edition, lang: Lang, files: frozenset[str] | None) -> report.Manner:
    project = edition.project
    return report.Manner(
        lang,
        project.setelan.alamat,
        _lines(edition),
        lambda text, role: click.style(text, **_STYLE[role]),
        {id_: str(satu.model.nama) for id_, satu in edition.catalog.instansi.items()},
        report.limits(edition, lang, files),
        project.versi,
    )


def _lines(edition: Edition) -> report.Lines:
    @cache
    def lines(file: str) -> list[str]:
        return edition.files.get(file, b"").decode("utf-8", "replace").splitlines()

    return lambda file, line: lines(file)[line - 1] if 0 < line <= len(lines(file)) else ""


@main.command()
@click.argument("path", nargs=-1, type=click.Path(path_type=Path))
@click.option(
    "--format",
    "bentuk",
    type=click.Choice(["text", "json"]),
    default="text",
    help="Bentuk laporan.",
)
@click.pass_obj
def status(arguments: _Arguments, path: Sequence[Path], bentuk: str) -> None:
    """Tampilkan kelengkapan semua standar, atau yang di berkas dan folder PATH.

    Yang dihitung apa yang tercatat di berkas. Bahan PEKPPP di dalamnya bukan nilai resmi.
    """
    project = arguments.project()
    edition = Desk(project).edition()
    files = _named(edition, project, path) if path else None
    found = completeness.survey(edition.catalog, edition.report, project.tanggal, files)
    writer = completeness.as_json if bentuk == "json" else completeness.as_text
    click.echo(writer(found), nl=False)


@main.command()
@click.option("--ketat", is_flag=True, help="Tolak seluruh pembangunan bila ada satu galat.")
@click.pass_obj
def build(arguments: _Arguments, *, ketat: bool) -> None:
    """Periksa, lalu bangun situs dan dokumen ke folder `site/`."""
    project = arguments.project()
    from generator import publish  # noqa: PLC0415 - MkDocs takes long to import

    edition = publish.build(project, ketat=ketat)
    for id_ in edition.tertahan:
        click.echo(
            f"{id_} tidak diterbitkan karena masih mengandung galat; lihat `standar check`.",
            err=True,
        )
    click.echo(report.closing(edition.report.diagnostics), err=True)
    click.echo(f"Selesai: {len(edition.situs.standar)} layanan di {project.site.name}/.", err=True)


@main.command("serve")
@click.option("--port", type=click.IntRange(1, 65535), default=8000, help="Nomor porta.")
@click.option("--host", default="127.0.0.1", help="Alamat yang didengarkan.")
@click.pass_obj
def serve_(arguments: _Arguments, port: int, host: str) -> None:
    """Pratinjau di peramban; setiap perubahan langsung tampak beserta temuannya."""
    from generator import serve  # noqa: PLC0415 - MkDocs takes long to import

    try:
        serve.serve(arguments.project(), host, port, partial(click.echo, err=True))
    except OSError as sebab:
        raise click.UsageError(
            f"Porta {port} tidak dapat dipakai ({sebab.strerror}). "
            f"Coba yang lain: --port {port + 1}"
        ) from None


@main.command()
@click.argument("alamat", metavar="INSTANSI/NAMA-LAYANAN")
@click.pass_obj
def new(arguments: _Arguments, alamat: str) -> None:
    """Buat kerangka standar baru, dengan contoh isi di setiap tempat."""
    project = arguments.project()
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


@main.command()
@click.argument("path", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="FILE…")
@click.option("--nomor", default="", help="Nomor keputusan, persis seperti tercetak.")
@click.option("--tanggal-penetapan", "ditetapkan", type=_TanggalParam(), help="Tanggal keputusan.")
@click.pass_obj
def tetapkan(
    arguments: _Arguments, path: Sequence[Path], nomor: str, ditetapkan: date | None
) -> None:
    """Tandai standar sebagai ditetapkan, dan simpan sidik isinya di berkasnya.

    Isi yang berubah sesudahnya dilaporkan oleh `standar check` (SP370).
    """
    project = arguments.project()
    desk = Desk(project)
    edition = desk.edition()
    berkas = sorted(n for n in _named(edition, project, path) if "/layanan/" in n)
    if not berkas:
        raise click.UsageError("Sebutkan berkas standar, yaitu yang ada di folder layanan/.")
    hasil: dict[str, bytes] = {}
    for nama in berkas:
        try:
            keputusan = Keputusan(nomor.strip(), ditetapkan)
            hasil[nama] = set_standard(desk, edition, nama, keputusan)
        except CannotSetError as sebab:
            if sebab.report:
                manner = _manner(edition, "id", frozenset({nama}))
                click.echo(report.as_text(sebab.report, manner), nl=False)
            raise click.ClickException(f"{nama}: {sebab}") from None
    for nama, data in hasil.items():
        (project.root / nama).write_bytes(data)
        click.echo(nama)


@main.command()
@click.argument("path", nargs=-1, type=click.Path(path_type=Path))
@click.option("--lihat", is_flag=True, help="Tunjukkan perubahannya saja; tidak ada yang ditulis.")
@click.pass_obj
def fix(arguments: _Arguments, path: Sequence[Path], *, lihat: bool) -> None:
    """Perbaiki yang pasti saja: ejaan, urutan dasar hukum, bentuk nomor, jarak dan inden.

    Semua berkas, atau hanya berkas dan folder PATH. Yang berubah hanya bagian yang salah. Salinan
    naskah yang diterbitkan dan isian `tertulis` tidak disentuh.
    """
    project = arguments.project()
    desk = Desk(project)
    edition = desk.edition()
    hasil = mend(desk, edition, _named(edition, project, path) if path else edition.files)
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
        sys.exit(1)


def _write(project: Project, files: Mapping[str, bytes]) -> None:
    for file, data in files.items():
        (project.root / file).write_bytes(data)


@main.command("ganti-regulasi")
@click.argument("lama")
@click.argument("baru")
@click.option("--ya", is_flag=True, help="Ganti tanpa bertanya lagi.")
@click.pass_obj
def replace_regulation(arguments: _Arguments, lama: str, baru: str, *, ya: bool) -> None:
    """Ganti kutipan peraturan LAMA dengan BARU di semua berkas.

    Keduanya sitasi atau id register, misalnya "PP 5 Tahun 2021" atau pp-28-2025. Daftarnya
    ditunjukkan lebih dahulu.
    """
    project = arguments.project()
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
    elif ya or (sys.stdin.isatty() and click.confirm("Ganti semuanya?", err=True)):
        _write(project, files)
        click.echo(f"{len(files)} berkas ditulis. Periksa lagi: standar check", err=True)
    else:
        click.echo("Belum ada yang diganti. Untuk mengganti, ulangi dengan --ya.", err=True)


@main.command()
@click.argument("kode")
def explain(kode: str) -> None:
    """Jelaskan satu aturan, misalnya SP204."""
    halaman = reference.explain(kode)
    if halaman is None:
        dugaan = nearest(kode.upper(), list(reference.all_faults()))
        mirip = f" Mungkin maksud Anda {dugaan}." if dugaan else ""
        raise click.UsageError(f"Tidak ada aturan “{kode}”.{mirip} Daftarnya: standar rules")
    click.echo(halaman, nl=False)


@main.command()
def rules() -> None:
    """Daftar semua aturan pemeriksaan."""
    for fault in reference.all_faults().values():
        click.echo(f"{fault.code}  {_SEVERITY[fault.severity]:<10}  {fault.name}")


@main.command()
@click.argument("nama", required=False, type=click.Choice(list(reference.SCHEMAS)))
@click.pass_obj
def schema(arguments: _Arguments, nama: str | None) -> None:
    """Tulis JSON Schema untuk penyunting ke `.standar/`; dengan NAMA, cetak saja."""
    if nama is not None:
        click.echo(reference.schema_text(nama), nl=False)
        return
    folder = arguments.project().root / ".standar"
    folder.mkdir(exist_ok=True)
    for satu in reference.SCHEMAS:
        berkas = folder / f"{satu}.schema.json"
        berkas.write_text(reference.schema_text(satu), "utf-8")
        click.echo(f".standar/{berkas.name}")


@main.command()
@click.argument("folder", required=False, type=click.Path(file_okay=False, path_type=Path))
@click.option("--nama", help="Nama lengkap instansi.")
@click.option("--singkatan", help="Singkatan resminya, bila ada.")
@click.option("--id", "id_", help="Nama foldernya di standards/, misalnya dinas-anda.")
@click.option(
    "--layanan",
    default="layanan-pertama",
    show_default=True,
    help="Nama berkas standar pertama, tanpa .yml.",
)
@click.pass_obj
def init(
    arguments: _Arguments,
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


def _one_line(teks: str) -> str:
    return " ".join(teks.split())
