"""Settings for the servers that sites are put on: the same headers and caching for each of them.

Files the theme names by their content are kept for a year; all others are asked for anew,
which costs one short answer when nothing changed.
"""

from __future__ import annotations

from typing import Final

_YEAR: Final = 31_536_000
_FOR_GOOD: Final = f"public, max-age={_YEAR}, immutable"
_ASK: Final = "no-cache"
_HASHED: Final = ("assets/javascripts", "assets/stylesheets", "pagefind/fragment", "pagefind/index")
"""Folders whose files have names from their content."""
_OTHERS: Final = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Cross-Origin-Opener-Policy": "same-origin",
}
_COMPRESSED: Final = (
    "text/html text/css text/javascript application/javascript application/json "
    "application/xml image/svg+xml"
)
_HSTS: Final = f"max-age={_YEAR}"
"""For this host alone: what its neighbours do is not for a site of standards to decide."""


def host_files(policy: str, akar: str) -> dict[str, str]:
    """File name → text. `policy` goes into a header; `akar` is the path of the site's root."""
    return {
        "_headers": _headers(policy, akar),
        ".htaccess": _apache(policy, akar),
        "web.config": _iis(policy, akar),
        "peladen/nginx.conf": _nginx(policy),
    }


def _headers(policy: str, akar: str) -> str:
    """For Netlify, Cloudflare Pages and their like."""
    semua = {"Content-Security-Policy": policy, **_OTHERS, "Strict-Transport-Security": _HSTS}
    baris = [f"{akar}*", *(f"  {nama}: {nilai}" for nama, nilai in semua.items())]
    for folder in _HASHED:
        baris += [f"{akar}{folder}/*", f"  Cache-Control: {_FOR_GOOD}"]
    return "\n".join(baris) + "\n"


def _apache(policy: str, akar: str) -> str:
    semua = {"Content-Security-Policy": policy, **_OTHERS}
    folder = "|".join(_HASHED)
    return "\n".join(
        [
            f"ErrorDocument 404 {akar}404.html",
            "DirectoryIndex index.html",
            "AddDefaultCharset utf-8",
            "<IfModule mod_headers.c>",
            *(f'  Header always set {nama} "{nilai}"' for nama, nilai in semua.items()),
            f'  Header always set Strict-Transport-Security "{_HSTS}" "expr=%{{HTTPS}} == \'on\'"',
            f'  Header set Cache-Control "{_ASK}"',
            f'  Header set Cache-Control "{_FOR_GOOD}" "expr=%{{REQUEST_URI}} =~ m#/({folder})/#"',
            "</IfModule>",
            "<IfModule mod_deflate.c>",
            f"  AddOutputFilterByType DEFLATE {_COMPRESSED}",
            "</IfModule>\n",
        ]
    )


def _nginx(policy: str) -> str:
    """To be included in a `server`; `map` decides on caching, which stands outside of it."""
    semua = {"Content-Security-Policy": policy, **_OTHERS, "Strict-Transport-Security": _HSTS}
    return "\n".join(
        [
            "# Sertakan di dalam `server { … }`: include /jalan/ke/site/peladen/nginx.conf;",
            "# Jangan menaruh add_header di dalam `location`: nginx lalu mengabaikan yang di sini.",
            "index index.html;",
            "error_page 404 /404.html;",
            "charset utf-8;",
            *(f'add_header {nama} "{nilai}" always;' for nama, nilai in semua.items()),
            f'set $simpan "{_ASK}";',
            f'if ($uri ~ "/({"|".join(_HASHED)})/") {{ set $simpan "{_FOR_GOOD}"; }}',
            "add_header Cache-Control $simpan;",
            "location ^~ /peladen/ { return 404; }\n",
        ]
    )


def _iis(policy: str, akar: str) -> str:
    semua = {"Content-Security-Policy": policy, **_OTHERS, "Cache-Control": _ASK}
    nilai = "\n".join(
        f'    <add name="{nama}" value="{_attribute(isi)}" />' for nama, isi in semua.items()
    )
    lama = "\n".join(
        f'  <location path="{folder}"><system.webServer><httpProtocol><customHeaders>'
        f'<remove name="Cache-Control" /><add name="Cache-Control" value="{_FOR_GOOD}" />'
        "</customHeaders></httpProtocol></system.webServer></location>"
        for folder in _HASHED
    )
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<configuration>
  <system.webServer>
    <httpProtocol><customHeaders>
{nilai}
    </customHeaders></httpProtocol>
    <httpErrors errorMode="Custom">
      <remove statusCode="404" />
      <error statusCode="404" path="{_attribute(akar)}404.html" responseMode="ExecuteURL" />
    </httpErrors>
    <staticContent>
      <remove fileExtension=".json" /><mimeMap fileExtension=".json" mimeType="application/json" />
      <remove fileExtension=".wasm" /><mimeMap fileExtension=".wasm" mimeType="application/wasm" />
      <mimeMap fileExtension=".pagefind" mimeType="application/octet-stream" />
      <mimeMap fileExtension=".pf_meta" mimeType="application/octet-stream" />
      <mimeMap fileExtension=".pf_index" mimeType="application/octet-stream" />
      <mimeMap fileExtension=".pf_filter" mimeType="application/octet-stream" />
      <mimeMap fileExtension=".pf_fragment" mimeType="application/octet-stream" />
    </staticContent>
  </system.webServer>
{lama}
</configuration>
"""


def _attribute(teks: str) -> str:
    return teks.replace("&", "&amp;").replace('"', "&quot;").replace("<", "&lt;")
