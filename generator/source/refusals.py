"""Faults of a file as a whole and of YAML features that standards do without.

Words and public pages only; `guards.py` and `reader.py` decide when they apply.
Each of these ends the reading of its file.
"""

from __future__ import annotations

from functools import partial
from typing import Final

from generator.diagnostics import Fault, Sentences, Severity, fault_page

_LEGAL: Final = (
    "Tidak ada pasal yang mengatur cara mengetik berkas. Kaidah ini menjaga agar komponen yang "
    "diwajibkan UU 25/2009 Pasal 21 terbaca utuh, persis seperti yang ditetapkan."
)

page: Final = partial(fault_page, dasar=_LEGAL)
"""A public page of a fault of reading, from what is checked, why, and the cure."""

BERKAS_TERLALU_BESAR: Final = Fault(
    code="SP001",
    name="berkas-terlalu-besar",
    severity=Severity.ERROR,
    id=Sentences(
        "Berkas ini berukuran {ukuran} bita; batasnya 1.048.576 bita (1 MiB).",
        "Satu berkas memuat satu standar pelayanan, lazimnya di bawah 20.000 bita. Pisahkan isinya "
        "menjadi beberapa berkas, dan simpan lampiran di tempat lain.",
    ),
    en=Sentences(
        "This file has {ukuran} bytes; the limit is 1,048,576 bytes (1 MiB).",
        "One file holds one service standard, usually under 20,000 bytes. Split it into several "
        "files and keep attachments elsewhere.",
    ),
    page=page(
        "Ukuran berkas paling besar 1 MiB.",
        "Berkas sebesar itu hampir pasti bukan satu standar pelayanan, dan memperlambat semua "
        "pemeriksaan.",
        "Pisahkan menjadi satu berkas untuk tiap layanan. Gambar dan lampiran tidak disimpan di "
        "dalam berkas ini.",
    ),
)

BUKAN_UTF8: Final = Fault(
    code="SP002",
    name="bukan-utf8",
    severity=Severity.ERROR,
    id=Sentences(
        "Ada huruf yang tidak tersimpan sebagai UTF-8 (bita {bita}).",
        "Buka berkas ini di penyunting teks, pilih Simpan Sebagai, lalu pilih penyandian "
        "(encoding) UTF-8. Periksa lagi huruf yang tampak rusak di baris ini.",
    ),
    en=Sentences(
        "A character is not stored as UTF-8 (byte {bita}).",
        "Open this file in a text editor, choose Save As, and pick the encoding UTF-8. Look again "
        "at any character on this line that appears broken.",
    ),
    page=page(
        "Seluruh berkas tersimpan dengan penyandian UTF-8.",
        "Penyandian lain membuat huruf dan tanda baca berubah tanpa terlihat, misalnya “–” "
        "menjadi “â€“”.",
        "Simpan ulang sebagai UTF-8. Pada Notepad: Simpan Sebagai, Penyandian, UTF-8.",
    ),
)

KARAKTER_TAK_TERLIHAT: Final = Fault(
    code="SP003",
    name="karakter-tak-terlihat",
    severity=Severity.ERROR,
    id=Sentences(
        "Ada karakter yang tidak terlihat di sini ({karakter}).",
        "Hapus karakter itu: letakkan kursor tepat sesudahnya, lalu tekan Backspace. Bila sulit "
        "ditemukan, ketik ulang baris ini.",
    ),
    en=Sentences(
        "There is an invisible character here ({karakter}).",
        "Delete it: put the cursor right after it and press Backspace. If it is hard to find, type "
        "this line again.",
    ),
    page=page(
        "Tidak ada karakter kendali, pembalik arah tulisan, spasi selebar nol, atau karakter yang "
        "hanya separuh (surogat), baik diketik langsung maupun ditulis sebagai kode di dalam "
        "tanda kutip.",
        "Karakter seperti itu tidak terlihat, merusak pencarian dan dokumen cetak, dan dapat "
        "membuat teks terbaca lain dari yang tersimpan.",
        "Hapus karakternya, atau ketik ulang barisnya. Biasanya karakter itu ikut terbawa saat "
        "menyalin dari PDF atau halaman web.",
    ),
)

