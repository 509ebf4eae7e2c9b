"""The picture of a script can be read: nothing overlaps, no text leaves its box, and every word is there."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
import yaml
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

import playbook
from playbook import library
from playbook.cli import main
from playbook.graph import FORMATS, draw
from playbook.graph.boxes import LABEL, SIZE, Box
from playbook.graph.chart import Chart, chart_of
from playbook.graph.layout import PAGE, Picture, arrange
from playbook.graph.metrics import line_width, plain, spans, width, wrapped
from playbook.graph.shapes import OUTLINES
from playbook.graph.theme import DAY, NIGHT, Theme

ROOT = Path(__file__).parent.parent
CASES = Path(__file__).parent / "cases"
GOTOS: dict[str, Any] = yaml.safe_load((CASES / "graph" / "gotos.yml").read_text("utf-8"))
SVG = "{http://www.w3.org/2000/svg}"

PROFILES = [
    profile
    for path in (*sorted((CASES / "good").glob("*.md")), *map(library.path, library.names()))
    for profile in playbook.load(path).profiles
]

WORDS = st.sampled_from(
    (
        *(
            "agrees",
            "Donaudampfschifffahrtsgesellschaftskapitän" * 2,
            "日本語のテキスト",
            "👩‍👩‍👧",
            "نعم",
            "<b>&amp;",
            "]]>",
        ),
        *(
            "{facts.amount_due}",
            "{AGENT_NAME}",
            '"',
            "`code`",
            "{{facts.x}}",
            "\\{facts.y}",
            "m" * 70,
            "end",
            "a\u0301",
            "#",
        ),
    )
)
TEXT = st.lists(WORDS, min_size=1, max_size=12).map(" ".join)
SAID = TEXT.map(lambda text: '"' + text.replace('"', "") + '"')
ACTION = st.one_of(
    TEXT,
    SAID,
    st.sampled_from(
        ("close", "run do_it", "share x", "record x", "transfer", "escalate", "go to 1", "go to agrees")
    ),
)


@st.composite
def scripts(draw: st.DrawFn) -> str:
    lines = [
        "#### p",
        f"**Goal**: {draw(TEXT)}",
        f"**Opening** ({draw(TEXT)}): {draw(SAID)}",
        "",
        "**Branches**:",
    ]
    depth = -1
    for _ in range(draw(st.integers(0, 7))):
        depth = draw(st.integers(0, depth + 1))
        actions = " + ".join(draw(st.lists(ACTION, max_size=4)))
        arrow = " -> " if actions else ""
        lines.append(f"{'  ' * depth}- {draw(TEXT)}{arrow}{actions}")
    lines += [
        "",
        "**Voicemail**: " + draw(SAID),
        "**Hard limits**:",
        f"- no {draw(TEXT)}",
        f"- never {draw(TEXT)}",
    ]
    return "\n".join(lines)


def chart(text: str) -> Chart:
    return chart_of(playbook.parse(text).profiles[0])


def ink(box: Box) -> Iterator[tuple[float, float, float, float]]:
    """Left, top, right and bottom of every piece of text in a box, on the page."""
    if box.label:
        x, y = box.label_at
        yield box.x + x, box.y + y - LABEL, box.x + x + width(box.label, LABEL, is_bold=True), box.y + y + 3
    for x, y, line in box.texts:
        yield box.x + x, box.y + y - SIZE, box.x + x + line_width(line, SIZE), box.y + y + 4


def assert_legible(picture: Picture) -> None:
    for one, other in combinations(picture.boxes, 2):
        apart = one.right <= other.x or other.right <= one.x or one.bottom <= other.y or other.bottom <= one.y
        assert apart, (one, other)
    for box in picture.boxes:
        assert 0 <= box.x < box.right <= PAGE
        assert 0 <= box.y < box.bottom <= picture.height
        pieces = [*ink(box)]
        for left, top, right, bottom in pieces:
            assert box.x < left <= right <= box.right, (box, left, right)
            assert box.y < top < bottom < box.bottom, (box, top, bottom)
        for (left, top, right, bottom), (x, y, end, foot) in combinations(pieces, 2):
            assert right <= x or end <= left or bottom <= y + 1 or foot <= top + 1
    for text in picture.texts:
        assert text.x + line_width(text.line, text.size, is_bold=text.style == "title") <= PAGE
    for edge in picture.edges:
        assert all(0 <= x <= PAGE and 0 <= y <= picture.height for x, y in edge.points)
        assert all(a[0] == b[0] or a[1] == b[1] for a, b in zip(edge.points, edge.points[1:], strict=False))


@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.name)
def test_picture_is_legible(profile: playbook.Profile) -> None:
    assert_legible(arrange(chart_of(profile)))


@settings(max_examples=60, deadline=None)
@given(scripts())
def test_picture_of_any_script_is_legible(text: str) -> None:
    assert_legible(arrange(chart(text)))


@pytest.mark.parametrize("depth", [1, 7, 30])
def test_deep_branches_stay_in_their_column(depth: int) -> None:
    items = "\n".join(f"{'  ' * level}- Condition {level} -> ask about {level}" for level in range(depth))
    picture = arrange(chart(f"#### p\n**Branches**:\n{items}\n"))
    assert_legible(picture)
    conditions = [box for box in picture.boxes if box.kind == "condition"]
    assert len(conditions) == depth
    assert len({box.right for box in conditions}) == 1


def texts_of(svg: str) -> str:
    root = ElementTree.fromstring(svg)  # noqa: S314 -- our own
    return " ".join("".join(text.itertext()) for text in root.iter(f"{SVG}text"))


@settings(max_examples=40, deadline=None)
@given(scripts())
def test_every_word_of_a_script_is_in_its_picture(text: str) -> None:
    profile = playbook.parse(text).profiles[0]
    said = [branch.condition for branch in profile.walk_branches()]
    said += [action.target or action.text for branch in profile.walk_branches() for action in branch.actions]
    said += [limit.text for limit in profile.hard_limits] + [profile.goal_recap or ""]
    shown = re.sub(r"\s", "", texts_of(draw(profile)))
    for one in said:
        for word in "".join(span.text for span in spans(plain(one))).split():
            if word != "close":  # it is told by the shape it ends in
                assert word in shown


@settings(max_examples=100, deadline=None)
@given(TEXT, st.floats(60, 700), st.booleans())
def test_wrapping_loses_nothing_and_keeps_to_its_room(text: str, room: float, is_bold: bool) -> None:
    lines = wrapped(text, room, SIZE, is_bold=is_bold)
    assert all(line_width(line, SIZE, is_bold=is_bold) <= room + 0.01 for line in lines)
    whole = "".join(span.text for line in lines for span in line)
    assert "".join(whole.split()) == "".join("".join(span.text for span in spans(text)).split())


@settings(max_examples=60, deadline=None)
@given(st.one_of(scripts(), st.text().map(lambda text: f"#### p {text}\n**Hard limits**: no {text}")))
def test_svg_is_xml_without_script_or_links_whatever_the_text(text: str) -> None:
    for profile in playbook.parse(text).profiles:
        root = ElementTree.fromstring(draw(profile))  # noqa: S314 -- our own
        names = {element.tag.removeprefix(SVG) for element in root.iter()}
        assert names <= {
            "svg",
            "title",
            "desc",
            "style",
            "rect",
            "path",
            "polyline",
            "polygon",
            "g",
            "text",
            "tspan",
        }
        assert not any(
            name.endswith("href") or name.startswith("on") for one in root.iter() for name in one.attrib
        )
        assert root.get("role") == "img"
        assert (root.get("aria-labelledby") or "").split() == [root[0].get("id"), root[1].get("id")]


def test_picture_is_told_in_words() -> None:
    root = ElementTree.fromstring(draw(library_profile("debt-collection")))  # noqa: S314 -- our own
    assert root[0].text == "debt-collection"
    told = root[1].text or ""
    assert "Branch 3.1, Names a day: records: record the day they named; says:" in told
    assert "Hard limits: no discounts, settlements or payment plans; no threats" in told


def library_profile(name: str) -> playbook.Profile:
    return playbook.load(library.path(name)).profiles[0]


def contrast(one: str, other: str) -> float:
    """As WCAG 2 counts it, from 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("theme", [DAY, NIGHT], ids=["day", "night"])
