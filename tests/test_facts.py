"""Every breach of the limits is named at once, and values are of their type as people write them."""

from __future__ import annotations

import enum
import json
import math
import time
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from types import MappingProxyType
from typing import Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from playbook import facts as room
from playbook.facts import (
    FORMS,
    MAX_BYTES,
    MAX_FACTS,
    MAX_INTEGER,
    MAX_TEXT,
    MIN_INTEGER,
    breaches,
    malformed,
    type_breaches,
)
from playbook.model import ExpectedFact, FactType
from playbook.parser import parse_source
from playbook.source import Position, Range, SourceText

PROFILES = Path(__file__).parent.parent / "profiles"
NOWHERE = Range(Position(0, 0), Position(0, 0))
SEED = {
    "debtor_name": "Bobby",
    "amount_due": "$154.56",
    "currency": "USD",
    "due_date": "May 25, 2026",
    "purchase": "1,000 SMS credits",
    "payment_link": "https://pay.vello.io/inv/bobby-154",
    "creditor": "Vello",
}


def expected(name: str, type: FactType | None, **more: Any) -> ExpectedFact:
    return ExpectedFact(name, type, **more, range=NOWHERE, name_range=NOWHERE)


def codes(facts: Mapping[Any, object]) -> list[str]:
    return [problem.code for problem in breaches(facts)]


def of_size(size: int) -> dict[str, str]:
    """Facts that are `size` bytes as compact JSON, and keep every other limit."""
    facts = {f"f{number}": "x" * 400 for number in range(9)}
    rest = size - len(json.dumps(facts, separators=(",", ":"))) - len(',"last":""')
    return {**facts, "last": "x" * rest}


class Colour(enum.StrEnum):
    RED = "red"


class Text(str):
    __slots__ = ()


class Kelvin(float):
    pass


def test_the_seeds_facts_break_no_limit() -> None:
    assert breaches(SEED) == []
    assert breaches({}) == []


@pytest.mark.parametrize("name", ["items", "keys", "get", "values", "", "a/b~c", "naïve", "two words"])
def test_a_fact_may_have_any_name(name: str) -> None:
    assert breaches({name: "x"}) == []


@pytest.mark.parametrize(
    "value",
    ["", "x", 0, -1.5, 1e308, True, False, MIN_INTEGER, MAX_INTEGER, Colour.RED, Text("x"), Kelvin(2.5)],
    ids=repr,
)
def test_strings_numbers_and_booleans_are_facts(value: object) -> None:
    assert breaches({"x": value}) == []
    assert breaches({Text("x"): value}) == []
    assert breaches(MappingProxyType({"x": value})) == []


@given(st.integers(-2, 2))
def test_the_limit_on_their_number_is_exact(offset: int) -> None:
    facts = {f"f{number}": number for number in range(MAX_FACTS + offset)}
    assert codes(facts) == (["facts-too-many"] if offset > 0 else [])


@given(st.integers(-2, 2), st.sampled_from(["x", "é", "😀", "\x00"]))
def test_the_limit_on_a_text_is_exact_and_counts_code_points(offset: int, char: str) -> None:
    assert codes({"notes": char * (MAX_TEXT + offset)}) == (["fact-too-long"] if offset > 0 else [])


@given(st.integers(-2, 2))
def test_the_limit_on_bytes_is_exact(offset: int) -> None:
    facts = of_size(MAX_BYTES + offset)
    assert codes(facts) == (["facts-too-large"] if offset > 0 else [])
    assert codes({**facts, "f0": Text(facts["f0"])}) == (["facts-too-large"] if offset > 0 else [])


def test_bytes_are_counted_as_utf_8() -> None:
    facts = {f"f{number}": "é" * 500 for number in range(5)}
    (problem,) = breaches(facts)
    written = json.dumps(facts, ensure_ascii=False, separators=(",", ":")).encode()
    assert problem.message == f"the facts are {len(written)} bytes long as compact JSON; the limit is 4095"


def test_a_breach_names_the_fact_the_limit_and_the_figure() -> None:
    assert [str(problem) for problem in breaches({"notes": "x" * 512})] == [
        '/facts/notes: fact "notes" is 512 characters long; the limit is 500 [fact-too-long]'
    ]
    assert [str(problem) for problem in breaches(dict.fromkeys(map(str, range(31)), 1))] == [
        "/facts: the task has 31 facts; the limit is 30 [facts-too-many]"
    ]


