/* Tambahan pada halaman layanan: pilihan keadaan, daftar syarat yang dapat dicentang,
   mendengarkan, menyalin alamat, dan lipatan di ponsel. Halaman lengkap tanpa berkas ini.
   Skrip biasa tanpa modul, agar berjalan di peramban lama. */
(function () {
  "use strict";

  const INGGRIS = document.documentElement.lang === "en";
  const KATA = INGGRIS ? {
    dari: (n, m) => `${n} of ${m}`,
    hanya: (nama, syarat, langkah) => `Only for “${nama}”: ${syarat} requirements and ${langkah} steps.`,
    bagikan: "Share", tersalin: "Address copied",
    untuk: "For", syarat: "Requirements", waktu: "Time", biaya: "Fee",
    lagi: (n) => `… and ${n} more`,
  } : {
    dari: (n, m) => `${n} dari ${m}`,
    hanya: (nama, syarat, langkah) => `Hanya untuk “${nama}”: ${syarat} syarat dan ${langkah} langkah.`,
    bagikan: "Bagikan", tersalin: "Alamat tersalin",
    untuk: "Untuk", syarat: "Syarat", waktu: "Waktu", biaya: "Biaya",
    lagi: (n) => `… dan ${n} lagi`,
  };

  const semua = (pemilih, akar) => Array.from((akar || document).querySelectorAll(pemilih));
  const halaman = document.querySelector(".sp-halaman--standar");
  const terlihat = (e) => !e.closest("[hidden]");

  const TERPILIH = ".sp-varian input:checked";
  const semuaKeadaan = () => { const e = halaman.querySelector(TERPILIH); return !(e && e.value); };
  const namaKeadaan = (pilihan) => pilihan.nextElementSibling.firstChild.textContent.trim();

  /* Keadaan (varian): menyaring bagian bertanda dan mengganti jawaban; alamatnya dapat dibagikan. */

  function tampilkan(id) {
    semua("[data-kasus]", halaman).forEach((e) => {
      e.hidden = Boolean(id) && e.dataset.kasus.split(" ").indexOf(id) < 0;
    });
    semua("[data-ganti]", halaman).forEach((wadah) => {
      const pilihan = semua("[data-untuk]", wadah);
      const cocok = pilihan.filter((e) => e.dataset.untuk === id)[0] || pilihan[0];
      pilihan.forEach((e) => { e.hidden = e !== cocok; });
    });
  }

  function jumlah(pemilih) {
    const butir = semua(pemilih, halaman);
    return KATA.dari(butir.filter(terlihat).length, butir.length);
  }

  function keadaan(kotak) {
    const kabar = kotak.querySelector("[role=status]");
    const semula = kabar.textContent;
    const pilihan = semua("input", kotak);

    const pilih = (id) => {
      const satu = pilihan.filter((i) => i.value === id)[0] || pilihan[0];
      satu.checked = true;
      tampilkan(satu.value);
      const nama = namaKeadaan(satu);
      kabar.textContent = satu.value
        ? KATA.hanya(nama, jumlah("#persyaratan > .sp-butir > li"), jumlah(".sp-langkah > .sp-butir > li"))
        : semula;
      halaman.dispatchEvent(new CustomEvent("keadaan"));
    };
    const dariAlamat = () => new URLSearchParams(location.search).get("varian") || "";

    kotak.addEventListener("change", (e) => {
      const alamat = new URL(location.href);
      if (e.target.value) alamat.searchParams.set("varian", e.target.value);
      else alamat.searchParams.delete("varian");
      alamat.hash = "";
      history.pushState(null, "", alamat);
      pilih(e.target.value);
    });
    addEventListener("popstate", () => pilih(dariAlamat()));
    addEventListener("pageshow", () => pilih(dariAlamat()));
    pilih(dariAlamat());
  }

  /* Centang syarat bertahan selama jendela ini terbuka. */

  function centang(kotak) {
    const kunci = `centang ${location.pathname}`;
    const simpanan = () => { try { return JSON.parse(sessionStorage.getItem(kunci)) || []; } catch (galat) { return []; } };
    const lama = simpanan();
    kotak.forEach((satu, n) => {
      satu.checked = lama.indexOf(n) >= 0;
      satu.addEventListener("change", () => {
        const kini = kotak.map((k, i) => (k.checked ? i : -1)).filter((i) => i >= 0);
        try { sessionStorage.setItem(kunci, JSON.stringify(kini)); } catch (galat) { /* penyimpanan ditutup */ }
      });
    });
  }

  /* Dengarkan: tujuh jawaban, lalu syarat dan langkah, satu kalimat sekali ucap. */

  const BAHASA = /^(id|in)([-_]|$)/i;

  function naskah() {
    const bagian = semua(
      "h1, .sp-jawaban dt, .sp-jawaban dd, #persyaratan h3, #persyaratan .sp-teks, #persyaratan .sp-catatan, " +
      "#persyaratan .sp-paragraf, #prosedur h3, #prosedur h4, #prosedur .sp-teks, #prosedur .sp-catatan",
      halaman
    );
    return bagian.filter(terlihat).map((e) => {
      const langkah = e.matches(".sp-langkah > .sp-butir > li > .sp-teks") ? `Langkah ${e.parentElement.value}. ` : "";
      return langkah + e.textContent.replace(/\s+/g, " ").trim();
    }).filter(Boolean);
  }

  function dengarkan(wadah) {
    const pengucap = window.speechSynthesis;
    if (!pengucap || !window.SpeechSynthesisUtterance) return;
    const tombol = wadah.querySelector("[data-dengar]");
    const henti = wadah.querySelector("[data-henti]");
    const kata = tombol.querySelector("span");
    let kalimat = [];
    let urutan = 0;
    let giliran = 0;

    const suara = () => pengucap.getVoices().filter((v) => BAHASA.test(v.lang))[0];
    const tampil = (tulisan) => { kata.textContent = tulisan; henti.hidden = tulisan === "Dengarkan"; };
    const diam = () => { giliran += 1; pengucap.cancel(); };
    const selesai = () => { diam(); urutan = 0; kalimat = []; tampil("Dengarkan"); };

    const lanjut = () => {
      const ini = giliran;
      if (urutan >= kalimat.length) { selesai(); return; }
      const ucapan = new SpeechSynthesisUtterance(kalimat[urutan]);
      ucapan.voice = suara();
      ucapan.lang = "id-ID";
      ucapan.onend = () => { if (ini === giliran) { urutan += 1; lanjut(); } };
      ucapan.onerror = () => { if (ini === giliran) selesai(); };
      pengucap.speak(ucapan);
    };

    tombol.addEventListener("click", () => {
      if (kata.textContent === "Jeda") { diam(); tampil("Lanjutkan"); return; }
      if (!kalimat.length) kalimat = naskah();
      tampil("Jeda");
      lanjut();
    });
    henti.addEventListener("click", () => { selesai(); tombol.focus(); });
    halaman.addEventListener("keadaan", () => { if (kalimat.length) selesai(); });
    addEventListener("pagehide", diam);

    const periksa = () => { wadah.hidden = !suara(); };
    periksa();
    if (pengucap.addEventListener) pengucap.addEventListener("voiceschanged", periksa);
    else pengucap.onvoiceschanged = periksa;
  }

  /* Pesan WhatsApp: syarat, waktu, dan biaya seperti yang tampak, jadi menurut keadaan yang dipilih.
     Tanpa skrip tautannya memuat waktu, biaya, tempat, dan alamat. */

  const TERPANJANG = 1990; /* tautan yang lebih panjang dipotong sebagian ponsel */
  const rapat = (e) => e.textContent.replace(/\s+/g, " ").trim();

  function butir(daftar, takuk) {
    return Array.from(daftar.children).filter(terlihat).map((li, n) => {
      const tanda = daftar.tagName === "OL" ? `${n + 1}.` : "-";
      const teks = li.querySelector(".sp-teks").cloneNode(true);
      const khusus = semua(".sp-khusus", teks);
      khusus.forEach((e) => e.remove());
      const anak = Array.from(li.children);
      const catatan = (semuaKeadaan() ? khusus : []).concat(anak.filter((e) => e.matches(".sp-catatan"))).map(rapat);
      const rinci = anak.filter((e) => e.matches(".sp-butir")).map((e) => butir(e, `${takuk}  `));
      const baris = `${takuk}${tanda} ${rapat(teks)}${catatan.length ? ` (${catatan.join("; ")})` : ""}`;
      return [baris].concat(...rinci).join("\n");
    });
  }

  function pesan(tautan) {
    const AWAL = "https://wa.me/?text=";
    const dasar = decodeURIComponent(tautan.href.slice(AWAL.length)).split("\n");
    const waktu = dasar.findIndex((baris) => baris.startsWith(`${KATA.waktu}: `));
    if (waktu < 0) return;

    const jawaban = (ikon, baris) => {
      const terjawab = semua(`.sp-jawaban > .sp-ikon--${ikon} > dd`, halaman).filter(terlihat)[0];
      const nama = `${KATA[ikon]}: `;
      return terjawab && baris.startsWith(nama) ? nama + rapat(terjawab) : baris;
    };
    const susun = (syarat, sisa) => {
      const nama = semuaKeadaan() ? [] : [`${KATA.untuk}: ${namaKeadaan(halaman.querySelector(TERPILIH))}`];
      const lagi = sisa ? [KATA.lagi(sisa)] : [];
      const akhir = dasar.slice(waktu).map((baris) => jawaban("biaya", jawaban("waktu", baris)));
      const isi = syarat.length ? [`${KATA.syarat}:`].concat(syarat, lagi) : [];
      return AWAL + encodeURIComponent(dasar.slice(0, waktu).concat(nama, isi, akhir).join("\n"));
    };
    const perbarui = () => {
      const daftar = halaman.querySelector("#persyaratan > .sp-butir");
      const syarat = daftar ? butir(daftar, "") : [];
      let banyak = syarat.length;
      while (banyak && susun(syarat.slice(0, banyak), syarat.length - banyak).length > TERPANJANG) banyak -= 1;
      tautan.href = susun(syarat.slice(0, banyak), syarat.length - banyak);
    };
    halaman.addEventListener("keadaan", perbarui);
    perbarui();
  }

  /* Bagikan lewat perangkat, atau salin alamatnya. */

  function salin(tombol) {
    const kata = tombol.querySelector("span");
    const semula = navigator.share ? KATA.bagikan : kata.textContent;
    kata.textContent = semula;

    const tersalin = () => {
      kata.textContent = KATA.tersalin;
      setTimeout(() => { kata.textContent = semula; }, 3000);
    };
    const caraLama = () => {
      const kotak = document.createElement("textarea");
      kotak.value = location.href;
      document.body.appendChild(kotak);
      kotak.select();
      const jadi = document.execCommand("copy");
      kotak.remove();
      tombol.focus();
      if (jadi) tersalin();
    };

    tombol.addEventListener("click", () => {
      if (navigator.share) {
        navigator.share({ title: document.title, url: location.href }).catch(() => {});
      } else if (navigator.clipboard) {
        navigator.clipboard.writeText(location.href).then(tersalin, caraLama);
      } else {
        caraLama();
      }
    });
  }

  /* Di ponsel komponen pengelolaan tertutup; yang dituju alamat dan yang dicetak terbuka. */

  function lipat(lipatan) {
    const dituju = () => {
      const e = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
      if (!e) return;
      const milik = e.closest("details.sp-lipat") || e.querySelector("details.sp-lipat");
      if (milik && !milik.open && !e.matches(".sp-kelompok")) { milik.open = true; e.scrollIntoView(); }
    };
    let tertutup = [];
    if (matchMedia("(max-width: 44.99em)").matches) lipatan.forEach((d) => { d.open = false; });
    addEventListener("hashchange", dituju);
    addEventListener("beforeprint", () => {
      tertutup = lipatan.filter((d) => !d.open);
      tertutup.forEach((d) => { d.open = true; });
    });
    addEventListener("afterprint", () => { tertutup.forEach((d) => { d.open = false; }); });
    dituju();
  }

  centang(semua(".sp-centang input", halaman));
  semua(".sp-dengar", halaman).forEach(dengarkan);
  semua("[data-pesan]", halaman).forEach(pesan);
  semua(".sp-varian", halaman).forEach(keadaan);
  semua("[data-salin]", halaman).forEach(salin);
  lipat(semua("details.sp-lipat", halaman));
})();
