/* Potongan isi halaman yang memuat kata yang dicari, dengan <mark>. Hanya teks, apa pun isinya. */

const PENANDA = "¶¶"; // awal teks yang hanya untuk indeks
const PANJANG = 26; // kata dalam satu kutipan
const SEBELUM = 7; // kata sebelum yang pertama cocok

/* Menandai kata yang dicari, bentuk lainnya, dan ungkapan yang sama maksudnya. */
export function penanda(kata, dasar) {
  const dicari = new Set(dasar);
  const ungkapan = kata.sinonim
    .filter((kelompok) => kelompok.some((u) => u.every((k) => kata.dasarDari(k).some((d) => dicari.has(d)))))
    .flat();
  const cocok = (k) => kata.dasarDari(k).find((d) => dicari.has(d))
    ?? dasar.find((d) => k === d || (d.length > 2 && k.startsWith(d)));

  /* `cocok` sebuah potong adalah kata dasar atau ungkapan yang dicari, kosong bila bukan. */
  return (teks) => {
    const potong = [...teks.matchAll(/[\p{L}\p{N}]+/gu)]
      .map((m) => ({ dari: m.index, sampai: m.index + m[0].length, k: m[0].toLowerCase() }));
    potong.forEach((p) => { p.cocok = cocok(p.k); });
    for (const u of ungkapan) {
      potong.forEach((_, i) => {
        if (u.every((k, n) => potong[i + n]?.k === k)) u.forEach((k, n) => { potong[i + n].cocok ??= k; });
      });
    }
    return potong;
  };
}

const tanda = (teks) => {
  const e = document.createElement("mark");
  e.textContent = teks;
  return e;
};

/* Teks dan <mark> untuk sebuah teks utuh. */
export const bertanda = (teks, tandai) => rangkai(teks, tandai(teks), 0, teks.length);

function rangkai(teks, potong, dari, sampai) {
  const isi = [];
  let di = dari;
  for (const p of potong) {
    if (!p.cocok || p.dari < di || p.sampai > sampai) continue;
    isi.push(teks.slice(di, p.dari), tanda(teks.slice(p.dari, p.sampai)));
    di = p.sampai;
  }
  return [...isi, teks.slice(di, sampai)].filter((b) => b !== "");
}

/* Kutipan terbaik dari isi halaman di luar `lewati` huruf pertama; null bila tidak ada yang cocok. */
export function kutipan(isi, tandai, lewati) {
  const teks = isi.split(PENANDA)[0];
  const potong = tandai(teks).filter((p) => p.dari >= lewati);
  const pertama = terbaik(potong);
  if (pertama === null) return null;
  const awal = awalKalimat(teks, potong, pertama);
  const akhir = Math.min(potong.length, awal + PANJANG) - 1;
  const badan = rangkai(teks, potong, potong[awal].dari, potong[akhir].sampai);
  return [awal ? "… " : "", ...badan, akhir < potong.length - 1 ? " …" : ""];
}

/* Kata pertama kalimatnya, atau beberapa kata sebelum yang cocok bila kalimatnya panjang. */
function awalKalimat(teks, potong, pertama) {
  for (let i = pertama; i > Math.max(0, pertama - SEBELUM); i -= 1) {
    if (/[.:;]\s/.test(teks.slice(potong[i - 1].sampai, potong[i].dari))) return i;
  }
  return Math.max(0, pertama - SEBELUM);
}

/* Letak kata cocok pertama dari jendela dengan kata cocok berbeda yang terbanyak. */
function terbaik(potong) {
  let hasil = null;
  let tertinggi = 0;
  potong.forEach((p, i) => {
    if (!p.cocok) return;
    const jendela = potong.slice(i, i + PANJANG - SEBELUM).filter((q) => q.cocok);
    const nilai = new Set(jendela.map((q) => q.cocok)).size + jendela.length / 100;
    if (nilai > tertinggi) [hasil, tertinggi] = [i, nilai];
  });
  return hasil;
}
