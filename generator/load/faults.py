"""The structural faults (SP1xx) that loading itself finds: codes, sentences, pages.

Presence of components and the exceptions are SP1xx as well, but belong to `rules/` and
`check.py`: they need inheritance.
"""

from __future__ import annotations

from functools import partial
from typing import Final

from generator.diagnostics import Fault, Sentences, Severity, fault_page
from generator.load.rewritten import FIX, FIX_EN

_page: Final = partial(fault_page, dasar="Aturan bentuk berkas, bukan aturan hukum.")

PLACEHOLDER: Final = Fault(
    "SP103",
    "isian-belum-diganti",
    Severity.ERROR,
    Sentences(
        "Isian `{isian}` masih berupa contoh: “{nilai}”.",
        "Ganti seluruh teks dari ‹ sampai › dengan isi yang sebenarnya.",
    ),
    Sentences(
        "The field `{isian}` still holds its placeholder: “{nilai}”.",
        "Replace everything from ‹ to › by the real content.",
    ),
    _page(
        "Teks berbentuk `‹isi: …›` yang ditulis oleh `standar new` atau oleh saran perbaikan.",
        "Contoh isian tidak boleh sampai kepada pembaca sebagai standar yang sebenarnya.",
        "Ganti seluruh teks dari ‹ sampai › dengan isi yang sebenarnya. "
        "Pada draf temuan ini hanya peringatan.",
    ),
)

UNKNOWN_KEY: Final = Fault(
    "SP104",
    "isian-tidak-dikenal",
    Severity.ERROR,
    Sentences(
        "Isian `{isian}` tidak dikenal di sini.",
        "{perbaikan}",
    ),
    Sentences(
        "The key `{isian}` is not known here.",
        "{perbaikan_en}",
    ),
    _page(
        "Setiap isian harus bernama seperti dalam daftar isian; huruf besar dan kecil dibedakan.",
        "Isian yang salah nama tidak terbaca, sehingga isinya hilang dari halaman dan dokumen.",
        "Pakai nama yang benar. Bila namanya mirip dengan isian yang dikenal, temuan "
        "menyebutkannya. Kalimat yang memuat tanda titik dua diapit dengan tanda kutip.",
    ),
)

MISSPELT_KEY: Final = Fault(
    "SP105",
    "isian-salah-eja",
    Severity.ERROR,
    Sentences(
        "Isian `{isian}` tidak dikenal; mungkin maksud Anda `{dugaan}`.",
        "{perbaikan}",
    ),
    Sentences(
        "The key `{isian}` is not known; did you mean `{dugaan}`?",
        "{perbaikan_en}",
    ),
    _page(
        "Nama isian yang tidak dikenal tetapi mirip dengan isian yang dikenal di tempat itu.",
        "Salah satu huruf saja membuat isinya tidak terbaca.",
        "Ganti nama isian seperti yang disarankan; isinya tetap.",
    ),
)

MISSING_KEY: Final = Fault(
    "SP106",
    "isian-baris-kurang",
    Severity.ERROR,
    Sentences(
        "{di} belum ada isian `{isian}` ({judul}).",
        "Sisipkan {letak}:\n{cuplikan}",
    ),
    Sentences(
        "{di_en} lacks the key `{isian}` ({en}).",
        "Insert {letak_en}:\n{cuplikan}",
    ),
    _page(
        "Isian yang membuat satu butir berarti, misalnya `langkah` pada prosedur atau `nama` "
        "pada berkas.",
        "Tanpa isian itu butir tidak mengatakan apa-apa kepada pembaca.",
        "Tambahkan isian yang disebut pada butir yang ditunjuk.",
    ),
)

WRONG_FORM: Final = Fault(
    "SP107",
    "bentuk-isian-keliru",
    Severity.ERROR,
    Sentences(
        "Isian `{isian}` di sini harus berupa {harus}, bukan {ternyata}.",
        "{perbaikan}",
    ),
    Sentences(
        "The key `{isian}` must be {harus_en} here, not {ternyata_en}.",
        "{perbaikan_en}",
    ),
    _page(
        "Apakah isian ditulis sebagai teks, daftar bertanda `-`, atau kelompok isian, sesuai "
        "tempatnya.",
        "Bentuk yang keliru membuat isi tidak terbaca.",
        "Ikuti bentuk pada contoh yang diberikan temuan.",
    ),
)

NOT_IN_VOCABULARY: Final = Fault(
    "SP108",
    "pilihan-tidak-dikenal",
    Severity.ERROR,
    Sentences(
        "“{nilai}” bukan pilihan untuk `{isian}`{dugaan}.",
        "{perbaikan}",
    ),
    Sentences(
        "“{nilai}” is not a choice for `{isian}`{dugaan_en}.",
        "{perbaikan_en}",
    ),
    _page(
        "Isian yang hanya menerima pilihan tertentu, misalnya `status` atau `jenis`.",
        "Pilihan yang sama membuat layanan dapat dicari dan dibandingkan.",
        "Pakai salah satu pilihan yang disebut, persis ejaannya.",
    ),
)

