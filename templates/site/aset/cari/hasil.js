/* Unsur halaman untuk hasil pencarian. Teks dari mana pun tetap teks. */

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
  const isi = [elemen("span", "sp-hasil__judul", ...bertanda(judul, tandai))];
  const asal = meta.instansi ?? (meta.status && `Peraturan. ${meta.status}`) ?? "Instansi";
  isi.push(elemen("span", "sp-hasil__asal", asal));
  const fakta = [["Waktu", meta.waktu], ["Biaya", meta.biaya]].filter(([, nilai]) => nilai);
  if (fakta.length) isi.push(elemen("span", "sp-hasil__tanda", ...fakta.flatMap((f) => [keterangan(...f), " "])));
  const lewati = [judul, meta.instansi ?? ""].reduce((n, t) => (content.startsWith(t, n) ? n + t.length + 2 : n), 0);
  const potongan = kutipan(content, tandai, lewati);
  if (potongan) isi.push(elemen("span", "sp-hasil__kutipan", ...potongan));
  if (tanpa.length) isi.push(elemen("span", "sp-hasil__tanpa", `Tanpa kata: ${tanpa.join(", ")}`));
  return elemen("li", "", tautan(url, ...isi));
}

/* Kalimat tentang hasilnya, untuk mata dan pembaca layar. */
export function kabar({ teks, lengkap, jumlah, dikoreksi, tersaring }) {
  const dengan = tersaring ? " dengan saringan ini" : "";
  const perihal = dikoreksi ?? teks;
  const bukan = dikoreksi ? ` Yang diketik: “${teks}”.` : "";
  if (!perihal) return `${lengkap} layanan${dengan}.`;
  if (lengkap) return `${jumlah} hasil untuk “${perihal}”${dengan}.${bukan}`;
  if (jumlah) return `Tidak ada yang memuat semua kata “${perihal}”${dengan}. ${jumlah} hasil memuat sebagiannya.${bukan}`;
  return `Tidak ada yang cocok dengan “${perihal}”${dengan}.${bukan}`;
}

/* Yang dapat dicoba bila tidak ada hasil. */
export function bantuan(akar, usul, hapusSaringan) {
  const butir = [];
  if (usul.length) butir.push(elemen("li", "", "Mungkin maksud Anda: ", ...berseling(usul)));
  if (hapusSaringan) butir.push(elemen("li", "", hapusSaringan));
  butir.push(elemen("li", "", "Pakai kata yang lebih umum atau lebih sedikit, misalnya nama dokumennya saja."));
  butir.push(elemen("li", "", "Lihat ", tautan(new URL("layanan/", akar).href, "semua layanan A–Z"), " atau ",
    tautan(new URL("instansi/", akar).href, "semua instansi"), "."));
  return elemen("ul", "sp-hasil__bantuan", ...butir);
}

const berseling = (isi) => isi.flatMap((e, i) => (i ? [", ", e] : [e]));
