"""The words of the command line in Indonesian: what click says by itself.

click asks gettext for every sentence, and gettext asks the environment for a language. An
office's computer is often set to English, so the sentences are given here instead, to the
modules of click in this process; no locale is touched.
"""

from __future__ import annotations

from typing import Final

from click import core, decorators, exceptions, formatting, parser, termui, types

KATA: Final = {
    "Usage:": "Pemakaian:",
    "Options": "Pilihan",
    "Commands": "Perintah",
    "Positional arguments": "Argumen",
    "Show this message and exit.": "Tampilkan bantuan ini, lalu selesai.",
    "Show the version and exit.": "Tampilkan versinya, lalu selesai.",
    "default: {default}": "bila tidak disebut: {default}",
    "env var: {var}": "variabel lingkungan: {var}",
    "required": "wajib",
    "(dynamic)": "(dihitung)",
    "Error: {message}": "Kesalahan: {message}",
    "Aborted!": "Dibatalkan.",
    "Try '{command} {option}' for help.": "Bantuan: {command} {option}",
    "Missing command.": "Nama perintahnya belum disebut.",
    "Missing argument": "Belum disebut: argumen",
    "Missing option": "Belum disebut: pilihan",
    "Missing parameter": "Belum disebut:",
    "Missing parameter: {param_name}": "Belum disebut: {param_name}",
    "Missing {param_type}": "Belum disebut: {param_type}",
    "No such option {name!r}.": "Tidak ada pilihan {name!r}.",
    "No such command {name!r}.": "Tidak ada perintah {name!r}.",
    "Did you mean {possibility}?": "Mungkin maksudnya {possibility}?",
    "(Did you mean one of: {possibilities}?)": "(Mungkin maksudnya salah satu dari: "
    "{possibilities}?)",
    "Invalid value: {message}": "Isinya keliru: {message}",
    "Invalid value for {param_hint}: {message}": "Isi {param_hint} keliru: {message}",
    "Option {name!r} does not take a value.": "Pilihan {name!r} ditulis tanpa isi.",
    "Option {name!r} requires an argument.": "Sesudah pilihan {name!r} harus ada isinya.",
    "Option {name!r} requires {nargs} arguments.": "Sesudah pilihan {name!r} harus ada {nargs} "
    "isi.",
    "Argument {name!r} takes {nargs} values.": "Argumen {name!r} berisi {nargs} nilai.",
    "Got unexpected extra argument ({args})": "Ada yang berlebih: {args}",
    "Got unexpected extra arguments ({args})": "Ada yang berlebih: {args}",
    "{value!r} is not {choice}.": "{value!r} bukan {choice}.",
    "{value!r} is not one of {choices}.": "{value!r} tidak ada di antara {choices}.",
    "Choose from:\n\t{choices}": "Pilih salah satu:\n\t{choices}",
    "{value!r} is not a valid {number_type}.": "{value!r} bukan bilangan.",
    "{value} is not in the range {range}.": "{value} di luar batasnya, yaitu {range}.",
    "{name} {filename!r} does not exist.": "{filename!r} tidak ada.",
    "{name} {filename!r} is a file.": "{filename!r} berupa berkas, bukan folder.",
    "{name} {filename!r} is a directory.": "{filename!r} berupa folder, bukan berkas.",
    "{name} {filename!r} is not readable.": "{filename!r} tidak dapat dibaca.",
    "{name} {filename!r} is not writable.": "{filename!r} tidak dapat ditulisi.",
    "{name} {filename!r} is not executable.": "{filename!r} tidak dapat dijalankan.",
    "Could not open file {filename!r}: {message}": "Berkas {filename!r} tidak dapat dibuka: "
    "{message}",
    "unknown error": "sebabnya tidak diketahui",
    "Error: invalid input": "Jawab dengan y atau n.",
    "Error: The two entered values do not match.": "Kedua isian itu tidak sama.",
    "Repeat for confirmation": "Ulangi",
    "Do you want to continue?": "Lanjutkan?",
    "Press any key to continue...": "Tekan sembarang tombol untuk melanjutkan…",
    "file": "berkas",
    "directory": "folder",
    "path": "letak",
}
"""What click says → the same in Indonesian. What only programmers see is left out."""

PILIHAN: Final = "[PILIHAN]"
"""Stands for the options in a line of usage."""

_MODULES: Final = (core, decorators, exceptions, formatting, parser, termui, types)


def speak_indonesian() -> None:
    """Let click say everything in Indonesian, in this process."""
    for module in _MODULES:
        for name, words in (("_", _word), ("ngettext", _counted)):
            if hasattr(module, name):
                setattr(module, name, words)


def _word(text: str) -> str:
    return KATA.get(text, text)


def _counted(one: str, many: str, count: int) -> str:
    return _word(one if count == 1 else many)