UNREADABLE_VALUE: Final = Fault(
    "SP109",
    "nilai-tidak-terbaca",
    Severity.ERROR,
    Sentences(
        "“{nilai}” pada `{isian}` tidak terbaca sebagai {jenis}. {alasan}",
        FIX,
    ),
    Sentences(
        "“{nilai}” in `{isian}` cannot be read as {jenis_en}. {alasan_en}",
        FIX_EN,
    ),
    _page(
        "Nilai seperti waktu, tarif, tanggal, jumlah, dan sitasi harus tertulis dalam bentuk yang "
        "dapat dibaca.",
        "Nilai yang terbaca dapat dihitung, diperiksa, dan ditampilkan sama di semua tempat.",
        "Tulis nilai yang sebenarnya dalam bentuk seperti contoh; contohnya sendiri bukan isian "
        "Anda. Bila naskah resmi berbunyi lain, simpan bunyinya pada `tertulis`.",
    ),
)

NOT_ONE_OF: Final = Fault(
    "SP110",
    "pilihan-isian-tidak-tunggal",
    Severity.ERROR,
    Sentences(
        "Butir `{isian}` harus memuat tepat satu dari {pilihan}; yang tertulis: {ada}.",
        "{perbaikan}",
    ),
    Sentences(
        "The item `{isian}` must hold exactly one of {pilihan}; found: {ada_en}.",
        "{perbaikan_en}",
    ),
    _page(
        "Butir yang dapat berupa beberapa hal, misalnya syarat tunggal, pilihan, atau kelompok, "
        "harus salah satunya.",
        "Dua sekaligus membuat maknanya ganda; tidak satu pun membuatnya kosong.",
        "Sisakan satu isian saja; pecah menjadi dua butir bila keduanya diperlukan.",
    ),
)

EMPTY: Final = Fault(
    "SP111",
    "isian-kosong",
    Severity.ERROR,
    Sentences(
        "{apa} `{isian}` tidak berisi apa-apa.",
        "Hapus baris ini, atau isi seperti ini:\n{cuplikan}",
    ),
    Sentences(
        "The {apa_en} `{isian}` holds nothing.",
        "Remove the line, or fill it like this:\n{cuplikan}",
    ),
    _page(
        "Isian yang ditulis tanpa isi, misalnya `biaya:` lalu baris berikutnya isian lain.",
        "Pembaca tidak tahu apakah isinya lupa ditulis atau memang tidak ada.",
        "Isi, atau hapus barisnya.",
    ),
)

MISSING_DASH: Final = Fault(
    "SP112",
    "tanda-butir-kurang",
    Severity.ERROR,
    Sentences(
        "Isi `{isian}` ditulis tanpa tanda `-`, padahal berupa daftar butir.",
        "Beri tanda `-` di depan butir dan geser baris lainnya ke kanan, sehingga menjadi:\n"
        "{cuplikan}",
    ),
    Sentences(
        "The content of `{isian}` lacks the dash of a list item.",
        "Put a dash before the item and move its other lines to the right, so that it reads:\n"
        "{cuplikan}",
    ),
    _page(
        "Daftar yang butirnya ditulis tanpa tanda `-`.",
        "Tanpa tanda itu butir-butir tidak dapat dibedakan.",
        "Tambahkan `- ` di depan isian pertama tiap butir.",
    ),
)

UNKNOWN_FORMAT: Final = Fault(
    "SP118",
    "format-tidak-dikenal",
    Severity.ERROR,
    Sentences(
        "Berkas ini memakai format versi {nilai}, padahal program ini hanya mengenal versi "
        "{dikenal}; isi lainnya tidak diperiksa.",
        "Perbarui program ini. Bila berkasnya memang ditulis untuk program ini, tulis:\n"
        "{awal}{dikenal}",
    ),
    Sentences(
        "This file is in version {nilai} of the format, but this program only knows version "
        "{dikenal}; nothing else in it was checked.",
        "Update this program. If the file was written for this program, write:\n{awal}{dikenal}",
    ),
    _page(
        "Isian `format` menyebut versi susunan berkas, bukan versi standarnya.",
        "Versi lain mungkin memberi arti lain pada isian yang sama, sehingga isinya dapat terbaca "
        "keliru.",
        "Perbarui program. Versi naskah standar ditulis pada `versi`, bukan pada `format`.",
    ),
)

ROWS_ASTRAY: Final = Fault(
    "SP119",
    "butir-milik-isian-lain",
    Severity.ERROR,
    Sentences(
        "Mulai baris ini, isi `{isian}` tampak milik `{dugaan}`, yang nama isiannya tidak ada.",
        "Tulis kembali nama isiannya; sisipkan sebelum baris ini:\n{cuplikan}",
    ),
    Sentences(
        "From this line on, `{isian}` holds what looks like `{dugaan}`, whose name is missing.",
        "Write that name again; insert before this line:\n{cuplikan}",
    ),
    _page(
        "Butir di akhir sebuah daftar, atau isian di akhir sebuah kelompok, yang hanya dikenal di "
        "tempat lain.",
        "Bila baris seperti `prosedur:` terhapus, langkah-langkahnya melebur ke daftar di atasnya.",
        "Tulis kembali nama isian yang terhapus di atas butir pertamanya.",
    ),
)

FAULTS: Final = (
    PLACEHOLDER,
    UNKNOWN_KEY,
    MISSPELT_KEY,
    MISSING_KEY,
    WRONG_FORM,
    NOT_IN_VOCABULARY,
    UNREADABLE_VALUE,
    NOT_ONE_OF,
    EMPTY,
    MISSING_DASH,
    UNKNOWN_FORMAT,
    ROWS_ASTRAY,
)
"""All faults of loading, by code."""
