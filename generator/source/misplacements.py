"""Faults of lines that stand where they cannot: out of line, without a hyphen, without a name.

Words and public pages only, as in `breakages.py`; `look.py` finds them.
"""

from __future__ import annotations

from typing import Final

from generator.diagnostics import Fault, Sentences, Severity
from generator.source.refusals import page

INDEN_JANGGAL: Final = Fault(
    code="SP030",
    name="inden-janggal",
    severity=Severity.ERROR,
    id=Sentences(
        "Baris ‹{tertulis}› diawali {ada} spasi, sehingga tidak sejajar dengan baris setingkatnya.",
        "Ubah banyaknya spasi di awal baris menjadi {seharusnya}:\n\n{contoh}",
    ),
    en=Sentences(
        "The line ‹{tertulis}› starts with {ada} space(s), so that it is out of line with others.",
        "Let the line start with {seharusnya} space(s):\n\n{contoh}",
    ),
    page=page(
        "Baris setingkat dimulai di kolom yang sama; tiap tingkat menjorok dua spasi.",
        "Jarak di awal baris menentukan baris mana menjadi bagian dari baris mana.",
        "Sejajarkan baris itu dengan tetangganya yang setingkat.",
    ),
)

TANPA_MINUS: Final = Fault(
    code="SP031",
    name="tanpa-tanda-minus",
    severity=Severity.ERROR,
    id=Sentences(
        "Baris ‹{tertulis}› berada di dalam daftar, tetapi tidak diawali tanda minus.",
        "Awali dengan tanda minus dan spasi:\n\n{contoh}",
    ),
    en=Sentences(
        "The line ‹{tertulis}› stands in a list but does not start with a hyphen.",
        "Start it with a hyphen and a space:\n\n{contoh}",
    ),
    page=page(
        "Tiap butir daftar diawali tanda minus dan spasi.",
        "Tanpa tanda minus tidak jelas apakah baris itu butir baru atau bagian butir di atasnya.",
        "Tambahkan tanda minus, atau jorokkan dua spasi lagi bila bagian dari butir di atasnya.",
    ),
)

TANPA_TITIK_DUA: Final = Fault(
    code="SP032",
    name="tanpa-titik-dua",
    severity=Severity.ERROR,
    id=Sentences(
        "Baris ‹{tertulis}› berada di tempat nama isian, tetapi tidak memuat titik dua.",
        "Bila ‹{nama}› nama isian, beri titik dua dan satu spasi sesudahnya:\n\n{contoh}\n\n"
        "Bila masih bagian dari isi di atasnya, ubah baris {rentang} menjadi:\n\n{contoh_lain}",
    ),
    en=Sentences(
        "The line ‹{tertulis}› stands where a field name belongs but has no colon.",
        "If ‹{nama}› is a field name, put a colon and a space after it:\n\n{contoh}\n\n"
        "If it belongs to the content above, change line {rentang} into:\n\n{contoh_lain}",
    ),
    page=page(
        "Tiap baris setingkat isian memuat nama isian dan titik dua.",
        "Tanpa titik dua tidak diketahui isian mana yang ditulis.",
        "Tambahkan titik dua, atau kembalikan teks itu ke ujung baris di atasnya.",
    ),
)

RINCIAN_KALIMAT: Final = Fault(
    code="SP034",
    name="rincian-di-bawah-kalimat",
    severity=Severity.ERROR,
    id=Sentences(
        "Isian ‹{tertulis}› ditulis di bawah kalimat yang belum mempunyai nama isian.",
        "Bila sebuah butir mempunyai rincian, kalimatnya ditulis sebagai isian ‹teks› (atau "
        "nama isian lain yang sesuai):\n\n{contoh}",
    ),
    en=Sentences(
        "The field ‹{tertulis}› stands below a sentence that has no field name yet.",
        "If an item has details, its sentence is written in the field ‹teks› (or another fitting "
        "field):\n\n{contoh}",
    ),
    page=page(
        "Butir yang mempunyai rincian ditulis seluruhnya sebagai isian.",
        "Kalimat biasa adalah satu butir utuh; di bawahnya tidak ada tempat bagi rincian.",
        "Tulis `- teks: …`, lalu rinciannya di baris berikut dengan jarak yang sama.",
    ),
)