PENANDA_KONFLIK: Final = Fault(
    code="SP004",
    name="penanda-konflik",
    severity=Severity.ERROR,
    id=Sentences(
        "Berkas ini memuat dua versi yang belum digabungkan (penanda ‹{tertulis}›).",
        "Pilih versi yang benar di antara penanda <<<<<<< dan >>>>>>>, lalu hapus ketiga baris "
        "penandanya.",
    ),
    en=Sentences(
        "This file holds two versions that were not merged yet (marker ‹{tertulis}›).",
        "Choose the right version between the markers <<<<<<< and >>>>>>>, then delete the three "
        "marker lines.",
    ),
    page=page(
        "Tidak ada baris yang diawali <<<<<<<, =======, ||||||| atau >>>>>>>.",
        "Baris itu ditinggalkan git ketika dua orang mengubah bagian yang sama. Selama belum "
        "dipilih, tidak ada yang tahu versi mana yang berlaku.",
        "Bandingkan kedua versi, sisakan yang benar, lalu hapus baris penandanya.",
    ),
)

TAB: Final = Fault(
    code="SP005",
    name="tab",
    severity=Severity.ERROR,
    id=Sentences(
        "Ada tab di baris ini; jarak di berkas ini dibuat dengan spasi.",
        "Ganti tab dengan spasi: dua spasi untuk tiap tingkat, satu spasi di dalam kalimat.\n\n"
        "{contoh}",
    ),
    en=Sentences(
        "There is a tab on this line; distances in this file are made with spaces.",
        "Replace the tab by spaces: two for each level, one inside a sentence.\n\n{contoh}",
    ),
    page=page(
        "Tidak ada karakter tab di dalam berkas.",
        "Lebar tab berbeda di tiap komputer, sehingga tidak jelas baris mana berada di bawah "
        "baris mana.",
        "Ganti dengan spasi. Penyunting teks biasanya dapat diatur agar tombol Tab mengetik dua "
        "spasi.",
    ),
)

BERKAS_KOSONG: Final = Fault(
    code="SP006",
    name="berkas-kosong",
    severity=Severity.ERROR,
    id=Sentences(
        "Berkas ini belum berisi apa-apa.",
        "Isi berkas ini, atau hapus. `standar new INSTANSI/LAYANAN` membuat kerangka yang siap "
        "diisi.",
    ),
    en=Sentences(
        "This file has no content yet.",
        "Fill it in or delete it. `standar new AGENCY/SERVICE` makes a skeleton ready to be "
        "filled in.",
    ),
    page=page(
        "Berkas memuat sedikitnya satu isian.",
        "Berkas kosong biasanya tanda bahwa penyimpanan terputus atau isinya terhapus.",
        "Kembalikan isinya dari versi sebelumnya, buat kerangka dengan `standar new`, atau hapus "
        "berkasnya.",
    ),
)

BUKAN_ISIAN: Final = Fault(
    code="SP007",
    name="bukan-isian",
    severity=Severity.ERROR,
    id=Sentences(
        "Berkas ini dimulai dengan ‹{tertulis}›, bukan dengan nama isian dan titik dua.",
        "Mulailah tiap bagian dengan nama isian di tepi kiri, lalu titik dua:\n\n"
        "nama: Penerbitan Kartu Keluarga Baru\npersyaratan:\n  - Fotokopi akta nikah",
    ),
    en=Sentences(
        "This file starts with ‹{tertulis}› instead of a field name and a colon.",
        "Start each part with a field name at the left edge and a colon:\n\n"
        "nama: Penerbitan Kartu Keluarga Baru\npersyaratan:\n  - Fotokopi akta nikah",
    ),
    page=page(
        "Tingkat teratas berkas terdiri atas isian: nama, titik dua, lalu isinya.",
        "Tanpa nama isian tidak diketahui bagian mana yang sedang ditulis.",
        "Tulis nama isian, misalnya `persyaratan:`, lalu letakkan daftar di bawahnya dengan dua "
        "spasi di depan.",
    ),
)

