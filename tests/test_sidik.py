"""The fingerprint: the same for every notation, another for every change."""

from __future__ import annotations

import pytest

from generator.catalog import Standar, assemble
from generator.components import KOMPONEN
from generator.sidik import is_changed, sidik
from tests import fixtures
from tests.fixtures import IDENTITY, SURAT

OWN = """\
persyaratan: Kartu tanda penduduk
biaya: gratis
jangka_waktu: 3 hari kerja
dasar_hukum: UU 25 Tahun 2009
"""


def standard(own: str, agency: str = "") -> Standar:
    """The standard with these components; the others are those that all tests share."""
    files = {**fixtures.base(), SURAT: (IDENTITY + own).encode()}
    if agency:
        files["standards/berbagi/instansi.yml"] = agency.encode()
    [only] = assemble(files).standar
    return only


def test_it_is_sixteen_hexadecimal_digits() -> None:
    value = sidik(standard(OWN).isi)

    assert len(value) == 16
    assert int(value, 16)


@pytest.mark.parametrize(
    "own",
    [
        "\n".join(reversed(OWN.splitlines())) + "\n",
        OWN.replace(": ", ":\n  - "),
        OWN.replace(": ", ":\n  butir:\n    - "),
        OWN.replace("biaya: gratis", "biaya:\n  - tarif: tidak dipungut biaya"),
        OWN.replace("biaya: gratis", 'biaya: "gratis"  # cuma-cuma'),
        OWN.replace("3 hari kerja", "3 (tiga) hari kerja"),
        OWN.replace("persyaratan: K", "persyaratan:\n  - opsional: tidak\n    teks: K"),
    ],
    ids=["order", "list", "mapping", "synonym", "quotes", "in words", "no"],
)
def test_the_notation_does_not_count(own: str) -> None:
    assert sidik(standard(own).isi) == sidik(standard(OWN).isi)


@pytest.mark.parametrize(
    "own",
    [
        OWN.replace("3 hari", "4 hari"),
        OWN.replace("hari kerja", "hari"),
        OWN.replace("gratis", "Rp5.000"),
        OWN.replace("Kartu", "Fotokopi kartu"),
        OWN.replace("2009", "2009 tentang Pelayanan Publik"),
        OWN + "produk: Surat lain\n",
    ],
)
def test_any_change_counts(own: str) -> None:
    assert sidik(standard(own).isi) != sidik(standard(OWN).isi)


@pytest.mark.parametrize("kunci", list(KOMPONEN))
def test_each_of_the_fourteen_components_counts(kunci: str) -> None:
    isi = standard(OWN).isi

    assert sidik(isi.model_copy(update={kunci: None})) != sidik(isi)


def test_what_is_inherited_counts_and_name_and_decree_do_not() -> None:
    agency = fixtures.base()["standards/berbagi/instansi.yml"].decode()
    other = agency.replace("produk: Surat keterangan", "produk: Surat lain")
    renamed = standard(OWN).isi.model_copy(update={"nama": "Lain", "penetapan": None})

    assert sidik(standard(OWN, other).isi) != sidik(standard(OWN).isi)
    assert sidik(renamed) == sidik(standard(OWN).isi)


def test_a_standard_changed_when_its_decree_holds_another_fingerprint() -> None:
    value = sidik(standard(OWN).isi)

    assert not is_changed(standard(OWN).isi)
    for held, changed in ((value, False), ("0" * 16, True)):
        text = IDENTITY + f"  sidik: {held}\n" + OWN
        [only] = assemble({**fixtures.base(), SURAT: text.encode()}).standar
        assert is_changed(only.isi) is changed
