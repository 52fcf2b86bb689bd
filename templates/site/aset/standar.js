/* Tambahan kecil di halaman: daftar isi terbuka di layar lebar, bagian yang sedang dibaca,
   dan diagram Mermaid yang baru dimuat bila dibuka. Halaman lengkap tanpa berkas ini. */
(() => {
  "use strict";

  function daftarIsi(lipatan) {
    const lebar = matchMedia("(min-width: 60em)");
    const atur = () => { lipatan.open = lebar.matches; };
    atur();
    lebar.addEventListener("change", atur);
    lipatan.addEventListener("click", (e) => {
      if (!lebar.matches && e.target.closest("a")) lipatan.open = false;
    });
  }

  function tandaiBagian(isi) {
    const tautan = new Map([...isi.querySelectorAll("a")].map((a) => [a.hash.slice(1), a]));
    const pengamat = new IntersectionObserver((masuk) => {
      for (const m of masuk) {
        if (!m.isIntersecting) continue;
        for (const a of tautan.values()) a.removeAttribute("aria-current");
        tautan.get(m.target.id)?.setAttribute("aria-current", "true");
      }
    }, { rootMargin: "-10% 0px -80% 0px" });
    document.querySelectorAll(".sp-komponen").forEach((e) => pengamat.observe(e));
  }

  function diagram(lipatan) {
    const wadah = lipatan.querySelector(".sp-diagram__gambar");
    const alamat = (nama) => new URL(lipatan.dataset[nama], location.href).href;
    lipatan.addEventListener("toggle", async () => {
      if (!lipatan.open || wadah.childElementCount) return;
      wadah.textContent = "Memuat diagram …";
      try {
        const { gambar } = await import(alamat("skrip"));
        const sumber = lipatan.querySelector("pre").textContent;
        wadah.replaceChildren(await gambar(alamat("mermaid"), sumber, lipatan.dataset.alt));
      } catch (galat) {
        console.warn(galat);
        wadah.textContent = "Diagram tidak dapat digambar di peramban ini. Sumbernya ada di bawah.";
      }
    });
  }

  document.querySelectorAll("details[data-buka-lebar]").forEach(daftarIsi);
  document.querySelectorAll(".sp-isi").forEach(tandaiBagian);
  document.querySelectorAll("details[data-mermaid]").forEach(diagram);
})();
