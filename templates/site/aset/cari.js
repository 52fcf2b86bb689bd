/* Pintu pencarian. Tidak ada lagi yang dimuat sebelum sesuatu diketik; yang dimuat ada di cari/.
   Tanpa berkas ini, atau bila cari/ tidak dapat dimuat, formulir mengantar ke halaman cari
   dengan daftar A–Z. */
(() => {
  "use strict";
  const letak = new URL("cari/kotak.js", document.currentScript.src).href;
  const formulir = [...document.querySelectorAll("form[data-cari]")];
  const punyaAlamat = (f) => f.dataset.cari === "halaman" && location.search.length > 1;

  function siapkan(f) {
    let terpasang = false;
    const muat = async () => {
      if (terpasang) return;
      terpasang = true;
      try {
        (await import(letak)).pasang(f);
      } catch (galat) {
        console.warn(galat);
        terpasang = false;
      }
    };
    f.addEventListener("input", muat);
    if (punyaAlamat(f)) muat();
  }

  formulir.forEach(siapkan);

  /* Garis miring menuju kotak di badan halaman bila ada, selain itu ke kotak di kepala. */
  document.addEventListener("keydown", (e) => {
    const mengisi = e.target instanceof Element && e.target.closest("input, textarea, select, [contenteditable]");
    const jenis = mengisi && mengisi.matches("[type=checkbox], [type=radio]") ? null : mengisi;
    if (e.key !== "/" || e.ctrlKey || e.altKey || e.metaKey || jenis || !formulir.length) return;
    const utama = formulir.find((f) => f.dataset.cari !== "kepala") ?? formulir[0];
    e.preventDefault();
    utama.elements.q.focus();
    utama.elements.q.select();
  });
})();
