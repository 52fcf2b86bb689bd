"""One measurement in a process of its own: `python -m tests.bench.measure PART FOLDER`.

Prints the phases as one JSON line. Imports are done before any clock starts and are
reported as a phase of their own.
"""

from __future__ import annotations

import json
import os
import resource
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Final

import yaml
from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import load_config

from generator.cache import Cache
from generator.catalog import assemble
from generator.check import check
from generator.edition import Desk, Edition
from generator.listing import read_files
from generator.outputs import Output, Target, find_outputs
from generator.outputs.pdf import printed
from generator.outputs.pdf.kompendium import naskah_kompendium
from generator.outputs.site.bodies import Bodies
from generator.present import Situs, alamat_standar, halaman_situs, standar_view
from generator.present.kompendium import bindable, kompendium
from generator.project import Project
from generator.publish import Request, run_mkdocs
from generator.rules import discover

DAY: Final = date(2026, 12, 1)
"""Reference date of every measurement."""

SEPARATE: Final = ("pdf", "pdf-publik", "pdf-loket", "pdf-papan", "docx")
"""Formats whose documents do not depend on each other."""

PEER_PAGES: Final = 100
"""Most Markdown pages given to MkDocs for comparison; its cost per page grows little."""


@dataclass(slots=True)
class Clock:
    """Phases of one measurement: name → wall and CPU seconds, children's included."""

    phases: dict[str, tuple[float, float]] = field(default_factory=dict)
    facts: dict[str, int] = field(default_factory=dict)

    @contextmanager
    def phase(self, name: str) -> Iterator[None]:
        """Time what happens inside."""
        before = now()
        yield
        self.add(name, before)

    def add(self, name: str, before: tuple[float, float]) -> None:
        """The time since `before` as one more piece of the phase."""
        wall, cpu = self.phases.get(name, (0.0, 0.0))
        after = now()
        self.phases[name] = (wall + after[0] - before[0], cpu + after[1] - before[1])


def now() -> tuple[float, float]:
    """Wall and CPU seconds, children that have ended included."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return time.perf_counter(), sum(one.ru_utime + one.ru_stime for one in used)


def peak(who: int = resource.RUSAGE_SELF) -> int:
    """Largest memory of this process so far, kB; or of the largest of its children."""
    return resource.getrusage(who).ru_maxrss


def measure_check(project: Project, clock: Clock) -> None:
    """Read, assemble, check: everything that `standar check` does before it prints."""
    discover()
    clock.facts["memori_awal"] = peak()
    with clock.phase("baca"):
        files = read_files(project)
    with clock.phase("susun"):
        catalog = assemble(files)
    with clock.phase("nilai"):
        report = check(catalog, project.tanggal)
    clock.facts |= {"standar": len(catalog.standar), "temuan": len(report.diagnostics)}


def measure_pages(project: Project, clock: Clock) -> None:
    """Shells by the theme, every page, the search index; then all of it again, unchanged."""
    edition = Desk(project).edition()
    situs = edition.situs
    output = _output("situs")
    staging = project.build / "staging"
    for suffix in ("", "_lagi"):
        target = _target(project, output, staging)
        with clock.phase(f"kerangka{suffix}"):
            _draw_shells(project, edition, target.digambar)
        _write(output, situs, target, clock, suffix)
    sizes = [path.stat().st_size for path in staging.glob("layanan/*/*/index.html")]
    clock.facts |= {
        "standar": len(situs.standar),
        "halaman": len(halaman_situs(situs)),
        "bita_halaman": sum(sizes) // max(1, len(sizes)),
        "bita_beranda": (staging / "index.html").stat().st_size,
    }


def _draw_shells(project: Project, edition: Edition, folder: Path) -> None:
    run_mkdocs(project, Request(project.tanggal, hanya_cangkang=True, edition=edition), folder)


def _output(name: str) -> Output:
    return next(output for output in find_outputs() if output.name == name)


def _target(project: Project, output: Output, staging: Path) -> Target:
    return Target(
        folder=staging,
        project=project,
        cache=Cache(project.cache / output.name),
        digambar=project.build / "digambar",
        terbitan_lama=project.site,
    )


def _write(output: Output, situs: Situs, target: Target, clock: Clock, suffix: str) -> None:
    """Run the output; what comes after the table of stems is the search index."""
    phase = f"halaman{suffix}"
    before = now()
    for path in output.write(situs, target):
        if path.name == "kata.json":
            clock.add(phase, before)
            phase, before = f"indeks{suffix}", now()
    clock.add(phase, before)


def measure_documents(name: str, project: Project, clock: Clock) -> None:
    """Every document of one format, first call included."""
    edition = Desk(project).edition()
    output = _output(name)
    with clock.phase(name):
        target = _target(project, output, project.build / f"staging-{name}")
        written = list(output.write(edition.situs, target))
    sizes = [path.stat().st_size for path in written]
    clock.facts |= {
        "standar": len(edition.situs.standar),
        "berkas": len(written),
        f"bita_{name}": sum(sizes) // max(1, len(sizes)),
    }


def measure_compendium(project: Project, clock: Clock) -> None:
    """All standards as one book, first call included."""
    situs = Desk(project).edition().situs
    standar = bindable(situs)
    with clock.phase("kompendium"):
        naskah = naskah_kompendium(kompendium(situs, standar), "bench", project.tanggal)
        data = printed(project, naskah)
    clock.facts |= {"standar": len(standar), "bita_kompendium": len(data)}


def measure_weasyprint(project: Project, clock: Clock) -> None:
    """For comparison: WeasyPrint makes PDF/UA-1 of the article of each standard's page.

    In its own plain style: the grids of ours end it with an error (WeasyPrint 70.0).
    """
    weasyprint = import_module("weasyprint")
    situs = Desk(project).edition().situs
    bodies = Bodies(project, Cache(project.cache / "weasyprint"))
    for standar in situs.standar:
        body = bodies.draw(standar_view(situs, standar))
        for name, text in body.berkas.items():
            path = project.build / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
        place = str(project.build / alamat_standar(standar)) + "/"
        html = f'<html lang="id"><title>{standar.id}</title><body class="md-typeset">{body.html}'
        with clock.phase("weasyprint"):
            page = weasyprint.HTML(string=html, base_url=place)
            page.write_pdf(pdf_variant="pdf/ua-1")
    clock.facts["standar"] = len(situs.standar)


def measure_yaml(project: Project, clock: Clock) -> None:
    """For comparison: the same files through PyYAML's C loader, into plain values only."""
    files = read_files(project)
    with clock.phase("yaml"):
        kept = [yaml.load(data, yaml.CSafeLoader) for data in files.values()]
    clock.facts["berkas"] = len(kept)


