/* Saringan di halaman cari: kotak centang per nilai, tersimpan di alamat halaman. */

import { KATA, nilai as sebutan } from "./bahasa.js";
import { elemen, tombol } from "./hasil.js";

const URUTAN = {
  Jenis: ["Layanan", "Instansi", "Peraturan"],
  Waktu: ["Kurang dari sehari", "Sampai 3 hari kerja", "Sampai 14 hari kerja", "Lebih lama", "Belum dirinci"],
  Biaya: ["Gratis", "Gratis, dapat dikenai denda", "Berbayar atau menurut kasus", "Belum dirinci"],
  Cara: ["Daring", "Di loket", "Belum dirinci"],
  Pengguna: null,
  Bidang: null,
  Instansi: null,
};
const JUDUL = KATA.saringan;
const TAMPIL = 8;

export const NAMA = Object.keys(URUTAN);
const diAlamat = (nama) => nama.toLowerCase();

/* Saringan dari alamat halaman: nama → nilai-nilai. */
export const dariAlamat = (parameter) => Object.fromEntries(
  NAMA.map((n) => [n, parameter.getAll(diAlamat(n))]).filter(([, nilai]) => nilai.length));

export const keAlamat = (pilihan, parameter) => {
  for (const [nama, nilai] of Object.entries(pilihan)) nilai.forEach((v) => parameter.append(diAlamat(nama), v));
};

/* Seperti yang diminta Pagefind: antarnilai sebuah saringan "atau", antarsaringan "dan". */
export const untukPagefind = (pilihan) =>
  Object.fromEntries(Object.entries(pilihan).map(([nama, nilai]) => [nama, { any: nilai }]));

/* Panel saringan. `saatBerubah(pilihan)` dipanggil dengan pilihan yang baru. */
export function panel(saatBerubah) {
  const ringkasan = elemen("summary", "", KATA.saring);
  const badan = elemen("div", "sp-saring__badan");
  const lipatan = elemen("details", "sp-saring", ringkasan, badan);
  lipatan.id = "cari-saringan";
  const lebar = matchMedia("(min-width: 60em)");
  const atur = () => { lipatan.open = lebar.matches; };
  atur();
  lebar.addEventListener("change", atur);
  const terbuka = new Set();
  let keadaan = { hitung: null, pilihan: {}, banyak: null };

  function gambar() {
    if (!keadaan.banyak) return;
    const fokus = document.activeElement?.id;
    badan.replaceChildren(...NAMA.map(kelompok).filter(Boolean));
    if (fokus && badan.querySelector(`#${CSS.escape(fokus)}`)) document.getElementById(fokus).focus();
  }

  function kelompok(nama) {
    const banyak = keadaan.banyak[nama] ?? {};
    const dipilih = keadaan.pilihan[nama] ?? [];
    const nilai = nilaiUrut(nama, banyak, dipilih);
    if (!nilai.length || (nilai.length === 1 && !dipilih.length)) return null;
    const kotak = elemen("fieldset", "", elemen("legend", "", JUDUL[nama] ?? nama));
    const tampil = terbuka.has(nama) ? nilai : nilai.filter((v, i) => i < TAMPIL || dipilih.includes(v));
    kotak.append(...tampil.map((v) => pilihanNilai(nama, v, banyak[v] ?? 0)));
    if (tampil.length < nilai.length) kotak.append(selebihnya(nama, nilai.length, tampil.length));
    return kotak;
  }

  const selebihnya = (nama, semua, tampil) => tombol("sp-saring__lagi", () => {
    terbuka.add(nama);
    gambar();
    badan.querySelectorAll(`[id^="saring-${diAlamat(nama)}-"]`)[tampil]?.focus();
  }, KATA.lagi(semua - tampil));

  function pilihanNilai(nama, nilai, banyak) {
    const { pilihan } = keadaan;
    const kotak = document.createElement("input");
    kotak.type = "checkbox";
    kotak.id = `saring-${diAlamat(nama)}-${nilai}`.replace(/\s+/g, "_");
    kotak.checked = (pilihan[nama] ?? []).includes(nilai);
    kotak.addEventListener("change", () => saatBerubah(ubah(pilihan, nama, nilai, kotak.checked)));
    return elemen("label", "", kotak, sebutan(nama, nilai), elemen("span", "sp-saring__banyak", `${banyak}`));
  }

  /* Daftar nilai baru dimuat bila panelnya terbuka; di layar sempit biasanya tidak. */
  async function isi() {
    const ini = keadaan;
    if (!lipatan.open || !ini.hitung || ini.banyak) return;
    try {
      ini.banyak = await ini.hitung();
    } catch (galat) {
      console.warn(galat);
    }
    if (ini === keadaan) gambar();
  }
  lipatan.addEventListener("toggle", isi);

  return {
    elemen: lipatan,
    perbarui(tampak, pilihan, hitung) {
      lipatan.hidden = !tampak;
      keadaan = { hitung, pilihan, banyak: null };
      const jumlah = Object.values(pilihan).flat().length;
      ringkasan.textContent = jumlah ? KATA.dipakai(jumlah) : KATA.saring;
      isi();
    },
  };
}

function nilaiUrut(nama, banyak, dipilih) {
  const ada = [...new Set([...Object.keys(banyak).filter((v) => banyak[v]), ...dipilih])];
  const tetap = URUTAN[nama];
  if (tetap) return ada.sort((a, b) => tetap.indexOf(a) - tetap.indexOf(b));
  return ada.sort((a, b) => (banyak[b] ?? 0) - (banyak[a] ?? 0) || a.localeCompare(b, "id"));
}

export function ubah(pilihan, nama, nilai, dipakai) {
  const lama = (pilihan[nama] ?? []).filter((v) => v !== nilai);
  const baru = { ...pilihan, [nama]: dipakai ? [...lama, nilai] : lama };
  return Object.fromEntries(Object.entries(baru).filter(([, v]) => v.length));
}

/* Saringan yang sedang dipakai, masing-masing dapat dihapus. */
export function yangDipakai(pilihan, saatBerubah) {
  const semua = Object.entries(pilihan).flatMap(([nama, nilai]) => nilai.map((v) => [nama, v]));
  if (!semua.length) return null;
  const butir = semua.map(([nama, v]) => {
    const b = tombol("sp-saring__dipakai", () => saatBerubah(ubah(pilihan, nama, v, false)), sebutan(nama, v), " ", elemen("span", "", "×"));
    b.setAttribute("aria-label", `${KATA.hapusSatu} ${JUDUL[nama] ?? nama}: ${sebutan(nama, v).textContent}`);
    return elemen("li", "", b);
  });
  const hapus = tombol("sp-saring__hapus", () => saatBerubah({}), KATA.hapusSemua);
  return elemen("ul", "sp-saring__daftar", ...butir, elemen("li", "", hapus));
}
