"""Publishing: whole or not at all, the same bytes each time, broken standards kept from readers."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen
from xml.etree import ElementTree

import pytest

from generator import publish
from generator.edition import Desk
from generator.listing import read_files
from generator.outputs.site.moved import as_lines, redirects
from generator.project import BadSettings, Project
from generator.publish import (
    ForeignFolderError,
    RefusedError,
    Run,
    Teller,
    recover,
    run_outputs,
    swap_in,
)
from generator.publish.notes import held_back, notes
from generator.publish.swap import keep_only
from generator.serve import Site, make_server

DAY = date(2026, 12, 1)
KK = "layanan/contoh-disdukcapil/kartu-keluarga/"
KK_FILE = "standards/contoh-disdukcapil/layanan/kartu-keluarga.yml"
POLICY_META = re.compile(r'<meta charset="utf-8"/?>\s*<meta http-equiv="Content-Security-Policy"')


def make_project(root: Path, place: Path) -> Project:
    """A project of the fictional agencies, with the repository's own templates and settings."""
    for name in ("generator", "templates"):
        (place / name).symlink_to(root / name)
    for name in ("mkdocs.yml", "standar.toml"):
        shutil.copy(root / name, place / name)
    for agency in sorted((root / "standards").glob("contoh-*")):
        shutil.copytree(agency, place / "standards" / agency.name)
    shutil.copytree(root / "standards/regulasi", place / "standards/regulasi")
    (place / "site").mkdir()
    (place / "site/.gitignore").write_text("*\n", "utf-8")
    return Project.load(place, DAY)