def test_every_breach_is_named_at_once() -> None:
    facts = {f"f{number}": "x" * 501 for number in range(31)} | {"none": None, "list": [1]}
    assert codes(facts) == ["facts-too-many", *["fact-too-long"] * 31, *["fact-type"] * 2, "facts-too-large"]


@pytest.mark.parametrize(
    ("value", "says"),
    [
        (None, "is null; a fact is a string, a number or a boolean"),
        ([1], "is a list"),
        ((1,), "is a list"),
        ({"a": 1}, "is an object"),
        (Decimal(1), "is a Python Decimal"),
        (b"x", "is a Python bytes"),
        (math.nan, "is NaN, which is no number in JSON"),
        (math.inf, "is infinity"),
        (-math.inf, "is minus infinity"),
        (Kelvin("nan"), "is NaN"),
        (MAX_INTEGER + 1, "is an integer of more than 64 bits; give it as a string"),
        (MIN_INTEGER - 1, "is an integer of more than 64 bits"),
        pytest.param(10**5000, "is an integer of more than 64 bits", id="integer of 5,001 digits"),
        ("ab\ud800", "holds half a character (U+D800) as its character 3; remove it"),
    ],
)
def test_a_value_of_another_type_is_named(value: object, says: str) -> None:
    (problem,) = breaches({"x": value})
    assert (problem.code, problem.pointer) == ("fact-type", "/facts/x")
    assert problem.message.startswith(f'fact "x" {says}')


@pytest.mark.parametrize(
    ("name", "pointer", "says"),
    [
        (1, "/facts/1", 'the name of fact "1" is a number; give it as a string'),
        (None, "/facts/None", "is null"),
        (10**5000, "/facts/…", "is a number"),
        ("\ud800", "/facts/\\ud800", "holds half a character (U+D800)"),
    ],
    ids=["number", "null", "huge", "surrogate"],
)
def test_a_name_that_is_no_text_is_named(name: object, pointer: str, says: str) -> None:
    (problem,) = breaches({name: "x"})
    assert (problem.code, problem.pointer) == ("fact-type", pointer)
    assert says in problem.message
    assert problem.message.encode()


def test_a_pointer_is_escaped_and_a_message_stays_on_one_line() -> None:
    (problem,) = breaches({"a/b~c\nd" + "e" * 100: None})
    assert problem.pointer.startswith("/facts/a~1b~0c\\nd")
    assert problem.message.startswith('fact "a/b~c\\ndee')
    assert "…" in problem.message


@pytest.mark.parametrize("bad", [None, [1], math.nan, "\ud800", {"deep": [1]}])
def test_the_size_is_told_even_when_values_are_bad(bad: object) -> None:
    assert codes({**of_size(MAX_BYTES + 1), "bad": bad}) == ["fact-type", "facts-too-large"]


@pytest.mark.parametrize("bad", [object(), 10**5000, {1: 2}], ids=["object", "huge", "keys"])
def test_a_size_that_cannot_be_known_is_a_lower_bound(bad: object) -> None:
    *_, problem = breaches({**of_size(MAX_BYTES + 1), "bad": bad})
    assert problem.message.startswith("the facts are at least 410")
    assert codes({"bad": bad}) == ["fact-type"]


def test_a_lone_surrogate_counts_as_json_writes_it() -> None:
    facts = {**of_size(MAX_BYTES), "half": "\ud800"}
    written = len(json.dumps(facts, separators=(",", ":")))
    assert breaches(facts)[-1].message.startswith(f"the facts are {written} bytes")


# The characters that something could go wrong with.
texts = st.text("aZ0 ~/\\\"'{}[]:,.-+$@\n\r\t\0\x7f\u2028é😀\ud800\udfff")
anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | texts | st.binary(),
    lambda inner: st.lists(inner) | st.dictionaries(texts, inner),
    max_leaves=5,
)


@settings(deadline=None)
@given(st.dictionaries(texts | st.integers() | st.none(), anything))
def test_whatever_is_given_is_answered_and_the_answer_can_be_written(facts: dict[Any, object]) -> None:
    for problem in breaches(facts):
        assert f"{problem}".encode()


