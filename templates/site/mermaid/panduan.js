/* Dipasang plugin mermaid2 pada halaman panduan: menggambar dengan diagram.js, seperti halaman
   layanan, sehingga diagram panduan pun bekerja di bawah kebijakan keamanan situs. */
window.mermaid = {
  letak: document.currentScript.src,

  initialize() {
    document.addEventListener("DOMContentLoaded", () => {
      for (const wadah of document.querySelectorAll("div.mermaid")) this.lukis(wadah);
    });
  },

  async lukis(wadah) {
    const sumber = wadah.textContent.trim();
    const nama = /^\s*accTitle:\s*(.+)$/m.exec(sumber);
    try {
      const { gambar } = await import(new URL("diagram.js", this.letak).href);
      const pustaka = new URL("mermaid.min.js", this.letak).href;
      wadah.replaceChildren(await gambar(pustaka, sumber, nama ? nama[1] : "Diagram alur"));
    } catch (galat) {
      console.warn(galat);
      const pre = document.createElement("pre");
      pre.textContent = sumber;
      wadah.replaceChildren(pre);
    }
  },
};
