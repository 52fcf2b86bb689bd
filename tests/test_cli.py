"""The command: exit codes, streams, and no traceback for anything an author does."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import main

KK = "standards/contoh-disdukcapil/layanan/kartu-keluarga.yml"


@pytest.fixture
def proyek(tmp_path: Path, root: Path) -> Path:
    """A copy of the fictional regency with its register, and the site's settings."""
    shutil.copytree(
        root / "standards", tmp_path / "standards", ignore=shutil.ignore_patterns("dpmptsp-*")
    )
    shutil.copy(root / "standar.toml", tmp_path)
    return tmp_path


def run(proyek: Path, *words: str) -> Result:
    """Run the command in a project; an exception that is no exit fails the test."""
    result = CliRunner().invoke(main, ["--proyek", str(proyek), *words])
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def break_it(proyek: Path) -> None:
    """Take the fee away from one standard."""
    file = proyek / KK
    text = file.read_text("utf-8")
    start = text.index("\nbiaya:")
    file.write_text(text[:start] + text[text.index("\nproduk:") :], "utf-8")


def test_a_clean_catalogue_exits_0_and_says_what_was_not_checked(proyek: Path) -> None:
    result = run(proyek, "check")
    assert result.exit_code == 0
    assert result.stdout.startswith("0 galat")
    assert "kebenaran isinya tetap tanggung jawab pemiliknya" in result.stdout


def test_an_error_exits_1_with_place_first_and_a_fix(proyek: Path) -> None:
    break_it(proyek)
    result = run(proyek, "check")
    assert result.exit_code == 1
    (line,) = (line for line in result.stdout.splitlines() if " galat SP101 " in line)
    assert line.startswith(f"{KK}:")
    assert "[komponen-penyampaian-kosong]" in line
    assert "\n  Perbaikan: " in result.stdout
    assert "panduan/aturan/sp101/" in result.stdout


