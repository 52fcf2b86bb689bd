"""What other repositories take from this one: the action, the template, the pre-commit hooks.

The scripts are run as they stand, with a `standar` that is this program.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner

from generator.cli import main

FIRST = "standards/dinas-a/layanan/layanan-pertama.yml"


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """A checkout with a project at its root and one in a folder, both with one error."""
    for folder in (tmp_path / "ruang", tmp_path / "ruang/dalam & lain"):
        result = CliRunner().invoke(main, ["init", str(folder), "--nama", "Dinas A"])
        assert result.exit_code == 0, result.output
        file = folder / FIRST
        file.write_text(file.read_text("utf-8").replace("\nstatus: draf", "\nstatus: draff"))
    return tmp_path / "ruang"


@pytest.fixture
def program(root: Path, tmp_path: Path) -> Path:
    """A folder with `standar` and a `pip` that does nothing, as in a virtual environment."""
    folder = tmp_path / "sementara/standar/bin"
    folder.mkdir(parents=True)
    command = f"PYTHONPATH={root} exec {sys.executable} -c 'from generator.cli import main; main()'"
    for name, script in (("standar", f'{command} "$@"'), ("pip", "exit 0")):
        (folder / name).write_text(f"#!/bin/sh\n{script}\n", "utf-8")
        (folder / name).chmod(0o755)
    return folder


def bash(
    script: str, cwd: Path, more: Mapping[str, str], program: Path
) -> subprocess.CompletedProcess[str]:
    """Run a script as a host does: it ends where a command fails."""
    environment = {**os.environ, **more, "PATH": f"{program}:{os.environ['PATH']}"}
    command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script]
    return subprocess.run(
        command, cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )


def action(root: Path, workspace: Path, program: Path, **inputs: str) -> Any:  # noqa: ANN401 - a finished process
    """Run the last step of the action with inputs, and defaults for the others."""
    text = yaml.safe_load((root / ".github/actions/standar/action.yml").read_text("utf-8"))
    given = {name: inputs.get(name, about["default"]) for name, about in text["inputs"].items()}
    step = text["runs"]["steps"][-1]
    values = {
        name: given[value.removeprefix("${{ inputs.").removesuffix(" }}")]
        for name, value in step["env"].items()
    }
    values["RUNNER_TEMP"] = str(program.parent.parent)
    for name in ("GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY"):
        values[name] = str(program.parent / name)
    return bash(step["run"], workspace, values, program)


def test_the_action_marks_an_error_and_fails(root: Path, workspace: Path, program: Path) -> None:
    done = action(root, workspace, program)
    assert done.returncode == 1, done.stderr
    assert f"::error file={FIRST},line=" in done.stdout
    assert "SP108" in (program.parent / "GITHUB_STEP_SUMMARY").read_text("utf-8")


def test_the_action_counts_paths_from_the_root_of_the_checkout(
    root: Path, workspace: Path, program: Path
) -> None:
    done = action(root, workspace, program, path="./dalam & lain/")
    assert f"::error file=dalam & lain/{FIRST},line=" in done.stdout
    assert f"file={FIRST}" not in done.stdout


def test_the_action_only_reports_where_it_is_not_strict(
    root: Path, workspace: Path, program: Path
) -> None:
    done = action(root, workspace, program, ketat="false", format="json")
    assert done.returncode == 0
    assert '"SP108"' in done.stdout
    (line,) = (program.parent / "GITHUB_OUTPUT").read_text("utf-8").splitlines()
    assert '"SP108"' in Path(line.removeprefix("laporan=")).read_text("utf-8")


@pytest.mark.parametrize("inputs", [{"ketat": "ya"}, {"path": "tiada", "ketat": "false"}])
def test_wrong_usage_of_the_action_always_fails(
    root: Path, workspace: Path, program: Path, inputs: dict[str, str]
) -> None:
    assert action(root, workspace, program, **inputs).returncode == 2


@pytest.mark.parametrize(("ketat", "code"), [("true", 1), ("false", 0)])
def test_the_template_reports_and_fails_where_it_is_strict(
    root: Path, workspace: Path, program: Path, ketat: str, code: int
) -> None:
    text = (root / ".gitlab/standar.yml").read_text("utf-8")
    [head, _] = yaml.safe_load_all(text)
    for name, about in head["spec"]["inputs"].items():
        value = ketat if name == "ketat" else about["default"]
        text = text.replace(f"$[[ inputs.{name} ]]", str(value))
    [_, body] = yaml.safe_load_all(text)
    job = body["standar"]
    done = bash("\n".join(job["script"]), workspace, job["variables"], program)
    assert done.returncode == code, done.stderr
    assert "SP108" in done.stdout
    assert "SP108" in (workspace / "standar.md").read_text("utf-8")


def test_the_hooks_for_pre_commit_are_commands_of_ours(root: Path) -> None:
    hooks = yaml.safe_load((root / ".pre-commit-hooks.yaml").read_text("utf-8"))
    assert {hook["entry"] for hook in hooks} == {"standar check"}
    changed, all_files = hooks
    assert changed["require_serial"] is True
    for name in ("a/instansi.yml", "a/layanan/ktp.yaml", "a/lambang.svg", "a/LAMBANG.PNG"):
        assert re.search(changed["files"], f"standards/{name}")
    for name in ("dinas/layanan/foto.svg", "regulasi/pindai.png", "dinas/catatan.txt"):
        assert not re.search(changed["files"], f"standards/{name}")
    assert all_files["pass_filenames"] is False
