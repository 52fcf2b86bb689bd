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
      await this.muat(new URL("diagram.js", this.letak).href);
      const pustaka = new URL("mermaid.min.js", this.letak).href;
      const img = await window.gambarDiagram(pustaka, sumber, nama ? nama[1] : "Diagram alur");
      wadah.textContent = "";
      wadah.appendChild(img);
    } catch (galat) {
      console.warn(galat);
      const pre = document.createElement("pre");
      pre.textContent = sumber;
      wadah.textContent = "";
      wadah.appendChild(pre);
    }
  },

  muat(alamat) {
    this.siap = this.siap || new Promise((selesai, gagal) => {
      const skrip = document.createElement("script");
      skrip.src = alamat;
      skrip.onload = selesai;
      skrip.onerror = () => gagal(new Error(`tidak termuat: ${alamat}`));
      document.head.appendChild(skrip);
    });
    return this.siap;
  },
};