def test_a_plugin_for_pydantic_that_is_installed_has_no_say(proyek: Path, tmp_path: Path) -> None:
    terpasang = tmp_path / "terpasang"
    info = terpasang / "lain-1.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: lain\nVersion: 1\n", "utf-8")
    (info / "entry_points.txt").write_text("[pydantic]\nlain = lain:plugin\n", "utf-8")
    (terpasang / "lain.py").write_text("raise RuntimeError('dimuat')\n", "utf-8")
    program = Path(sys.executable).with_name("standar")
    done = subprocess.run(
        [program, "--proyek", proyek, "check", proyek / KK],
        env={**os.environ, "PYTHONPATH": str(terpasang)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("0 galat")


def test_json_is_one_object_with_english_keys(proyek: Path) -> None:
    break_it(proyek)
    result = run(proyek, "check", "--format", "json")
    found = json.loads(result.stdout)
    (diagnostic,) = found["diagnostics"]
    assert diagnostic["code"] == "SP101"
    assert diagnostic["severity"] == "error"
    assert diagnostic["file"] == KK
    assert diagnostic["path"] == "biaya"
    assert diagnostic["fix"]
    assert found["summary"]["error"] == 1


def test_english_sentences_come_from_the_same_faults(proyek: Path) -> None:
    break_it(proyek)
    result = run(proyek, "check", "--lang", "en")
    assert "error SP101 [komponen-penyampaian-kosong] The component" in result.stdout


def test_code_host_annotations_stand_one_per_line(proyek: Path) -> None:
    break_it(proyek)
    result = run(proyek, "check", "--format", "github")
    (line,) = result.stdout.splitlines()
    assert line.startswith(f"::error file={KK},line=")
    assert "%0A" in line


def test_the_full_list_goes_to_the_summary_of_a_job_whatever_the_format(proyek: Path) -> None:
    break_it(proyek)
    summary = proyek / "ringkasan.md"
    summary.write_text("# Sebelumnya\n", "utf-8")
    run(proyek, "check", "--format", "github", "--ringkasan", str(summary))
    text = summary.read_text("utf-8")
    assert text.startswith("# Sebelumnya\n## Pemeriksaan standar pelayanan\n")
    assert "SP101 komponen-penyampaian-kosong" in text


def test_sarif_names_the_program_and_its_version(proyek: Path) -> None:
    driver = json.loads(run(proyek, "check", "--format", "sarif").stdout)["runs"][0]["tool"]
    assert driver["driver"]["name"] == "standar"
    assert driver["driver"]["version"] == run(proyek, "--version").stdout.strip()


def test_a_brief_report_is_for_text_only(proyek: Path) -> None:
    break_it(proyek)
    result = run(proyek, "check", "--ringkas")
    assert result.exit_code == 1
    assert result.stdout.startswith(f"{KK}:")
    assert run(proyek, "check", "--ringkas", "--format", "json").exit_code == 2


@pytest.mark.parametrize(("no_color", "coloured"), [("", True), ("1", False)])
def test_a_terminal_gets_colours_unless_the_environment_asks_for_none(
    proyek: Path, no_color: str, *, coloured: bool
) -> None:
    break_it(proyek)
    words = ["--proyek", str(proyek), "check"]
    runner = CliRunner(env={"NO_COLOR": no_color})
    assert (
        "\x1b[31m\x1b[1mgalat SP101" in runner.invoke(main, words, color=True).stdout
    ) is coloured
    assert "\x1b[" not in runner.invoke(main, words).stdout


def test_paths_limit_what_is_reported_but_not_what_is_read(proyek: Path) -> None:
    break_it(proyek)
    other = proyek / "standards/contoh-puskesmas-melati"
    assert run(proyek, "check", str(other)).exit_code == 0
    assert run(proyek, "check", str(proyek / KK)).exit_code == 1


def test_an_agency_is_named_by_its_folder_alone_too(proyek: Path) -> None:
    break_it(proyek)
    assert run(proyek, "check", "contoh-puskesmas-melati").exit_code == 0
    assert run(proyek, "check", KK.removeprefix("standards/")).exit_code == 1


def test_naming_a_picture_tells_what_is_wrong_with_it(proyek: Path) -> None:
    lambang = proyek / "standards/contoh-disdukcapil/lambang.svg"
    lambang.write_text("<svg/>", "utf-8")
    result = run(proyek, "check", str(lambang))
    assert result.exit_code == 1
    assert "SP253" in result.stdout


def test_a_path_without_standards_is_wrong_usage(proyek: Path) -> None:
    result = run(proyek, "check", str(proyek / "standar.toml"))
    assert result.exit_code == 2
    assert "tidak ada berkas YAML" in result.stderr


def test_a_folder_without_standards_is_wrong_usage(tmp_path: Path) -> None:
    result = run(tmp_path, "check")
    assert result.exit_code == 2
    assert "standards/" in result.stderr


def test_the_reference_date_can_be_given_before_or_after_the_command(proyek: Path) -> None:
    assert run(proyek, "--tanggal", "2026-11-24", "check").exit_code == 0
    assert run(proyek, "check", "--tanggal", "24 November 2026").exit_code == 0
    result = run(proyek, "check", "--tanggal", "kemarin")
    assert result.exit_code == 2
    assert "kemarin" in result.stderr


def test_new_lays_out_a_draft_that_only_wants_its_placeholders_replaced(proyek: Path) -> None:
    result = run(proyek, "new", "contoh-disdukcapil/surat-pindah")
    assert result.exit_code == 0
    file = "standards/contoh-disdukcapil/layanan/surat-pindah.yml"
    assert result.stdout == f"{file}\n"
    checked = json.loads(run(proyek, "check", "--format", "json", str(proyek / file)).stdout)
    assert {d["code"] for d in checked["diagnostics"]} == {"SP103"}
    assert checked["summary"]["error"] == 0


def test_new_leaves_an_existing_standard_alone(proyek: Path) -> None:
    before = (proyek / KK).read_bytes()
    result = run(proyek, "new", "contoh-disdukcapil/kartu-keluarga")
    assert result.exit_code == 2
    assert (proyek / KK).read_bytes() == before


@pytest.mark.parametrize(
    "alamat", ["tidak-ada/kartu", "contoh-disdukcapil/Kartu Baru", "contoh-disdukcapil", "../x/y"]
)
def test_new_refuses_an_address_that_cannot_be_one(proyek: Path, alamat: str) -> None:
    result = run(proyek, "new", alamat)
    assert result.exit_code == 2
    assert "Traceback" not in result.output


def test_explain_prints_the_page_of_a_rule(proyek: Path) -> None:
    result = run(proyek, "explain", "sp204")
    assert result.exit_code == 0
    assert result.stdout.startswith("# SP204 ")


def test_explain_offers_the_nearest_code(proyek: Path) -> None:
    result = run(proyek, "explain", "SP20")
    assert result.exit_code == 2
    assert "Mungkin maksud Anda" in result.stderr


def test_rules_lists_every_fault(proyek: Path) -> None:
    lines = run(proyek, "rules").stdout.splitlines()
    assert any(line.startswith("SP001") for line in lines)
    assert any(line.startswith("SP362") for line in lines)


def test_schema_prints_one_or_writes_all(proyek: Path) -> None:
    printed = run(proyek, "schema", "standar").stdout
    assert run(proyek, "schema").exit_code == 0
    assert (proyek / ".standar/standar.schema.json").read_text("utf-8") == printed


def test_bad_settings_are_wrong_usage(proyek: Path) -> None:
    (proyek / "standar.toml").write_text("[situs\n", "utf-8")
    result = run(proyek, "check")
    assert result.exit_code == 2
    assert "standar.toml" in result.stderr


# ---------------------------------------------------------------- the site cannot be built


@pytest.fixture
def situs(proyek: Path, root: Path) -> Path:
    """A project that can be built."""
    for name in ("generator", "templates"):
        (proyek / name).symlink_to(root / name)
    shutil.copy(root / "mkdocs.yml", proyek)
    return proyek


def test_a_project_without_anything_in_it_is_told_to_be_empty(situs: Path) -> None:
    for path in situs.glob("standards/*"):
        shutil.rmtree(path)
    (situs / "standards/regulasi").mkdir()

    checked, english = run(situs, "check"), run(situs, "check", "--lang", "en")
    refused = run(situs, "build", "--ketat")

    assert checked.exit_code == 0
    assert "standards/ belum berisi satu instansi atau layanan pun." in checked.stderr
    assert "does not hold a single agency or service yet" in english.stderr
    assert refused.exit_code == 1
    assert "Situs tidak dibangun: standards/ belum berisi" in refused.stderr
    assert not (situs / "site").exists()


def test_an_empty_project_builds_with_a_warning_at_the_end(situs: Path) -> None:
    for path in situs.glob("standards/*"):
        shutil.rmtree(path)

    result = run(situs, "build")

    assert result.exit_code == 0
    assert "standards/ belum berisi" in result.stderr.splitlines()[-3]


@pytest.mark.parametrize("command", ["build", "serve"])
def test_without_a_theme_it_is_said_how_to_get_one(situs: Path, command: str) -> None:
    (situs / "mkdocs.yml").unlink()

    result = run(situs, command)

    assert result.exit_code == 1
    assert "tidak ada mkdocs.yml. Buat yang lengkap dengan: standar init ." in result.stderr


def test_settings_of_mkdocs_that_cannot_be_read_are_told(situs: Path) -> None:
    with (situs / "mkdocs.yml").open("a", encoding="utf-8") as file:
        file.write("lain: [\n")

    result = run(situs, "build")

    assert result.exit_code == 1
    assert result.stderr.startswith("Kesalahan: mkdocs.yml tidak dapat dipakai.")
    assert "Betulkan mkdocs.yml, lalu bangun lagi." in result.stderr.splitlines()[-1]


def test_strictness_is_refused_in_one_last_sentence_that_says_what_to_do(situs: Path) -> None:
    break_it(situs)

    result = run(situs, "build", "--ketat")

    last = result.stderr.splitlines()[-1]
    assert last.startswith("Kesalahan: Ada 1 galat; situs tidak dibangun")
    assert "`standar check`" in last
    assert "Abort" not in result.output


@pytest.mark.parametrize("name", ["theme/main.html", "site/daftar.html.j2"])
def test_a_template_that_cannot_be_used_is_named_with_its_line(
    situs: Path, root: Path, name: str
) -> None:
    (situs / "templates").unlink()
    shutil.copytree(root / "templates", situs / "templates")
    template = situs / "templates" / name
    template.write_text("\n{{ tiada.ada }}\n", "utf-8")

    result = run(situs, "build")

    assert result.exit_code == 1
    assert f"Kesalahan: Templat {template}, baris 2, tidak dapat dipakai." in result.stderr
    assert "Traceback" not in result.output
    assert result.stderr.splitlines()[-1] == "Situs yang sudah terbit tidak berubah."
