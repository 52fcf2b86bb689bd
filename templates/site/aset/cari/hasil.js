/* Unsur halaman untuk hasil pencarian. Teks dari mana pun tetap teks. */

import { KATA, ASLI } from "./bahasa.js";
import { bertanda, kutipan } from "./kutipan.js";

export const elemen = (nama, kelas, ...isi) => {
  const e = document.createElement(nama);
  if (kelas) e.className = kelas;
  e.append(...isi);
  return e;
};

export const tautan = (href, ...isi) => {
  const a = elemen("a", "", ...isi);
  a.href = href;
  return a;
};

export const tombol = (kelas, saatDitekan, ...isi) => {
  const b = elemen("button", kelas, ...isi);
  b.type = "button";
  b.addEventListener("click", saatDitekan);
  return b;
};

const keterangan = (label, isi) =>
  elemen("span", "sp-hasil__isi", elemen("span", "sp-hasil__label", `${label}: `), isi);

/* Satu hasil: judul, instansi, waktu, biaya, potongan yang cocok, dan kata yang tidak dimuatnya. */
export function baris({ url, meta, content }, tandai, tanpa) {
  const judul = meta.title ?? url;
  const isi = [milik(elemen("span", "sp-hasil__judul", ...bertanda(judul, tandai)))];
  isi.push(asalnya(meta));
  const fakta = [[KATA.waktu, meta[KATA.metaWaktu] ?? meta.waktu], [KATA.biaya, meta[KATA.metaBiaya] ?? meta.biaya]]
    .filter(([, nilai]) => nilai);
  if (fakta.length) isi.push(elemen("span", "sp-hasil__tanda", ...fakta.flatMap((f) => [keterangan(...f), " "])));
  const lewati = [judul, meta.instansi ?? ""].reduce((n, t) => (content.startsWith(t, n) ? n + t.length + 2 : n), 0);
  const potongan = kutipan(content, tandai, lewati);
  if (potongan) isi.push(milik(elemen("span", "sp-hasil__kutipan", ...potongan)));
  if (tanpa.length) isi.push(elemen("span", "sp-hasil__tanpa", `${KATA.tanpa}: ${tanpa.join(", ")}`));
  return elemen("li", "", tautan(url, ...isi));
}

/* Kata-kata standar tetap berbahasa Indonesia, juga di halaman berbahasa lain. */
function milik(e) {
  if (ASLI) e.lang = ASLI;
  return e;
}

function asalnya({ instansi, status }) {
  if (instansi) return milik(elemen("span", "sp-hasil__asal", instansi));
  return elemen("span", "sp-hasil__asal", status ? KATA.peraturan(status) : KATA.instansi);
}

/* Kalimat tentang hasilnya, untuk mata dan pembaca layar. */
export const kabar = ({ teks, lengkap, jumlah, dikoreksi, tersaring }) =>
  KATA.kabar({ perihal: dikoreksi ?? teks, lengkap, jumlah, tersaring, diketik: dikoreksi ? teks : null });

/* Yang dapat dicoba bila tidak ada hasil. */
export function bantuan(akar, usul, hapusSaringan) {
  const butir = [];
  if (usul.length) butir.push(elemen("li", "", KATA.maksud, ...berseling(usul)));
  if (hapusSaringan) butir.push(elemen("li", "", hapusSaringan));
  butir.push(elemen("li", "", KATA.umum));
  butir.push(elemen("li", "", KATA.lihat, tautan(new URL("layanan/", akar).href, KATA.semuaLayanan), KATA.atau,
    tautan(new URL("instansi/", akar).href, KATA.semuaInstansi), "."));
  return elemen("ul", "sp-hasil__bantuan", ...butir);
}

const berseling = (isi) => isi.flatMap((e, i) => (i ? [", ", e] : [e]));