TIDAK_TERBACA: Final = Fault(
    code="SP035",
    name="tidak-terbaca",
    severity=Severity.ERROR,
    id=Sentences(
        "Berkas ini tidak dapat dibaca mulai sekitar baris ini: ‹{tertulis}›.",
        "Periksa spasi di awal baris, tanda kutip, titik dua, dan tanda minus di baris ini dan "
        "baris di atasnya. Bila teksnya memuat tanda baca khusus, apit dengan tanda kutip.",
    ),
    en=Sentences(
        "This file cannot be read from about this line on: ‹{tertulis}›.",
        "Check leading spaces, quotation marks, colons and hyphens on this line and the one "
        "above. If the text holds special signs, put it in quotation marks.",
    ),
    page=page(
        "Berkas mengikuti bentuk tulisan yang dapat dibaca program.",
        "Selama satu baris tidak terbaca, seluruh berkas tidak dapat diperiksa.",
        "Bandingkan dengan contoh di panduan, dan perbaiki baris itu atau baris di atasnya.",
    ),
)

LEPAS: Final = Fault(
    code="SP037",
    name="lepas-dari-atasnya",
    severity=Severity.ERROR,
    id=Sentences(
        "Baris ‹{tertulis}› bukan nama isian, dan terlalu ke kiri untuk menjadi bagian dari isi "
        "di atasnya.",
        "Jadikan bagian dari isi di atasnya; ubah baris {rentang} menjadi:\n\n{contoh}",
    ),
    en=Sentences(
        "The line ‹{tertulis}› is no field name, and too far left to belong to the content above.",
        "Make it part of the content above; change line {rentang} into:\n\n{contoh}",
    ),
    page=page(
        "Di kolom nama isian hanya berdiri nama isian dengan titik dua.",
        "Butir atau sambungan kalimat yang terlalu ke kiri terlepas dari daftar atau kalimatnya, "
        "sehingga berkas tidak dapat dibaca.",
        "Beri butir itu tanda minus di bawah butir lainnya, atau tandai kalimat panjang dengan "
        "`>-` dan jorokkan semua barisnya dua spasi.",
    ),
)

TANPA_INDUK: Final = Fault(
    code="SP038",
    name="nama-isian-terhapus",
    severity=Severity.ERROR,
    id=Sentences(
        "Di atas baris ‹{tertulis}› tidak ada nama isian yang memuatnya.",
        "Mungkin nama isiannya terhapus. Tulis kembali di atas baris ini, sehingga menjadi:\n\n"
        "{contoh}\n\n"
        "Bila masih bagian dari isi di atasnya, samakan banyaknya spasi di awal barisnya.",
    ),
    en=Sentences(
        "Above the line ‹{tertulis}› there is no field name that could hold it.",
        "The field name was perhaps deleted. Write it above this line again:\n\n{contoh}\n\n"
        "If the line belongs to the content above, give it the same number of leading spaces.",
    ),
    page=page(
        "Butir dan isian yang menjorok berada di bawah nama isian yang berakhir dengan titik dua.",
        "Bila baris `persyaratan:` ikut terhapus, butir-butirnya tidak lagi diketahui milik "
        "isian apa.",
        "Tulis kembali nama isiannya di atas butir pertama, dua spasi lebih ke kiri daripada "
        "butirnya.",
    ),
)

BUTIR_DI_BAWAH_KALIMAT: Final = Fault(
    code="SP039",
    name="butir-di-bawah-kalimat",
    severity=Severity.ERROR,
    id=Sentences(
        "Butir ‹{bawah}› berada di bawah isian yang sudah berisi kalimat ‹{atas}› (baris {baris}).",
        "Bila kalimat itu butir pertama, ubah baris {rentang} menjadi:\n\n{contoh_daftar}\n\n"
        "Bila butir ini milik isian lain yang namanya terhapus, tulis nama itu di atasnya:\n\n"
        "{contoh}",
    ),
    en=Sentences(
        "The item ‹{bawah}› stands below a field that holds the sentence ‹{atas}› (line {baris}).",
        "If that sentence is the first item, change line {rentang} into:\n\n{contoh_daftar}\n\n"
        "If the item belongs to another field whose name was deleted, write that name above it:"
        "\n\n{contoh}",
    ),
    page=page(
        "Sebuah isian berisi satu kalimat atau satu daftar butir, tidak keduanya.",
        "Butirnya akan melebur ke dalam kalimat di atasnya.",
        "Tulis semuanya sebagai butir, atau tulis kembali nama isian yang memuat butirnya:\n\n"
        "```yaml\npersyaratan:\n  - Kartu keluarga\n  - Fotokopi KTP\n```",
    ),
)

MISPLACEMENTS: Final = (
    INDEN_JANGGAL,
    TANPA_MINUS,
    TANPA_TITIK_DUA,
    RINCIAN_KALIMAT,
    TIDAK_TERBACA,
    LEPAS,
    TANPA_INDUK,
    BUTIR_DI_BAWAH_KALIMAT,
)
"""In the order of their codes."""