def test_colours_can_be_read(theme: Theme) -> None:
    assert theme.boxes.keys() == OUTLINES.keys()
    dark_on_light = {"start", "ends"}  # no placeholder stands there but in the words of an end
    for kind, paint in theme.boxes.items():
        assert contrast(paint.text, paint.fill) >= 4.5, kind
        assert contrast(paint.label, paint.fill) >= 4.5, kind
        assert contrast(paint.line, paint.fill) >= 3 or kind in dark_on_light, kind
        assert kind in dark_on_light or contrast(theme.fact, paint.fill) >= 4.5, kind
    for back in (theme.page, theme.panel):
        for front in (theme.text, theme.muted, theme.fact):
            assert contrast(front, back) >= 4.5
        assert contrast(theme.edge, back) >= 3


def test_a_kind_has_a_shape_of_its_own() -> None:
    same = [
        {"start", "ends", "goes to"},
        {"says", "closing"},
        {"does", "nothing"},
        {"transfers", "escalates"},
    ]
    drawn: dict[str, set[str]] = {}
    for kind, outline in OUTLINES.items():
        drawn.setdefault(outline(0, 0, 200, 40), set()).add(kind)
    assert [kinds for kinds in drawn.values() if len(kinds) > 1] == same


@pytest.mark.parametrize(("target", "place"), GOTOS["goes"].items())
def test_branch_goes_to(target: str, place: str | None) -> None:
    text = f'#### p\n**Branches**:\n{GOTOS["branches"]}- Last -> go to {target}\n\n**Voicemail**: "Bye."\n'
    found = chart_of(playbook.parse(text).profiles[0], ["p", "new-order"])
    leads = [node.exit for node in found.nodes if node.condition == "Last"]
    assert [step and step.to for step in leads] == [place]


