"""Faults that keep YAML from being read at all, named by their cause.

Words and public pages only, of what is wrong inside one line; lines that stand where they
cannot are in `misplacements.py`. `look.py` finds the cause in the text; it is never taken
from the library, whose words and places differ between its two parsers.
"""

from __future__ import annotations

from typing import Final

from generator.diagnostics import Fault, Sentences, Severity
from generator.source.refusals import page

TITIK_DUA: Final = Fault(
    code="SP021",
    name="titik-dua-dalam-kalimat",
    severity=Severity.ERROR,
    id=Sentences(
        "Kalimat ‹{tertulis}› memuat titik dua, sehingga terbaca sebagai isian baru.",
        "Apit seluruh kalimat dengan tanda kutip:\n\n{contoh}",
    ),
    en=Sentences(
        "The sentence ‹{tertulis}› holds a colon, so that it reads like a new field.",
        "Put the whole sentence in quotation marks:\n\n{contoh}",
    ),
    page=page(
        "Kalimat tanpa tanda kutip tidak memuat titik dua yang diikuti spasi.",
        "Titik dua dan spasi memisahkan nama isian dari isinya; titik dua kedua di baris yang "
        "sama membingungkan.",
        'Apit kalimatnya dengan tanda kutip: `teks: "Catatan: bawa KTP asli"`.',
    ),
)

KUTIP_TERBUKA: Final = Fault(
    code="SP022",
    name="kutip-tidak-ditutup",
    severity=Severity.ERROR,
    id=Sentences(
        "Tanda kutip yang dibuka di sini (‹{tertulis}›) tidak ditutup di baris yang sama.",
        "Beri tanda kutip yang sama di awal dan di akhir teks:\n\n{contoh}",
    ),
    en=Sentences(
        "The quotation mark opened here (‹{tertulis}›) is not closed on the same line.",
        "Put the same quotation mark at both ends of the text:\n\n{contoh}",
    ),
    page=page(
        "Tanda kutip di awal teks mempunyai pasangan di akhirnya.",
        "Tanpa penutup, baris-baris sesudahnya ikut tertelan sebagai satu kalimat.",
        "Tambahkan penutupnya, atau hapus tanda kutip di awal bila tidak diperlukan.",
    ),
)

KUTIP_LENGKUNG: Final = Fault(
    code="SP023",
    name="kutip-lengkung",
    severity=Severity.ERROR,
    id=Sentences(
        "Tanda kutip lengkung pada ‹{tertulis}› tidak berlaku sebagai pengapit.",
        'Pakai tanda kutip lurus (") di awal dan di akhir:\n\n{contoh}\n\n'
        "Bila tanda kutip lengkung itu memang bagian teks, apit sekali lagi:\n\n{contoh_lain}",
    ),
    en=Sentences(
        "The curly quotation marks in ‹{tertulis}› do not enclose the text.",
        'Use straight quotation marks (") at both ends:\n\n{contoh}\n\n'
        "If the curly marks do belong to the text, enclose it once more:\n\n{contoh_lain}",
    ),
    page=page(
        "Seluruh isi diapit dengan tanda kutip lurus, bukan “ ”. Di tengah kalimat, tanda kutip "
        "lengkung boleh dipakai.",
        "Tanda kutip lengkung dari Word dianggap huruf biasa: ikut terbit, dan titik dua di "
        "dalamnya tetap memotong kalimat.",
        "Ganti dengan tanda kutip lurus, atau hapus bila tidak diperlukan. Bila memang bagian "
        'teks, apit sekali lagi: `"“Melayani dengan hati”"`.',
    ),
)

SPASI_TAK_PUTUS: Final = Fault(
    code="SP024",
    name="spasi-tak-putus",
    severity=Severity.ERROR,
    id=Sentences(
        "Jarak di sini memakai spasi khusus ({karakter}) yang tampak sama, tetapi bukan spasi.",
        "Ganti dengan spasi biasa:\n\n{contoh}",
    ),
    en=Sentences(
        "The distance here is made with a special space ({karakter}) that only looks like one.",
        "Replace it by an ordinary space:\n\n{contoh}",
    ),
    page=page(
        "Jarak di awal baris, sesudah tanda minus, dan sesudah nama isian memakai spasi biasa.",
        "Spasi tak putus ikut tersalin dari Word atau halaman web. Barisnya tampak benar, "
        "tetapi terbaca di tingkat yang salah.",
        "Hapus jaraknya dan ketik ulang dengan tombol spasi.",
    ),
)

TANDA_KHUSUS: Final = Fault(
    code="SP025",
    name="awal-tanda-khusus",
    severity=Severity.ERROR,
    id=Sentences(
        "Teks ‹{tertulis}› diawali tanda ‹{tanda}›, yang di awal teks terbaca sebagai perintah.",
        "Apit seluruh teks dengan tanda kutip:\n\n{contoh}",
    ),
    en=Sentences(
        "The text ‹{tertulis}› starts with the sign ‹{tanda}›, which is read as a command there.",
        "Put the whole text in quotation marks:\n\n{contoh}",
    ),
    page=page(
        "Teks tanpa tanda kutip tidak diawali @ ` % * & [ ] { } > | , atau tanda minus tunggal.",
        "Tanda itu perintah bagi YAML bila berada di awal teks; di tengah kalimat tidak "
        "bermasalah.",
        'Apit dengan tanda kutip, misalnya `"**Wajib** hadir sendiri"` atau '
        '`"[alur](https://contoh.example)"`.',
    ),
)

