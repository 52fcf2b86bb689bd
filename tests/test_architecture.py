"""The structure holds: import contracts, and who alone may touch the outside world."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from importlinter.cli import lint_imports

ROOT = Path(__file__).parent.parent
MODULES = sorted((ROOT / "generator").rglob("*.py"))


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _dotted_names(path: Path) -> Iterator[tuple[str, int]]:
    """Every name and attribute chain a module reads, such as `os.environ`, with its line."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Name | ast.Attribute):
            yield ast.unparse(node), node.lineno


def _readers_of(forbidden: set[str], allowed: set[str]) -> list[str]:
    """`file:line name` wherever a module outside `allowed` uses a forbidden name."""
    return [
        f"{_name(path)}:{line} {name}"
        for path in MODULES
        if _name(path) not in allowed
        for name, line in _dotted_names(path)
        if name in forbidden
    ]


def test_every_import_contract_is_kept(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)

    assert lint_imports(no_cache=True) == 0, capsys.readouterr().out


def test_only_project_reads_the_environment_the_clock_and_the_working_directory() -> None:
    forbidden = {
        "__file__",
        "os.environ",
        "os.getenv",
        "os.getcwd",
        "Path.cwd",
        "datetime.now",
        "datetime.today",
        "datetime.datetime.now",
        "datetime.date.today",
        "date.today",
        "time.time",
    }

    assert _readers_of(forbidden, {"generator/project.py"}) == []


def test_only_the_command_prints_and_exits() -> None:
    assert _readers_of({"print", "sys.exit", "exit", "quit"}, {"generator/cli.py"}) == []


def test_no_import_hides_in_a_type_checking_block() -> None:
    assert _readers_of({"TYPE_CHECKING", "typing.TYPE_CHECKING"}, set()) == []


def test_no_module_has_a_name_that_says_nothing() -> None:
    empty = {"utils", "helpers", "common", "core", "manager"}

    assert [_name(path) for path in MODULES if path.stem in empty] == []


def test_the_site_folder_never_shadows_the_standard_library() -> None:
    assert not (ROOT / "site" / "__init__.py").exists()


def test_every_make_target_that_the_documents_name_exists() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    texts = [(ROOT / name).read_text("utf-8") for name in ("README.md", "CONTRIBUTING.md")]
    command = re.compile(r"(?:`|^)make ([a-z]+)", re.MULTILINE)
    named = {name for text in texts for name in command.findall(text)}

    assert named
    assert sorted(named - targets) == []


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_a_lock_pins_every_package_by_hash_and_names_no_host(lock: str) -> None:
    text = (ROOT / lock).read_text("utf-8")
    entries = re.split(r"^(?=[a-z])", text, flags=re.MULTILINE)[1:]

    assert [entry for entry in entries if "==" not in entry or "--hash=sha256:" not in entry] == []
    assert "://" not in text


def test_the_locks_agree_where_they_overlap() -> None:
    pins = [
        set(re.findall(r"^[a-z][^ ]*==[^ ]+", (ROOT / lock).read_text("utf-8"), re.MULTILINE))
        for lock in ("requirements.lock", "requirements-dev.lock")
    ]

    assert sorted(pins[0] - pins[1]) == []
