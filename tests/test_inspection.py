"""The check of a part says what the whole says; what is kept is never stale and never needed."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Collection, Mapping
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from generator.cache import Cache, code_digest
from generator.catalog.scope import Outline, families, needed
from generator.cli import main
from generator.edition import Desk, open_project
from generator.inspection import inspect, judging
from generator.inspection.kept import Kept
from generator.inspection.state import State
from generator.listing import agency_of, is_agency, list_files, read_files
from generator.outcome import Outcome
from generator.outcome.plain import from_bytes, to_bytes
from generator.project import BadSettings, Project
from generator.report import FORMATS, as_markdown, limits
from generator.report.manner import Manner
from generator.write import dump
from tests.bench.generate import values

KK = "standards/contoh-disdukcapil/layanan/kartu-keluarga.yml"

# ---------------------------------------------------------------- catalogues


def _faulty() -> dict[str, bytes]:
    """A regency and more, with every kind of fault that reaches beyond its own file."""
    isi: dict[str, Any] = {path: deepcopy(value) for path, value in values(83)}
    services = [path for path in isi if "/layanan/" in path]
    agencies = [path for path in isi if is_agency(path)]
    regency = next(path for path in agencies if "-kabupaten/" in path)
    dinas = [path for path in agencies if isi[path].get("induk") == agency_of(regency)]
    del isi[regency]["komponen_bersama"]["evaluasi_kinerja"]
    isi[regency]["kanal"][0]["nilai"] = "kabupaten@gmail.com"
    isi[dinas[0]]["maklumat"] = {"janji": "Semua layanan kami gratis, paling lama 1 jam."}
    isi[dinas[1]]["layanan_terdaftar"] = ["Layanan yang belum punya standar"]
    isi[dinas[2]]["induk"] = "tidak-ada"
    lain = str(isi[dinas[3]]["nama"]).removesuffix(" (fiktif)")
    isi[services[0]]["jaminan_pelayanan"] = [f"Petugas {lain} melayani dengan ramah."]
    isi[services[1]]["layanan_terkait"] = [isi[services[1]]["layanan_terkait"][0][:-1]]
    isi[services[2]]["dasar_hukum"] = ["UU 99 Tahun 2020", "Perda Kabupaten Lain 1 Tahun 2020"]
    isi[services[3]]["biaya"] = None
    del isi[services[4]]["produk"]
    isi[services[5]]["status"] = "draf"
    isi[services[6]] |= {"status": "dicabut", "evaluasi_kinerja": ["Survei kepuasan."]}
    isi[services[0]]["pengecualian"] = [
        {"kode": "SP330", "alasan": "Bekerja sama.", "sampai": "1 Januari 2027"}
    ]
    kembar = deepcopy(isi[services[8]]) | {"nama": "Layanan yang sama persis"}
    isi[services[8].replace(".yml", "-lagi.yml")] = kembar
    hasil = {path: dump(value).encode() for path, value in isi.items()}
    hasil[services[9]] = b"nama: rusak\n  tergeser: ya\n"
    hasil["standards/cincin-a/instansi.yml"] = b"nama: Cincin A\ninduk: cincin-b\n"
    hasil["standards/cincin-b/instansi.yml"] = b"nama: Cincin B\ninduk: cincin-a\n"
    hasil["standards/cincin-b/layanan/satu.yml"] = b"nama: Satu\nbiaya: gratis\n"
    hasil["standards/rusak/instansi.yml"] = b"\tnama: Rusak\n"
    hasil["standards/rusak/layanan/satu.yml"] = b"nama: Satu\nbiaya: gratis\n"
    hasil["standards/yatim/layanan/dua.yml"] = b"nama: Dua\nbiaya: gratis\n"
    hasil["standards/yatim/layanan/satu.yml"] = b"nama: Satu\nbiaya: gratis\n"
    hasil["standards/Salah Tempat.yml"] = b"nama: Salah tempat\n"
    hasil["standards/regulasi/uu_lain.yml"] = (
        b"jenis: UU\nregulasi:\n  - id: uu-25-2009\n    nomor: 25\n    tahun: 2009\n"
        b"    judul: Pelayanan Publik\n    dicabut_dengan: uu-1-1900\n    status: dicabut\n"
    )
    return hasil


def _write(root: Path, files: Mapping[str, bytes]) -> Project:
    for name, data in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(data)
    return open_project(root)


@pytest.fixture(scope="module")
def faulty(tmp_path_factory: pytest.TempPathFactory) -> Project:
    return _write(tmp_path_factory.mktemp("cacat"), _faulty())


@pytest.fixture
def small(tmp_path: Path, root: Path) -> Project:
    """The fictional regency, to be changed."""
    ignored = shutil.ignore_patterns("dpmptsp-*")
    shutil.copytree(root / "standards", tmp_path / "standards", ignore=ignored)
    return open_project(tmp_path)


def _state(project: Project, folder: Path) -> State:
    return State.now(project, list_files(project), Kept(Cache(folder)), "program")


def _whole(project: Project) -> Outcome:
    return Desk(project).edition().outcome


def _told(outcome: Outcome, wanted: Collection[str]) -> tuple[str, ...]:
    """Everything that the command says of some files, in every format."""
    files = outcome.told_with(wanted)
    report = outcome.report.only(files)
    manner = Manner(instansi=outcome.instansi, limits=limits(outcome, "id", files))
    return tuple(writer(report, manner) for writer in (*FORMATS.values(), as_markdown))


# ---------------------------------------------------------------- a part is as the whole


def _compare(project: Project, folder: Path, groups: Collection[frozenset[str]]) -> None:
    whole = _whole(project)
    state = _state(project, folder)
    wrong = [
        sorted(wanted)
        for wanted in groups
        if (part := judging.part(state, wanted)) is None
        or _told(part, wanted) != _told(whole, wanted)
    ]
    assert wrong == []


def test_every_file_of_the_repository_is_told_as_by_the_whole(root: Path, tmp_path: Path) -> None:
    project = open_project(root)
    _compare(project, tmp_path, [frozenset({name}) for name in list_files(project)])


def test_every_faulty_file_is_told_as_by_the_whole(faulty: Project, tmp_path: Path) -> None:
    names = list_files(faulty)
    report = _whole(faulty).report
    found = {d.location.file for d in report.diagnostics}
    found |= {e.diagnostic.location.file for e in report.dikecualikan}
    chosen = found.union(names[::9], filter(is_agency, names))
    assert any(d.layanan > 40 for d in report.diagnostics)
    assert report.dikecualikan
    _compare(faulty, tmp_path, [frozenset({name}) for name in sorted(chosen)])


def test_a_folder_is_told_as_by_the_whole(faulty: Project, tmp_path: Path) -> None:
    names = list_files(faulty)
    folders = sorted({agency_of(name) for name in names})
    groups = [frozenset(n for n in names if agency_of(n) == id_) for id_ in folders]
    _compare(faulty, tmp_path, groups)


def test_most_files_are_no_part(
    faulty: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(judging, "FEW", 10)
    state = _state(faulty, tmp_path)
    assert judging.part(state, list_files(faulty)) is None


# ---------------------------------------------------------------- processes


def test_any_number_of_processes_comes_to_the_same_bytes(
    faulty: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(judging, "FEW", 10)
    one, two = (judging.whole(_state(faulty, tmp_path), cores) for cores in (1, 2))
    every = list_files(faulty)
    assert _told(two, every) == _told(one, every) == _told(_whole(faulty), every)
    assert (two.keadaan, two.garis) == (one.keadaan, one.garis)


def test_without_the_right_to_start_processes_one_will_do(
    faulty: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError

    monkeypatch.setattr(judging, "FEW", 10)
    monkeypatch.setattr(judging, "ProcessPoolExecutor", refuse)
    every = list_files(faulty)
    assert _told(judging.whole(_state(faulty, tmp_path), 2), every) == _told(_whole(faulty), every)


def test_portions_are_whole_families_of_about_the_same_size() -> None:
    outlines = {
        "a": Outline("A", "", ""),
        "b": Outline("B", "", "a"),
        "c": Outline("C", "", "d"),
        "d": Outline("D", "", "c"),
        "e": None,
    }
    names = [f"standards/{id_}/{rest}" for id_ in "abcde" for rest in ("instansi.yml", "x.yml")]
    groups = families(names, outlines)
    assert sorted({agency_of(n) for n in group} for group in groups) == [
        {"a", "b"},
        {"c", "d"},
        {"e"},
    ]
    assert sorted(map(len, judging.balanced(groups, 2))) == [4, 6]


def test_what_must_be_read_for_a_service_and_for_an_agency() -> None:
    outlines = {"a": Outline("A", "", ""), "b": Outline("B", "", "a"), "c": Outline("C", "", "")}
    names = [f"standards/{id_}/instansi.yml" for id_ in outlines]
    names += [f"standards/{id_}/layanan/{n}.yml" for id_ in outlines for n in (1, 2)]
    names.append("standards/regulasi/uu.yml")
    of_service = needed({"standards/b/layanan/1.yml"}, names, outlines)
    of_agency = needed({"standards/a/instansi.yml"}, names, outlines)
    assert {agency_of(n) for n in of_service if "/layanan/" in n} == {"b"}
    assert {agency_of(n) for n in of_service if is_agency(n)} == {"a", "b"}
    assert of_agency == {n for n in names if agency_of(n) != "c"}


# ---------------------------------------------------------------- what is kept


def test_pictures_are_read_with_the_file_of_their_agency() -> None:
    outlines = {"a": Outline("A", "", ""), "b": Outline("B", "", "a"), "c": Outline("C", "", "")}
    names = [f"standards/{id_}/{n}" for id_ in outlines for n in ("instansi.yml", "lambang.png")]

    read = needed({"standards/b/layanan/1.yml"}, names, outlines)
    assert read == {n for n in names if not n.startswith("standards/c/")}
    assert needed({"standards/c/lambang.png"}, names, outlines) == set(names[4:])


def test_a_changed_picture_is_judged_again(small: Project) -> None:
    agency = "standards/contoh-kabupaten-asri/instansi.yml"
    file = small.root / agency
    text = file.read_text("utf-8")
    file.write_text(text.replace("kop:\n", "kop:\n  logo: lambang.svg\n"), "utf-8")
    (file.parent / "lambang.svg").write_text("<svg", "utf-8")
    rusak = _inspect(small)
    (file.parent / "lambang.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>', "utf-8"
    )
    utuh = _inspect(small)

    assert [d.code for d in rusak.report.diagnostics if d.location.file == agency] == ["SP253"]
    assert [d.code for d in utuh.report.diagnostics if d.location.file == agency] == []


def test_an_outcome_survives_being_written_and_read(faulty: Project) -> None:
    whole = _whole(faulty)
    again = from_bytes(to_bytes(whole))
    every = list_files(faulty)
    assert _told(again, every) == _told(whole, every)
    assert (again.keadaan, again.garis, again.mati) == (whole.keadaan, whole.garis, whole.mati)
    assert to_bytes(again) == to_bytes(whole)


def _inspect(project: Project) -> Outcome:
    return inspect(project, list_files(project))


def _never(*_: object) -> Outcome:
    raise AssertionError("judged again")


def test_nothing_is_judged_again_where_nothing_changed(
    small: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = _inspect(small)
    monkeypatch.setattr(judging, "whole", _never)
    assert _told(_inspect(small), [KK]) == _told(first, [KK])


@pytest.mark.parametrize("change", ["file", "new file", "day", "settings", "program"])
def test_everything_is_judged_again_where_anything_changed(
    small: Project, change: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    _inspect(small)
    root, day = small.root, small.tanggal
    match change:
        case "file":
            (root / KK).write_bytes((root / KK).read_bytes() + b"\n")
        case "new file":
            (root / "standards/baru").mkdir()
            (root / "standards/baru/instansi.yml").write_text("nama: Baru\n", "utf-8")
        case "day":
            day = day.replace(day=day.day + 1)
        case "settings":
            (root / "standar.toml").write_text('[pemeriksaan]\ntinjau_ulang = "1 bulan"\n', "utf-8")
        case _:
            monkeypatch.setattr("generator.inspection.code_digest", lambda _: "another")
    monkeypatch.setattr(judging, "whole", _never)
    with pytest.raises(AssertionError, match="judged again"):
        _inspect(Project.load(root, day))


def test_a_rule_that_does_not_exist_is_found_out_before_anything_is_kept(small: Project) -> None:
    (small.root / "standar.toml").write_text('[pemeriksaan.beban]\nSP299 = "mati"\n', "utf-8")
    project = Project.load(small.root, small.tanggal)
    for wanted in (None, {KK}):
        with pytest.raises(BadSettings, match="SP299"):
            inspect(project, list_files(project), wanted)


def _cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-1])


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _foreign(path: Path) -> None:
    path.write_bytes(b"\x80\x04cos\nsystem\n")


@pytest.mark.parametrize("damage", [_cut, _empty, _foreign])
def test_a_damaged_piece_counts_as_absent(small: Project, damage: Callable[[Path], None]) -> None:
    first = _inspect(small)
    pieces = list((small.cache / "periksa").glob("??/*"))
    assert len(pieces) == 2
    for piece in pieces:
        damage(piece)
    assert _told(_inspect(small), [KK]) == _told(first, [KK])
    part = inspect(small, list_files(small), {KK})
    assert _told(part, [KK]) == _told(first, [KK])


def test_a_folder_that_cannot_be_written_to_keeps_nothing(small: Project) -> None:
    small.build.write_text("bukan folder", "utf-8")
    assert _told(_inspect(small), [KK]) == _told(_whole(small), [KK])
    assert small.build.is_file()


def test_only_the_last_outcome_stays_and_git_sees_none_of_it(small: Project) -> None:
    folder = small.cache / "periksa"
    for number in range(3):
        (small.root / KK).write_bytes((small.root / KK).read_bytes() + b"#\n" * number)
        _inspect(small)
    assert len(list(folder.glob("??/*"))) == 2
    assert (folder / ".gitignore").read_text("utf-8") == "*\n"


# ---------------------------------------------------------------- what is known of agencies


def test_an_agency_that_did_not_change_is_not_read_again(small: Project, tmp_path: Path) -> None:
    folder = tmp_path / "simpan"
    first = _state(small, folder)
    judging.part(first, {KK})
    first.keep_agencies()
    later = first.kept.age(first.key) + 60_000_000_000
    os.utime(first.kept.cache.path(first.key), ns=(later, later))
    again = _state(small, folder)
    judging.part(again, {KK})
    read = {agency_of(name) for name in filter(is_agency, again.data)}
    assert read == {"contoh-disdukcapil", "contoh-kabupaten-asri"}


def test_an_agency_renamed_at_the_same_size_and_time_is_read_again(
    small: Project, tmp_path: Path
) -> None:
    folder = tmp_path / "simpan"
    name = "standards/contoh-puskesmas-melati/instansi.yml"
    path = small.root / name
    first = _state(small, folder)
    judging.part(first, {KK})
    first.keep_agencies()
    later = first.kept.age(first.key) + 60_000_000_000
    os.utime(first.kept.cache.path(first.key), ns=(later, later))
    before = path.stat()
    path.write_bytes(path.read_bytes().replace(b"Melati", b"Mawar!"))
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    again = _state(small, folder)
    assert again.hash_of(name) != first.hash_of(name)
    assert judging.part(again, {KK}) is not None


def test_a_change_right_before_a_look_is_looked_at_again(small: Project, tmp_path: Path) -> None:
    first = _state(small, tmp_path / "simpan")
    judging.part(first, {KK})
    first.keep_agencies()
    again = _state(small, tmp_path / "simpan")
    judging.part(again, {KK})
    assert set(filter(is_agency, list_files(small))) <= again.data.keys()


# ---------------------------------------------------------------- the command


def test_the_command_says_the_same_the_first_and_every_other_time(small: Project) -> None:
    (small.root / KK).write_text("nama: Kartu Keluarga\nbiya: gratis\n", "utf-8")
    words = ["--proyek", str(small.root), "check"]
    for path in ([], [str(small.root / KK)]):
        for form in FORMATS:
            runs = [CliRunner().invoke(main, [*words, *path, "--format", form]) for _ in range(2)]
            assert runs[0].exit_code == runs[1].exit_code == 1
            assert runs[0].stdout == runs[1].stdout


def test_the_program_is_part_of_what_an_outcome_depends_on(root: Path, tmp_path: Path) -> None:
    shutil.copytree(root / "generator/check", tmp_path / "check")
    before = code_digest(tmp_path)
    (tmp_path / "check/faults.py").write_text("# lain\n", "utf-8")
    assert code_digest(tmp_path) != before


def test_files_are_listed_in_order_without_the_hidden_ones(small: Project) -> None:
    (small.standards / ".simpan").mkdir()
    (small.standards / ".simpan/x.yml").write_text("", "utf-8")
    (small.standards / "contoh-disdukcapil/catatan.txt").write_text("", "utf-8")
    names = list_files(small)
    assert names == sorted(names)
    assert list(read_files(small)) == names
    assert not [n for n in names if "/." in n or n.endswith(".txt")]
