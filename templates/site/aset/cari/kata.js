/* Kata-kata situs: kata dasar, kata yang dikenal, dan kata terdekat untuk yang salah ketik.
   Bentuk tabelnya ditulis generator/outputs/site/vocabulary.py. */

const AWALAN = ["meng", "meny", "men", "mem", "me", "peng", "peny", "pen", "pem", "per", "pe",
  "ber", "be", "ter", "te", "di", "ke", "se"];
const AKHIRAN = ["kannya", "annya", "kan", "an", "nya", "lah", "kah", "ku", "mu", "i"];
const LULUH = { meng: "k", peng: "k", meny: "s", peny: "s", men: "t", pen: "t", mem: "p", pem: "p" };
const HURUF_PERTAMA = 65;
const GARIS_MIRING_BALIK = 92;

/* Kata dan angka sebuah teks, huruf kecil tanpa tanda di atas huruf. */
export const kataDari = (teks) =>
  teks.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

export async function muatKata(akar) {
  const jawaban = await fetch(new URL("aset/kata.json", akar));
  if (!jawaban.ok) throw new Error(`kata.json: ${jawaban.status}`);
  return susun(await jawaban.json());
}

/* Tabel kata dari isi kata.json. */
export function susun(isi) {
  const { dasar, banyak } = urai(isi);
  const majemuk = new Map(Object.entries(isi.majemuk));
  const semua = [...dasar.keys(), ...majemuk.keys()].sort();

  function dasarDari(kata) {
    if (majemuk.has(kata)) return majemuk.get(kata).split(" ");
    return [dasar.get(kata) ?? tebak(kata, banyak) ?? kata];
  }
  return {
    dasarDari,
    dikenal: (kata) => dasar.has(kata) || majemuk.has(kata) || tebak(kata, banyak) !== null,
    adaBerawalan: (awal) => semua[tempat(semua, awal)]?.startsWith(awal) ?? false,
    terdekat: (kata, jumlah = 1) =>
      terdekat(kata, semua, (k) => banyak.get(dasarDari(k)[0]) ?? 0).slice(0, jumlah),
    sinonim: isi.sinonim.map((kelompok) => kelompok.map((u) => u.split(" "))),
    halaman: isi.halaman,
    abaikan: new Set(isi.abaikan),
    longgar: new Set(isi.longgar),
  };
}

function urai({ pola, kata }) {
  const cara = new Map(pola.map((p, i) => {
    const [, depan, luluh, belakang] = p.match(/^([a-z]*)(\d)([a-z]*)$/);
    const huruf = HURUF_PERTAMA + i;
    return [String.fromCharCode(huruf < GARIS_MIRING_BALIK ? huruf : huruf + 1), [depan, +luluh, belakang]];
  }));
  const dasar = new Map();
  const banyak = new Map();
  let pokok = "";
  for (const baris of kata.split("\n")) {
    const [kepala, bentuk = "", ...lain] = baris.split(" ");
    pokok = pokok.slice(0, parseInt(kepala[0], 36)) + kepala.slice(2);
    banyak.set(pokok, +kepala[1]);
    for (const huruf of bentuk) {
      const [depan, luluh, belakang] = cara.get(huruf);
      dasar.set(depan + pokok.slice(luluh) + belakang, pokok);
    }
    for (const k of lain) dasar.set(k, pokok);
  }
  for (const p of banyak.keys()) if (!dasar.has(p)) dasar.set(p, p);
  return { dasar, banyak };
}

/* Kata dasar di situs ini yang mungkin bagi bentuk yang tidak ada di situs ini; null bila tidak ada. */
function tebak(kata, banyak) {
  const calon = new Set();
  for (const tanpaAkhir of [kata, ...AKHIRAN.filter((a) => kata.endsWith(a)).map((a) => kata.slice(0, -a.length))]) {
    for (const k of tanpaAwalan(tanpaAkhir, 2)) {
      const dipotong = kata.length - k.length;
      if (banyak.has(k) && dipotong && k.length >= (dipotong > 3 ? 3 : 4)) calon.add(k);
    }
  }
  return [...calon].sort((a, b) => b.length - a.length)[0] ?? null;
}

function* tanpaAwalan(kata, lagi) {
  yield kata;
  if (!lagi) return;
  for (const awalan of AWALAN) {
    if (!kata.startsWith(awalan)) continue;
    const sisa = kata.slice(awalan.length);
    yield* tanpaAwalan(sisa, lagi - 1);
    if (LULUH[awalan]) yield LULUH[awalan] + sisa;
  }
}

function tempat(urut, kata) {
  let kiri = 0;
  for (let kanan = urut.length; kiri < kanan;) {
    const tengah = (kiri + kanan) >> 1;
    if (urut[tengah] < kata) kiri = tengah + 1; else kanan = tengah;
  }
  return kiri;
}

/* Kata dengan beda paling sedikit; yang sama bedanya, yang lebih sering dipakai dahulu. */
function terdekat(kata, semua, seringnya) {
  const batas = kata.length < 4 ? 0 : kata.length < 8 ? 1 : 2;
  const calon = [];
  for (const k of semua) {
    if (Math.abs(k.length - kata.length) > batas) continue;
    const beda = jarak(kata, k, batas);
    if (beda <= batas) calon.push({ k, nilai: beda - (k[0] === kata[0] ? 0.5 : 0) - seringnya(k) / 40 });
  }
  return calon.sort((a, b) => a.nilai - b.nilai).map((c) => c.k);
}

/* Banyaknya huruf yang kurang, lebih, tertukar, atau keliru; berhenti bila melewati batas. */
export function jarak(a, b, batas) {
  let lama = [];
  let baris = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const baru = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const sama = a[i - 1] === b[j - 1];
      baru[j] = Math.min(baris[j] + 1, baru[j - 1] + 1, baris[j - 1] + (sama ? 0 : 1));
      const tertukar = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (tertukar) baru[j] = Math.min(baru[j], lama[j - 2] + 1);
    }
    if (Math.min(...baru) > batas) return batas + 1;
    lama = baris;
    baris = baru;
  }
  return baris[b.length];
}
