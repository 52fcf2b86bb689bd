/* Tambahan kecil di setiap halaman: daftar isi terbuka di layar lebar, bagian yang sedang dibaca,
   dan diagram Mermaid yang baru dimuat bila dibuka. Halaman lengkap tanpa berkas ini.
   Skrip biasa tanpa modul, agar berjalan di peramban lama. */
(function () {
  "use strict";

  const ASET = new URL(".", document.currentScript.src).href;
  const INGGRIS = document.documentElement.lang === "en";

  const semua = (pemilih, akar) => Array.from((akar || document).querySelectorAll(pemilih));

  function daftarIsi(lipatan) {
    const lebar = matchMedia("(min-width: 60em)");
    const atur = () => { lipatan.open = lebar.matches; };
    atur();
    lebar.addListener(atur);
    lipatan.addEventListener("click", (e) => {
      if (!lebar.matches && e.target.closest("a")) lipatan.open = false;
    });
  }

  function tandaiBagian(isi) {
    const tautan = new Map(semua("a", isi).map((a) => [a.hash.slice(1), a]));
    const pengamat = new IntersectionObserver((masuk) => {
      for (const m of masuk) {
        if (!m.isIntersecting) continue;
        tautan.forEach((a) => a.removeAttribute("aria-current"));
        if (tautan.has(m.target.id)) tautan.get(m.target.id).setAttribute("aria-current", "true");
      }
    }, { rootMargin: "-10% 0px -80% 0px" });
    semua(".sp-komponen").forEach((e) => pengamat.observe(e));
  }

  /* Memuat diagram.js sekali; `gambarDiagram` ialah nama yang dipasangnya. */
  let pelukis = null;

  function muatPelukis(alamat) {
    pelukis = pelukis || new Promise((selesai, gagal) => {
      const skrip = document.createElement("script");
      skrip.src = alamat;
      skrip.onload = () => selesai(window.gambarDiagram);
      skrip.onerror = () => { pelukis = null; gagal(new Error(`tidak termuat: ${alamat}`)); };
      document.head.appendChild(skrip);
    });
    return pelukis;
  }

  const teks = (alamat) => fetch(alamat).then((jawaban) => {
    if (!jawaban.ok) throw new Error(`tidak termuat: ${alamat}`);
    return jawaban.text();
  });

  function diagram(lipatan) {
    const tautan = lipatan.querySelector("a");
    const wadah = document.createElement("div");
    wadah.className = "sp-diagram__gambar";
    wadah.tabIndex = 0;
    wadah.setAttribute("role", "region");
    wadah.setAttribute("aria-live", "polite");
    const judul = lipatan.parentElement.querySelector("h4");
    wadah.setAttribute("aria-label", `${INGGRIS ? "Picture of the Mermaid diagram" : "Gambar diagram Mermaid"} ${judul ? judul.textContent : ""}`.trim());
    lipatan.insertBefore(wadah, tautan.parentElement);
    lipatan.addEventListener("toggle", () => {
      if (!lipatan.open || wadah.childElementCount) return;
      wadah.textContent = INGGRIS ? "Loading the diagram …" : "Memuat diagram …";
      const alt = lipatan.parentElement.querySelector(".sp-bagan img").alt;
      Promise.all([muatPelukis(`${ASET}diagram.js`), teks(tautan.href)])
        .then(([gambar, sumber]) => gambar(`${ASET}mermaid.min.js`, sumber, alt))
        .then((img) => { wadah.textContent = ""; wadah.appendChild(img); })
        .catch((galat) => {
          console.warn(galat);
          wadah.textContent = INGGRIS
            ? "This browser cannot draw the diagram. Its source can be opened below."
            : "Diagram tidak dapat digambar di peramban ini. Sumbernya dapat dibuka di bawah.";
        });
    });
  }

  semua("details[data-buka-lebar]").forEach(daftarIsi);
  if (window.IntersectionObserver) semua(".sp-isi").forEach(tandaiBagian);
  semua("details.sp-diagram").forEach(diagram);
})();