@settings(deadline=None)
@given(st.dictionaries(texts, texts | st.booleans() | st.floats(allow_nan=False), max_size=5))
def test_the_quick_look_agrees_with_the_close_one(facts: dict[str, object]) -> None:
    assert breaches(facts) == list(room._every_breach(facts))


AT_THE_LIMITS: list[Mapping[str, object]] = [
    SEED,
    of_size(MAX_BYTES),
    {f"f{number}": number for number in range(MAX_FACTS)},
    {"text": "x" * MAX_TEXT, "whole": 1, "half": 0.5, "yes": True},
]


@pytest.mark.parametrize("facts", AT_THE_LIMITS)
def test_the_quick_look_settles_what_keeps_the_limits_and_the_close_one_finds_nothing(
    facts: Mapping[str, object],
) -> None:
    assert room._keeps_limits(facts)
    assert list(room._every_breach(facts)) == []


@pytest.mark.parametrize("length", [59, 60, 61, 100])
def test_what_is_shown_of_a_text_has_60_characters_at_most(length: int) -> None:
    text = "0123456789" * 10
    shown = room.shown(text[:length])
    assert shown == (f'"{text[:length]}"' if length <= 60 else f'"{text[:59]}…"')


# Types.

# What people write, as they might; cases stand between bars.
GOOD_TEXTS: dict[FactType, str] = {
    "text": "anything|",
    "number": "30|1,200.5|1.200,5|1 200|1'200|1,00,000|-5|\u22125|.5|1e3",
    "boolean": "yes|No|TRUE|false|ja|nein|oui|Sí|não",
    "money": """
        $154.56|154,56 €|USD 20|USD20|20 CHF|eur 20|one hundred dollars|hundert Euro|cien dólares|₹500|20 złoty
        20|1,200|1'200.50|about 20|ca. 20|20-30|100 to 200|$1.2k|20 per month|20/month|CHF 20.-|-$20
        20 dollars and 50 cents|between $20 and $30|200 Kč|5 000 Ft|5000円
        """,
    "date": """
        2026-05-25|2026/5/25|May 25, 2026|May 25|25 May 2026|the 25th of May|May 25th|May 2026|May twenty-fifth
        25. Mai 2026|25 mai|25 mayo|25 de mayo de 2026|1er juin|1º de maio|23 maart|25 août|MARÇO 3|3. März
        5/25/2026|25/5/2026|25.05.2026|25. 5. 2026|25.5.|5/25|25/05/26|29.2.|February 29|2028-02-29
        Friday|next Tuesday|Freitag, 5. Juni|vendredi|viernes|venerdì|sexta-feira|vrijdag
        tomorrow|today|morgen|heute|demain|aujourd'hui|mañana|hoy|domani|oggi|amanhã|hoje|overmorgen|vandaag
        29/02/28|29/02/00|02/29/28
        in two weeks|in 3 days|end of the month|by noon on 25 May|the 5th|the 1st|the 31st|2026-05-25T15:30:00Z|Thursday, June 4 at 10 AM
        """,
    "time": """
        3 pm|3pm|3 p.m.|15:30|2:00 PM|15:30:00|15:30+02:00|0:00|24:00|15h30|15 h|15.30 Uhr|3 Uhr|15 heures|15 uur
        at 3|um 15|a las 3|alle 15|1530 hours|2\u20135 PM|half past three|quarter to five|three o'clock|three thirty
        noon|midnight|midi|mittags|mediodía|mezzogiorno|meio-dia|middernacht|halb vier|a las tres|alle tre
        3-5 PM|9 - 11 a.m.|8-12 Uhr
        Friday morning|ten in the morning|Tuesday at two|maybe at one or so
        """,
    "phone": """
        +16175550123|614-555-0194|+1 206 555 0118|(617) 555-0123|617.555.0123|030/123456|+49 (30) 123456
        (+49) 30 123456|617-555-0123 x12|617-555-0123 ext. 12|617-555-0123 X12|12345|123 45|123456789012345|12345 67890 12345
        """,
    "email": "joe@vello.io|first.last+tag@sub.example.org|jürgen@müller.example",
    "url": """
        https://pay.vello.io/inv/bobby-154|http://localhost:8000|HTTPS://X.org?a=b|http://[::1]/x|https://x.org#part
        https://user:secret@x.org/|https://müller.example/
        """,
}
BAD_TEXTS: dict[FactType, str] = {
    "text": "",
    "number": "|twenty|1.2.3|12a|--1|25.05.20",
    "boolean": "|maybe|1",
    "money": """
        |soon|$|$$$|dollars|zero|try again|12 apples|a@b.co|Bobby|May 25, 2026|2026-05-25|+1 617 555 0123|15:30
        """,
    "date": """
        |soon|asap|as soon as possible|N/A|TBD|unknown|Bobby|may|June|25|45th|$154.56|614-555-0194|15:30
        012.5.|2026-13-45|2026-00-10|0000-01-01|2026-02-29|2026-13|31/04/2026|13/13/2026|32.1.
        May 32, 2026|February 30|February 29, 2027|29/02/27|02/29/27|the 32nd|the 0th
        """,
    "time": """
        |soon|later|asap|3|25:00|15:60|15:75|25 pm|99 Uhr|$154.56|Bobby|2026-05-25|25.05.2026|May 25, 2026
        one day I might call you back
        """,
    "phone": "|911|12 34|1234567890123456|12345 67890 123456|call me|+1-800-FLOWERS|++49 123456|12+345678",
    "email": "|joe|joe@vello|jo e@vello.io|@vello.io|a@@b.co|a@b..co|a@-b.co|a@b.co, c@d.co",
    "url": """
        |vello.io|www.vello.io/pay|ftp://x.org|https://|http:///x|https://exa mple.com|https://.|javascript:alert(1)
        http://x:port|https://x.org/a b
        """,
}
GOOD_VALUES: dict[FactType, tuple[object, ...]] = {
    "text": (5, 1.5),
    "number": (30, 1.5, -(2**70)),
    "boolean": (True, False),
    "money": (20, 19.5),
}
BAD_VALUES: dict[FactType, tuple[object, ...]] = {
    "text": (True, None, [1]),
    "number": (True, math.inf, math.nan),
    "boolean": (1, 0),
    "money": (True, math.nan),
    "date": (20260525, 25, True),
    "time": (3, 15.5, True),
    "phone": (16175550123, True),
    "email": (5,),
    "url": (5,),
}


