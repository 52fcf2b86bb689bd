"""A new repository: complete, passing its own check, and never over somebody's files."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner, Result

from generator.cli import main
from generator.lay_out import Agency, lay_out, repository_files
from generator.project import Project

NAMA = 'Dinas "Contoh": Kesehatan & Lingkungan #1'
ANSWERS = ("--nama", NAMA, "--singkatan", "Dinkes", "--id", "dinas-kesehatan")
REGIONAL = {"perda_kab.yml", "perda_prov.yml", "perbup.yml", "pergub.yml"}


def run(*words: str) -> Result:
    """Run the command; an exception that is no exit fails the test."""
    result = CliRunner().invoke(main, words)
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository laid out in a folder that did not exist."""
    folder = tmp_path / "repositori baru"
    result = run("init", str(folder), *ANSWERS)
    assert result.exit_code == 0, result.output
    return folder


def names(folder: Path) -> set[str]:
    """All files of a folder."""
    return {p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file()}


def test_a_new_repository_has_standards_settings_ci_and_editor_help(repository: Path) -> None:
    assert names(repository) >= {
        ".github/workflows/standar.yml",
        ".gitignore",
        ".gitlab-ci.yml",
        ".standar/instansi.schema.json",
        ".standar/regulasi.schema.json",
        ".standar/standar.schema.json",
        ".vscode/settings.json",
        "README.md",
        "build/pages/.gitkeep",
        "mkdocs.yml",
        "requirements.txt",
        "standar.toml",
        "standards/dinas-kesehatan/instansi.yml",
        "standards/dinas-kesehatan/layanan/layanan-pertama.yml",
        "standards/regulasi/uu.yml",
        "templates/README.md",
    }
    assert not {p for p in names(repository) if "standar-init" in p}


def test_what_was_written_is_listed(tmp_path: Path) -> None:
    result = run("init", str(tmp_path), *ANSWERS)
    assert set(result.stdout.splitlines()) == names(tmp_path)


def test_a_new_repository_passes_its_own_check(repository: Path) -> None:
    result = run("--proyek", str(repository), "check", "--format", "json")
    found = json.loads(result.stdout)
    assert result.exit_code == 0
    assert {d["severity"] for d in found["diagnostics"]} == {"warning"}
    assert {"SP103"} <= {d["code"] for d in found["diagnostics"]} <= {"SP103", "SP351"}


def test_nothing_is_said_about_the_agency_that_was_not_given(repository: Path) -> None:
    text = (repository / "standards/dinas-kesehatan/instansi.yml").read_text("utf-8")
    assert yaml.safe_load(text) == {"nama": NAMA, "singkatan": "Dinkes", "format": 1}


def test_the_register_holds_what_is_in_force_everywhere(root: Path, repository: Path) -> None:
    here = {p.name for p in (repository / "standards/regulasi").iterdir()}
    assert here == {p.name for p in (root / "standards/regulasi").iterdir()} - REGIONAL
    for name in here:
        copied = (repository / "standards/regulasi" / name).read_bytes()
        assert copied == (root / "standards/regulasi" / name).read_bytes()


def test_the_settings_of_the_theme_are_those_of_this_repository(
    root: Path, repository: Path
) -> None:
    ours, theirs = (
        yaml.safe_load((folder / "mkdocs.yml").read_text("utf-8")) for folder in (root, repository)
    )
    del ours["hooks"]
    del ours["theme"]["custom_dir"]
    ours["site_name"] = "Standar Pelayanan Dinkes"
    ours["plugins"].insert(0, "standar")
    assert theirs == ours


def test_the_editor_settings_are_those_of_this_repository(root: Path, repository: Path) -> None:
    ours, theirs = (
        json.loads((folder / ".vscode/settings.json").read_text("utf-8"))
        for folder in (root, repository)
    )
    assert theirs == {k: v for k, v in ours.items() if not k.startswith("python.")}


