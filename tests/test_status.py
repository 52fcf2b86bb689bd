"""Completeness: what became of each component, and what the data says to PEKPPP."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from click.testing import CliRunner

from generator.catalog import assemble
from generator.check import check
from generator.cli import main
from generator.components import KOMPONEN
from generator.status import StatusKatalog, as_json, as_text, survey

HARI = date(2026, 12, 1)
INSTANSI = "standards/dinas/instansi.yml"
AGENCY = """\
nama: Dinas Uji
layanan_terdaftar:
  - Surat Keterangan
  - Kartu Anggota
komponen_bersama:
  jaminan_keamanan: Berkas disimpan terkunci
"""
SURAT = """\
nama: Surat Keterangan
status: ditetapkan
penetapan:
  nomor: 1/2026
  tanggal: 2 Maret 2026
persyaratan: Kartu tanda penduduk
jangka_waktu: 3 hari
biaya:
  - untuk: Umum
    tarip: gratis
riwayat_tinjau:
  - tanggal: 1 Oktober 2026
    tindak_lanjut: Syarat dikurangi.
pengecualian:
  - kode: SP205
    alasan: Menunggu naskah baru.
    sampai: 31 Desember 2026
"""


def _file(slug: str) -> str:
    return f"standards/dinas/layanan/{slug}.yml"


def _survey(files: Mapping[str, str], only: set[str] | None = None) -> StatusKatalog:
    catalog = assemble({name: text.encode() for name, text in files.items()})
    return survey(catalog, check(catalog, HARI), HARI, only)


def _json(files: Mapping[str, str], only: set[str] | None = None) -> dict[str, Any]:
    return dict(json.loads(as_json(_survey(files, only))))


def _one(text: str = SURAT, agency: str = AGENCY) -> dict[str, Any]:
    """The status of the only standard."""
    found = _json({INSTANSI: agency, _file("surat"): text})
    return dict(found["instansi"][0]["standar"][0])


def _indicators(*texts: str, agency: str = AGENCY) -> dict[str, Any]:
    files = {_file(f"layanan-{i}"): text for i, text in enumerate(texts)}
    found = _json({INSTANSI: agency, **files})["katalog"]["pekppp"]["indikator"]
    return {satu["code"]: satu for satu in found}


def _complete(extra: str = "") -> str:
    """A draft with something in each component."""
    kunci = "".join(f"{k}: Teks {k}\n" for k in KOMPONEN if k not in {"biaya", "dasar_hukum"})
    kunci = kunci.replace("jangka_waktu: Teks jangka_waktu", "jangka_waktu: 3 hari kerja")
    kunci = kunci.replace("jumlah_pelaksana: Teks jumlah_pelaksana", "jumlah_pelaksana: 2 orang")
    kunci = kunci.replace("pengaduan: Teks pengaduan", "pengaduan: sp4n_lapor")
    return f"nama: Lengkap\nbiaya: gratis\ndasar_hukum: UU 25 Tahun 2009\n{kunci}{extra}"


# ---------------------------------------------------------------- one standard


def test_each_component_is_present_inherited_excepted_missing_or_broken() -> None:
    komponen = _one()["komponen"]

    assert list(komponen) == list(KOMPONEN)
    assert komponen["persyaratan"] == "ada"
    assert komponen["jangka_waktu"] == "dikecualikan"
    assert komponen["jaminan_keamanan"] == "diwarisi"
    assert komponen["produk"] == "tidak_ada"
    assert komponen["biaya"] == "rusak"


def test_a_standard_tells_its_decree_and_the_days_since_its_review() -> None:
    one = _one()

    assert one["penetapan"] == {"nomor": "1/2026", "tanggal": "2026-03-02"}
    assert one["tinjauan"] == {"last": "2026-10-01", "days_since": 61, "overdue": False}


def test_a_standard_never_reviewed_has_no_days_but_may_be_overdue() -> None:
    one = _one("nama: Lama\nstatus: ditetapkan\npenetapan:\n  nomor: 1\n  tanggal: 2 Maret 2020\n")

    assert one["tinjauan"] == {"last": None, "days_since": None, "overdue": True}
    assert _one("nama: Baru\npenetapan:\n  nomor: 1\n")["penetapan"] is None


def test_an_exception_has_its_end_and_the_days_left() -> None:
    (leave,) = _one()["pengecualian"]
    assert leave == {
        "code": "SP205",
        "path": None,
        "reason": "Menunggu naskah baru.",
        "until": "2026-12-31",
        "days_left": 30,
    }
    (over,) = _one(SURAT.replace("31 Desember 2026", "21 November 2026"))["pengecualian"]
    assert over["days_left"] == -10


def test_findings_are_counted_in_the_file_that_holds_them() -> None:
    found = _json({INSTANSI: AGENCY, _file("surat"): SURAT})
    (agency,) = found["instansi"]
    total = {k: agency["findings"][k] + agency["standar"][0]["findings"][k] for k in ("error",)}

    assert agency["standar"][0]["findings"]["error"] >= 1
    assert found["katalog"]["findings"]["error"] == total["error"]


def test_a_component_the_agency_should_share_is_told_of_its_standards() -> None:
    text = "nama: {}\nstatus: ditetapkan\npersyaratan: Kartu\n"
    files = {INSTANSI: AGENCY, _file("a"): text.format("A"), _file("b"): text.format("B")}
    (agency,) = _json(files)["instansi"]

    assert [s["lacks_shared"] for s in agency["standar"]] == [True, True]


# ---------------------------------------------------------------- agency and catalogue


def test_listed_services_are_counted_with_their_standards() -> None:
    found = _json({INSTANSI: AGENCY, _file("surat"): SURAT})

    assert found["instansi"][0]["layanan_terdaftar"] == {"listed": 2, "with_standar": 1}
    assert found["katalog"]["layanan_terdaftar"] == {"listed": 2, "with_standar": 1}


def test_a_file_that_cannot_be_read_leaves_the_ratio_unknown() -> None:
    found = _json({INSTANSI: AGENCY, _file("surat"): SURAT, _file("rusak"): "nama: [\n"})
    (agency,) = found["instansi"]

    assert agency["unreadable"] == [_file("rusak")]
    assert agency["counts"]["unreadable"] == 1
    assert agency["layanan_terdaftar"] == {"listed": 2, "with_standar": None}
    assert found["katalog"]["layanan_terdaftar"] == {"listed": 2, "with_standar": None}


def test_an_agency_without_a_list_has_no_ratio() -> None:
    found = _json({INSTANSI: "nama: Dinas\n", _file("surat"): SURAT})
    assert found["katalog"]["layanan_terdaftar"] is None


def test_only_what_was_asked_for_is_told() -> None:
    files = {
        INSTANSI: AGENCY,
        _file("surat"): SURAT,
        _file("lain"): "nama: Lain\n",
        "standards/lain/instansi.yml": "nama: Lain\n",
    }
    (agency,) = _json(files, {_file("surat")})["instansi"]

    assert [s["id"] for s in agency["standar"]] == ["dinas/surat"]
    assert len(_json(files)["instansi"]) == 2


def test_the_keys_of_the_json_are_those_promised() -> None:
    found = _json({INSTANSI: AGENCY, _file("surat"): SURAT})
    (agency,) = found["instansi"]

    assert list(found) == ["date", "katalog", "instansi"]
    assert found["date"] == "2026-12-01"
    assert list(found["katalog"]) == [
        "counts",
        "komponen",
        "findings",
        "layanan_terdaftar",
        "pekppp",
    ]
    assert found["katalog"]["counts"] == {
        "standar": 1,
        "draf": 0,
        "ditetapkan": 1,
        "dicabut": 0,
        "unreadable": 0,
    }
    assert list(agency) == [
        "id",
        "nama",
        "file",
        "fiktif",
        "salinan",
        "counts",
        "komponen",
        "findings",
        "unreadable",
        "pengecualian",
        "layanan_terdaftar",
        "pekppp",
        "standar",
    ]
    assert list(agency["standar"][0]) == [
        "id",
        "nama",
        "file",
        "status",
        "komponen",
        "findings",
        "lacks_shared",
        "penetapan",
        "tinjauan",
        "pengecualian",
    ]


# ---------------------------------------------------------------- PEKPPP


def test_the_indicators_have_the_weights_of_the_instrument_and_no_score() -> None:
    found = _json({INSTANSI: AGENCY, _file("surat"): SURAT})["katalog"]["pekppp"]

    assert found["official_score"] is False
    assert found["note"].startswith("Bukan nilai resmi.")
    weights = {satu["code"]: satu["weight_percent"] for satu in found["indikator"]}
    assert weights == {
        "standar_pelayanan": 17,
        "partisipasi": 14,
        "media_publikasi": 7,
        "peninjauan": 14,
        "maklumat": 10,
        "skm": 17,
        "media_skm": 7,
        "tindak_lanjut_skm": None,
    }


def test_what_is_not_on_record_is_not_answered_rather_than_denied() -> None:
    found = _indicators(_complete())

    for code in ("partisipasi", "media_publikasi", "peninjauan", "maklumat", "skm"):
        assert (found[code]["answer"], found[code]["met"], found[code]["data"]) == (
            "tidak",
            None,
            None,
        )
    assert (found["standar_pelayanan"]["met"], found["standar_pelayanan"]["total"]) == (0, 1)
    assert found["standar_pelayanan"]["data"].startswith("1 dari 1 standar memuat 14 komponen; 0 ")


def test_a_complete_standard_with_its_decree_counts_as_set() -> None:
    decree = "status: ditetapkan\npenetapan:\n  nomor: 1\n  tanggal: 2 Maret 2026\n"
    found = _indicators(_complete(decree), _complete(), SURAT)["standar_pelayanan"]

    assert (found["met"], found["total"]) == (1, 3)
    assert found["unanswered"] == "sah tidaknya keputusan itu"


def test_revoked_standards_do_not_count() -> None:
    found = _indicators("nama: Lama\nstatus: dicabut\n")
    assert {satu["answer"] for satu in found.values()} == {"tidak"}


def test_records_of_some_standards_answer_in_part_those_of_all_in_full() -> None:
    review = "riwayat_tinjau:\n  - tanggal: 1 Oktober 2026\n    tindak_lanjut: Diubah.\n"
    one, two = f"nama: Satu\n{review}", f"nama: Dua\n{review}"

    assert _indicators(one, "nama: Dua\n")["peninjauan"]["answer"] == "sebagian"
    full = _indicators(one, two)["peninjauan"]
    assert full["answer"] == "penuh"
    assert full["data"] == "2 dari 2 standar pernah ditinjau; 2 mencatat tindak lanjutnya"


def test_media_count_only_where_the_six_components_are_published() -> None:
    text = "nama: Satu\npublikasi:\n  media:\n    - cetak\n    - website\n"
    internal = f"{text}  komponen: pengelolaan\n"

    assert _indicators(text)["media_publikasi"]["data"].endswith("cetak, situs web")
    assert _indicators(internal)["media_publikasi"]["answer"] == "tidak"


def test_participation_and_survey_are_read_from_their_records() -> None:
    unsur = "".join(f"    U{n}: 3,5\n" for n in range(1, 10))
    text = (
        "nama: Satu\npartisipasi:\n  bentuk: Forum\n  berita_acara: 3/2026\n"
        f"skm:\n  nilai: 88\n  unsur:\n{unsur}  media: cetak\n  tindak_lanjut: Loket ditambah.\n"
    )
    found = _indicators(text)

    assert found["partisipasi"]["data"].endswith("1 dengan berita acara")
    assert found["skm"]["data"].endswith("1 dengan nilai kesembilan unsurnya")
    assert found["media_skm"]["data"] == "1 dari 1 standar mencatat medianya: cetak"
    assert found["tindak_lanjut_skm"]["answer"] == "penuh"


def test_the_pledge_of_an_agency_above_counts() -> None:
    pledge = (
        "nama: Kabupaten\nmaklumat:\n  janji: Kami sanggup melayani.\n  nomor: 1/2026\n"
        "  tanggal: 2 Januari 2026\n"
    )
    files = {
        "standards/kabupaten/instansi.yml": pledge,
        INSTANSI: f"{AGENCY}induk: kabupaten\n",
        _file("surat"): SURAT,
    }
    found = {s["code"]: s for s in _json(files)["katalog"]["pekppp"]["indikator"]}

    assert (found["maklumat"]["met"], found["maklumat"]["total"]) == (1, 1)
    assert found["maklumat"]["unanswered"] == "penerbitan maklumat"


# ---------------------------------------------------------------- text


def _text() -> str:
    files = {
        INSTANSI: AGENCY,
        _file("surat"): SURAT,
        _file("nama-layanan-yang-panjang-sekali-untuk-satu-kolom"): "nama: Panjang\n",
        _file("rusak"): "nama: [\n",
        "standards/kabupaten/instansi.yml": "nama: Kabupaten\n",
    }
    return as_text(_survey(files))


def test_the_text_fits_a_hundred_columns_and_starts_with_the_day() -> None:
    lines = _text().splitlines()

    assert lines[0] == "Kelengkapan standar pelayanan pada 1 Desember 2026"
    assert lines[2] == "2 standar di 1 instansi: 1 ditetapkan, 1 draf, 0 dicabut"
    assert max(map(len, lines)) <= 100


def test_a_row_counts_components_and_names_those_that_lack() -> None:
    shown = _text()
    row = next(line for line in shown.splitlines() if line.startswith("surat "))

    assert row.split()[:6] == ["surat", "ditetapkan", "1", "1", "1", "11"]
    assert row.split()[-2:] == ["ada", "61"]
    assert "\n    tidak ada: prosedur, produk, pengaduan," in shown
    assert "\n    tidak terbaca: biaya\n" in shown
    assert f"\n{_file('rusak')}: tidak terbaca\n" in shown
    assert re.search(r"^nama-layanan-yang-panjang-[a-z-]+\n {31}draf ", shown, re.MULTILINE)


def test_the_text_shows_exceptions_and_never_claims_a_score() -> None:
    shown = _text()

    assert "SP205  31 Desember 2026 (30 hari lagi)  dinas/surat\n    Menunggu naskah baru." in shown
    assert "Bahan PEKPPP, aspek Kebijakan Pelayanan (bukan nilai resmi)" in shown
    assert (
        "17 %  Survei Kepuasan Masyarakat sesuai pedoman\n      tidak dapat dijawab dari" in shown
    )
    assert "   ?  Tindak lanjut hasil survei" in shown
    assert "termasuk draf: tidak dapat dijawab: ada berkas yang tidak terbaca\n" in shown
    assert "Tidak diperiksa: benar tidaknya isi" in shown


def test_an_agency_without_services_is_left_out_of_the_text() -> None:
    assert "kabupaten" not in _text()


def test_several_agencies_are_summed_up_with_a_hint_for_one() -> None:
    files = {
        INSTANSI: AGENCY,
        _file("surat"): SURAT,
        "standards/lain/instansi.yml": "nama: Lain\ntelpon: 1\n",
        "standards/lain/layanan/kartu.yml": "nama: Kartu\n",
    }
    shown = as_text(_survey(files))

    assert "termasuk draf: 1 dari 2\n1 instansi belum mengisi `layanan_terdaftar`\n" in shown
    assert "Temuan di instansi.yml: 1/" in shown
    assert "Untuk satu instansi: standar status standards/INSTANSI" in shown


def test_an_expired_exception_and_an_empty_catalogue_are_told_as_such() -> None:
    over = SURAT.replace("31 Desember 2026", "21 November 2026")
    agency = AGENCY + "pengecualian:\n  - kode: SP351\n    alasan: A.\n    sampai: 1 Januari 2027\n"
    shown = as_text(_survey({INSTANSI: agency, _file("surat"): over}))

    assert shown.index("(berakhir 10 hari yang lalu)") < shown.index("SP351  1 Januari 2027")
    assert "0 standar di 0 instansi" in as_text(_survey({}))


# ---------------------------------------------------------------- the command


def test_the_command_prints_text_or_json_for_all_or_some(tmp_path: Path) -> None:
    for name, text in {INSTANSI: AGENCY, _file("surat"): SURAT}.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    words = ["--proyek", str(tmp_path), "--tanggal", "2026-12-01", "status"]
    run = CliRunner()

    assert run.invoke(main, words).stdout.startswith("Kelengkapan standar pelayanan pada 1 Des")
    found = json.loads(run.invoke(main, [*words, "--format", "json"]).stdout)
    assert found["katalog"]["counts"]["standar"] == 1
    some = run.invoke(main, [*words, "--format", "json", str(tmp_path / _file("surat"))])
    assert (some.exit_code, len(json.loads(some.stdout)["instansi"])) == (0, 1)
    assert run.invoke(main, [*words, str(tmp_path / "tidak-ada")]).exit_code == 2