def cases(texts: dict[FactType, str], others: dict[FactType, tuple[object, ...]]) -> list[Any]:
    """Each line holds cases between bars; one that begins with a bar has the empty text first."""
    lines = [
        (kind, line.strip()) for kind, block in texts.items() for line in block.splitlines() if line.strip()
    ]
    written = [(kind, text) for kind, line in lines for text in line.split("|")]
    given = [(kind, value) for kind, values in others.items() for value in values]
    return [pytest.param(kind, value, id=f"{kind}: {value!r}") for kind, value in (*written, *given)]


@pytest.mark.parametrize(("kind", "value"), cases(GOOD_TEXTS, GOOD_VALUES))
def test_a_type_takes_what_people_write(kind: FactType, value: object) -> None:
    assert malformed(value, kind) is None
    assert type_breaches({"x": value}, [expected("x", kind)]) == []


@pytest.mark.parametrize(("kind", "value"), cases(BAD_TEXTS, BAD_VALUES))
def test_a_type_refuses_what_is_none_of_it(kind: FactType, value: object) -> None:
    assert malformed(value, kind)


def test_every_type_has_a_form_and_its_example_is_of_the_type() -> None:
    assert set(FORMS) == set(get_args(FactType))
    assert [kind for kind, form in FORMS.items() if malformed(form.example, kind)] == []


@pytest.mark.parametrize(("kind", "value", "says"), [
    ("text", None, "is null"),
    ("number", "twenty", "is no number"),
    ("number", math.nan, "is no number in JSON"),
    ("number", True, "is a boolean"),
    ("boolean", "maybe", "is neither yes nor no"),
    ("boolean", 1, "is a number"),
    ("money", "soon", "is no amount of money"),
    ("money", True, "is a boolean"),
    ("date", "2026-13-45", "is no day of the calendar"),
    ("date", "soon", "names no day"),
    ("date", "May 100", "names no day"),
    ("date", " ", "is empty"),
    ("time", "25:00", "is no time of the clock"),
    ("time", "soon", "names no time of day"),
    ("phone", "call me", "is no phone number"),
    ("phone", "911", "has 3 digits where a phone number has 5 to 15"),
    ("phone", 911, "is a number"),
    ("email", "joe", "is no e-mail address"),
    ("url", "vello.io", "is no http or https address"),
    ("url", [1], "is a list"),
])  # fmt: skip
def test_the_reason_is_plain(kind: FactType, value: object, says: str) -> None:
    assert malformed(value, kind) == says