BEBERAPA_DOKUMEN: Final = Fault(
    code="SP008",
    name="beberapa-dokumen",
    severity=Severity.ERROR,
    id=Sentences(
        "Di baris ini dimulai dokumen kedua; satu berkas hanya memuat satu.",
        "Hapus baris pemisah (--- atau ...) bila isinya satu standar, atau pindahkan bagian "
        "sesudahnya ke berkas lain.",
    ),
    en=Sentences(
        "A second document starts on this line; a file holds only one.",
        "Delete the separator line (--- or ...) if this is one standard, or move what follows to "
        "another file.",
    ),
    page=page(
        "Satu berkas memuat satu dokumen.",
        "Baris `---` atau `...` di tengah berkas memotongnya menjadi dua, dan bagian kedua akan "
        "terlewat.",
        "Hapus baris pemisah, atau pisahkan menjadi dua berkas.",
    ),
)

TERLALU_DALAM: Final = Fault(
    code="SP009",
    name="terlalu-dalam",
    severity=Severity.ERROR,
    id=Sentences(
        "Isian di sini bertingkat lebih dari 32.",
        "Standar pelayanan jarang memerlukan lebih dari enam tingkat. Periksa jumlah spasi, tanda "
        "minus, dan kurung di awal baris ini dan baris di atasnya.",
    ),
    en=Sentences(
        "Fields are nested more than 32 levels deep here.",
        "A service standard rarely needs more than six levels. Check the spaces, hyphens and "
        "brackets at the start of this line and of the lines above it.",
    ),
    page=page(
        "Isian bertingkat paling dalam 32.",
        "Berkas yang lebih dalam dari itu pasti salah ketik, dan dapat menghentikan program lain "
        "yang membacanya.",
        "Rapikan jumlah spasi di awal baris: dua spasi untuk tiap tingkat.",
    ),
)

ISIAN_GANDA: Final = Fault(
    code="SP010",
    name="isian-ganda",
    severity=Severity.ERROR,
    id=Sentences(
        "Isian ‹{kunci}› ditulis dua kali: di baris {pertama} dan di baris {kedua}.",
        "Sisakan satu saja dan gabungkan isinya. Bila keduanya butir dari satu daftar, beri tanda "
        "minus di depan masing-masing. Misalnya:\n\n{contoh}",
    ),
    en=Sentences(
        "The field ‹{kunci}› is written twice: on line {pertama} and on line {kedua}.",
        "Keep one of them and join their contents. If both are items of one list, put a hyphen "
        "before each. For example:\n\n{contoh}",
    ),
    page=page(
        "Tiap nama isian muncul satu kali di tingkatnya.",
        "Program lain diam-diam hanya memakai yang terakhir; isi yang pertama hilang.",
        "Sisakan satu isian. Bila yang dimaksud beberapa butir, awali tiap butir dengan tanda "
        "minus:\n\n```yaml\npersyaratan:\n  - teks: Fotokopi KTP\n  - teks: Fotokopi KK\n```",
    ),
)

JANGKAR: Final = Fault(
    code="SP011",
    name="jangkar",
    severity=Severity.ERROR,
    id=Sentences(
        "Kata ‹&{tertulis}› di awal isi akan terbaca sebagai tanda salin YAML, bukan teks.",
        "Bila ini bagian kalimat, apit seluruh kalimat dengan tanda kutip; bila dimaksudkan untuk "
        "menyalin isi, hapus tandanya dan tulis isinya di tiap tempat.\n\n{contoh}",
    ),
    en=Sentences(
        "The word ‹&{tertulis}› at the start would be read as a YAML copy mark, not as text.",
        "If it belongs to a sentence, put the whole sentence in quotation marks; if it was meant "
        "to copy content, delete the mark and write the content in each place.\n\n{contoh}",
    ),
    page=page(
        "Isi tidak diawali tanda & (jangkar YAML) tanpa tanda kutip.",
        "Kata sesudah & hilang dari teks, dan isi yang disalin dengan cara ini sulit dibaca dan "
        "ditinjau.",
        "Apit kalimatnya dengan tanda kutip. Isi yang dipakai bersama ditulis di "
        "`komponen_bersama` pada berkas instansi.",
    ),
)

