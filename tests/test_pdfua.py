"""Every printed form judged by a validator that is not ours: the part of PDF/UA-1 that it knows.

It knows 16 of the 106 rules that a program can judge; that the rest holds is Typst's word,
and what the structure says is asserted form by form in the tests of each.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from pdfua import Report, validate

from generator.edition import Desk
from generator.outputs.pdf import print_naskah
from generator.present import Situs
from generator.project import Project
from tests.bentuk_cetak import PAPERS, PDF, paper
from tests.pdf_contoh import HARI, buka, unsur

NOT_JUDGED = {"UA-14-001"}
"""Empty headings: it breaks on headings that have a list of attributes (pdfua 0.1.3)."""


@pytest.fixture(scope="module")
def situs(root: Path) -> Situs:
    return Desk(Project.load(root, HARI)).edition().situs


def judged(path: Path) -> Report:
    report = validate(str(path))
    assert {o.rule_id for o in report.outcomes if o.skipped_reason} <= NOT_JUDGED
    return report


@pytest.mark.parametrize("nama", PAPERS)
def test_a_validator_finds_nothing_in_any_form(situs: Situs, tmp_path: Path, nama: str) -> None:
    path = tmp_path / f"{nama}.pdf"
    path.write_bytes(print_naskah(PDF, paper(situs, nama)))

    assert judged(path).findings == ()


@pytest.mark.parametrize("nama", PAPERS)
def test_no_heading_is_empty(situs: Situs, tmp_path: Path, nama: str) -> None:
    with buka(print_naskah(PDF, paper(situs, nama)), tmp_path) as pdf:
        for tingkat in range(1, 7):
            for judul in unsur(pdf, f"/H{tingkat}"):
                assert "/K" in judul


def test_the_validator_sees_what_is_taken_away(situs: Situs, tmp_path: Path) -> None:
    path = tmp_path / "rusak.pdf"
    with buka(print_naskah(PDF, paper(situs, "utuh")), tmp_path) as pdf:
        for bagan in unsur(pdf, "/Figure"):
            del bagan["/Alt"]
        del pdf.Root["/Lang"]
        pdf.save(path)

    assert {f.rule_id for f in judged(path).findings} >= {"UA-06-001", "UA-13-004"}