def test_a_malformed_fact_is_named_with_its_type_and_an_example() -> None:
    problems = type_breaches(
        {"due_date": "soon", "visit": "never", "name": "Bobby", "free": [1], "amount": 5},
        [
            expected("due_date", "date", example="June 4, 2026"),
            expected("visit", "date", example="whenever"),
            expected("name", None),
            expected("absent", "url"),
            expected("amount", "money"),
        ],
    )
    assert [str(problem) for problem in problems] == [
        '/facts/due_date: fact "due_date" is declared as date, but "soon" names no day; '
        'give something like "June 4, 2026" [fact-malformed]',
        '/facts/visit: fact "visit" is declared as date, but "never" names no day; '
        'give something like "May 25, 2026" [fact-malformed]',
    ]


def test_what_is_in_order_keeps_nothing_behind_it_from_being_looked_at() -> None:
    fine = [
        expected("free", None),
        expected("absent", "url"),
        expected("due", "date"),
        expected("owed", "money"),
    ]
    facts = {"free": 1, "due": "2026-05-25", "owed": 20, "visit": "never"}
    (problem,) = type_breaches(facts, [*fine, expected("visit", "date")])
    assert problem.pointer == "/facts/visit"


def test_a_sensitive_value_is_not_repeated() -> None:
    (problem,) = type_breaches({"owed": "a fortune"}, [expected("owed", "money", sensitive=True)])
    assert "fortune" not in problem.message
    assert "its value is no amount of money" in problem.message


@pytest.mark.parametrize("value", [None, [1], math.nan, "\ud800", 2**70])
def test_what_is_no_fact_at_all_is_not_named_twice(value: object) -> None:
    assert type_breaches({"x": value}, [expected("x", "date")]) == []


@pytest.mark.parametrize("kind", get_args(FactType))
def test_spaces_around_do_not_matter_and_nothing_else_is_empty(kind: FactType) -> None:
    assert malformed(f" {FORMS[kind].example}\n", kind) is None
    assert (malformed("  ", kind) == "is empty") == (kind != "text")


@settings(deadline=None)
@given(st.sampled_from(get_args(FactType)), anything)
def test_any_value_of_any_type_gets_an_answer(kind: FactType, value: object) -> None:
    assert malformed(value, kind) is None or isinstance(malformed(value, kind), str)


@pytest.mark.parametrize("kind", get_args(FactType))
@pytest.mark.parametrize(
    "piece", ["1", "1,111", "1.", "a-", "a.", "a@", "-", " ", "may 1 ", "1/1/", "1:", "é", "+("]
)
def test_a_long_value_takes_no_long_time(kind: FactType, piece: str) -> None:
    begun = time.perf_counter()
    for text in (piece * 100_000, "https://" + piece * 100_000 + "\n", "x@" + piece * 100_000 + "!"):
        malformed(text, kind)
        type_breaches({"x": text}, [expected("x", kind)])
    assert time.perf_counter() - begun < 10  # a slow machine is no square of the length


def test_the_tables_hold_words_as_they_are_compared() -> None:
    tables = (
        room._YES_NO,
        room._CURRENCIES,
        room._DAYS,
        room._DAY_WORDS,
        room._BETWEEN,
        room._MOMENTS,
        room._HOURS,
    )
    words = [*room._MONTHS, *(word for table in tables for word in table)]
    assert [word for word in words if room._fold(word) != word] == []


@pytest.mark.parametrize("path", sorted(PROFILES.glob("*.task.json")), ids=lambda path: path.name)
def test_every_sample_task_fits_its_script(path: Path) -> None:
    task = json.loads(path.read_text("utf-8"))
    script = path.with_name(path.name.replace(".task.json", ".md"))
    profile = parse_source(SourceText.of(script.read_text("utf-8")))[task["script"]]
    assert breaches(task["facts"]) == []
    assert type_breaches(task["facts"], profile.expected_facts) == []
    examples = [fact for fact in profile.expected_facts if fact.type and fact.example]
    assert [fact.name for fact in examples if fact.type and malformed(fact.example, fact.type)] == []
