"""Faults that keep YAML from being read at all, named by their cause.

Words and public pages only; `look.py` finds the cause in the text. They are never
taken from the library, whose words and places differ between its two parsers.
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
        "Tambahkan tanda kutip penutup yang sama di akhir teks:\n\n{contoh}",
    ),
    en=Sentences(
        "The quotation mark opened here (‹{tertulis}›) is not closed on the same line.",
        "Add the same quotation mark at the end of the text:\n\n{contoh}",
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
        'Pakai tanda kutip lurus (") di awal dan di akhir:\n\n{contoh}',
    ),
    en=Sentences(
        "The curly quotation marks in ‹{tertulis}› do not enclose the text.",
        'Use straight quotation marks (") at both ends:\n\n{contoh}',
    ),
    page=page(
        "Kalimat yang memuat titik dua diapit dengan tanda kutip lurus, bukan “ ”.",
        "Tanda kutip lengkung dari Word dianggap huruf biasa, sehingga titik dua di dalamnya "
        "tetap memotong kalimat.",
        "Ganti dengan tanda kutip lurus.",
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
        "Teks ‹{tertulis}› diawali tanda ‹{tanda}›, yang mempunyai arti khusus di YAML.",
        "Apit seluruh teks dengan tanda kutip:\n\n{contoh}",
    ),
    en=Sentences(
        "The text ‹{tertulis}› starts with the sign ‹{tanda}›, which means something to YAML.",
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

INDEN_JANGGAL: Final = Fault(
    code="SP030",
    name="inden-janggal",
    severity=Severity.ERROR,
    id=Sentences(
        "Baris ‹{tertulis}› menjorok {ada} spasi dan tidak sejajar dengan baris di atasnya.",
        "Sejajarkan dengan baris setingkat, misalnya {seharusnya} spasi:\n\n{contoh}",
    ),
    en=Sentences(
        "The line ‹{tertulis}› is indented by {ada} spaces and lines up with none above it.",
        "Line it up with its neighbours, for example {seharusnya} spaces:\n\n{contoh}",
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
        "Tambahkan titik dua sesudah nama isian, atau sambungkan teks ini ke baris di "
        "atasnya:\n\n{contoh}",
    ),
    en=Sentences(
        "The line ‹{tertulis}› stands where a field name belongs but has no colon.",
        "Add a colon after the field name, or join this text to the line above:\n\n{contoh}",
    ),
    page=page(
        "Tiap baris setingkat isian memuat nama isian dan titik dua.",
        "Tanpa titik dua tidak diketahui isian mana yang ditulis.",
        "Tambahkan titik dua, atau kembalikan teks itu ke ujung baris di atasnya.",
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
    INDEN_JANGGAL,
    TANPA_MINUS,
    TANPA_TITIK_DUA,
    GARIS_MIRING,
    RINCIAN_KALIMAT,
    TIDAK_TERBACA,
)
"""In the order of their codes."""