def test_every_file_that_already_exists_is_named_and_nothing_is_written(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("milik saya", "utf-8")
    (tmp_path / "standards").write_text("bukan folder", "utf-8")
    result = run("init", str(tmp_path), *ANSWERS)
    assert result.exit_code == 2
    assert "\n  README.md\n" in result.stderr
    assert "\n  standards/regulasi/uu.yml\n" in result.stderr
    assert "\n  mkdocs.yml\n" not in result.stderr
    assert names(tmp_path) == {"README.md", "standards"}
    assert (tmp_path / "README.md").read_text("utf-8") == "milik saya"


def test_a_folder_with_other_files_keeps_them(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git/HEAD").write_text("ref: refs/heads/main\n", "utf-8")
    (tmp_path / "LICENSE").write_text("…", "utf-8")
    assert run("init", str(tmp_path), *ANSWERS).exit_code == 0
    assert (tmp_path / ".git/HEAD").exists()
    assert (tmp_path / "LICENSE").read_text("utf-8") == "…"


def test_a_move_that_fails_takes_back_what_was_moved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Path.rename

    def rename(path: Path, target: Path) -> Path:
        if path.name == "standar.toml":
            raise OSError(28, "No space left on device")
        return real(path, target)

    monkeypatch.setattr(Path, "rename", rename)
    (tmp_path / "standards").mkdir()
    with pytest.raises(OSError, match="No space left"):
        lay_out(Project.load(tmp_path), Agency("dinas-kesehatan", "Dinas Kesehatan"))
    assert [p.name for p in tmp_path.rglob("*")] == ["standards"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((), "--nama"),
        (("--nama", "Dinas Kesehatan", "--id", "Dinas Kesehatan"), "dinas-kesehatan"),
        (("--nama", "Dinas Kesehatan", "--id", "../x"), "Id instansi"),
        (("--nama", "Dinas Kesehatan", "--layanan", "Kartu A"), "kartu-a"),
        (("--nama", " "), "Id instansi"),
        (("--nama", "‹isi: nama›", "--id", "dinas"), "‹isi: nama›"),
    ],
)
def test_an_answer_that_cannot_be_used_is_told(
    tmp_path: Path, words: tuple[str, ...], said: str
) -> None:
    result = run("init", str(tmp_path), *words)
    assert result.exit_code == 2
    assert said in result.stderr
    assert names(tmp_path) == set()


def test_the_id_follows_from_the_acronym_else_from_the_name(tmp_path: Path) -> None:
    run("init", str(tmp_path / "a"), "--nama", "Dinas Kesehatan", "--singkatan", "DinKes A")
    run("init", str(tmp_path / "b"), "--nama", "Dinas Kesehatan")
    assert (tmp_path / "a/standards/dinkes-a/instansi.yml").exists()
    assert (tmp_path / "b/standards/dinas-kesehatan/instansi.yml").exists()


def test_the_program_is_pinned_to_its_own_version(repository: Path) -> None:
    project = Project.load(repository)
    text = (repository / "requirements.txt").read_text("utf-8")
    assert f"\nstandar-pelayanan=={project.versi}\n" in text


def test_no_mark_of_a_template_is_left(repository: Path) -> None:
    files = repository_files(Project.load(repository), Agency("dinas-x", "Dinas X"))
    assert not [name for name, data in files.items() if re.search("[«»]", data.decode())]


def test_mkdocs_alone_builds_the_site_through_the_plugin(repository: Path) -> None:
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet"]
    done = subprocess.run(command, cwd=repository, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    site = repository / "site"
    assert "Standar Pelayanan Dinkes" in (site / "panduan/index.html").read_text("utf-8")
    assert 'class="cari"' in (site / "index.html").read_text("utf-8")  # from our own theme


def test_an_override_of_the_theme_is_taken_before_ours(repository: Path) -> None:
    partial = repository / "templates/theme/partials/copyright.html"
    partial.parent.mkdir(parents=True)
    partial.write_text("<p>Kaki halaman dinas</p>", "utf-8")
    assert run("--proyek", str(repository), "build").exit_code == 0
    page = (repository / "site/panduan/index.html").read_text("utf-8")
    assert "Kaki halaman dinas" in page
    assert 'class="cari"' in page


@pytest.mark.lambat
def test_a_wheel_alone_lays_out_checks_and_builds(root: Path, tmp_path: Path) -> None:
    """The program as an agency has it: installed, without this repository beside it."""
    standar = _installed_wheel(root, tmp_path)
    place = tmp_path / "repositori"
    for words in (("init", *ANSWERS), ("check",), ("build", "--ketat")):
        place.mkdir(exist_ok=True)
        done = subprocess.run(
            [standar, *words], cwd=place, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
    page = (place / "site/panduan/aturan/sp204/index.html").read_text("utf-8")
    assert "Yang keliru" in page
    for name in ("index.html", "regulasi/uu-25-2009/index.html", "instansi/index.html"):
        assert (place / "site" / name).is_file()


def _installed_wheel(root: Path, place: Path) -> Path:
    """The command of a wheel in an environment of its own; libraries are those of this one."""
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet"]
    wheel = [*pip, "wheel", "--no-deps", "--no-build-isolation", "--no-index", f"-w{place}"]
    subprocess.run([*wheel, str(root)], check=True)
    environment = place / "lingkungan"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", environment], check=True)
    [file] = place.glob("*.whl")
    python = f"--python={environment}/bin/python"
    into = [*pip, python, "install", "--no-deps", "--no-index"]
    subprocess.run([*into, str(file)], check=True)
    here = next((environment / "lib").glob("python*/site-packages"))
    libraries = Path(sysconfig.get_path("purelib"))
    for library in libraries.iterdir():
        if "standar_pelayanan" not in library.name and not (here / library.name).exists():
            (here / library.name).symlink_to(library)
    return environment / "bin/standar"
