"""What the generated pages are written with: front matter, text and YAML as HTML."""

from __future__ import annotations

import re

from markupsafe import escape


def head(judul: str, deskripsi: str) -> str:
    """Front matter of a generated page, and the line that keeps people from editing it."""
    return (
        f'---\ntitle: "{judul}"\ndescription: "{deskripsi}"\n---\n'
        "<!-- Dibuat dari kode program; jangan disunting. -->\n\n"
    )


def code(text: str) -> str:
    """YAML as it stands; HTML of our own, because Markdown turns tabs into spaces."""
    return f'<pre><code class="language-yaml">{_kept(text)}</code></pre>'


def prose(text: str) -> str:
    """Text of a message or of a field's help; what stands between backticks is code."""
    return re.sub(r"`([^`\n]+)`", r"<code>\1</code>", _kept(text)).replace("\n", "<br>")


def _kept(text: str) -> str:
    return str(escape(text)).replace("\t", "&#9;")