TEKS_SESUDAH_KUTIP: Final = Fault(
    code="SP026",
    name="teks-sesudah-kutip",
    severity=Severity.ERROR,
    id=Sentences(
        "Masih ada teks (‹{tertulis}›) sesudah tanda kutip penutup.",
        "Apit seluruh kalimat; tanda kutip di dalamnya tetap dapat ditulis:\n\n{contoh}",
    ),
    en=Sentences(
        "There is still text (‹{tertulis}›) after the closing quotation mark.",
        "Enclose the whole sentence; it may hold quotation marks inside:\n\n{contoh}",
    ),
    page=page(
        "Sesudah tanda kutip penutup tidak ada teks lagi di baris itu.",
        "Tanda kutip di awal berarti seluruh isinya diapit; sisanya tidak tahu harus ke mana.",
        "Apit seluruh kalimat dengan tanda kutip yang lain: `'\"Mampu\" baca tulis'`.",
    ),
)

BUTIR_SEBARIS: Final = Fault(
    code="SP027",
    name="butir-sebaris",
    severity=Severity.ERROR,
    id=Sentences(
        "Butir ‹{tertulis}› ditulis di baris yang sama dengan nama isiannya.",
        "Pindahkan ke baris di bawahnya, dua spasi lebih dalam:\n\n{contoh}",
    ),
    en=Sentences(
        "The item ‹{tertulis}› stands on the line of its field name.",
        "Move it to the line below, two spaces further in:\n\n{contoh}",
    ),
    page=page(
        "Daftar dimulai di bawah nama isiannya.",
        "Tanda minus sesudah titik dua tidak dapat dibaca.",
        "Tekan Enter sesudah titik dua, lalu tulis butirnya dengan dua spasi di depan.",
    ),
)

RAPAT_TITIK_DUA: Final = Fault(
    code="SP028",
    name="tanpa-spasi-sesudah-titik-dua",
    severity=Severity.ERROR,
    id=Sentences(
        "Tidak ada spasi sesudah titik dua pada ‹{tertulis}›.",
        "Beri satu spasi sesudah titik dua:\n\n{contoh}",
    ),
    en=Sentences(
        "There is no space after the colon in ‹{tertulis}›.",
        "Put one space after the colon:\n\n{contoh}",
    ),
    page=page(
        "Nama isian diikuti titik dua dan satu spasi.",
        "Tanpa spasi, nama isian dan isinya terbaca sebagai satu kata.",
        "Tambahkan spasi: `nama: Penerbitan KTP`.",
    ),
)

RAPAT_MINUS: Final = Fault(
    code="SP029",
    name="tanpa-spasi-sesudah-minus",
    severity=Severity.ERROR,
    id=Sentences(
        "Tidak ada spasi sesudah tanda minus pada ‹{tertulis}›.",
        "Beri satu spasi sesudah tanda minus:\n\n{contoh}",
    ),
    en=Sentences(
        "There is no space after the hyphen in ‹{tertulis}›.",
        "Put one space after the hyphen:\n\n{contoh}",
    ),
    page=page(
        "Tanda minus di awal butir diikuti satu spasi.",
        "Tanpa spasi, tanda minus menjadi bagian teks dan beberapa butir melebur menjadi satu.",
        "Tambahkan spasi: `- Fotokopi KTP`.",
    ),
)

GARIS_MIRING: Final = Fault(
    code="SP033",
    name="garis-miring-terbalik",
    severity=Severity.ERROR,
    id=Sentences(
        "Garis miring terbalik pada ‹{tertulis}› mempunyai arti khusus di dalam kutip ganda.",
        "Pakai tanda kutip tunggal:\n\n{contoh}",
    ),
    en=Sentences(
        "The backslash in ‹{tertulis}› has a special meaning inside double quotation marks.",
        "Use single quotation marks:\n\n{contoh}",
    ),
    page=page(
        "Garis miring terbalik di dalam kutip ganda hanya untuk kode yang dikenal YAML.",
        "Selain kode itu YAML menolak teksnya, atau mengubahnya.",
        "Apit dengan tanda kutip tunggal; di dalamnya \\ adalah huruf biasa.",
    ),
)

BUKAN_TITIK_DUA: Final = Fault(
    code="SP036",
    name="bukan-titik-dua",
    severity=Severity.ERROR,
    id=Sentences(
        "Sesudah nama isian ‹{nama}› tertulis ‹{tanda}›, yang bukan titik dua biasa.",
        "Ganti dengan titik dua dari papan ketik (:) dan satu spasi:\n\n{contoh}",
    ),
    en=Sentences(
        "The field name ‹{nama}› is followed by ‹{tanda}›, which is not an ordinary colon.",
        "Replace it by the colon of the keyboard (:) and one space:\n\n{contoh}",
    ),
    page=page(
        "Nama isian dan isinya dipisahkan titik dua biasa dan satu spasi.",
        "Tanda =, ;, atau titik dua lebar (：) dari papan ketik ponsel dan hasil salinan bukan "
        "pemisah, sehingga isinya tidak terbaca.",
        "Ketik ulang titik duanya: `bidang: adminduk`.",
    ),
)

BREAKAGES: Final = (
    TITIK_DUA,
    KUTIP_TERBUKA,
    KUTIP_LENGKUNG,
    SPASI_TAK_PUTUS,
    TANDA_KHUSUS,
    TEKS_SESUDAH_KUTIP,
    BUTIR_SEBARIS,
    RAPAT_TITIK_DUA,
    RAPAT_MINUS,
    GARIS_MIRING,
    BUKAN_TITIK_DUA,
)
"""In the order of their codes."""
