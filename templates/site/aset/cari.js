/* Pencarian di atas indeks Pagefind. Tidak ada yang dimuat sebelum kotak cari dipakai;
   tanpa berkas ini formulir tetap mengantar ke halaman cari dengan daftar A–Z. */
(() => {
  "use strict";
  const PENANDA = "¶¶"; // awal teks yang hanya untuk indeks
  const JEDA = 150;
  const SEKALI = { "": 8, beranda: 8, halaman: 20, 404: 8 };

  let mesin = null;

  const elemen = (nama, kelas, ...isi) => {
    const e = document.createElement(nama);
    if (kelas) e.className = kelas;
    e.append(...isi);
    return e;
  };

  const akarDari = (formulir) =>
    new URL(formulir.dataset.akar || "..", formulir.dataset.akar ? location.href : formulir.action);

  const muat = (akar) => {
    mesin ??= Promise.all([muatPagefind(akar), muatKata(akar)]);
    mesin.catch(() => { mesin = null; });
    return mesin;
  };

  async function muatPagefind(akar) {
    const pagefind = await import(new URL("pagefind/pagefind.js", akar).href);
    await pagefind.options({ baseUrl: akar.pathname, excerptLength: 22 });
    await pagefind.init();
    return pagefind;
  }

  async function muatKata(akar) {
    try {
      const jawaban = await fetch(new URL("aset/kata.json", akar));
      return jawaban.ok ? (await jawaban.json()).kata ?? {} : {};
    } catch {
      return {};
    }
  }

  const kataDari = (teks) => teks.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const dasar = (kata, daftar) => (Object.hasOwn(daftar, kata) ? daftar[kata] : kata);

  /* Semua kata lebih dulu (kata dasar, lalu kata apa adanya), baru sebagian kata. */
  async function telusuri([pagefind, daftar], teks) {
    const kata = kataDari(teks);
    const akar = kata.map((k) => dasar(k, daftar)).join(" ");
    for (const t of new Set([akar, kata.join(" ")])) {
      const { results } = await pagefind.search(t);
      if (results.length) return { hasil: results, sebagian: false };
    }
    const pilihan = new Map();
    for (const k of kata.length > 1 ? new Set(akar.split(" ")) : []) {
      for (const r of (await pagefind.search(k)).results) {
        const p = pilihan.get(r.id) ?? { r, nilai: 0 };
        p.nilai += 1 + r.score / 1e4;
        pilihan.set(r.id, p);
      }
    }
    const urut = [...pilihan.values()].sort((a, b) => b.nilai - a.nilai);
    return { hasil: urut.map((p) => p.r), sebagian: true };
  }

  /* Cuplikan menjadi teks dan <mark> saja, apa pun isinya. */
  function kutipan(html) {
    const badan = new DOMParser().parseFromString(html.split(PENANDA)[0], "text/html").body;
    if (!badan.querySelector("mark")) return null;
    const isi = [...badan.childNodes].map((n) =>
      n.nodeName === "MARK" ? elemen("mark", "", n.textContent) : n.textContent);
    return elemen("span", "sp-hasil__kutipan", ...isi);
  }

  function baris(data) {
    const m = data.meta;
    const tautan = elemen("a", "", elemen("span", "sp-hasil__judul", m.title ?? data.url));
    tautan.href = data.url;
    const tanda = [m.instansi, m.waktu ?? m.jangka_waktu, m.biaya, m.status].filter(Boolean).join(" · ");
    if (tanda) tautan.append(elemen("span", "sp-hasil__tanda", tanda));
    const k = kutipan(data.excerpt);
    if (k) tautan.append(k);
    return elemen("li", "", tautan);
  }

  function pasang(formulir) {
    const kotak = formulir.elements.q;
    const nama = formulir.dataset.cari ?? "";
    const sekali = SEKALI[nama] ?? 8;
    const akar = akarDari(formulir);
    const wadah = document.getElementById(formulir.dataset.hasil ?? "cari-hasil") ?? elemen("div");
    if (!wadah.isConnected) formulir.append(wadah);
    wadah.id ||= "cari-hasil";
    wadah.classList.add("sp-hasil");
    if (!nama) wadah.classList.add("sp-hasil--melayang");
    kotak.setAttribute("aria-controls", wadah.id);
    let giliran = 0;
    let penunda = 0;

    const status = (...isi) => {
      const p = elemen("p", "", ...isi);
      p.setAttribute("role", "status");
      return p;
    };
    const keDaftar = () => {
      const a = elemen("a", "", "buka daftar semua layanan A–Z");
      a.href = new URL("layanan/", akar).href;
      return a;
    };
    const tutup = () => { giliran += 1; clearTimeout(penunda); wadah.replaceChildren(); };

    async function lanjut(daftar, hasil, dari) {
      const data = await Promise.all(hasil.slice(dari, dari + sekali).map((r) => r.data()));
      daftar.append(...data.map(baris));
      if (!nama || dari + sekali >= hasil.length) return;
      const tombol = elemen("button", "md-button", "Tampilkan berikutnya");
      tombol.type = "button";
      tombol.addEventListener("click", async () => {
        tombol.remove();
        await lanjut(daftar, hasil, dari + sekali);
        daftar.children[dari + sekali]?.querySelector("a")?.focus();
      });
      daftar.after(tombol);
    }

    async function cari() {
      const teks = kotak.value.trim();
      const ini = ++giliran;
      if (nama === "halaman") {
        history.replaceState(null, "", teks ? `?q=${encodeURIComponent(teks)}` : location.pathname);
      }
      if (teks.length < 2) { wadah.replaceChildren(); return; }
      try {
        const { hasil, sebagian } = await telusuri(await muat(akar), teks);
        if (ini !== giliran) return;
        const daftar = elemen("ol");
        await lanjut(daftar, hasil, 0);
        if (ini !== giliran) return;
        const tombol = daftar.nextElementSibling;
        wadah.replaceChildren(pesan(teks, hasil.length, sebagian), daftar, ...(tombol ? [tombol] : []));
      } catch (galat) {
        if (ini !== giliran) return;
        console.warn(galat);
        wadah.replaceChildren(status("Pencarian tidak dapat dimuat. Periksa sambungan lalu coba lagi, atau ", keDaftar(), "."));
      }
    }

    function pesan(teks, banyak, sebagian) {
      if (!banyak) {
        return status(`Tidak ada yang cocok dengan “${teks}”. Coba kata yang lebih umum atau lebih sedikit, periksa ejaannya, atau `, keDaftar(), ".");
      }
      return status(sebagian
        ? `Tidak ada yang memuat semua kata “${teks}”. ${banyak} hasil memuat sebagiannya:`
        : `${banyak} hasil untuk “${teks}”`);
    }

    kotak.addEventListener("focus", () => { muat(akar).catch(() => {}); }, { once: true });
    kotak.addEventListener("input", () => {
      clearTimeout(penunda);
      penunda = setTimeout(cari, JEDA);
    });
    const papanTik = (e) => {
      const tautan = [...wadah.querySelectorAll("a")];
      if (e.key === "Escape" && wadah.childElementCount) {
        e.preventDefault();
        tutup();
        kotak.focus();
      } else if ((e.key === "ArrowDown" || e.key === "ArrowUp") && tautan.length) {
        e.preventDefault();
        const tempat = tautan.indexOf(document.activeElement) + (e.key === "ArrowDown" ? 1 : -1);
        (tempat < 0 ? kotak : tautan[Math.min(tempat, tautan.length - 1)]).focus();
      }
    };
    for (const e of new Set(formulir.contains(wadah) ? [formulir] : [formulir, wadah])) {
      e.addEventListener("keydown", papanTik);
      if (!nama) {
        e.addEventListener("focusout", ({ relatedTarget: r }) => {
          if (r && !formulir.contains(r) && !wadah.contains(r)) tutup();
        });
      }
    }
    if (!nama) {
      document.addEventListener("pointerdown", ({ target: t }) => {
        if (wadah.childElementCount && !formulir.contains(t) && !wadah.contains(t)) tutup();
      });
    }
    if (nama === "halaman") {
      formulir.addEventListener("submit", (e) => { e.preventDefault(); cari(); });
      kotak.value = new URLSearchParams(location.search).get("q") ?? kotak.value;
      if (kotak.value) cari();
    }
  }

  const formulir = [...document.querySelectorAll("form[data-cari], #cari-formulir")];
  formulir.forEach(pasang);
  document.addEventListener("keydown", (e) => {
    const diKotak = e.target instanceof Element && e.target.closest("input, textarea, select, [contenteditable]");
    if (e.key !== "/" || e.ctrlKey || e.altKey || e.metaKey || diKotak) return;
    const utama = formulir.find((f) => f.dataset.cari) ?? formulir[0];
    if (!utama) return;
    e.preventDefault();
    utama.elements.q.focus();
    utama.elements.q.select();
  });
})();
