"""What a kept page depends on: all that can be read in making it, and no more."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest

from generator.outputs.inputs import Inputs
from generator.present import standar_view
from generator.project import Project
from tests.naskah import SERVICE_FILE, files_of, situs_of, words
from tests.site_fixture import DAY

RELATED: Final = "standards/dinas-uji/layanan/lain.yml"


@pytest.fixture
def project(root: Path, tmp_path: Path) -> Project:
    (tmp_path / "templates").symlink_to(root / "templates")
    return Project.load(tmp_path, DAY)


def kept(project: Project, related: str) -> tuple[str, str]:
    """Hash of the inputs of one service, and the words of the page made from them."""
    files = files_of(layanan_terkait="dinas-uji/lain") | {RELATED: related.encode()}
    situs = situs_of(files)
    standar = next(s for s in situs.catalog.standar if s.berkas == SERVICE_FILE)
    inputs = Inputs(situs, project)
    return inputs.fingerprint(standar), words(standar_view(inputs.alone(standar), standar))


def test_the_name_of_a_related_service_is_part_of_what_a_page_is_made_from(
    project: Project,
) -> None:
    before = kept(project, "nama: Surat Pindah\nstatus: ditetapkan\n")
    after = kept(project, "nama: Surat Datang\nstatus: ditetapkan\n")

    assert "Surat Pindah" in before[1]
    assert "Surat Datang" in after[1]
    assert before[0] != after[0]


def test_a_related_service_without_a_page_is_not_named(project: Project) -> None:
    shown = kept(project, "nama: Surat Pindah\nstatus: ditetapkan\n")
    draft = kept(project, "nama: Surat Pindah\nstatus: draf\n")

    assert "Surat Pindah" not in draft[1]
    assert shown[0] != draft[0]


def test_nothing_but_the_name_of_a_related_service_counts(project: Project) -> None:
    one = kept(project, "nama: Surat Pindah\nstatus: ditetapkan\n")
    other = kept(project, "nama: Surat Pindah\nstatus: ditetapkan\nunit: Loket\n")

    assert one == other
