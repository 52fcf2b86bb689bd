"""One slip in the fictional agencies: one error, on the right line, and its fix mends it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from generator.catalog import Cache, assemble
from generator.check import Memo, check
from generator.diagnostics import Diagnostic, Lang, Severity
from generator.listing import is_image, list_files
from generator.load.fields import class_at, place
from generator.model import BerkasRegulasi, Instansi, StandarTertulis
from generator.model.dasar import Model
from generator.model.pengelolaan import ButirHukum
from generator.model.penyampaian import Cabang, Kanal, RincianBiaya, Syarat, Waktu
from generator.project import Project
from tests.fixtures import HARI_INI
from tests.mutations import Key, deleted, doubled, keys, misspellings, pasted, renamed, revalued

ROOT = Path(__file__).parent.parent
REGISTER = ("standards/regulasi/uu.yml", "standards/regulasi/perbup.yml")
NEEDED: dict[type[Model], tuple[str, ...]] = {
    Syarat: ("teks", "salah_satu", "kelompok"),
    Cabang: ("ke", "selesai"),
    ButirHukum: ("sitasi", "lainnya"),
    Kanal: ("jenis", "kelompok"),
    Waktu: ("waktu",),
    RincianBiaya: ("tarif",),
}
"""Keys that are optional in the model, yet their row says nothing without one of them."""

FORMS = (
    " xx yy",
    "\n- xx",
    "\nxx: yy",
    "",
    "\n- - xx",
    " []",
    " {}",
    ' "‹isi: contoh›"',
    " |\nsatu\ndua",
    " ya",
    " 12",
)
"""What an author might write after any key."""

UNREADABLE = ("xx yy", "1 jm", "lima ribu", "12 Januri 2026", "loket at dinas.example", "true")
"""Values that hardly any type reads; some of them are slips that can be put right."""

LANGS: tuple[Lang, Lang] = ("id", "en")
HOLDER = "komponen_bersama"
"""A key of several components: beside the agency, a service may lack one that others have."""

_LOADED: Cache = {}
_JUDGED: Memo = {}


@cache
def project() -> dict[str, bytes]:
    """The fictional agencies and the register; copies of published documents left out."""
    names = list_files(Project.load(ROOT, HARI_INI))
    shown = [n for n in names if n.startswith(("standards/contoh-", "standards/regulasi/"))]
    return {name: (ROOT / name).read_bytes() for name in shown}


FILES = [
    n for n in project() if (n.startswith("standards/contoh-") and not is_image(n)) or n in REGISTER
]


def found(name: str, text: str) -> tuple[Diagnostic, ...]:
    """What is found with another text of one file."""
    files = dict(project())
    files[name] = text.encode()
    return check(assemble(files, _LOADED), HARI_INI, _JUDGED).diagnostics


def errors(name: str, text: str) -> list[Diagnostic]:
    return [d for d in found(name, text) if d.severity is Severity.ERROR]


def _model(name: str) -> type[Model]:
    if name.startswith("standards/regulasi/"):
        return BerkasRegulasi
    return Instansi if name.endswith("/instansi.yml") else StandarTertulis


@cache
def _keys(name: str) -> list[Key]:
    return keys(project()[name].decode())


def sample(name: str) -> Iterator[Key]:
    """The first key of each place of the model in a file."""
    seen = set()
    for key in _keys(name):
        in_model = place(_model(name), key.path)
        if key.schema_path not in seen and in_model is not None and in_model.info is not None:
            seen.add(key.schema_path)
            yield key


def is_obligatory(name: str, key: Key) -> bool:
    """Whether something must be said when this key alone is taken away."""
    if key.path[:1] == ("komponen_bersama",) and len(key.path) == 2:
        return False
    if key.name == "tarif" and any(k.path == (*key.path[:-1], "penjamin") for k in _keys(name)):
        return False
    parent = class_at(_model(name), key.path[:-1])
    at = place(_model(name), key.path)
    assert parent is not None
    assert at is not None
    assert at.info is not None
    extra = at.info.json_schema_extra
    wajib = isinstance(extra, dict) and "x-wajib" in extra and not _is_inherited(name, key)
    return wajib or at.info.is_required() or key.name in NEEDED.get(parent, ())


def _is_inherited(name: str, key: Key) -> bool:
    """Whether a standard without this component would still have one."""
    if _model(name) is not StandarTertulis or len(key.path) != 1:
        return False
    agency = name.split("/")[1]
    shared = assemble(project(), _LOADED)
    line = [shared.instansi[i].model.komponen_bersama for i in shared.instansi[agency].garis]
    return any(getattr(s, key.name, None) is not None for s in line)


def _around(name: str, key: Key) -> range:
    """Lines (from 1) of the mapping that a key stands in, the line after it included."""
    beside = [k for k in _keys(name) if k.path[:-1] == key.path[:-1]]
    above = [k for k in _keys(name) if k.path == key.path[:-1]]
    first = min(k.line for k in [*beside, *above])
    return range(first + 1, max(k.end for k in beside) + 3)


def _complaints(name: str, key: Key, wrong: list[Diagnostic], lines: range) -> Iterator[str]:
    what = [f"{d.code} {d.location} {d.message()}" for d in wrong]
    if len(wrong) != 1:
        yield f"{key.path}: {len(wrong)} errors {what}"
    elif wrong[0].location.file != name or wrong[0].location.line not in lines:
        yield f"{key.path}: wrong place {what}"
    elif not _names(wrong[0], key):
        yield f"{key.path}: not named {what}"


def _names(diagnostic: Diagnostic, key: Key) -> bool:
    """Whether a message names the key; the container's name will do where it stood alone."""
    names = (*diagnostic.path, *diagnostic.message().split("`"))
    return key.name in names or (key.alone and key.schema_path[-2] in names)


