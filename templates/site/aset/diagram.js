/* Menggambar teks Mermaid menjadi gambar, di bawah kebijakan keamanan `style-src 'self'`.
   Mermaid menulis elemen <style> dan atribut style, yang dilarang kebijakan itu. Selama ia
   bekerja, keduanya dialihkan ke CSSOM, yang diizinkan; setelah itu semua dikembalikan dan
   hasilnya tampil sebagai <img>, dokumen tersendiri yang tidak dapat menjalankan skrip.
   Skrip biasa tanpa modul; ia memasang `gambarDiagram(pustaka, sumber, alt)`. */
(function () {
"use strict";

const ATRIBUT = "data-gaya";
let siap = null;
let antrean = Promise.resolve();
let nomor = 0;

/** Gambar untuk `sumber`; `pustaka` adalah alamat mermaid di situs ini. */
window.gambarDiagram = function gambar(pustaka, sumber, alt) {
  antrean = antrean.catch(() => {}).then(() => lukis(pustaka, sumber, alt));
  return antrean;
};

async function lukis(pustaka, sumber, alt) {
  siap = siap || muat(pustaka);
  const mermaid = await siap;
  mermaid.initialize({
    startOnLoad: false,
    securityLevel: "strict",
    theme: "neutral",
    htmlLabels: false,
    flowchart: { htmlLabels: false, useMaxWidth: false },
  });
  const alihan = alihkan();
  let hasil;
  try {
    hasil = await mermaid.render(`diagram-${++nomor}`, sumber);
  } finally {
    alihan.pulihkan();
  }
  const svg = hasil.svg.split(`${ATRIBUT}=`).join("style=").replace(">", `><style>${alihan.gaya()}</style>`);
  const img = new Image();
  img.alt = alt;
  img.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await img.decode();
  return img;
}

function muat(pustaka) {
  return new Promise((selesai, gagal) => {
    const punyaSendiri = window.mermaid;
    const skrip = document.createElement("script");
    skrip.src = pustaka;
    skrip.onload = () => {
      const dimuat = window.mermaid;
      if (punyaSendiri) window.mermaid = punyaSendiri;
      selesai(dimuat);
    };
    skrip.onerror = () => { siap = null; skrip.remove(); gagal(new Error(`tidak termuat: ${pustaka}`)); };
    document.head.appendChild(skrip);
  });
}

function alihkan() {
  const semula = [];
  const lembar = [];
  const ganti = (pemilik, nama, buat) => {
    const lama = Object.getOwnPropertyDescriptor(pemilik, nama);
    semula.push(() => Object.defineProperty(pemilik, nama, lama));
    Object.defineProperty(pemilik, nama, Object.assign({}, lama, buat(lama)));
  };
  const tunda = (html) => String(html).replace(/(<[a-z][^<>]*?\s)style=/gi, `$1${ATRIBUT}=`);
  const berlakukan = (e) => {
    e.style.cssText = e.getAttribute(ATRIBUT);
    e.removeAttribute(ATRIBUT);
  };
  const pasang = (teks) => {
    const s = new CSSStyleSheet();
    s.replaceSync(teks);
    lembar.push([s, teks]);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, s];
  };
  const bukanStyle = (letak) => (lama) => ({
    value(...a) {
      if (String(a[letak]).toLowerCase() !== "style") return lama.value.apply(this, a);
      a[letak] = "x-gaya";
      const e = lama.value.apply(this, a);
      for (const n of ["innerHTML", "textContent"]) Object.defineProperty(e, n, { set: pasang, get: () => "" });
      return e;
    },
  });

  ganti(Element.prototype, "setAttribute", (lama) => ({
    value(n, v) {
      if (String(n).toLowerCase() === "style") this.style.cssText = v;
      else lama.value.call(this, n, v);
    },
  }));
  ganti(Element.prototype, "innerHTML", (lama) => ({
    set(html) {
      lama.set.call(this, tunda(html));
      this.querySelectorAll(`[${ATRIBUT}]`).forEach(berlakukan);
    },
  }));
  ganti(DOMParser.prototype, "parseFromString", (lama) => ({
    value(html, jenis) { return lama.value.call(this, tunda(html), jenis); },
  }));
  ganti(Document.prototype, "createElement", bukanStyle(0));
  ganti(Document.prototype, "createElementNS", bukanStyle(1));

  return {
    gaya: () => lembar.map(([, teks]) => teks).join(""),
    pulihkan() {
      semula.forEach((f) => f());
      const milik = new Set(lembar.map(([s]) => s));
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((s) => !milik.has(s));
    },
  };
}
})();
