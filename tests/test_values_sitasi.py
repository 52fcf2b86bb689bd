"""Citations: every way real standards write them, one key for each regulation."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.values import (
    JENIS_REGULASI,
    BadValue,
    Sitasi,
    canonical_wilayah,
    kunci_regulasi,
    peringkat,
)

CITED: list[tuple[str, str]] = [
    ("UU No. 23/2006", "UU 23 Tahun 2006"),
    ("UU Nomor 25 Tahun 2009;", "UU 25 Tahun 2009"),
    ("1. UU 25/2009", "UU 25 Tahun 2009"),
    ("Perpres 76/2013", "Perpres 76 Tahun 2013"),
    ("Perpu 2 Tahun 2022", "Perppu 2 Tahun 2022"),
    ("PP No.96 Thn. 2012", "PP 96 Tahun 2012"),
    ("Permen PAN-RB No. 15 Tahun 2014", "PermenPANRB 15 Tahun 2014"),
    ("Peraturan Menteri Dalam Negri Nomor 104 Tahun 2019", "Permendagri 104 Tahun 2019"),
    ("Peraturan Menteri Energi Sumber Daya Mineral 10/2019", "Permen ESDM 10 Tahun 2019"),
    ("Permenkeu 46/PMK.01/2021", "PMK 46/PMK.01/2021"),
    ("Peraturan Menteri Keuangan Nomor 46/PMK.01/2021", "PMK 46/PMK.01/2021"),
    ("Permen ATR/BPN 4/2017", "Permen ATR/BPN 4 Tahun 2017"),
    ("Perda 5 Tahun 2024", "Perda 5 Tahun 2024"),
    ("Perda Prov. Kaltim Nomor 4 Tahun 2016", "Perda Kalimantan Timur 4 Tahun 2016"),
    ("Peraturan Daerah Kabupaten Sleman 7/2009", "Perda Kabupaten Sleman 7 Tahun 2009"),
    ("Peraturan Daerah Khusus Ibukota Jakarta 1/2020", "Perda DKI Jakarta 1 Tahun 2020"),
    ("Pergub Kaltim 8 Tahun 2021", "Pergub Kalimantan Timur 8 Tahun 2021"),
    ("Perbup 75/2016", "Perbup 75 Tahun 2016"),
    ("Peraturan Bupati Kabupaten Pati Nomor 5 Tahun 2019", "Perbup Pati 5 Tahun 2019"),
    ("Peraturan Wali Kota Batam 3 Tahun 2020", "Perwali Batam 3 Tahun 2020"),
    (
        "Keputusan Bupati Ciamis Nomor 061/Kpts.789-Huk/2010",
        "Kepbup Ciamis 061/Kpts.789-Huk/2010",
    ),
    ("026/KMA/SK/II/2012", "KMA 026/KMA/SK/II/2012"),
    ("Peraturan Kepala BKPM RI Nomor 3 Tahun 2021", "Peraturan BKPM 3 Tahun 2021"),
    ("Perka BPOM HK.03.1.23.04.12.2205", "Peraturan BPOM HK.03.1.23.04.12.2205"),
    ("Peraturan BP2MI 3 Tahun 2021", "Peraturan BP2MI Nomor 3 Tahun 2021"),
    ("Peraturan Kapolri 5/2022", "Perkap 5 Tahun 2022"),
    ("Perpol 12/2021", "Perpol 12 Tahun 2021"),
    ("Keputusan Ketua Mahkamah Agung Nomor 5 Tahun 2020", "KMA 5 Tahun 2020"),
    ("Surat Keputusan Bupati Pati 5/2020", "Kepbup Pati 5 Tahun 2020"),
    ("Keputusan Kepala BKPM 5 Tahun 2020", "Keputusan BKPM 5 Tahun 2020"),
    (
        "Keputusan Kepala SMPN 1 Contoh Nomor 800/12/2020",
        "Keputusan Kepala SMPN 1 Contoh Nomor 800/12/2020",
    ),
    ("Keputusan Kepala SMPN 1 Contoh Nomor", "Keputusan Kepala SMPN 1 Contoh Nomor -"),
    ("Peraturan Direktur Jenderal Pajak 4/2020", "Peraturan Direktur Jenderal Pajak 4 Tahun 2020"),
    ("Surat Edaran Menteri PAN-RB 5/2020", "SE Menteri PANRB 5 Tahun 2020"),
    ("Stb. 1926 No. 226", "Staatsblad 1926 Nomor 226"),
    ("Undang-Undang Dasar Negara Republik Indonesia Tahun 1945", "UUD 1945"),
    ("Ketetapan MPR Nomor XI/MPR/1998", "Tap MPR XI/MPR/1998"),
    ("Qanun Aceh 5/2020", "Qanun Aceh 5 Tahun 2020"),
    ("Peraturan Badan Contoh Nasional 5/2020", "Peraturan Badan Contoh Nasional 5 Tahun 2020"),
    ("Peraturan Kepala Badan Contoh 5/2020", "Peraturan Badan Contoh 5 Tahun 2020"),
    ("Perban Contoh 5/2020", "Peraturan Badan Contoh 5 Tahun 2020"),
    ("Perka Contoh 5/2020", "Peraturan Kepala Contoh 5 Tahun 2020"),
    ("Peraturan Komisi Contoh 5/2020", "Peraturan Komisi Contoh 5 Tahun 2020"),
    ("Perda Provinsi Contoh 5/2020", "Perda Provinsi Contoh 5 Tahun 2020"),
    ("Permen Contoh 5/2020", "Permen Contoh 5 Tahun 2020"),
    ("UU Nomor … Tahun 2020", "UU Tahun 2020"),
    ("UU Tahun 2020", "UU Tahun 2020"),
    ("UU 25 Tahun 2009 (Pelayanan Publik)", "UU 25 Tahun 2009"),
    ("uu-25-2009", "uu-25-2009"),
]


@pytest.mark.parametrize(("teks", "printed"), CITED)
def test_a_citation_prints_short_and_keeps_its_key(teks: str, printed: str) -> None:
    sitasi = Sitasi.parse(teks)
    assert printed == str(sitasi)
    assert sitasi.kunci() == Sitasi.parse(printed).kunci()
    assert sitasi == Sitasi.parse(printed)
    assert teks == sitasi.tertulis
    assert sitasi.kunci() == Sitasi.parse(sitasi.panjang()).kunci()


@pytest.mark.parametrize(
    ("register_id", "teks"),
    [
        ("uu-25-2009", "UU 25 Tahun 2009"),
        ("permendagri-138-2017", "Permendagri 138/2017"),
        ("permen-esdm-12-2016", "Permen ESDM 12 Tahun 2016"),
        ("perda-kaltim-4-2016", "Perda Provinsi Kalimantan Timur Nomor 4 Tahun 2016"),
        ("perda-kabupaten-sleman-7-2009", "Perda Kab. Sleman 7/2009"),
        ("peraturan-bkpm-3-2021", "Peraturan Kepala BKPM Nomor 3 Tahun 2021"),
        ("kma-026-kma-sk-ii-2012", "026/KMA/SK/II/2012"),
        ("perka-bpom-hk.03.1.23.04.12.2205", "Perka BPOM HK.03.1.23.04.12.2205"),
    ],
)
def test_a_register_id_and_a_citation_share_a_key(register_id: str, teks: str) -> None:
    sitasi = Sitasi.parse(register_id)
    assert register_id == sitasi.register_id
    assert Sitasi.parse(teks).kunci() == sitasi.kunci()


def test_a_full_sentence_gives_title_and_gazette_numbers() -> None:
    sitasi = Sitasi.parse(
        "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik (Lembaran Negara Republik "
        "Indonesia Tahun 2009 Nomor 112, Tambahan Lembaran Negara Republik Indonesia Nomor 5038);"
    )
    assert sitasi.judul == "Pelayanan Publik"
    assert sitasi.lanjutan.startswith("(Lembaran Negara")
    assert sitasi.panjang() == "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik"


@pytest.mark.parametrize(
    ("teks", "lanjutan"),
    [
        (
            "Permen ESDM 35 Tahun 2013 sebagaimana telah diubah dengan Permen ESDM 12 Tahun 2016",
            "sebagaimana telah diubah dengan Permen ESDM 12 Tahun 2016",
        ),
        ("UU 23/2006 jo. UU 24/2013", "jo. UU 24/2013"),
    ],
)
def test_an_amendment_is_kept_apart_from_the_main_regulation(teks: str, lanjutan: str) -> None:
    sitasi = Sitasi.parse(teks)
    assert lanjutan == sitasi.lanjutan
    assert sitasi.nomor in ("35", "23")


@pytest.mark.parametrize(
    "teks", ["UU", "UU Pelayanan Publik", "Undang-Undang tentang Desa", "SK Kepala Sekolah"]
)
def test_a_citation_without_number_and_year_loads_for_a_rule_to_report(teks: str) -> None:
    sitasi = Sitasi.parse(teks)
    assert (sitasi.nomor, sitasi.tahun) == ("", None)
    assert sitasi == Sitasi.parse(str(sitasi))


def test_a_catch_all_is_told_to_become_a_row_of_its_own() -> None:
    with pytest.raises(BadValue) as caught:
        Sitasi.parse("Undang-undang dan Peraturan Terkait Lainnya Baik Dari Pemerintah Pusat")
    assert "lainnya: ya" in caught.value.alasan_id


def test_leading_zeros_are_kept_as_typed_and_ignored_in_the_key() -> None:
    sitasi = Sitasi.parse("Perda Kaltim Nomor 01 Tahun 2021")
    assert (sitasi.nomor, sitasi.nomor_kunci) == ("01", "1")
    assert kunci_regulasi("PERDA_PROV", "1", 2021, "", "Kaltim") == sitasi.kunci()


@pytest.mark.parametrize(
    ("teks", "fields"),
    [
        ("Permendagri 138 Tahun 2017", ("PERMEN", "138", 2017, "Dalam Negeri", "")),
        ("PMK 46/PMK.01/2021", ("PERMEN", "46/PMK.01/2021", 2021, "Keuangan", "")),
        ("Perbup Pati 5/2019", ("PERBUP", "5", 2019, "", "Pati")),
        ("SE Menteri PANRB 5/2020", ("SE", "5", 2020, "PANRB", "")),
        ("UU 25/2009", ("UU", "25", 2009, "", "")),
    ],
)
def test_a_register_entry_has_the_key_of_its_citations(
    teks: str, fields: tuple[str, str, int, str, str]
) -> None:
    assert Sitasi.parse(teks).kunci() == kunci_regulasi(*fields)


@pytest.mark.parametrize(
    ("teks", "wilayah", "expected"),
    [
        ("Perda 5/2024", "Kabupaten Sleman", "Perda Kabupaten Sleman 5 Tahun 2024"),
        ("Perda 5/2024", "Provinsi Kaltim", "Perda Kalimantan Timur 5 Tahun 2024"),
        ("Perda Sleman 7/2009", "Kabupaten Sleman", "Perda Kabupaten Sleman 7 Tahun 2009"),
        ("Perda Kota Medan 7/2009", "Kabupaten Sleman", "Perda Kota Medan 7 Tahun 2009"),
        ("Perbup 75/2016", "Kabupaten Bengkalis", "Perbup Bengkalis 75 Tahun 2016"),
        ("Pergub 8/2021", "Kabupaten Bengkalis", "Pergub 8 Tahun 2021"),
        ("UU 25/2009", "Kabupaten Bengkalis", "UU 25 Tahun 2009"),
        ("Perda 5/2024", "", "Perda 5 Tahun 2024"),
    ],
)
def test_a_regional_citation_means_the_region_of_its_agency(
    teks: str, wilayah: str, expected: str
) -> None:
    assert expected == str(Sitasi.parse(teks).in_wilayah(wilayah))


def test_regions_have_one_spelling() -> None:
    assert canonical_wilayah("Propinsi KALTIM") == "Kalimantan Timur"
    assert canonical_wilayah("Kab. Pati") == "Kabupaten Pati"
    assert canonical_wilayah("Contoh") == "Contoh"


def test_ranks_follow_the_hierarchy_of_laws() -> None:
    order = ["UUD 1945", "UU 1/2020", "PP 1/2020", "Perpres 1/2020", "Permendagri 1/2020"]
    order += ["Perda Bali 1/2020", "Pergub Bali 1/2020", "Perda Kota Medan 1/2020", "SK Camat"]
    ranks = [Sitasi.parse(teks).peringkat for teks in order]
    assert sorted(set(ranks)) == ranks
    assert peringkat("QANUN", "Kabupaten Pidie") == peringkat("PERDA_KAB")
    assert all(kode == jenis.kode for kode, jenis in JENIS_REGULASI.items())


SEED = Path(__file__).parents[2] / "shared" / "seed.txt"


@pytest.mark.skipif(not SEED.is_file(), reason="the source document is not part of this tree")
def test_all_citations_of_the_seed_parse() -> None:
    text = SEED.read_text("utf-8")
    legal = text[text.index("DASAR HUKUM") : text.index("26. Undang-undang dan")]
    opening = (
        r"(?:Undang-Undang|Peraturan (?:Pemerintah|Presiden|Menteri|Kepala|Arsip|Daerah|Gubernur))"
    )
    found = re.findall(rf"{opening}[^;.<]*? Nomor [^;<]*?(?=;|\. *Peraturan)", legal)
    cited = [Sitasi.parse(sentence) for sentence in found]
    assert len({sitasi.kunci() for sitasi in cited}) == 25
    assert all(sitasi.nomor and sitasi.tahun and sitasi.judul for sitasi in cited)
    kinds = [sitasi.jenis for sitasi in cited]
    assert [kinds.count(kode) for kode in ("UU", "PP", "PERATURAN_BADAN")] == [5, 6, 3]
    assert {"Dalam Negeri", "ESDM", "BKPM", "ANRI"} == {s.instansi for s in cited} - {""}
    assert {"Kalimantan Timur"} == {s.wilayah for s in cited} - {""}
