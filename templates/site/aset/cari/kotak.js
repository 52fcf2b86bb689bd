/* Satu kotak cari: mengetik, hasil, papan tik, dan alamat yang dapat dibagikan. */

import { KATA } from "./bahasa.js";
import { bantuan, baris, elemen, kabar, tautan, tombol } from "./hasil.js";
import { muatKata } from "./kata.js";
import { penanda } from "./kutipan.js";
import { NAMA, dariAlamat, keAlamat, panel, untukPagefind, yangDipakai } from "./saringan.js";
import { PERINGKAT, baca, hitung, telusuri } from "./telusur.js";

const JEDA = 150; // milidetik tenang sesudah ketikan terakhir
const SEKALI = 10;
const USUL = 3;

let mesin = null;
let siap = false;

/* Pagefind dan kata-kata situs, sekali untuk semua kotak; yang gagal dicoba lagi kemudian. */
function muat(akar, halaman) {
  mesin ??= Promise.all([muatPagefind(akar, halaman), muatKata(akar)]);
  mesin.catch(() => { mesin = null; });
  return mesin;
}

async function muatPagefind(akar, halaman) {
  const pagefind = await import(new URL("pagefind/pagefind.js", akar).href);
  await pagefind.options({ baseUrl: halaman.pathname, noWorker: true, ranking: PERINGKAT });
  await pagefind.init();
  return pagefind;
}

