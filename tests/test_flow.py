"""The SOP matrix: what must hold for any procedure, and a few drawings looked at closely."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import combinations, pairwise
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
import typst
from hypothesis import example, given
from hypothesis import strategies as st

from generator import fonts
from generator.flow.drawing import draw
from generator.flow.graph import (
    Cabang,
    Graph,
    Kind,
    Langkah,
    build,
    condition,
    dapat_dicapai,
    falls_through,
    positions,
)
from generator.flow.layout import layout
from generator.flow.measure import WIDTHS, is_known, line_width, text_width, wrap
from generator.flow.mermaid import mermaid, quote
from generator.flow.parts import part
from generator.flow.shapes import SMALL, TEXT, Edge, Point, Rect, Symbol, Tata
from generator.flow.svg import apart
from generator.flow.text import Catatan, LangkahTeks
from generator.flow.words import words

KATA = words("id")
SVG = "{http://www.w3.org/2000/svg}"
Segment = tuple[Point, Point]

KARTU = (
    Langkah("ajukan", "Pemohon", "Menyerahkan berkas", waktu="5 menit", keluaran="Tanda terima"),
    Langkah(
        "",
        "Petugas loket",
        "Memeriksa kelengkapan",
        waktu="10 menit",
        cabang=(
            Cabang("tidak lengkap", ke="ajukan"),
            Cabang("ditolak", selesai="Surat penolakan dikirim lewat email"),
        ),
    ),
    Langkah("", "Petugas loket", "Mengetik konsep"),
    Langkah("", "Kepala Dinas", "Memeriksa", cabang=(Cabang("perlu perbaikan", ke="langkah-3"),)),
    Langkah("", "Kepala Dinas", "Menandatangani", jika="konsep benar"),
    Langkah("", "Pemohon", "Menerima kartu", butir=("datang sendiri", "diwakilkan")),
)

# ------------------------------------------------------------------ generated procedures

_ACTORS = (
    "Pemohon",
    "Petugas loket",
    "Verifikator",
    "Kepala Seksi",
    "Kepala Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu",
    "Pejabat Ketenagalistrikan",
    "",
)
_CONDITIONS = (
    "tidak lengkap",
    "ditolak",
    "perlu kajian tambahan dari tim teknis di lapangan",
    "y" * 90,
    "ya",
    "tidak",
    "",
    "lengkap",
)
_TEXTS = (
    "Datang",
    "Memeriksa kelengkapan persyaratan administrasi dan teknis",
    "w" * 300,
    "<b>\"&'</b>",
)
_WAYS = st.builds(
    Cabang,
    jika=st.sampled_from(_CONDITIONS),
    ke=st.one_of(st.just(""), st.integers(1, 32).map("langkah-{}".format)),
    selesai=st.sampled_from(("", "Permohonan dihentikan", "Surat penolakan dikirim lewat email")),
)
_PLAIN_STEP = st.builds(
    Langkah,
    id=st.just(""),
    aktor=st.sampled_from(_ACTORS),
    teks=st.sampled_from(_TEXTS),
    waktu=st.sampled_from(("", "", "paling lama 3 hari kerja sejak berkas lengkap")),
    keluaran=st.sampled_from(("", "", "Tanda terima")),
    jika=st.sampled_from(("", "", "pemohon badan usaha")),
    cabang=st.just(()),
    butir=st.lists(st.sampled_from(_TEXTS), max_size=2).map(tuple),
)
_DECISION = st.builds(
    Langkah,
    id=st.just(""),
    aktor=st.sampled_from(_ACTORS),
    teks=st.sampled_from(_TEXTS),
    cabang=st.lists(_WAYS, min_size=1, max_size=4).map(tuple),
)
_PROCEDURES = st.lists(st.one_of(_PLAIN_STEP, _PLAIN_STEP, _DECISION), max_size=30).map(tuple)


def _laid_out(langkah: tuple[Langkah, ...]) -> tuple[Graph, Tata]:
    graph = build(langkah, KATA)
    return graph, layout(langkah, graph, KATA)


def _segments(edge: Edge) -> Iterator[Segment]:
    yield from pairwise(edge.points)


def _box(segment: Segment) -> tuple[int, int, int, int]:
    (ax, ay), (bx, by) = segment
    return min(ax, bx), min(ay, by), max(ax, bx), max(ay, by)


def _crosses(segment: Segment, rect: Rect) -> bool:
    """Whether the segment touches the rectangle, its border included."""
    left, top, right, bottom = _box(segment)
    inside = left <= rect.right and right >= rect.x
    return inside and top <= rect.bottom and bottom >= rect.y


def _overlap(one: Rect, other: Rect) -> bool:
    across = one.x < other.right and other.x < one.right
    return across and one.y < other.bottom and other.y < one.bottom


def _shared(one: Segment, other: Segment) -> bool:
    """Whether two segments lie on each other for some length."""
    a, b = _box(one), _box(other)
    width = min(a[2], b[2]) - max(a[0], b[0])
    height = min(a[3], b[3]) - max(a[1], b[1])
    return (width > 0 and height == 0) or (height > 0 and width == 0)


def _direction(segment: Segment) -> tuple[bool, bool]:
    (ax, ay), (bx, by) = segment
    return bx > ax, by > ay


def _border_distance(symbol: Symbol, point: Point) -> float:
    """1 on a diamond's border, less inside; 1 on the edge of a box's rectangle."""
    rect = symbol.rect
    across = abs(point[0] - rect.x - rect.width / 2) / (rect.width / 2)
    down = abs(point[1] - rect.y - rect.height / 2) / (rect.height / 2)
    return across + down if symbol.kind is Kind.DECISION else max(across, down)


def _squeezed(text: str) -> str:
    return "".join(text.split())


@given(_PROCEDURES)
@example(KARTU)
@example(())
def test_no_line_crosses_a_symbol(langkah: tuple[Langkah, ...]) -> None:
    _, tata = _laid_out(langkah)
    for edge in tata.edges:
        for segment in _segments(edge):
            assert segment[0][0] == segment[1][0] or segment[0][1] == segment[1][1]
            for row, symbol in enumerate(tata.symbols):
                if row not in {edge.source, edge.target}:
                    assert not _crosses(segment, symbol.rect)


@given(_PROCEDURES)
@example(KARTU)
def test_a_line_touches_its_own_symbols_only_at_its_ends(langkah: tuple[Langkah, ...]) -> None:
    _, tata = _laid_out(langkah)
    for edge in tata.edges:
        source, target = tata.symbols[edge.source], tata.symbols[edge.target]
        assert _border_distance(source, edge.points[0]) == pytest.approx(1, abs=0.06)
        assert _border_distance(target, edge.points[-1]) == 1
        assert all(_border_distance(source, point) > 1 for point in edge.points[1:-1])
        assert all(_border_distance(target, point) > 1 for point in edge.points[1:-1])
        *middle, last = _segments(edge)
        for segment in middle:
            assert edge.source == edge.target or not _crosses(segment, target.rect)
        for segment in (*middle, last)[1:]:
            assert edge.source == edge.target or not _crosses(segment, source.rect)


@given(_PROCEDURES)
@example(KARTU)
def test_lines_share_a_way_only_to_the_same_target_and_never_head_on(
    langkah: tuple[Langkah, ...],
) -> None:
    _, tata = _laid_out(langkah)
    for one, other in combinations(tata.edges, 2):
        for mine in _segments(one):
            for theirs in _segments(other):
                if _shared(mine, theirs):
                    assert one.target == other.target
                    assert _direction(mine) == _direction(theirs)


@given(_PROCEDURES)
@example(KARTU)
def test_a_line_bends_on_no_line_to_another_target(langkah: tuple[Langkah, ...]) -> None:
    _, tata = _laid_out(langkah)
    for one in tata.edges:
        for other in tata.edges:
            if one.target != other.target:
                for x, y in one.points[1:-1]:
                    corner = Rect(x, y, 0, 0)
                    assert not any(_crosses(segment, corner) for segment in _segments(other))


@given(_PROCEDURES)
@example(KARTU)
def test_no_label_overlaps_anything(langkah: tuple[Langkah, ...]) -> None:
    _, tata = _laid_out(langkah)
    texts = [cell.rect for cell in tata.cells]
    symbols = [symbol.rect for symbol in tata.symbols]
    for label in tata.labels:
        assert not any(_overlap(label.rect, rect) for rect in (*texts, *symbols))
        for edge in tata.edges:
            assert not any(_crosses(segment, label.rect) for segment in _segments(edge))
    for one, other in combinations(tata.labels, 2):
        assert not _overlap(one.rect, other.rect)


@given(_PROCEDURES)
@example(KARTU)
def test_every_line_and_label_stays_within_the_actors_columns(
    langkah: tuple[Langkah, ...],
) -> None:
    _, tata = _laid_out(langkah)
    left, right = tata.actors
    for edge in tata.edges:
        assert all(left < x < right and tata.head < y < tata.height for x, y in edge.points)
    for label in tata.labels:
        row = tata.edges[label.edge].source
        assert left < label.rect.x
        assert label.rect.right < right
        assert tata.rows[row] < label.rect.y
        assert label.rect.bottom < tata.rows[row + 1]


def _row_of(tata: Tata, y: int) -> int:
    """Which row a height is in, and not on its rules."""
    (found,) = (n for n, (top, bottom) in enumerate(pairwise(tata.rows)) if top < y < bottom)
    return found


@given(_PROCEDURES)
@example(KARTU)
def test_all_but_upright_lines_stays_within_a_row(langkah: tuple[Langkah, ...]) -> None:
    _, tata = _laid_out(langkah)
    for rect in (*(s.rect for s in tata.symbols), *(x.rect for x in tata.labels)):
        assert _row_of(tata, rect.y) == _row_of(tata, rect.bottom)
    for cell in tata.cells:
        if not cell.heading:
            assert (cell.rect.y, cell.rect.bottom) in set(pairwise(tata.rows))
    for edge in tata.edges:
        for (_, y), (_, down) in _segments(edge):
            assert y != down or _row_of(tata, y) is not None
        (_, before), (_, tip) = edge.points[-2:]
        assert before == tip or _row_of(tata, tip - 7 if tip > before else tip + 7) is not None
    for _, y in tata.joints:
        assert _row_of(tata, y) is not None


@given(_PROCEDURES, st.data())
@example(KARTU, None)
def test_the_parts_of_a_drawing_hold_the_whole_of_it_once(
    langkah: tuple[Langkah, ...], data: st.DataObject | None
) -> None:
    _, tata = _laid_out(langkah)
    cuts = {tata.rows[0], tata.rows[-1]}
    cuts |= data.draw(st.sets(st.sampled_from(tata.rows))) if data else set(tata.rows)
    parts = [part(tata, begin, end) for begin, end in pairwise(sorted(cuts))]

    assert [s.text for p in parts for s in p.symbols] == [s.text for s in tata.symbols]
    assert sorted(x.lines for p in parts for x in p.labels) == sorted(x.lines for x in tata.labels)
    assert sum(len(p.joints) for p in parts) == len(tata.joints)
    heads = [cell for cell in tata.cells if cell.heading]
    for p in parts:
        assert [cell for cell in p.cells if cell.heading] == heads
        assert p.rows[0] == p.head == tata.head
        assert p.height == p.rows[-1] + 1
        for edge in p.edges:
            assert all(p.head <= y <= p.rows[-1] for _, y in edge.points)
    rows = [cell.lines for p in parts for cell in p.cells if not cell.heading]
    assert sorted(rows) == sorted(cell.lines for cell in tata.cells if not cell.heading)
    drawn = [edge for p in parts for edge in p.edges]
    assert sum(not edge.goes_on for edge in drawn) == len(tata.edges)
    assert sum(map(_length, drawn)) == sum(map(_length, tata.edges))


def _length(edge: Edge) -> int:
    return sum(abs(right - x) + abs(down - y) for (x, y), (right, down) in _segments(edge))


@given(_PROCEDURES)
@example(KARTU)
def test_all_text_fits_its_place_and_none_is_lost(langkah: tuple[Langkah, ...]) -> None:
    graph, tata = _laid_out(langkah)
    for cell in tata.cells:
        size = SMALL if cell.centred else TEXT
        assert all(text_width(line, size) <= cell.rect.width for line in cell.lines)
    for label in tata.labels:
        link = graph.links[label.edge]
        assert _squeezed("".join(label.lines)) == _squeezed(link.label)
        assert all(text_width(line, SMALL) <= label.rect.width for line in label.lines)
    shown = _squeezed("".join(line for cell in tata.cells for line in cell.lines))
    for step in langkah:
        for text in (step.teks, step.waktu, step.keluaran, *step.butir):
            assert _squeezed(text) in shown


@given(_PROCEDURES)
@example(KARTU)
def test_every_step_and_branch_is_drawn(langkah: tuple[Langkah, ...]) -> None:
    graph, tata = _laid_out(langkah)
    where = positions(langkah)
    drawn = {(graph.nodes[edge.source].step, edge.branch): edge for edge in tata.edges}
    assert [node.step for node in graph.nodes if node.step >= 0] == list(range(len(langkah)))
    for number, step in enumerate(langkah):
        symbol = next(s for s, n in zip(tata.symbols, graph.nodes, strict=True) if n.step == number)
        assert (symbol.kind is Kind.DECISION) == bool(step.cabang)
        for branch, way in enumerate(step.cabang):
            known = way.ke in where if way.ke else bool(way.selesai)
            assert ((number, branch) in drawn) == known
            if known:
                target = graph.nodes[drawn[number, branch].target]
                expected = (where[way.ke], "") if way.ke else (-1, way.selesai)
                assert expected == (target.step, target.text)
        assert ((number, -1) in drawn) == falls_through(step)


@given(_PROCEDURES)
@example(KARTU)
def test_the_sentences_say_what_the_picture_shows(langkah: tuple[Langkah, ...]) -> None:
    graph, tata = _laid_out(langkah)
    teks = draw(langkah, awalan="a", judul="Alur").teks
    assert len(langkah) == len(teks)
    for edge in tata.edges:
        source, target = graph.nodes[edge.source], graph.nodes[edge.target]
        if source.kind is Kind.DECISION:
            notes = " ".join(teks[source.step].catatan)
            if target.step < 0:
                assert f"selesai — {target.text}" in notes or "selesai." in notes
            elif target.step == source.step:
                assert "ulangi langkah ini" in notes
            else:
                assert f"ke langkah {target.step + 1}." in notes


@given(_PROCEDURES, st.sampled_from(("id", "en")))
def test_the_svg_is_plain_xml_with_ids_of_its_own(
    langkah: tuple[Langkah, ...], bahasa: str
) -> None:
    gambar = draw(langkah, awalan="alur-2", judul="<Alur>", bahasa="en" if bahasa == "en" else "id")
    root = ET.fromstring(gambar.svg)  # noqa: S314 - our own text
    assert f"0 0 {gambar.tata.width} {gambar.tata.height}" == root.get("viewBox")
    allowed = {"svg", "title", "desc", "g", "path", "rect", "circle", "text", "tspan"}
    for element in root.iter():
        assert element.tag.removeprefix(SVG) in allowed
        assert "style" not in element.attrib
        assert element.get("id", "alur-2-").startswith("alur-2-")
    assert root.findtext(f"{SVG}title") == "<Alur>"
    assert root.findtext(f"{SVG}desc") == gambar.alt


@given(_PROCEDURES)
def test_shapes_and_words_apart_make_the_same_drawing(langkah: tuple[Langkah, ...]) -> None:
    gambar = draw(langkah, awalan="a", judul="b")
    whole = ET.fromstring(gambar.svg)  # noqa: S314 - our own text
    drawn, layers = apart(gambar.tata)
    shapes = ET.fromstring(drawn)  # noqa: S314 - our own text
    words = [(layer, *line) for layer in layers for line in layer.lines()]

    written = [t.text for t in whole.iter() if t.tag in {f"{SVG}text", f"{SVG}tspan"}]
    assert [line for _, _, _, line, _ in words] == written
    assert _drawn(shapes) == _drawn(whole)
    for layer, x, _, line, share in words:
        width = line_width(line, layer.size, bold=layer.bold)
        assert share == 0 or not is_known(line)
        assert 0 <= x <= x + (width if is_known(line) else 0) <= gambar.tata.width


def _drawn(root: ET.Element) -> list[tuple[str, dict[str, str]]]:
    """What is not text, in order."""
    return [(e.tag, e.attrib) for e in root.iter() if "d" in e.attrib or "rx" in e.attrib]


@given(_PROCEDURES)
def test_drawing_twice_gives_the_same_bytes(langkah: tuple[Langkah, ...]) -> None:
    assert draw(langkah, awalan="a", judul="b") == draw(langkah, awalan="a", judul="b")


# ------------------------------------------------------------------ any text at all

_NODE = r'n\d+(\(\["[^"]*"\]\)|\["[^"]*"\]|\{"[^"]*"\})'
_LINK = r'n\d+ -->(\|"[^"]*"\|)? n\d+'
_MERMAID_LINE = re.compile(rf"  ({_NODE}|{_LINK})")


@given(st.text(), st.text(), st.text(), st.text())
@example(" ", "\r", "", "jika")
@example("%%{init: {}}%%", 'x"] click n1 "javascript:alert(1)"', "<script>", "`**a**`")
def test_no_author_text_breaks_out_of_the_mermaid_text(a: str, b: str, c: str, d: str) -> None:
    langkah = (
        Langkah("a", a, b, cabang=(Cabang(c, selesai=d), Cabang(d, ke="a"))),
        Langkah("b", b, a),
    )
    first, *lines = mermaid(build(langkah, KATA), langkah, KATA).removesuffix("\n").split("\n")
    assert first == "flowchart TD"
    for line in lines:
        assert _MERMAID_LINE.fullmatch(line)
        for label in re.findall(r'"([^"]*)"', line):
            assert not re.search(r"[<>`*_\\%$|{}\[\]&~=@^+]", label)
            assert not re.search(r"#(?!\d+;)", label)


@given(st.text(), st.text(min_size=1))
def test_any_text_gives_a_readable_drawing(one: str, other: str) -> None:
    langkah = (Langkah(one, other, one, one, other, one, (Cabang(other, one, other),), (other,)),)
    gambar = draw(langkah, awalan="a", judul=one)
    ET.fromstring(gambar.svg)  # noqa: S314 - our own text
    gambar.svg.encode()


@given(st.text(max_size=80), st.integers(20, 200))
def test_wrapped_lines_are_narrow_and_lose_nothing(text: str, width: int) -> None:
    lines = wrap(text, width, SMALL)
    assert all(lines)
    assert _squeezed("".join(lines)) == _squeezed(text)
    assert all(text_width(line, SMALL) <= width + 0.001 for line in lines)


# ------------------------------------------------------------------ cases


def test_the_numbered_steps_read_as_sentences() -> None:
    teks = draw(KARTU, awalan="a", judul="Alur").teks
    assert teks[1] == LangkahTeks(
        2,
        "Petugas loket",
        "Memeriksa kelengkapan",
        (
            Catatan("Waktu: 10 menit."),
            Catatan("Jika tidak lengkap: kembali ke langkah 1."),
            Catatan("Jika ditolak: selesai — Surat penolakan dikirim lewat email."),
            Catatan("Selain itu: lanjut ke langkah 3."),
        ),
        (),
    )
    assert teks[0].catatan == ("Waktu: 5 menit.", "Keluaran: Tanda terima.")
    assert teks[4].catatan == ("Dilakukan jika konsep benar.",)
    assert teks[5].butir == ("datang sendiri", "diwakilkan")


def test_the_sentences_can_be_english() -> None:
    gambar = draw(KARTU, awalan="a", judul="Flow", bahasa="en")
    assert gambar.teks[1].catatan[1:] == (
        "If tidak lengkap: back to step 1.",
        "If ditolak: end — Surat penolakan dikirim lewat email.",
        "Otherwise: go to step 3.",
    )
    assert gambar.alt == (
        "Flow chart of 6 steps, 3 actors (Pemohon, Petugas loket, Kepala Dinas), 2 decisions;"
        " each step is written out in the numbered list."
    )


def test_the_alternative_text_counts_steps_actors_and_decisions() -> None:
    assert draw(KARTU, awalan="a", judul="Alur").alt == (
        "Diagram alur 6 langkah, 3 pelaku (Pemohon, Petugas loket, Kepala Dinas), 2 putusan;"
        " tiap langkah tertulis pada daftar bernomor."
    )


@pytest.mark.parametrize(
    ("conditions", "label"),
    [
        (("tidak lengkap",), "Ya"),
        (("Bila tidak lengkap",), "Ya"),
        (("belum lunas",), "Ya"),
        (("ditolak",), "Tidak"),
        (("tidak lengkap", "belum lunas"), "Ya"),
        (("tidak lengkap", "ditolak"), "Lanjut"),
        (("lengkap", "tidak lengkap"), None),
        (("berkas sudah lengkap", "berkas belum lengkap"), None),
        (("ya", "tidak"), None),
        (("ditolak", "selain itu"), None),
        (("",), None),
    ],
)
def test_the_exit_left_unsaid_is_named_sensibly(
    conditions: tuple[str, ...], label: str | None
) -> None:
    ways = tuple(Cabang(text, ke="langkah-1") for text in conditions)
    graph = build((Langkah("", "A", "Satu", cabang=ways), Langkah("", "A", "Dua")), KATA)
    onward = [link.label for link in graph.links if link.source == 1 and link.branch < 0]
    assert onward == ([] if label is None else [label])


def test_an_opening_jika_is_not_said_twice() -> None:
    assert condition("Apabila  berkas kurang") == "berkas kurang"
    assert condition("jikalau hujan") == "jikalau hujan"


def test_an_unknown_target_is_left_out_and_said() -> None:
    langkah = (Langkah("", "A", "Satu", cabang=(Cabang("salah", ke="entah"),)),)
    graph = build(langkah, KATA)
    assert graph.missing == ((0, 0),)
    assert [link.branch for link in graph.links] == [-1, -1]
    note = draw(langkah, awalan="a", judul="b").teks[0].catatan[0]
    assert note == "Jika salah: tujuannya belum ditulis dengan benar."


def test_actors_are_one_column_however_they_are_capitalised() -> None:
    graph = build((Langkah("", "Pemohon", "a"), Langkah("", " pemohon", "b")), KATA)
    assert graph.actors == ("Pemohon",)


def test_a_final_end_nothing_leads_to_is_not_drawn() -> None:
    ways = (Cabang("lengkap", selesai="Terbit"), Cabang("tidak lengkap", selesai="Ditolak"))
    graph = build((Langkah("", "A", "Satu", cabang=ways),), KATA)
    assert [node.text for node in graph.nodes if node.kind is Kind.END] == ["Terbit", "Ditolak"]


def test_the_first_of_two_equal_ids_counts_and_a_given_id_before_a_derived_one() -> None:
    langkah = (
        Langkah("", "A", "a"),
        Langkah("x", "A", "b"),
        Langkah("langkah-1", "A", "c"),
        Langkah("x", "A", "d"),
        Langkah("", "A", "e"),
    )
    assert positions(langkah) == {"x": 1, "langkah-1": 2, "langkah-5": 4}


def test_unreachable_steps_and_loops_without_exit_are_found() -> None:
    lingkar = (Cabang("lengkap", ke="b"), Cabang("tidak lengkap", ke="a"))
    langkah = (
        Langkah("a", "A", "Satu"),
        Langkah("b", "A", "Dua", cabang=lingkar),
        Langkah("c", "A", "Tiga"),
    )
    found = dapat_dicapai(langkah)
    assert found.tidak_tercapai == (2,)
    assert found.tanpa_akhir == (0, 1)
    assert dapat_dicapai(KARTU).tidak_tercapai == ()
    assert dapat_dicapai(KARTU).tanpa_akhir == ()
    assert dapat_dicapai(()).tanpa_akhir == ()


def test_up_to_four_actors_fit_the_page_width() -> None:
    langkah = (*KARTU, Langkah("", "Bendahara", "Mencatat"))
    assert draw(langkah, awalan="a", judul="b").tata.width == 720


def test_mermaid_reads_like_the_matrix() -> None:
    langkah = KARTU[:2]
    assert mermaid(build(langkah, KATA), langkah, KATA) == (
        "flowchart TD\n"
        '  n0(["Mulai"])\n'
        '  n1["1 – Pemohon: Menyerahkan berkas"]\n'
        '  n2{"2 – Petugas loket: Memeriksa kelengkapan"}\n'
        '  n3(["Selesai – Surat penolakan dikirim lewat email"])\n'
        '  n4(["Selesai"])\n'
        "  n0 --> n1\n"
        "  n1 --> n2\n"
        '  n2 -->|"Tidak lengkap"| n1\n'
        '  n2 -->|"Ditolak"| n3\n'
        '  n2 -->|"Lanjut"| n4\n'
    )


def test_a_mermaid_label_cannot_become_a_list() -> None:
    assert quote("1. satu") == "1#46; satu"
    assert quote("- satu") == "#45; satu"


def test_the_width_table_is_that_of_the_font(tmp_path: Path) -> None:
    characters = json.dumps("".join(WIDTHS), ensure_ascii=False)
    source = tmp_path / "lebar.typ"
    source.write_text(
        '#set text(font: "Source Sans 3", size: 1000pt, kerning: false, ligatures: false)\n'
        "#let lebar(teks) = measure(text(teks)).width.pt()\n"
        f"#let huruf = {characters}.clusters()\n"
        '#context [#metadata(huruf.map(c => lebar("x" + c + "x") - lebar("xx"))) <lebar>]\n',
        "utf-8",
    )
    found = json.loads(
        typst.query(
            source,
            "<lebar>",
            field="value",
            one=True,
            root=tmp_path,
            font_paths=[fonts.folder()],
            ignore_system_fonts=True,
        )
    )
    assert found == pytest.approx(list(WIDTHS.values()), abs=1)
