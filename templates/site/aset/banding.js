/* Halaman /banding/: mengambil halaman layanan yang dipilih dari situs ini sendiri dan menyusun
   jawabannya berdampingan. Pilihan tertulis di alamat (?a=…&b=…), jadi dapat dibagikan. */
(() => {
  "use strict";

  const wadah = document.getElementById("banding");
  if (!wadah) return;
  const bahasa = document.documentElement.lang;
  const KATA = bahasa === "en" ? {
    syarat: "All requirements", langkah: "All steps", diSini: "only here", sebagian: "not in all",
    kosong: "Not mentioned", sama: "same", beda: "differs", judul: "Comparison of the services chosen",
    pertanyaan: "Question", hilang: "not found", keluarkan: "Remove", pilihan: "Your choice",
    kurang: "Choose at least one more service: open its page and follow “Compare”.",
    jadi: "What is not the same in all is marked. Put together automatically from the words of each standard.",
  } : {
    syarat: "Semua syarat", langkah: "Semua langkah", diSini: "hanya di sini", sebagian: "tidak di semua",
    kosong: "Tidak disebut", sama: "sama", beda: "ada beda", judul: "Perbandingan layanan yang dipilih",
    pertanyaan: "Pertanyaan", hilang: "tidak ditemukan", keluarkan: "Keluarkan", pilihan: "Pilihan Anda",
    kurang: "Pilih sedikitnya satu layanan lagi: buka halamannya, lalu ikuti “Bandingkan”.",
    jadi: "Yang tidak sama di semuanya bertanda. Disusun otomatis dari kata-kata standar masing-masing.",
  };
  /* Kata-kata standar tetap berbahasa Indonesia, juga di halaman berbahasa lain. */
  const asli = bahasa === "id" ? {} : { lang: "id" };
  const HURUF = ["a", "b", "c", "d"];
  const ID = /^[^/.?#\s][^/?#\s]*\/[^/.?#\s][^/?#\s]*$/;
  const akar = new URL(wadah.dataset.akar, location.href);
  const alamat = (id) => new URL(`layanan/${id.split("/").map(encodeURIComponent).join("/")}/`, akar);

  function elemen(nama, isi = [], atribut = {}) {
    const e = document.createElement(nama);
    for (const [kunci, nilai] of Object.entries(atribut)) e.setAttribute(kunci, nilai);
    e.append(...[isi].flat());
    return e;
  }

  /* Pilihan: yang tertulis di alamat; "tambah" menambah yang sudah dipilih di tab ini. */
  function pilihan() {
    const tanya = new URLSearchParams(location.search);
    const tambah = tanya.get("tambah");
    const lama = tambah ? tersimpan() : HURUF.map((h) => tanya.get(h));
    const semua = [...new Set([...lama, tambah])].filter((id) => id && ID.test(id));
    return semua.slice(-HURUF.length);
  }

  function tersimpan() {
    try {
      const isi = JSON.parse(sessionStorage.getItem("banding") ?? "[]");
      return Array.isArray(isi) ? isi.map(String) : [];
    } catch {
      return [];
    }
  }

  function simpan(ids) {
    try { sessionStorage.setItem("banding", JSON.stringify(ids)); } catch { /* boleh tidak tersimpan */ }
  }

  const tautanPilihan = (ids) =>
    ids.length ? `?${ids.map((id, i) => `${HURUF[i]}=${encodeURIComponent(id).replace("%2F", "/")}`).join("&")}` : "?";

  const rapi = (teks) => (teks ?? "").replace(/\s+/g, " ").trim();

  /* Satu butir dalam satu baris: katanya sendiri, lalu butir di dalamnya. Catatan kecil tidak ikut. */
  function baris(li) {
    const salin = li.cloneNode(true);
    salin.querySelectorAll("p.sp-catatan").forEach((e) => e.remove());
    const anak = [...salin.querySelectorAll(":scope > .sp-butir > li")].map(baris);
    salin.querySelectorAll(":scope > .sp-butir").forEach((e) => e.remove());
    return rapi(`${salin.textContent} ${anak.join("; ")}`);
  }

  async function baca(id) {
    const jawab = await fetch(alamat(id), { credentials: "same-origin" });
    if (!jawab.ok) throw new Error(`${id}: ${jawab.status}`);
    const hal = new DOMParser().parseFromString(await jawab.text(), "text/html");
    const tanya = [...hal.querySelectorAll(".sp-jawaban > div")].map((e) =>
      [rapi(e.querySelector("dt")?.textContent), [rapi(e.querySelector("dd")?.textContent)]]);
    const butir = (tempat) => [...hal.querySelectorAll(`${tempat} .sp-butir > li`)]
      .filter((li) => !li.parentElement.closest("li")).map(baris);
    return {
      id,
      nama: rapi(hal.querySelector("h1")?.textContent),
      instansi: rapi(hal.querySelector(".sp-instansi")?.textContent),
      spanduk: rapi(hal.querySelector(".sp-spanduk summary, p.sp-spanduk")?.textContent),
      isi: [...tanya, [KATA.syarat, butir("#persyaratan")], [KATA.langkah, butir("#prosedur .sp-langkah")]],
    };
  }

  const lipat = (teks) => rapi(teks).toLowerCase().replace(/[.;,]+$/, "");

  /* Yang tidak dikatakan semua layanan ditandai dengan kata, bukan warna saja. */
  function tanda(banyak, semua) {
    if (banyak === semua) return [];
    return [" ", elemen("span", banyak === 1 ? KATA.diSini : KATA.sebagian, { class: "sp-beda" })];
  }

  function sel(butir, hitung, semua, label) {
    const isi = butir.map((teks) => [teks, ...tanda(hitung.get(lipat(teks)), semua)]);
    const atribut = { "data-label": label };
    if (!isi.length) return elemen("td", KATA.kosong, atribut);
    if (isi.length === 1) return elemen("td", isi[0], atribut);
    return elemen("td", elemen("ol", isi.map((satu) => elemen("li", satu)), { class: "sp-butir" }), atribut);
  }

  function barisTabel(tanya, layanan, label) {
    const kolom = layanan.map((l) => l.isi.find(([t]) => t === tanya)?.[1].filter(Boolean) ?? []);
    const hitung = new Map();
    for (const butir of kolom) {
      for (const teks of new Set(butir.map(lipat))) hitung.set(teks, (hitung.get(teks) ?? 0) + 1);
    }
    const sama = [...hitung.values()].every((n) => n === kolom.length);
    const th = elemen("th", [`${tanya} `, elemen("span", sama ? KATA.sama : KATA.beda, { class: "sp-khusus" })],
      { scope: "row" });
    return elemen("tr", [th, ...kolom.map((butir, i) => sel(butir, hitung, kolom.length, label[i]))]);
  }

  function tabel(layanan) {
    const kepala = layanan.map((l) => elemen("th", [
      elemen("strong", l.nama), elemen("br"), l.instansi,
      ...(l.spanduk ? [elemen("br"), elemen("small", l.spanduk, { lang: bahasa })] : [])],
    { scope: "col", ...asli }));
    const satuNama = new Set(layanan.map((l) => l.nama)).size === 1;
    const label = layanan.map((l, i) => `${i + 1}. ${satuNama ? l.instansi : l.nama}`);
    const tanya = [...new Set(layanan.flatMap((l) => l.isi.map(([judul]) => judul)))];
    return elemen("table", [
      elemen("caption", KATA.judul, { class: "sp-samar" }),
      elemen("thead", elemen("tr", [elemen("th", KATA.pertanyaan, { scope: "col" }), ...kepala])),
      elemen("tbody", tanya.map((judul) => barisTabel(judul, layanan, label)))], { class: "sp-tabel sp-banding" });
  }

  function daftarPilihan(ids, nama) {
    const sebut = (id) => (nama.has(id) ? elemen("a", nama.get(id), { href: alamat(id).href, ...asli }) : `${id} (${KATA.hilang})`);
    const butir = ids.map((id) => elemen("li", [sebut(id), " · ",
      elemen("a", KATA.keluarkan, {
        href: tautanPilihan(ids.filter((lain) => lain !== id)),
        "aria-label": `${KATA.keluarkan} ${nama.get(id) ?? id}`,
      })]));
    return elemen("ol", butir, { class: "sp-butir" });
  }

  async function tampilkan(ids) {
    const hasil = await Promise.allSettled(ids.map(baca));
    hasil.filter((h) => h.reason).forEach((h) => console.info(h.reason.message));
    const layanan = hasil.filter((h) => h.value).map((h) => h.value);
    const nama = new Map(layanan.map((l) => [l.id, `${l.nama}, ${l.instansi}`]));
    const kata = layanan.length < 2
      ? KATA.kurang
      : KATA.jadi;
    wadah.replaceChildren(
      elemen("h2", KATA.pilihan, { id: "pilihan" }), daftarPilihan(ids, nama), elemen("p", kata),
      ...(layanan.length < 2 ? [] : [tabel(layanan)]));
  }

  wadah.replaceChildren();
  const ids = pilihan();
  simpan(ids);
  if (new URLSearchParams(location.search).has("tambah")) history.replaceState(null, "", tautanPilihan(ids));
  if (ids.length) tampilkan(ids);
})();