def measure_markdown(project: Project, clock: Clock) -> None:
    """For comparison: MkDocs and Material on one Markdown page per standard, no `nav`."""
    files = sorted(project.standards.rglob("layanan/*.yml"))[:PEER_PAGES]
    docs = project.build / "markdown"
    docs.mkdir(parents=True, exist_ok=True)
    for ke, path in enumerate(files):
        (docs / f"layanan-{ke}.md").write_text(_markdown(path.read_text("utf-8")), "utf-8")
    (docs / "index.md").write_text("# Contoh\n", "utf-8")
    setting = project.build / "markdown.yml"
    setting.write_text(
        "site_name: Contoh\ndocs_dir: markdown\nsite_dir: markdown-situs\nplugins: []\n"
        "theme:\n  name: material\n  font: false\nnav:\n  - index.md\n"
        "validation:\n  omitted_files: ignore\n",
        "utf-8",
    )
    with clock.phase("markdown"):
        mkdocs_build(load_config(str(setting)))
    clock.facts["halaman"] = len(files)


def _markdown(text: str) -> str:
    """The lines of a standard as headings and list items of Markdown."""
    return "\n".join(_markdown_line(line) for line in text.splitlines())


def _markdown_line(line: str) -> str:
    is_heading = line.endswith(":") and not line.startswith((" ", "-"))
    return f"\n## {line.rstrip(':')}\n" if is_heading else f"- {line.strip('- ')}"


PARTS: Final[dict[str, Callable[[Project, Clock], None]]] = {
    "check": measure_check,
    "halaman": measure_pages,
    **{name: partial(measure_documents, name) for name in SEPARATE},
    "kompendium": measure_compendium,
    "weasyprint": measure_weasyprint,
    "yaml": measure_yaml,
    "markdown": measure_markdown,
}
"""What can be measured, by name."""


def main(part: str, folder: str) -> None:
    """Measure one part and print it."""
    os.environ["NO_MKDOCS_2_WARNING"] = "1"
    clock = Clock()
    PARTS[part](Project.load(Path(folder), DAY), clock)
    clock.facts |= {"memori": peak(), "memori_anak": peak(resource.RUSAGE_CHILDREN)}
    print(json.dumps({"fase": clock.phases, "fakta": clock.facts}))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