@pytest.mark.parametrize("name", FILES)
def test_an_obligatory_key_that_is_deleted_gives_one_error_that_its_snippet_mends(
    name: str,
) -> None:
    text = project()[name].decode()
    complaints: list[str] = []
    for key in filter(lambda k: is_obligatory(name, k), sample(name)):
        mutated = deleted(text, key)
        wrong = errors(name, mutated)
        complaints += _complaints(name, key, wrong, _around(name, key))
        if len(wrong) == 1:
            left = errors(name, pasted(mutated, wrong[0]))
            complaints += [
                f"{key.path}: {d.location} {d.message()}" for d in left if d.code != "SP103"
            ]

    assert complaints == []


def _allowed(key: Key, wrong: list[Diagnostic]) -> int:
    """One error; of the key that holds several components, one in each file."""
    return len({d.location.file for d in wrong}) if key.name == HOLDER else 1


@pytest.mark.parametrize("name", FILES)
def test_no_key_gives_more_than_one_error_when_it_is_deleted(name: str) -> None:
    text = project()[name].decode()
    cascades = {}
    for key in sample(name):
        wrong = errors(name, deleted(text, key))
        if len(wrong) > _allowed(key, wrong):
            cascades[key.path] = [f"{d.code} {d.location}" for d in wrong]

    assert cascades == {}


@pytest.mark.parametrize("name", FILES)
def test_a_misspelt_key_gives_one_error_that_restores_the_line(name: str) -> None:
    text = project()[name].decode()
    complaints: list[str] = []
    for number, key in enumerate(sample(name)):
        slips = dict.fromkeys(misspellings(key.name))
        for slip in slips if is_obligatory(name, key) else [list(slips)[number % len(slips)]]:
            mutated = renamed(text, key, slip)
            wrong = list(found(name, mutated))
            complaints += _complaints(name, key, wrong, range(key.line + 1, key.line + 2))
            if len(wrong) == 1 and pasted(mutated, wrong[0]) != text:
                complaints.append(f"{key.path} {slip}: {wrong[0].fix()}")

    assert complaints == []


@pytest.mark.parametrize("name", FILES)
def test_a_doubled_key_gives_one_reading_fault_at_its_second_place(name: str) -> None:
    text = project()[name].decode()
    complaints: list[str] = []
    for key in sample(name):
        wrong = list(found(name, doubled(text, key)))
        complaints += _complaints(name, key, wrong, range(key.end + 1, key.end + 2))
        complaints += [f"{key.path}: {d.code}" for d in wrong if d.code != "SP010"]

    assert complaints == []


@pytest.mark.parametrize("name", FILES)
def test_a_value_of_another_form_gives_at_most_one_error_with_words_in_both_languages(
    name: str,
) -> None:
    text = project()[name].decode()
    cascades = {}
    for number, key in enumerate(sample(name)):
        for form in FORMS[number % 3 :: 3]:
            diagnostics = found(name, revalued(text, key, form))
            assert all(d.message(lang) and d.fix(lang) for d in diagnostics for lang in LANGS)
            wrong = [d for d in diagnostics if d.severity is Severity.ERROR]
            if len(wrong) > _allowed(key, wrong):
                cascades[key.path, form] = [f"{d.code} {d.location}" for d in wrong]

    assert cascades == {}


@pytest.mark.parametrize("name", FILES)
def test_the_line_offered_for_an_unreadable_value_mends_it_or_leaves_one_placeholder(
    name: str,
) -> None:
    text = project()[name].decode()
    left = {}
    tried = 0
    named = (key for key in sample(name) if key.name != "id")  # another id breaks what refers to it
    for number, key in enumerate(named):
        value = UNREADABLE[number % len(UNREADABLE)]
        mutated = revalued(text, key, f" {value}")
        wrong = errors(name, mutated)
        if [d.code for d in wrong] in (["SP109"], ["SP218"]):
            tried += 1
            codes = [d.code for d in errors(name, pasted(mutated, wrong[0]))]
            if codes not in ([], ["SP103"]):
                left[key.path, value] = codes

    assert left == {}
    assert tried


def test_the_fictional_agencies_have_no_error_and_no_warning_to_begin_with() -> None:
    name = FILES[0]

    assert [d for d in found(name, project()[name].decode()) if d.severity.rank < 2] == []


@pytest.mark.parametrize("kind", ["instansi", "regulasi"])
def test_a_file_that_cannot_be_read_does_not_spoil_others(kind: str) -> None:
    names = [n for n in project() if (n.endswith("instansi.yml")) is (kind == "instansi")]
    broken = {
        name: [str(d.location) for d in found(name, "nama: Dinas\n\tsingkatan: D\n")]
        for name in names
        if "/layanan/" not in name and not is_image(name)
    }

    assert broken == {name: [f"{name}:2:1"] for name in broken}
