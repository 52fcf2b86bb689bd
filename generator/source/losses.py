"""Faults that YAML accepts while part of the author's text disappears or changes.

Words and public pages only; `reader.py` and `comments.py` decide when they apply.
Several of these are reported in one run.
"""

from __future__ import annotations

from typing import Final

from generator.diagnostics import Fault, Sentences, Severity
from generator.source.refusals import page

KURUNG: Final = Fault(
    code="SP016",
    name="kurung",
    severity=Severity.ERROR,
    id=Sentences(
        "Isi ‹{tertulis}› ditulis di dalam kurung; di sana tiap koma memotong isinya.",
        "Tulis ke bawah, satu isian atau satu butir per baris; satu isi saja tidak perlu kurung. "
        "Bila ini kalimat, apit dengan tanda kutip.\n\n{contoh}",
    ),
    en=Sentences(
        "The content ‹{tertulis}› stands in brackets, where every comma cuts it.",
        "Write it downwards, one field or one item per line; a single one needs no brackets. "
        "If it is a sentence, put it in quotation marks.\n\n{contoh}",
    ),
    page=page(
        "Isian dan daftar ditulis ke bawah, tidak di dalam `{…}` atau `[…]`.",
        "Di dalam kurung, koma berarti isian atau butir berikutnya. `{teks: Fotokopi KTP, KK}` "
        "terbaca sebagai ‹Fotokopi KTP› saja; sisanya hilang.",
        "Tulis tiap isian pada barisnya sendiri:\n\n```yaml\npersyaratan:\n"
        "  - teks: Fotokopi KTP, KK\n    salinan: 1 asli\n```",
    ),
)

TAGAR: Final = Fault(
    code="SP017",
    name="tagar-dalam-kalimat",
    severity=Severity.ERROR,
    id=Sentences(
        "Teks sejak tanda # (‹{tertulis}›) akan hilang, karena terbaca sebagai catatan.",
        "Bila bagian kalimat, apit seluruh kalimat dengan tanda kutip; bila memang catatan bagi "
        "penyunting, beri dua spasi di depan #.\n\n{contoh}",
    ),
    en=Sentences(
        "The text from the # sign on (‹{tertulis}›) would be lost: it is read as a note.",
        "If it belongs to the sentence, put the whole sentence in quotation marks; if it is a "
        "note for editors, put two spaces before the #.\n\n{contoh}",
    ),
    page=page(
        "Tanda # yang didahului satu spasi, di belakang teks, titik dua, atau tanda minus.",
        "Semua yang mengikuti # dianggap catatan dan tidak diterbitkan, misalnya ‹Ruang #3›.",
        "Apit kalimatnya dengan tanda kutip. Catatan yang disengaja ditulis dengan sedikitnya dua "
        "spasi di depan tanda #.",
    ),
)

BARIS_MENYAMBUNG: Final = Fault(
    code="SP018",
    name="baris-menyambung",
    severity=Severity.ERROR,
    id=Sentences(
        "Baris ‹{bawah}› akan menyambung ke ‹{atas}› di baris {baris} sebagai satu kalimat.",
        "Bila butir tersendiri, awali dengan tanda minus, sehingga baris {rentang} menjadi:\n\n"
        "{contoh_daftar}\n\n"
        "Bila satu kalimat panjang, tandai dengan >- dan turunkan semuanya:\n\n{contoh_kalimat}",
    ),
    en=Sentences(
        "The line ‹{bawah}› would be joined to ‹{atas}› on line {baris} as one sentence.",
        "If it is an item of its own, start it with a hyphen, so that line {rentang} reads:\n\n"
        "{contoh_daftar}\n\n"
        "If it is one long sentence, mark it with >- and move all of it down:"
        "\n\n{contoh_kalimat}",
    ),
    page=page(
        "Teks tanpa tanda kutip selesai di barisnya sendiri.",
        "Bila tanda minus tertinggal, dua butir melebur menjadi satu kalimat tanpa peringatan.",
        "Tambahkan tanda minus, atau tandai kalimat panjang dengan `>-`:\n\n```yaml\n"
        "persyaratan:\n  - Fotokopi KTP\n  - >-\n    Surat keterangan dari desa\n"
        "    tempat pemohon tinggal\n```",
    ),
)

BUTIR_TEMPELAN: Final = Fault(
    code="SP019",
    name="butir-tempelan",
    severity=Severity.ERROR,
    id=Sentences(
        "Teks ‹{tertulis}› diawali tanda butir ‹{tanda}›, yang tidak perlu diketik.",
        "Hapus tanda butir itu; nomor dan tanda butir dibuat saat terbit. Bila memang bagian "
        "teks, apit seluruhnya dengan tanda kutip.\n\n{contoh}",
    ),
    en=Sentences(
        "The text ‹{tertulis}› starts with the bullet ‹{tanda}›, which need not be typed.",
        "Delete the bullet; numbers and bullets are made on publication. If it really belongs to "
        "the text, put all of it in quotation marks.\n\n{contoh}",
    ),
    page=page(
        "Butir daftar tidak diawali •, –, ▪, ·, `1.`, `a)` dan sejenisnya.",
        "Tanda itu ikut tersalin dari Word atau PDF. Hasilnya nomor ganda, dan beberapa butir "
        "dapat melebur menjadi satu.",
        "Hapus tandanya dan awali tiap butir dengan tanda minus dan spasi.",
    ),
)

TANDA_SERU: Final = Fault(
    code="SP020",
    name="diawali-tanda-seru",
    severity=Severity.ERROR,
    id=Sentences(
        "Kata pertama pada ‹{tertulis}› akan hilang karena diawali tanda seru.",
        "Apit seluruh kalimat dengan tanda kutip:\n\n{contoh}",
    ),
    en=Sentences(
        "The first word of ‹{tertulis}› would be lost because it starts with an exclamation mark.",
        "Put the whole sentence in quotation marks:\n\n{contoh}",
    ),
    page=page(
        "Kalimat tanpa tanda kutip tidak diawali tanda seru.",
        "Kata yang diawali ! terbaca sebagai perintah YAML dan hilang dari teks.",
        'Apit dengan tanda kutip: `"!Penting bawa KTP"`.',
    ),
)

LOSSES: Final = (KURUNG, TAGAR, BARIS_MENYAMBUNG, BUTIR_TEMPELAN, TANDA_SERU)
"""In the order of their codes."""