RUJUKAN_JANGKAR: Final = Fault(
    code="SP012",
    name="rujukan-jangkar",
    severity=Severity.ERROR,
    id=Sentences(
        "Kata ‹*{tertulis}› akan terbaca sebagai perintah salin YAML, bukan teks.",
        "Bila ini teks, apit dengan tanda kutip; bila dimaksudkan untuk menyalin isi, tulis "
        "isinya di sini.\n\n{contoh}",
    ),
    en=Sentences(
        "The word ‹*{tertulis}› would be read as a YAML copy command, not as text.",
        "If it is text, put it in quotation marks; if it was meant to copy content, write the "
        "content here.\n\n{contoh}",
    ),
    page=page(
        "Isi tidak diawali tanda * (rujukan YAML) tanpa tanda kutip.",
        "Teksnya hilang dan diganti isi dari tempat lain.",
        'Apit dengan tanda kutip, misalnya `"*Penting*"`, atau tulis isinya.',
    ),
)

TAG: Final = Fault(
    code="SP013",
    name="tag",
    severity=Severity.ERROR,
    id=Sentences(
        "Tanda ‹{tertulis}› di awal isi tidak dikenal; semua isi di sini dibaca sebagai teks.",
        "Hapus tanda itu. Jenis isi (tanggal, rupiah, jangka waktu) dikenali dari tulisannya.",
    ),
    en=Sentences(
        "The mark ‹{tertulis}› at the start is not known; all content here is read as text.",
        "Delete the mark. The kind of content (date, money, duration) is recognised from how it "
        "is written.",
    ),
    page=page(
        "Isi tidak diawali tanda jenis YAML seperti `!!str`.",
        "Tanda itu perintah bagi program, bukan isi standar, dan dapat mengubah cara isi dibaca.",
        "Hapus tandanya, atau apit kalimat yang diawali `!!` dengan tanda kutip.",
    ),
)

KUNCI_GABUNGAN: Final = Fault(
    code="SP014",
    name="kunci-gabungan",
    severity=Severity.ERROR,
    id=Sentences(
        "Tanda ‹<<› sebagai nama isian tidak dapat dipakai.",
        "Tulis langsung isian yang diperlukan di sini. Isi yang sama bagi banyak layanan ditulis "
        "di `komponen_bersama` pada berkas instansi.",
    ),
    en=Sentences(
        "The sign ‹<<› cannot be used as a field name.",
        "Write the fields that are needed right here. Content shared by many services goes into "
        "`komponen_bersama` in the agency's file.",
    ),
    page=page(
        "Tidak ada isian bernama `<<` (gabungan YAML).",
        "Isi yang digabungkan dari tempat lain tidak terlihat saat ditinjau.",
        "Tulis isiannya, atau pakai `komponen_bersama` pada `instansi.yml`.",
    ),
)

NAMA_ISIAN: Final = Fault(
    code="SP015",
    name="nama-isian-tidak-sah",
    severity=Severity.ERROR,
    id=Sentences(
        "Nama isian tidak dapat dibaca pada ‹{tertulis}›.",
        "Nama isian adalah satu kata sebelum titik dua, misalnya ‹teks: Fotokopi KTP›. Bila ini "
        "kalimat, apit seluruhnya dengan tanda kutip.",
    ),
    en=Sentences(
        "The field name cannot be read in ‹{tertulis}›.",
        "A field name is one word before a colon, such as ‹teks: Fotokopi KTP›. If this is a "
        "sentence, put all of it in quotation marks.",
    ),
    page=page(
        "Nama isian berupa teks sebelum titik dua: bukan kosong, bukan daftar, bukan kurung, dan "
        "tidak diawali tanda tanya atau persen.",
        "Program tidak tahu isian mana yang dimaksud, dan sebagian teks tercecer.",
        "Tulis nama isian sebagai satu kata. Kalimat yang diawali tanda tanya, persen, atau kurung "
        "diapit dengan tanda kutip.",
    ),
)

REFUSALS: Final = (
    BERKAS_TERLALU_BESAR,
    BUKAN_UTF8,
    KARAKTER_TAK_TERLIHAT,
    PENANDA_KONFLIK,
    TAB,
    BERKAS_KOSONG,
    BUKAN_ISIAN,
    BEBERAPA_DOKUMEN,
    TERLALU_DALAM,
    ISIAN_GANDA,
    JANGKAR,
    RUJUKAN_JANGKAR,
    TAG,
    KUNCI_GABUNGAN,
    NAMA_ISIAN,
)
"""In the order of their codes."""
