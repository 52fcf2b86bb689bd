/* What a test asks of a laid-out page. Both functions return what is wrong, as texts. */

/** Whatever sticks out at the right of the window, unless it lies in something that scrolls. */
function clipped() {
  const page = document.documentElement;
  const found = page.scrollWidth > page.clientWidth ? [`page: ${page.scrollWidth}`] : [];
  const scrolls = (e) => ["auto", "scroll"].includes(getComputedStyle(e).overflowX);
  const scrolled = (e) => e !== page && (scrolls(e) || scrolled(e.parentElement ?? page));
  for (const e of document.querySelectorAll(".md-content *, .md-header *, .md-footer *")) {
    if (e.closest("svg, [hidden]") || !e.checkVisibility({ visibilityProperty: true })) continue;
    const box = e.getBoundingClientRect();
    if (box.width > 1 && box.right > page.clientWidth + 1 && !scrolled(e)) {
      found.push(`${e.tagName}.${e.className}: ${Math.round(box.right)}`);
    }
  }
  return found;
}

/** Lines of running text with more than `longest` characters, as the browser broke them. */
function longLines(longest) {
  const blocks = "p, li, dd, dt, td, th, blockquote, summary, figcaption";
  const found = [];
  for (const e of document.querySelectorAll(".md-content :is(p, li, dd, blockquote)")) {
    if (!e.checkVisibility() || e.closest("svg, pre, nav")) continue;
    const lines = new Map();
    const texts = document.createTreeWalker(e, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const node = texts.currentNode;
      const around = node.parentElement;
      if (around.closest(blocks) !== e || around.closest("svg, pre, [hidden]")) continue;
      for (const word of node.data.matchAll(/\S+/g)) {
        const range = document.createRange();
        range.setStart(node, word.index);
        range.setEnd(node, word.index + word[0].length);
        const [box, more] = range.getClientRects();
        if (!box || more) continue; // not drawn, or an address broken over several lines
        const near = [...lines.keys()].find((bottom) => Math.abs(bottom - box.bottom) < 6);
        const line = near ?? box.bottom;
        lines.set(line, [...(lines.get(line) ?? []), word[0]]);
      }
    }
    for (const words of lines.values()) {
      const line = words.join(" ");
      if (line.length > longest) found.push(line);
    }
  }
  return found;
}
