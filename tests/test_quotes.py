"""Double quotes in every style, and the turns in them."""

from __future__ import annotations

import pytest

from playbook import quotes


def inner(text: str) -> list[str]:
    return [text[quote.inner] for quote in quotes.scan(text).quotes]


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("", []),
        ("no quotes, it's 'single'", []),
        ('"straight"', ["straight"]),
        ("“curly”", ["curly"]),
        ("„German“", ["German"]),
        ("„Polish”", ["Polish"]),
        ("«French»", ["French"]),
        ("»Danish«", ["Danish"]),
        ('"one" and "two"', ["one", "two"]),
        ('"a “nested” quote"', ["a “nested” quote"]),
        ('“a "nested" quote”', ['a "nested" quote']),
        ('"over\nlines"', ["over\nlines"]),
        (r'"escaped \" mark"', [r"escaped \" mark"]),
        (r"\"escaped\"", []),
        (r'\\"a backslash before"', ["a backslash before"]),
        ('a 6" pipe and "words"', ["words"]),
        ('"it is 6" tall', ["it is 6"]),
        ("”the wrong way round“", []),
        ('""', [""]),
        ('"never closed', []),
    ],
)
def test_quotes_are_found_in_every_style(text: str, quoted: list[str]) -> None:
    assert inner(text) == quoted


@pytest.mark.parametrize(
    ("text", "open_at"),
    [('"closed"', None), ('"a" then "b', 9), ('„still open"', 0), ('6" pipe', None), ("", None)],
)
def test_an_unclosed_quote_is_told_by_where_it_opens(text: str, open_at: int | None) -> None:
    assert quotes.scan(text).open_at == open_at


@pytest.mark.parametrize(
    ("text", "before", "after"),
    [
        ("plain", None, None),
        ("plain", '"', '"'),
        ('a "b', None, '"'),
        ('a" b', '"', None),
        ('a" "b', '"', '"'),
        ("a“ b", "„", None),
        ('a" b', "“", "“"),
    ],
)
def test_a_quote_stays_open_from_line_to_line(text: str, before: str | None, after: str | None) -> None:
    assert quotes.left_open(text, before) == after


@pytest.mark.parametrize(
    ("text", "closes"),
    [
        ("no mark", None),
        ('b" + close', True),
        ('"A new one" + close', False),
        ('a -> "new" + close', False),
        ('a ->"new"', False),
        (r'a \" b" + close', True),
        ("b” + close", False),
    ],
)
def test_a_mark_before_a_word_opens_a_new_quote(text: str, closes: bool | None) -> None:
    assert quotes.closes_first(text, '"') is closes


@pytest.mark.parametrize(
    ("text", "turns"),
    [
        ('"One."', ["One."]),
        ('"Bob? - Hi Bob."', ["Bob?", "Hi Bob."]),
        ('"One. – Two! — Three"', ["One.", "Two!", "Three"]),
        ('"One. -- Two. --- Three."', ["One.", "Two.", "Three."]),
        ('"well-known - kept, one. -two"', ["well-known - kept, one. -two"]),
        ('"One?\n- Two"', ["One?", "Two"]),
        ('"One? - Two" and "Three. - Four"', ["One?", "Two", "Three.", "Four"]),
        ('"One." - "Two."', ["One.", "Two."]),
    ],
)
def test_a_spaced_dash_behind_a_sentence_ends_a_turn(text: str, turns: list[str]) -> None:
    spans = quotes.turns(text, quotes.scan(text).quotes)
    assert [text[start:end] for start, end in spans] == turns


def test_a_scan_knows_what_its_quotes_cover() -> None:
    text = 'a "b" c "d"'
    quoted = quotes.scan(text)
    assert "".join(mark for at, mark in enumerate(text) if quoted.covers(at)) == '"b""d"'
    assert [text[quote.inner] for quote in quoted.between(3, len(text))] == ["d"]