@pytest.fixture(scope="module")
def built(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Project:
    """A project with its site built once; not to be changed."""
    project = make_project(root, tmp_path_factory.mktemp("proyek"))
    publish.build(project)
    return project


@pytest.fixture
def project(built: Project, tmp_path: Path) -> Project:
    """A copy of it to work on."""
    place = tmp_path / "proyek"
    shutil.copytree(built.root, place, symlinks=True)
    return Project.load(place, DAY)


def files_of(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def pages_of(project: Project) -> Iterator[tuple[str, str]]:
    for path in sorted(project.site.rglob("*.html")):
        yield path.relative_to(project.site).as_posix(), path.read_text("utf-8")


def break_file(project: Project, name: str = KK_FILE) -> None:
    """Take the fee away: one error."""
    path = project.root / name
    text = path.read_text("utf-8")
    broken = re.sub(r"^biaya:.*?(?=^\S)", "", text, count=1, flags=re.MULTILINE | re.DOTALL)
    assert broken != text
    path.write_text(broken, "utf-8")


def read(project: Project, name: str) -> str:
    return (project.site / name).read_text("utf-8")


# ---------------------------------------------------------------- what is published


def test_every_page_is_finished(built: Project) -> None:
    for name, html in pages_of(built):
        assert "[[slot:" not in html, name
        assert html.count("<h1") == 1, name
        skip = re.search(r'href="#([^"]+)" class="md-skip"|class="md-skip" href="#([^"]+)"', html)
        assert skip, name
        assert f'id="{skip[1] or skip[2]}"' in html, name


def test_the_policy_stands_right_after_the_charset_of_every_page(built: Project) -> None:
    assert [name for name, html in pages_of(built) if not POLICY_META.search(html)] == []


def directives(policy: str) -> dict[str, set[str]]:
    """Each directive of a policy and its sources."""
    parts = (directive.split() for directive in policy.strip().split(";"))
    return {name: set(sources) for name, *sources in parts}


def test_the_policy_for_headers_allows_what_any_page_does_and_no_more(built: Project) -> None:
    header = read(built, "keamanan-konten.txt").strip()
    sent = directives(header)
    scripts = sent.pop("script-src")
    sent.pop("frame-ancestors")
    on_pages: set[str] = set()
    for name, html in pages_of(built):
        meta = re.search(r'Security-Policy" content="([^"]+)"', html)
        assert meta, name
        page = directives(meta[1])
        on_pages |= page.pop("script-src")
        assert page == sent, name

    assert on_pages == scripts
    assert f"  Content-Security-Policy: {header}\n" in read(built, "_headers")


def test_no_scaffold_and_no_search_of_the_theme_is_published(built: Project) -> None:
    names = list(files_of(built.site))

    assert [name for name in names if "_cangkang" in name or "lunr" in name] == []


def test_nothing_is_asked_of_third_parties(built: Project) -> None:
    loads = re.compile(r'<(?:script|link|img|iframe)[^>]+(?:src|href)="(https?://[^"]+)"')
    foreign = {
        address
        for _, html in pages_of(built)
        for address in loads.findall(html)
        if not address.startswith(built.setelan.alamat)
    }

    assert foreign == set()


def test_links_between_pages_lead_somewhere(built: Project) -> None:
    lost = set()
    for name, html in pages_of(built):
        if name == "404.html":
            continue
        for href in re.findall(r'href="([^":#?]+)["#?]', html):
            goal = Path(os.path.normpath(built.site / Path(name).parent / href))
            if not (goal / "index.html").exists() and not goal.is_file():
                lost.add((name, href))

    assert {href for _, href in lost if not href.endswith((".pdf", ".docx"))} == set()


def test_the_site_map_lists_pages_for_search_engines_only(built: Project) -> None:
    root = ElementTree.fromstring(read(built, "sitemap.xml"))  # noqa: S314 - our own file
    urls = [str(loc.text) for loc in root.iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")]

    assert urls == sorted(urls)
    assert f"{built.setelan.alamat}{KK}" in urls
    assert [url for url in urls if "/cari/" in url or "404" in url] == []


def test_the_manifest_names_inputs_day_and_every_file(built: Project) -> None:
    manifest = json.loads(read(built, "manifest.json"))

    assert manifest["tanggal"] == "2026-12-01"
    assert KK_FILE in manifest["masukan"]
    assert set(manifest["berkas"]) == set(files_of(built.site)) - {"manifest.json", ".gitignore"}


def test_the_repository_keeps_its_file_in_the_site_folder(built: Project) -> None:
    assert read(built, ".gitignore") == "*\n"


def test_licences_of_what_visitors_load_are_published(built: Project) -> None:
    for name in ("mermaid", "pagefind", "mkdocs-material"):
        assert "Permission is hereby granted" in read(built, f"aset/lisensi/{name}.txt")


# ---------------------------------------------------------------- same input, same bytes


def test_a_second_build_gives_the_same_bytes(project: Project, built: Project) -> None:
    publish.build(project)

    assert files_of(project.site) == files_of(built.site)


def test_a_build_without_the_cache_gives_the_same_bytes(project: Project, built: Project) -> None:
    shutil.rmtree(project.cache)

    publish.build(project)

    assert files_of(project.site) == files_of(built.site)


@pytest.mark.lambat
def test_mkdocs_build_alone_gives_the_same_site(project: Project, built: Project) -> None:
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet"]
    environment = os.environ | {"PYTHONPATH": str(built.root), "SOURCE_DATE_EPOCH": "1796083200"}

    subprocess.run(command, cwd=project.root, env=environment, check=True)

    assert files_of(project.site) == files_of(built.site)


# ---------------------------------------------------------------- broken standards


def test_a_broken_standard_keeps_its_last_page_with_a_note(project: Project) -> None:
    before = read(project, f"{KK}index.html")
    break_file(project)

    edition = publish.build(project)

    after = read(project, f"{KK}index.html")
    assert edition.tertahan == ("contoh-disdukcapil/kartu-keluarga",)
    assert "terbitan terakhir yang lolos" in after
    assert re.sub(r"<!--catatan-->.*?<!--/catatan-->", "", after, flags=re.DOTALL) == before
    assert KK not in read(project, "layanan/index.html")


def test_the_note_goes_when_the_standard_is_mended(project: Project, built: Project) -> None:
    text = (project.root / KK_FILE).read_text("utf-8")
    break_file(project)
    publish.build(project)
    publish.build(project)
    (project.root / KK_FILE).write_text(text, "utf-8")

    publish.build(project)

    assert files_of(project.site) == files_of(built.site)


def test_a_broken_standard_that_was_never_published_has_no_page(project: Project) -> None:
    shutil.rmtree(project.site / KK)
    break_file(project)

    publish.build(project)

    assert not (project.site / KK).exists()


def test_a_file_that_cannot_be_read_keeps_its_last_page(project: Project) -> None:
    (project.root / KK_FILE).write_text("nama: [\n", "utf-8")

    edition = publish.build(project)

    assert edition.tertahan == ("contoh-disdukcapil/kartu-keluarga",)
    assert "terbitan terakhir yang lolos" in read(project, f"{KK}index.html")


def test_a_standard_whose_file_is_deleted_disappears(project: Project) -> None:
    (project.root / KK_FILE).unlink()

    publish.build(project)

    assert not (project.site / KK).exists()


def test_a_broken_shared_component_holds_back_those_that_inherit_it(project: Project) -> None:
    agency = project.root / "standards/contoh-disdukcapil/instansi.yml"
    text = agency.read_text("utf-8")
    broken = re.sub(r"^  pengaduan:\n", "  pengaduan:\n    salah: x\n", text, flags=re.MULTILINE)
    assert broken != text
    agency.write_text(broken, "utf-8")

    edition = publish.build(project)

    theirs = {s.id for s in edition.catalog.standar if s.instansi.id == "contoh-disdukcapil"}
    assert theirs
    assert set(edition.tertahan) == theirs


def test_an_agency_whose_file_cannot_be_read_keeps_all_its_pages(project: Project) -> None:
    agency = project.root / "standards/contoh-disdukcapil/instansi.yml"
    agency.write_text("nama: [\n", "utf-8")

    publish.build(project)

    for url in (KK, "instansi/contoh-disdukcapil/"):
        assert "terbitan terakhir yang lolos" in read(project, f"{url}index.html")


NOTE = re.compile(rb"<!--catatan-->.*?<!--/catatan-->", re.DOTALL)


def pages_by_url(project: Project) -> dict[str, bytes]:
    """Every page without the note at its top."""
    return {
        url: NOTE.sub(b"", html)
        for url, html in files_of(project.site).items()
        if url.endswith(".html")
    }


def noted(project: Project) -> set[str]:
    """Addresses of the pages that say that they are the last ones that passed."""
    return {
        name.removesuffix("index.html")
        for name, html in pages_of(project)
        if "terbitan terakhir yang lolos" in html
    }


def test_a_register_file_that_cannot_be_read_takes_nothing_from_readers(
    project: Project, built: Project
) -> None:
    (project.root / "standards/regulasi/uu.yml").write_text("jenis: UU\nregulasi: [\n", "utf-8")

    publish.build(project)

    before, after = pages_by_url(built), pages_by_url(project)
    assert after.keys() == before.keys()
    lost = [url for url in before if re.match("regulasi/uu-", url)]
    assert lost
    for url in (*lost, "regulasi/index.html", f"{KK}index.html"):
        assert after[url] == before[url]
        assert url.removesuffix("index.html") in noted(project)
    pdf = f"{KK}standar.pdf"
    assert (project.site / pdf).read_bytes() == (built.site / pdf).read_bytes()


@pytest.mark.parametrize(
    "fault",
    [
        "",
        "jenis: UU\n",
        "jenis: UU\nregulasi:\n  - id: uu-25-2009\n    nomor: 25\n    tahun: dua\n",
    ],
)
def test_what_cites_a_register_that_is_not_whole_is_held_back(built: Project, fault: str) -> None:
    files = {**read_files(built), "standards/regulasi/uu.yml": fault.encode()}

    tertahan = Desk(built).edition(files).tertahan

    assert "contoh-disdukcapil/kartu-keluarga" in tertahan


def test_a_regulation_that_leads_to_one_of_a_broken_file_is_held_back(built: Project) -> None:
    entry = "  - id: {}\n    nomor: 1\n    tahun: 200{}\n    judul: X\n    status: diubah\n{}"
    text = "jenis: PERPRES\nregulasi:\n"
    text += entry.format("satu", 1, "    diubah_dengan: uu-25-2009\n")
    text += entry.format("dua", 2, "    mengubah: satu\n    diubah_dengan: dua\n")
    text += entry.format("tiga", 3, "")
    files = {**read_files(built), "standards/regulasi/lain.yml": text.encode()}
    held = ("regulasi/dua", "regulasi/satu")

    assert not set(held) & set(Desk(built).edition(files).tertahan)
    files["standards/regulasi/uu.yml"] = b"jenis: [\n"
    tertahan = Desk(built).edition(files).tertahan
    assert tuple(id_ for id_ in tertahan if id_ in (*held, "regulasi/tiga")) == held


def test_a_mended_register_gives_the_site_it_gave_before(project: Project, built: Project) -> None:
    path = project.root / "standards/regulasi/uu.yml"
    text = path.read_text("utf-8")
    path.write_text("jenis: [\n", "utf-8")
    publish.build(project)
    path.write_text(text, "utf-8")

    publish.build(project)

    assert files_of(project.site) == files_of(built.site)


def test_a_broken_parent_takes_nothing_from_the_pages_below_it(
    project: Project, built: Project
) -> None:
    parent = project.root / "standards/contoh-kabupaten-asri/instansi.yml"
    parent.write_text("nama: [\n", "utf-8")

    publish.build(project)

    before, after = pages_by_url(built), pages_by_url(project)
    assert after.keys() == before.keys()
    below = [KK, "instansi/contoh-kabupaten-asri/", "instansi/contoh-disdukcapil/"]
    for url in below:
        assert after[f"{url}index.html"] == before[f"{url}index.html"]
    assert set(below) <= noted(project)


@pytest.mark.parametrize("agency", ["contoh-kabupaten-asri", "contoh-disdukcapil"])
@pytest.mark.parametrize("part", ["jam_layanan: siang", "wilayah:\n  nama: []", "induk: []"])
def test_a_part_of_an_agency_that_cannot_be_read_holds_back_what_would_lack_it(
    built: Project, agency: str, part: str
) -> None:
    files = read_files(built)
    name = f"standards/{agency}/instansi.yml"
    key = part.partition(":")[0]
    text = re.sub(rf"^{key}:.*\n(?: .*\n)*", "", files[name].decode(), flags=re.MULTILINE)
    files[name] = f"{text}{part}\n".encode()

    tertahan = Desk(built).edition(files).tertahan

    assert {agency, "contoh-disdukcapil", "contoh-disdukcapil/kartu-keluarga"} <= set(tertahan)


def test_strictness_refuses_the_build_and_keeps_the_site(project: Project, built: Project) -> None:
    break_file(project)

    with pytest.raises(RefusedError):
        publish.build(project, ketat=True)

    assert files_of(project.site) == files_of(built.site)


# ---------------------------------------------------------------- old addresses


def with_old_addresses(project: Project, file: str = KK_FILE) -> None:
    path = project.root / file
    text = path.read_text("utf-8")
    items = "  - layanan/dinas-lama/kk\n  - kk.html\n"
    path.write_text(f"{text}alamat_lama:\n{items}", "utf-8")


def goals(html: str) -> list[str]:
    """Where a page at an old address leads: by itself, by its link, and by its canonical."""
    patterns = ('content="0; url=([^"]+)"', '<a href="([^"]+)"', 'rel="canonical" href="([^"]+)"')
    return [match for pattern in patterns for match in re.findall(pattern, html)]


def test_old_addresses_lead_to_the_page_and_are_nowhere_else(project: Project) -> None:
    with_old_addresses(project)

    publish.build(project)

    here = f"{project.setelan.alamat}{KK}"
    old = read(project, "layanan/dinas-lama/kk/index.html")
    assert goals(old) == [f"../../../{KK}", f"../../../{KK}", here]
    assert goals(read(project, "kk.html")) == [KK, KK, here]
    assert (project.site / "layanan/dinas-lama/kk" / goals(old)[0] / "index.html").exists()
    assert '<html lang="id">' in old
    assert '<html lang="en">' in read(project, "en/layanan/dinas-lama/kk/index.html")
    assert '<meta name="robots" content="noindex">' in old
    assert POLICY_META.search(old)
    assert "<script" not in old
    assert "dinas-lama" not in read(project, "sitemap.xml")
    assert "data-pagefind-body" not in old
    lines = [
        f"/en/layanan/dinas-lama/kk/ /en/{KK} 301",
        f"/kk.html /{KK} 301",
        f"/layanan/dinas-lama/kk/ /{KK} 301",
    ]
    assert read(project, "_redirects").splitlines() == lines


def test_old_addresses_of_a_page_that_is_kept_lead_on(project: Project) -> None:
    with_old_addresses(project)
    publish.build(project)
    before = files_of(project.site)
    (project.root / KK_FILE).write_text("nama: [\n", "utf-8")

    publish.build(project)

    for name in ("layanan/dinas-lama/kk/index.html", "kk.html", "_redirects"):
        assert (project.site / name).read_bytes() == before[name]


def test_an_old_address_never_takes_the_place_of_a_page(project: Project, built: Project) -> None:
    pages = project.root / "templates"
    source = pages.resolve()
    pages.unlink()
    shutil.copytree(source, pages)
    (pages / "pages/tentang.md").write_text("# Tentang\n", "utf-8")
    path = project.root / KK_FILE
    text = path.read_text("utf-8")
    path.write_text(f"{text}alamat_lama:\n  - tentang/\n  - {KK}\n", "utf-8")

    publish.build(project)

    assert "Tentang</h1>" in read(project, "tentang/index.html")
    assert len(read(project, f"{KK}index.html")) == len(read(built, f"{KK}index.html"))
    assert not (project.site / "_redirects").exists()


def test_two_agencies_that_claim_an_old_address_are_told(project: Project, built: Project) -> None:
    other = "standards/contoh-puskesmas-melati/layanan/laboratorium.yml"
    files = read_files(built)
    for name in (KK_FILE, other):
        files[name] += b"alamat_lama: layanan/dinas-lama/x/\n"
    edition = Desk(project).edition(files)

    told = (
        "Alamat lama layanan/dinas-lama/x/ disebut contoh-disdukcapil/kartu-keluarga dan "
        "contoh-puskesmas-melati/laboratorium; dialihkan ke contoh-disdukcapil/kartu-keluarga. "
        "Hapus dari salah satunya."
    )
    assert list(held_back(edition)) == [told]
    assert redirects(edition.situs, "/") == {"layanan/dinas-lama/x/": KK}


def test_a_site_in_a_folder_of_its_host_redirects_within_it(built: Project) -> None:
    files = read_files(built)
    files[KK_FILE] += b"alamat_lama: https://host.example/standar/layanan/lama/x\n"
    situs = Desk(built).edition(files).situs
    tujuan = redirects(situs, "/standar/")

    assert as_lines(tujuan, "/standar/") == f"/standar/layanan/lama/x/ /standar/{KK} 301\n"


# ---------------------------------------------------------------- letters no font has


def put_a_letter(project: Project, *, weighs: bool) -> None:
    """A letter that cannot be printed; `weighs` where the settings do not excuse it."""
    path = project.root / KK_FILE
    text = path.read_text("utf-8")
    path.write_text(text.replace("\nnama: ", "\nnama: 中 ", 1), "utf-8")
    if not weighs:
        with (project.root / "standar.toml").open("a", encoding="utf-8") as settings:
            settings.write('[pemeriksaan.beban]\nSP401 = "peringatan"\n')


def test_a_standard_with_a_letter_that_cannot_be_printed_is_held_back_alone(
    project: Project, built: Project
) -> None:
    put_a_letter(project, weighs=True)

    edition = publish.build(project)

    assert edition.tertahan == ("contoh-disdukcapil/kartu-keluarga",)
    assert [d.code for d in edition.report.diagnostics if d.location.file == KK_FILE] == ["SP401"]
    before = (built.site / KK / "standar.pdf").read_bytes()
    assert (project.site / KK / "standar.pdf").read_bytes() == before


def test_a_document_the_typesetter_refuses_stays_as_it_was_and_its_page_says_so(
    project: Project, built: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    put_a_letter(project, weighs=False)
    project = Project.load(project.root, DAY)

    publish.build(project)

    assert "isinya dapat berbeda dengan halaman ini" in read(project, f"{KK}index.html")
    assert "<title>中 " in read(project, f"{KK}index.html")
    before = (built.site / KK / "standar.pdf").read_bytes()
    assert (project.site / KK / "standar.pdf").read_bytes() == before
    said = capsys.readouterr().err
    assert "PDF contoh-disdukcapil/kartu-keluarga tidak dapat dibuat: ada huruf" in said
    assert "PDF terbitan sebelumnya tetap dipakai." in said


def test_a_document_that_was_never_printed_is_not_offered(project: Project) -> None:
    put_a_letter(project, weighs=False)
    (project.site / KK / "standar.pdf").unlink()
    project = Project.load(project.root, DAY)

    publish.build(project)

    page = read(project, f"{KK}index.html")
    assert "belum dapat dibuat" in page
    assert "standar.pdf" not in page
    assert not (project.site / KK / "standar.pdf").exists()


def test_strictness_refuses_a_site_without_one_of_its_documents(
    project: Project, built: Project
) -> None:
    put_a_letter(project, weighs=False)
    project = Project.load(project.root, DAY)

    # A related service and the agency's poster name this one, so they cannot be printed either.
    with pytest.raises(RefusedError, match="3 dokumen PDF tidak dapat dibuat"):
        publish.build(project, ketat=True)

    assert files_of(project.site) == files_of(built.site)


# ---------------------------------------------------------------- failures


def test_a_template_that_fails_keeps_the_old_site(project: Project, built: Project) -> None:
    source = (project.root / "templates").resolve()
    (project.root / "templates").unlink()
    shutil.copytree(source, project.root / "templates")
    (project.root / "templates/theme/main.html").write_text("{% tidak ada %}", "utf-8")

    with pytest.raises(Exception, match="tidak"):
        publish.build(project)

    assert files_of(project.site) == files_of(built.site)


def test_a_shell_without_slots_keeps_the_old_site(project: Project, built: Project) -> None:
    source = (project.root / "templates").resolve()
    (project.root / "templates").unlink()
    shutil.copytree(source, project.root / "templates")
    (project.root / "templates/theme/main.html").write_text('{% extends "base.html" %}', "utf-8")

    with pytest.raises(RefusedError):
        publish.build(project)

    assert files_of(project.site) == files_of(built.site)


def test_a_killed_build_leaves_the_old_site(project: Project, built: Project) -> None:
    code = (
        "import os, signal, sys; from pathlib import Path; from generator import publish\n"
        "from generator.outputs import site; from generator.project import Project\n"
        "site.site_map = lambda urls: os.kill(os.getpid(), signal.SIGKILL)\n"
        "publish.build(Project.load(Path(sys.argv[1])))\n"
    )
    environment = os.environ | {"PYTHONPATH": str(built.root)}

    command = [sys.executable, "-c", code, str(project.root)]
    done = subprocess.run(command, env=environment, check=False, capture_output=True)

    assert done.returncode == -signal.SIGKILL
    assert files_of(project.site) == files_of(built.site)


def test_a_swap_lets_two_folders_change_places(tmp_path: Path) -> None:
    site, staging = tmp_path / "site", tmp_path / "baru"
    for folder in (site, staging):
        folder.mkdir()
        (folder / "manifest.json").write_text(folder.name, "utf-8")

    swap_in(staging, site)

    assert files_of(tmp_path) == {"baru/manifest.json": b"site", "site/manifest.json": b"baru"}


@pytest.mark.parametrize("name", ["tesis.docx", ".git/config", "standards/a.yml"])
def test_a_folder_that_is_no_published_site_is_never_touched(tmp_path: Path, name: str) -> None:
    site, staging = tmp_path / "site", tmp_path / "baru"
    staging.mkdir()
    (site / name).parent.mkdir(parents=True)
    (site / name).write_text("penting", "utf-8")

    for touch in (partial(swap_in, staging), partial(keep_only, files=set())):
        with pytest.raises(ForeignFolderError):
            touch(site)

    assert files_of(site) == {name: b"penting"}


def test_a_relative_path_is_never_swept(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "manifest.json").write_text("penting", "utf-8")

    with pytest.raises(ForeignFolderError):
        keep_only(Path(), set())

    assert files_of(tmp_path) == {"manifest.json": b"penting"}


def test_building_into_the_project_itself_is_refused(project: Project) -> None:
    before = files_of(project.standards)
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "-d", "."]
    environment = os.environ | {"PYTHONPATH": str((project.root / "generator").resolve().parent)}

    done = subprocess.run(command, cwd=project.root, env=environment, check=False)

    assert done.returncode != 0
    assert files_of(project.standards) == before


def test_a_swap_makes_the_folder_where_there_was_none(tmp_path: Path) -> None:
    (tmp_path / "baru").mkdir()

    swap_in(tmp_path / "baru", tmp_path / "site")

    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_a_swap_cut_off_between_its_steps_is_undone(tmp_path: Path) -> None:
    old = tmp_path / ".site.lama"
    old.mkdir()
    (old / "lama.html").write_text("lama", "utf-8")

    recover(tmp_path / "site")

    assert files_of(tmp_path) == {"site/lama.html": b"lama"}


# ---------------------------------------------------------------- settings


def test_wrong_settings_are_told_in_words(tmp_path: Path) -> None:
    (tmp_path / "standar.toml").write_text('[situs]\nalamt = "x"\n', "utf-8")

    with pytest.raises(BadSettings, match=r"alamt.*alamat"):
        Project.load(tmp_path, DAY)


@pytest.mark.parametrize("alamat", ["standar.example", "ftp://a.example/", "https://a.example/?x"])
def test_an_address_that_is_none_is_refused(tmp_path: Path, alamat: str) -> None:
    (tmp_path / "standar.toml").write_text(f'[situs]\nalamat = "{alamat}"\n', "utf-8")

    with pytest.raises(BadSettings, match="bukan alamat situs"):
        Project.load(tmp_path, DAY)


def test_the_day_comes_from_the_environment_where_none_is_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "0")

    assert Project.load(tmp_path).tanggal == date(1970, 1, 1)


# ---------------------------------------------------------------- serving


@pytest.fixture
def site(project: Project) -> Site:
    return Site(project)


def test_a_saved_file_is_on_its_page_at_once(site: Site, project: Project) -> None:
    path = project.root / KK_FILE
    text = path.read_text("utf-8")
    path.write_text(re.sub(r"^nama: ", "nama: Baru ", text, flags=re.MULTILINE), "utf-8")

    site.update([path])

    assert '<h1 id="isi" data-pagefind-meta="title">Baru ' in str(site.page(KK))
    assert site.kali == 2


def test_a_drawing_is_that_of_the_saved_file(site: Site, project: Project) -> None:
    path = project.root / KK_FILE
    text = path.read_text("utf-8")
    path.write_text(text.replace("Mencetak dan menyerahkan", "Melipat dan menyerahkan"), "utf-8")

    site.update([path])

    assert "Melipat dan" in str(site.drawing(f"{KK}alur-1.svg"))
    assert "Melipat dan" in str(site.drawing(f"{KK}alur-1.txt"))
    assert site.drawing(f"{KK}alur-9.svg") is None
    assert site.drawing("robots.txt") is None
    assert site.drawing(f"{KK}standar.pdf") is None


def test_findings_stand_on_the_last_good_page(site: Site, project: Project) -> None:
    break_file(project)

    site.update([project.root / KK_FILE])

    page = str(site.page(KK))
    assert "sp-temuan" in page
    assert "SP101" in page
    assert 'id="biaya"' in page


def test_a_change_since_the_decree_is_shown_as_proposed(site: Site, project: Project) -> None:
    path = project.root / KK_FILE
    text = path.read_text("utf-8").replace(
        "penetapan:\n", "penetapan:\n  sidik: 0123456789abcdef\n"
    )
    path.write_text(re.sub(r"^nama: ", "nama: Baru ", text, flags=re.MULTILINE), "utf-8")

    site.update([path])

    page = str(site.page(KK))
    assert "Usulan, belum ditetapkan." in page
    assert "SP370" in page
    assert '<h1 id="isi" data-pagefind-meta="title">Baru ' in page
    assert Desk(project).edition().tertahan == ("contoh-disdukcapil/kartu-keluarga",)


def test_findings_do_not_pile_up_on_a_page_that_is_kept(project: Project) -> None:
    for text in ("nama: [\n", "nama: ]\n"):
        (project.root / KK_FILE).write_text(text, "utf-8")
        edition = Desk(project).edition()
        run = Run(
            edition,
            project.build / "digambar",
            project.build / "staging",
            project.site,
            pratinjau=True,
            catatan=notes(edition.report.diagnostics),
        )
        run_outputs(run, Teller())
        swap_in(project.build / "staging", project.site)

    assert read(project, f"{KK}index.html").count("sp-temuan") == 1


def test_a_new_file_with_errors_has_a_page_of_findings(site: Site, project: Project) -> None:
    path = project.root / "standards/contoh-disdukcapil/layanan/baru.yml"
    path.write_text("nama: Baru\nstatus: ditetapkan\n", "utf-8")

    site.update([path])

    assert "sp-temuan" in str(site.page("layanan/contoh-disdukcapil/baru/"))


def test_a_deleted_file_has_no_page(site: Site, project: Project) -> None:
    (project.root / KK_FILE).unlink()

    site.update([project.root / KK_FILE])

    assert site.page(KK) is None


def test_served_pages_carry_no_policy(site: Site) -> None:
    assert "Content-Security-Policy" not in str(site.page(""))


def test_only_files_of_the_site_are_served(site: Site) -> None:
    assert site.file("aset/standar.css") is not None
    assert site.file("../../standar.toml") is None


@pytest.fixture
def address(site: Site) -> Iterator[str]:
    """Where the site is served over HTTP."""
    server = make_server(site, "127.0.0.1", 0)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    thread.join()
    server.server_close()


def fetch(address: str) -> str:
    with urlopen(address, timeout=30) as answer:  # noqa: S310 - our own server
        return str(answer.read().decode())


def test_guide_pages_are_served_whole_and_follow_changes(address: str) -> None:
    for name in ("panduan/", "panduan/index.html", "panduan/aturan/sp401/"):
        page = fetch(f"{address}/{name}")
        assert "[[slot:" not in page
        assert '<script src="/_segar.js" data-kali="1"></script></body>' in page


def test_a_template_that_fails_is_told_in_place_of_the_page(address: str, site: Site) -> None:
    templates = site.project.root / "templates"
    source = templates.resolve()
    templates.unlink()
    shutil.copytree(source, templates)
    (templates / "site/standar.html.j2").write_text("{{ tiada.ada }}", "utf-8")
    site.update([templates / "site/standar.html.j2"])

    with pytest.raises(HTTPError) as caught:
        fetch(f"{address}/{KK}")

    assert caught.value.code == 500
    with caught.value as answer:
        assert "standar.html.j2, baris 1, tidak dapat dipakai." in answer.read().decode()


def test_old_addresses_lead_on_in_the_preview(address: str, site: Site) -> None:
    with_old_addresses(site.project)
    site.update([site.project.root / KK_FILE])

    for old in ("layanan/dinas-lama/kk/", "layanan/dinas-lama/kk", "kk.html"):
        assert goals(fetch(f"{address}/{old}"))[0].endswith(KK)


def test_findings_are_escaped(built: Project) -> None:
    edition = Desk(built).edition({KK_FILE: b"nama: <script>alert(1)</script>\n"})

    assert "<script>" not in "".join(notes(edition.report.diagnostics).values())
