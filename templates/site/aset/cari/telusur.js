/* Dari yang diketik ke halaman: kata dasar, ejaan, kata yang boleh tidak ada, urutan. */

import { kataDari } from "./kata.js";

/* Bobot Pagefind. `dasar` berisi kata dasar dari nama layanan dan padanannya, sehingga bentuk
   kata di judul tidak menentukan; metadata lain hanya untuk ditampilkan. */
export const PERINGKAT = {
  termSimilarity: 6,
  metaWeights: {
    dasar: 5, title: 0, instansi: 0, siapa: 0, syarat: 0, waktu: 0, biaya: 0, produk: 0,
    tempat: 0, pengaduan: 0, status: 0, waktu_en: 0, biaya_en: 0,
  },
};
const BOBOT_LONGGAR = 0.15;
const JENUH = 0.35; // nilai Pagefind yang sudah setengah dari nilai tertinggi sebuah kata
const CUKUP = 0.5; // bagian kata wajib, menurut kelangkaannya dan dibanding halaman terlengkap, yang harus ada

/* Apa yang akan dicari. `dikoreksi` adalah teks yang dicari bila ada kata yang dibetulkan;
   `asal` mengembalikan kata dasar ke kata yang diketik. */
export function baca(kata, teks, apaAdanya) {
  const diketik = kataDari(teks);
  const dicari = diketik.map((k) => (apaAdanya || benar(kata, k) ? k : kata.terdekat(k)[0] ?? k));
  const dikoreksi = dicari.some((k, i) => k !== diketik[i]) ? dicari.join(" ") : null;
  const asal = new Map(dicari.flatMap((k) => kata.dasarDari(k).map((d) => [d, k])));
  const dasar = [...asal.keys()];
  const berisi = dasar.filter((d) => !kata.abaikan.has(d));
  const wajib = berisi.filter((d) => !kata.longgar.has(d));
  if (wajib.length) return { dikoreksi, asal, wajib, longgar: berisi.filter((d) => kata.longgar.has(d)) };
  return { dikoreksi, asal, wajib: berisi.length ? berisi : dasar, longgar: [] };
}

const benar = (kata, k) => k.length < 4 || !/^[a-z]+$/.test(k) || kata.dikenal(k) || kata.adaBerawalan(k);

/* Halaman yang cocok, berurut: { r, tanpa }, dengan kata wajib yang tidak dimuatnya.
   `lengkap` adalah banyaknya yang memuat semua kata wajib. */
export async function telusuri(pagefind, { wajib, longgar }, saringan, banyakHalaman) {
  const cari = async (teks) => (await pagefind.search(teks, { filters: saringan })).results;
  if (!wajib.length) {
    const semua = Object.keys(saringan).length ? await cari(null) : [];
    return { hasil: semua.map((r) => ({ r, tanpa: [] })), lengkap: semua.length };
  }
  const istilah = await Promise.all([...wajib, ...longgar].map(async (kata, i) => {
    const hasil = await cari(kata);
    const langka = Math.log(1 + banyakHalaman / (1 + hasil.length));
    return { kata, hasil, wajib: i < wajib.length, bobot: i < wajib.length ? langka : BOBOT_LONGGAR * langka };
  }));
  return urutkan(istilah, wajib);
}

/* Tiap kata menyumbang menurut kelangkaannya, dan sumbangannya cepat jenuh: halaman yang memuat
   dua kata mengalahkan halaman yang mengulang-ulang satu kata. */
function urutkan(istilah, wajib) {
  const halaman = new Map();
  for (const { kata, hasil, wajib: perlu, bobot } of istilah) {
    for (const r of hasil) {
      const h = halaman.get(r.id) ?? { r, nilai: 0, dimuat: 0, ada: new Set() };
      h.nilai += bobot * (r.score / (r.score + JENUH));
      if (perlu) {
        h.dimuat += bobot;
        h.ada.add(kata);
      }
      halaman.set(r.id, h);
    }
  }
  const semua = [...halaman.values()];
  const terbanyak = semua.reduce((n, h) => Math.max(n, h.dimuat), 0);
  const cukup = semua.filter((h) => h.ada.size && h.dimuat >= CUKUP * terbanyak);
  cukup.forEach((h) => { h.nilai *= h.dimuat / terbanyak; });
  cukup.sort((a, b) => b.nilai - a.nilai);
  return {
    hasil: cukup.map(({ r, ada }) => ({ r, tanpa: wajib.filter((k) => !ada.has(k)) })),
    lengkap: cukup.filter((h) => h.ada.size === wajib.length).length,
  };
}

/* Banyak halaman per nilai: untuk tiap saringan, dengan saringan lain yang sedang dipakai. */
export async function hitung(pagefind, { wajib }, saringan, semuaNama) {
  const teks = wajib.join(" ") || null;
  const cari = async (pilihan) => (await pagefind.search(teks, { filters: pilihan })).filters;
  const dasar = await cari(saringan);
  const pasangan = await Promise.all(semuaNama.map(async (nama) => {
    const { [nama]: dipakai, ...lain } = saringan;
    return [nama, (dipakai ? await cari(lain) : dasar)[nama] ?? {}];
  }));
  return Object.fromEntries(pasangan);
}