export function pasang(formulir) {
  const kotak = formulir.elements.q;
  const diHalaman = formulir.dataset.cari === "halaman";
  const halaman = new URL("..", formulir.action); // akar halaman sebahasa; hasil menuju ke sana
  const akar = new URL(KATA.keAkar, halaman); // akar situs: indeks dan kata-katanya satu untuk semua bahasa
  const wadah = document.getElementById(`cari-hasil-${formulir.dataset.cari}`);
  const status = elemen("p", "sp-hasil__kabar");
  const isi = elemen("div", "sp-hasil__badan");
  const saring = diHalaman ? panel((baru) => { keadaan.saringan = baru; cari(); }) : null;
  const semuaLayanan = document.getElementById("cari-tanpa-mencari");
  const keadaan = { saringan: {}, apaAdanya: false };
  let giliran = 0;
  let penunda = 0;

  status.setAttribute("role", "status");
  kotak.setAttribute("aria-controls", wadah.id);
  const kolom = elemen("div", "sp-hasil__kolom", status, isi);
  wadah.append(...(saring ? [saring.elemen, kolom] : [kolom]));

  const tampak = (ya) => {
    wadah.toggleAttribute("data-ada", ya);
    if (semuaLayanan) semuaLayanan.hidden = ya;
  };
  const tutup = () => {
    giliran += 1;
    clearTimeout(penunda);
    isi.replaceChildren();
    status.textContent = "";
    tampak(false);
  };
  const alamatCari = (teks) => {
    const parameter = new URLSearchParams(teks ? { q: teks } : {});
    if (keadaan.apaAdanya) parameter.set("asli", "1");
    keAlamat(keadaan.saringan, parameter);
    return `?${parameter}`.replace(/^\?$/, "");
  };

  async function cari() {
    const teks = kotak.value.trim();
    const ini = ++giliran;
    const tersaring = Object.keys(keadaan.saringan).length > 0;
    if (diHalaman) history.replaceState(null, "", alamatCari(teks) || location.pathname);
    if (teks.length < 2 && !tersaring) { tutup(); return; }
    try {
      if (!siap) status.textContent = KATA.memuat;
      const [pagefind, kata] = await muat(akar, halaman);
      siap = true;
      const maksud = baca(kata, teks, keadaan.apaAdanya);
      const pilihan = untukPagefind(keadaan.saringan);
      const temuan = await telusuri(pagefind, maksud, pilihan, kata.halaman);
      const baru = await gambar(kata, teks, maksud, temuan, tersaring);
      if (ini !== giliran) return;
      isi.replaceChildren(...baru);
      status.textContent = kabar({ teks, ...maksud, lengkap: temuan.lengkap, jumlah: temuan.hasil.length, tersaring });
      saring?.perbarui(temuan.hasil.length > 0 || tersaring, keadaan.saringan, () => banyaknya(pagefind, maksud, pilihan));
      tampak(true);
    } catch (galat) {
      if (ini !== giliran) return;
      console.warn(galat);
      isi.replaceChildren(elemen("p", "", tautan(new URL("layanan/", halaman).href, KATA.bukaDaftar)));
      status.textContent = KATA.gagal;
      tampak(true);
    }
  }

  async function banyaknya(pagefind, maksud, pilihan) {
    await pagefind.filters();
    return hitung(pagefind, maksud, pilihan, NAMA);
  }

  async function gambar(kata, teks, maksud, { hasil }, tersaring) {
    const tandai = penanda(kata, [...maksud.wajib, ...maksud.longgar]);
    const bagian = [];
    const dipakai = saring && yangDipakai(keadaan.saringan, (baru) => { keadaan.saringan = baru; cari(); });
    if (dipakai) bagian.push(dipakai);
    bagian.push(...ejaan(kata, teks, maksud));
    if (!hasil.length) bagian.push(bantuan(halaman, usul(kata, teks), tersaring ? hapusSaringan() : null));
    const daftar = elemen("ol");
    if (hasil.length) bagian.push(daftar);
    const lanjut = penambah(daftar, hasil, tandai, maksud.asal);
    await lanjut();
    if (diHalaman && hasil.length > SEKALI) bagian.push(berikutnya(daftar, hasil, lanjut));
    if (!diHalaman && hasil.length) {
      const semua = new URL(`cari/${alamatCari(teks)}`, halaman).href;
      bagian.push(elemen("p", "sp-hasil__semua", tautan(semua, KATA.semuaHasil(hasil.length, SEKALI))));
    }
    return bagian;
  }

  /* Menambahkan sepuluh hasil berikutnya tiap kali dipanggil. */
  function penambah(daftar, hasil, tandai, asal) {
    let dari = 0;
    return async () => {
      const bagian = hasil.slice(dari, dari + SEKALI);
      dari += SEKALI;
      const data = await Promise.all(bagian.map(({ r }) => r.data()));
      daftar.append(...data.map((d, i) => baris(d, tandai, bagian[i].tanpa.map((k) => asal.get(k)))));
    };
  }

  function berikutnya(daftar, hasil, lanjut) {
    const b = tombol("md-button", async () => {
      const pertama = daftar.childElementCount;
      await lanjut();
      if (daftar.childElementCount >= hasil.length) b.remove();
      daftar.children[pertama]?.querySelector("a")?.focus();
    }, KATA.berikutnya);
    return b;
  }

  /* Ejaan tidak pernah dibetulkan diam-diam: yang diketik selalu dapat dicari apa adanya. */
  function ejaan(kata, teks, { dikoreksi }) {
    if (dikoreksi) {
      const asli = tombol("sp-hasil__pilihan", () => { keadaan.apaAdanya = true; kotak.focus(); cari(); }, KATA.apaAdanya(teks));
      return [elemen("p", "sp-hasil__maksud", KATA.maksud, elemen("strong", "", dikoreksi), ". ", asli)];
    }
    const saran = keadaan.apaAdanya ? baca(kata, teks, false).dikoreksi : null;
    return saran ? [elemen("p", "sp-hasil__maksud", KATA.maksud, ganti(saran), "?")] : [];
  }

  const ganti = (teks) => tombol("sp-hasil__pilihan", () => {
    kotak.value = teks;
    keadaan.apaAdanya = false;
    kotak.focus();
    cari();
  }, teks);
  const hapusSaringan = () => tombol("sp-hasil__pilihan", () => { keadaan.saringan = {}; cari(); }, KATA.tanpaSaringan);

  function usul(kata, teks) {
    const kataAsing = teks.toLowerCase().split(/\s+/).filter((k) => !kata.dikenal(k)).at(0);
    return kataAsing ? kata.terdekat(kataAsing, USUL).map(ganti) : [];
  }

  function papanTik(e) {
    const daftar = [...wadah.querySelectorAll("ol a")];
    if (e.key === "Escape" && wadah.hasAttribute("data-ada")) {
      e.preventDefault();
      tutup();
      kotak.focus();
    } else if ((e.key === "ArrowDown" || e.key === "ArrowUp") && daftar.length && !e.target.closest(".sp-saring")) {
      e.preventDefault();
      const ke = daftar.indexOf(document.activeElement) + (e.key === "ArrowDown" ? 1 : -1);
      (ke < 0 ? kotak : daftar[Math.min(ke, daftar.length - 1)]).focus();
    }
  }

  const diLuar = (e) => e instanceof Node && !formulir.contains(e) && !wadah.contains(e);
  kotak.addEventListener("input", () => {
    keadaan.apaAdanya = false;
    clearTimeout(penunda);
    penunda = setTimeout(cari, JEDA);
  });
  for (const e of formulir.contains(wadah) ? [formulir] : [formulir, wadah]) {
    e.addEventListener("keydown", papanTik);
    if (!diHalaman) e.addEventListener("focusout", ({ relatedTarget: r }) => { if (r && diLuar(r)) tutup(); });
  }
  if (!diHalaman) {
    document.addEventListener("pointerdown", ({ target }) => { if (wadah.hasAttribute("data-ada") && diLuar(target)) tutup(); });
  } else {
    const parameter = new URLSearchParams(location.search);
    kotak.value ||= parameter.get("q") ?? "";
    Object.assign(keadaan, { saringan: dariAlamat(parameter), apaAdanya: parameter.has("asli") });
    formulir.addEventListener("submit", (e) => { e.preventDefault(); clearTimeout(penunda); cari(); });
  }
  cari();
}