LINE = re.compile(
    r'flowchart LR|accTitle: [^;#%"]*|  (?:[\w-]+\S{1,2}"[^"]+"\S{1,2}:::\w+|\w+ (?:-->|-\.->) \w+|classDef \w+ [\w:,# -]+)'
)


@settings(max_examples=60, deadline=None)
@given(scripts())
def test_mermaid_is_a_line_a_node_or_edge_whatever_the_text(text: str) -> None:
    lines = draw(playbook.parse(text).profiles[0], "mermaid").splitlines()
    assert [line for line in lines if not LINE.fullmatch(line)] == []
    named = {line.split("[")[0].strip("({>[ ") for line in lines if ":::" in line}
    ends = {end for line in lines for end in re.findall(r"^  (\w+) -\S+ (\w+)$", line) for end in end}
    assert ends <= {re.split(r"[\[({>]", name)[0] for name in named}


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ('say "hi"', "say #quot;hi#quot;"),
        ("a --> b", "a #45;#45;#62; b"),
        ("#35; `x`", "#35;35#59; #96;x#96;"),
        ("style:#a", "style#58;#35;a"),
        ("<b>", "#60;b#62;"),
        ("{facts.amount_due}", "{amount_due}"),
        ("$$x$$", "#36;\u200b#36;x#36;\u200b#36;"),
    ],
)
def test_mermaid_reads_a_label_as_text(text: str, label: str) -> None:
    drawn = draw(playbook.parse(f"#### p\n**Hard limits**:\n- no {text}\n").profiles[0], "mermaid")
    assert f'note_hard_limits["Hard limits<br/>no {label}"]' in drawn


@pytest.mark.parametrize("form", FORMATS)
def test_same_script_gives_the_same_bytes(form: str) -> None:
    assert draw(library_profile("customer-survey"), form) == draw(library_profile("customer-survey"), form)


def test_picture_of_the_docs_is_what_the_command_draws() -> None:
    result = CliRunner().invoke(main, ["graph", "debt-collection", "--library"])
    assert (ROOT / "docs" / "images" / "debt-collection.svg").read_text("utf-8") == result.stdout


def run(*words: str) -> tuple[int, str, str]:
    result = CliRunner().invoke(main, ["graph", *words], prog_name="playbook")
    assert "playbook itself failed" not in result.stderr, result.stderr
    return result.exit_code, result.stdout, result.stderr


@pytest.mark.parametrize(
    ("name", "begin"), [("x.svg", "<svg "), ("x.mmd", "flowchart "), ("x.MERMAID", "flowchart ")]
)
def test_name_of_the_file_tells_the_format(tmp_path: Path, name: str, begin: str) -> None:
    file = tmp_path / name
    assert run("debt-collection", "--library", "-o", str(file))[:2] == (0, "")
    assert file.read_text("utf-8").startswith(begin)


def test_picture_is_never_written_over_the_playbook(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_text(library.text("debt-collection"), "utf-8")
    status, _, errors = run("debt-collection", "-p", str(file), "--format", "mermaid", "-o", str(file))
    assert status == 2
    assert "is one of the files that this run reads" in errors
    assert file.read_text("utf-8") == library.text("debt-collection")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_written_to_and_stays_a_pipe(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reading = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        assert run("debt-collection", "--library", "--format", "mermaid", "-o", str(pipe))[0] == 0
        assert os.read(reading, 20).startswith(b"flowchart LR")
        assert pipe.is_fifo()
    finally:
        os.close(reading)
