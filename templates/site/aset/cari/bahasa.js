/* Kata-kata pencarian dalam bahasa halaman. Indeksnya satu, berbahasa Indonesia: di halaman Inggris
   hasil menuju halaman Inggris, dan kata-kata standar ditandai berbahasa Indonesia. */

const inggris = document.documentElement.lang === "en";

/* Bahasa kata-kata standar bila lain dari bahasa halaman. */
export const ASLI = inggris ? "id" : "";

const id = {
  keAkar: ".", metaWaktu: "waktu", metaBiaya: "biaya",
  saringan: { Jenis: "Jenis halaman", Pengguna: "Untuk siapa", Cara: "Cara melayani" },
  saring: "Saring hasil", lagi: (n) => `Tampilkan ${n} lagi`, dipakai: (n) => `Saring hasil (${n} dipakai)`,
  hapusSatu: "Hapus saringan", hapusSemua: "Hapus semua saringan", tanpaSaringan: "Cari tanpa saringan",
  waktu: "Waktu", biaya: "Biaya", tanpa: "Tanpa kata", instansi: "Instansi", peraturan: (s) => `Peraturan. ${s}`,
  maksud: "Mungkin maksud Anda: ", apaAdanya: (t) => `Cari “${t}” apa adanya`,
  umum: "Pakai kata yang lebih umum atau lebih sedikit, misalnya nama dokumennya saja.",
  lihat: "Lihat ", semuaLayanan: "semua layanan A–Z", atau: " atau ", semuaInstansi: "semua instansi",
  memuat: "Memuat pencarian …", bukaDaftar: "Buka daftar semua layanan A–Z",
  gagal: "Pencarian tidak dapat dimuat. Periksa sambungan, lalu coba lagi.",
  semuaHasil: (n, sekali) => `${n > sekali ? `Lihat semua ${n} hasil` : "Buka di halaman cari"} dan saring`,
  berikutnya: "Tampilkan berikutnya",
  kabar({ perihal, lengkap, jumlah, tersaring, diketik }) {
    const dengan = tersaring ? " dengan saringan ini" : "";
    const bukan = diketik ? ` Yang diketik: “${diketik}”.` : "";
    if (!perihal) return `${lengkap} layanan${dengan}.`;
    if (lengkap) return `${jumlah} hasil untuk “${perihal}”${dengan}.${bukan}`;
    if (jumlah) return `Tidak ada yang memuat semua kata “${perihal}”${dengan}. ${jumlah} hasil memuat sebagiannya.${bukan}`;
    return `Tidak ada yang cocok dengan “${perihal}”${dengan}.${bukan}`;
  },
};

const en = {
  keAkar: "..", metaWaktu: "waktu_en", metaBiaya: "biaya_en",
  saringan: {
    Jenis: "Kind of page", Waktu: "Time", Biaya: "Fee", Cara: "How it is served", Pengguna: "For whom",
    Bidang: "Field", Instansi: "Agency",
  },
  saring: "Filter results", lagi: (n) => `Show ${n} more`, dipakai: (n) => `Filter results (${n} in use)`,
  hapusSatu: "Remove filter", hapusSemua: "Remove all filters", tanpaSaringan: "Search without filters",
  waktu: "Time", biaya: "Fee", tanpa: "Without", instansi: "Agency", peraturan: () => "Regulation",
  maksud: "Did you mean: ", apaAdanya: (t) => `Search for “${t}” as typed`,
  umum: "Use a more general word or fewer words, for example only the name of the document. The standards are in Indonesian.",
  lihat: "See ", semuaLayanan: "all services A–Z", atau: " or ", semuaInstansi: "all agencies",
  memuat: "Loading the search …", bukaDaftar: "Open the list of all services A–Z",
  gagal: "The search cannot be loaded. Check your connection and try again.",
  semuaHasil: (n, sekali) => `${n > sekali ? `See all ${n} results` : "Open on the search page"} and filter`,
  berikutnya: "Show more",
  kabar({ perihal, lengkap, jumlah, tersaring, diketik }) {
    const dengan = tersaring ? " with these filters" : "";
    const bukan = diketik ? ` You typed: “${diketik}”.` : "";
    const banyak = `${jumlah} ${jumlah === 1 ? "result" : "results"}`;
    if (!perihal) return `${lengkap} services${dengan}.`;
    if (lengkap) return `${banyak} for “${perihal}”${dengan}.${bukan}`;
    if (jumlah) return `Nothing holds all words of “${perihal}”${dengan}. ${banyak} with some of them.${bukan}`;
    return `Nothing matches “${perihal}”${dengan}.${bukan}`;
  },
};

export const KATA = inggris ? en : id;

/* Nama nilai saringan dalam bahasa halaman. Kosakatanya ada di halaman cari (`data-nilai`); nama
   instansi dan yang tidak dikenal tetap seperti tertulis. */
const daftar = document.querySelector("[data-nilai]");
const terjemahan = inggris && daftar ? JSON.parse(daftar.dataset.nilai) : {};

export function nilai(saringan, teks) {
  const e = document.createElement("span");
  e.textContent = terjemahan[saringan]?.[teks] ?? teks;
  if (ASLI && e.textContent === teks) e.lang = ASLI;
  return e;
}
