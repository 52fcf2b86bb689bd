"""`python -m tests.bench`: what checking, pages and documents cost per standard, beside yardsticks.

Reports and never fails on a clock; the machine may be busy, so CPU time and the
yardsticks measured in the same run count for more than wall time.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from tests.bench.generate import ROOT, make_project
from tests.bench.report import Result, table

DOCUMENTS: Final = ("pdf", "pdf-publik", "pdf-loket", "pdf-papan", "docx", "kompendium")
SECTIONS: Final = ("check", "halaman", *DOCUMENTS)
PEER: Final = "weasyprint"
"""Prints HTML; not among what the project installs, and compared with where it is there."""
SCHEMA: Final = ROOT / ".standar/standar.schema.json"
SAMPLE: Final = {"kompendium": 200, PEER: 20}
"""How many standards at most a part is measured with; documents do not depend on each other."""
MOST: Final = 1000


def main() -> None:
    """Measure what was asked for; print the table, write the JSON."""
    arguments = _arguments()
    results: list[Result] = []
    for n in arguments.n:
        _say(f"==> {n} standar")
        results += _measure(n, arguments.bagian, arguments.ulang)
    print(table(results))
    if arguments.json:
        content = {"inti": os.cpu_count(), "hasil": [asdict(result) for result in results]}
        arguments.json.write_text(json.dumps(content, indent=1) + "\n", "utf-8")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--n", type=_numbers, default=[100, 1000, 5000], help="misalnya 100,1000")
    parser.add_argument(
        "--bagian", type=_sections, default=list(SECTIONS), help=", ".join(SECTIONS)
    )
    parser.add_argument("--ulang", type=int, default=1, help="ulangi, ambil yang tercepat")
    parser.add_argument("--json", type=Path, help="tulis juga ke berkas ini")
    return parser.parse_args()


def _numbers(text: str) -> list[int]:
    return [int(part) for part in text.split(",")]


def _sections(text: str) -> list[str]:
    parts = text.split(",")
    if unknown := set(parts) - set(SECTIONS):
        raise argparse.ArgumentTypeError(f"tidak dikenal: {', '.join(sorted(unknown))}")
    return parts


def _measure(n: int, sections: Sequence[str], times: int) -> Iterator[Result]:
    with tempfile.TemporaryDirectory(prefix="standar-bench-") as name:
        folder = Path(name)
        make_project(folder, n)
        for part in _parts(sections):
            yield _fastest([_in_process(part, n, folder) for _ in range(times)])
        if "check" in sections:
            yield from _commands(n, folder)
    if "pdf" in sections:
        yield from _peer_of_print(n, times)
    for part in DOCUMENTS:
        if part in sections:
            yield _documents(part, min(n, SAMPLE.get(part, MOST)), n, times)


def _parts(sections: Sequence[str]) -> Iterator[str]:
    """Parts measured on the whole project: each section after its yardstick."""
    if "check" in sections:
        yield from ("yaml", "check")
    if "halaman" in sections:
        yield from ("markdown", "halaman")


def _peer_of_print(n: int, times: int) -> Iterator[Result]:
    if find_spec(PEER) is None:
        _say(f"    {PEER}: dilewati, tidak terpasang (pip install {PEER}; perlu Pango)")
    else:
        yield _documents(PEER, min(n, SAMPLE[PEER]), n, times)


def _documents(part: str, sample: int, n: int, times: int) -> Result:
    with tempfile.TemporaryDirectory(prefix="standar-bench-") as name:
        make_project(Path(name), sample)
        return _fastest([_in_process(part, n, Path(name)) for _ in range(times)])


def _fastest(results: Sequence[Result]) -> Result:
    return min(results, key=lambda result: sum(wall for wall, _ in result.fase.values()))


def _in_process(part: str, n: int, folder: Path) -> Result:
    _say(f"    {part}")
    shutil.rmtree(folder / "build", ignore_errors=True)
    (folder / "build").mkdir()
    command = [sys.executable, "-m", "tests.bench.measure", part, str(folder)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        _say(done.stderr)
        return Result(n, part)
    found = json.loads(done.stdout.splitlines()[-1])
    fase = {name: (wall, cpu) for name, (wall, cpu) in found["fase"].items()}
    return Result(n, part, fase, found["fakta"])


def _commands(n: int, folder: Path) -> Iterator[Result]:
    """Whole commands, as they are given: nothing kept, nothing changed, one file changed; a peer.

    Each result counts everything from the start of the program to its end.
    """
    standar = [_program("standar"), "--proyek", str(folder), "check"]
    files = sorted(folder.glob("standards/*/layanan/*.yml"))
    shutil.rmtree(folder / "build", ignore_errors=True)
    yield _command(n, "dingin", standar)
    yield _command(n, "lagi", standar)
    files[0].write_text(files[0].read_text("utf-8") + "# diubah\n", "utf-8")
    yield _command(n, "satu", [*standar, str(files[0])])
    names = [path.relative_to(folder).as_posix() for path in files]
    peer = [_program("check-jsonschema"), "--schemafile", str(SCHEMA), *names]
    yield _command(n, "jsonschema", peer, folder)


def _program(name: str) -> str:
    return str(Path(sys.executable).with_name(name))


def _command(n: int, part: str, command: Sequence[str], folder: Path | None = None) -> Result:
    """Time of one command, and how it ended."""
    _say(f"    {part}: {Path(command[0]).name}")
    started = time.perf_counter()
    with subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL) as process:
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    wall, cpu = time.perf_counter() - started, used.ru_utime + used.ru_stime
    fakta = {"standar": n, "memori": used.ru_maxrss, "keluar": process.returncode}
    return Result(n, part, {"perintah": (wall, cpu)}, fakta)


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
