"""The engine as a stranger meets it: every spelling that the format allows, through public names alone."""

from __future__ import annotations

import json
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from markdown_it import MarkdownIt

import playbook
from playbook.cli import main

ROOT = Path(__file__).parents[1]
SEED = ROOT / "examples/protocols/dojo-voice-agent-playbook.md"
CALL = json.loads((ROOT / "examples/bobby.task.json").read_text("utf-8"))
HEAD = "## Outbound Mode\n\nGuidance.\n\n### Script profiles\n\n#### p\n\n"
WHOLE = """**Goal recap**: the recap

**Expected facts**: a, b (optional), c (default: "C")

**Opening** (first): "Is this {facts.a}? - This is {AGENT_NAME}"

**Branches**:

- the branch -> "fine" + close
  - below -> close

**Tools**:

- the_tool: does it

**Hard limits**: no shouting, no promises

**Duration**: 2-3 min

**Identity**: the identity

**Disclosures**: "the disclosure"

**Voicemail**: hang up

**Closing**: "the closing"

**Transfer**: the transfer

**Outcomes**:

- the branch -> the_code

**Language**: en-US

**Pronunciations**:

- GIF -> jif

**Tone**: the tone
"""


def profile(body: str) -> playbook.Profile:
    return playbook.parse(HEAD + body + "\n").profiles[0]


def rendered(body: str, facts: dict[str, Any] | None = None, **options: Any) -> str:
    """Without the screening: whatever a value holds, the prompt keeps it a value."""
    task = {"goal": "the goal", "script": "p", "facts": facts or {}, "escalation": "the escalation"}
    return playbook.parse(HEAD + body + "\n").render(task, agent_name="Ava", screen=False, **options).text


def codes(error: pytest.ExceptionInfo[playbook.InvalidTask]) -> list[str]:
    return [problem.code for problem in error.value.problems]


# Headings

_OUTBOUND = (
    *("## outbound mode", "## OUTBOUND MODE ##", "##   Outbound   Mode  ", "## **Outbound Mode**"),
    *("## `Outbound Mode`", "## *Outbound* _Mode_", "Outbound Mode\n-------------"),
)
_PROFILES = (
    *("### Script profiles", "### SCRIPT PROFILES ###", "### `Script profiles`"),
    *("### ***Script profiles***", "###\tScript profiles"),
)


@pytest.mark.parametrize("profiles", _PROFILES)
@pytest.mark.parametrize("outbound", _OUTBOUND)
def test_a_heading_is_known_by_its_words(outbound: str, profiles: str) -> None:
    book = playbook.parse(
        f"#### no\n**Goal**: x\n\n{outbound}\n\nSay.\n\n{profiles}\n\n#### p\n**Goal**: g\n\n"
        "## Private Mode\n#### nor\n**Goal**: y\n"
    )
    assert ([found.name for found in book.profiles], book.guidance) == (["p"], "Say.")


@pytest.mark.parametrize(
    ("heading", "name"),
    [
        *[("**a**", "a"), ("`a`", "a"), ("*a* b", "a b"), ("__a__", "a"), ("a_b_c", "a_b_c"), ("A", "A")],
        *[
            ("debt-`collection`", "debt-collection"),
            ("a * b", "a * b"),
            ("**`a_b`**", "a_b"),
            ("a ####", "a"),
        ],
    ],
)
def test_a_profile_is_named_by_its_heading_without_emphasis(heading: str, name: str) -> None:
    book = playbook.parse(HEAD.replace("#### p", f"#### {heading}") + "**Goal**: g\n")
    assert [found.name for found in book.profiles] == [name]
    assert name in book
    assert book[name].name == name


@pytest.mark.parametrize("name", ["q", "P", " p"])
def test_a_name_is_taken_exactly(name: str) -> None:
    book = playbook.parse(HEAD + "**Goal**: g\n")
    assert name not in book
    with pytest.raises(playbook.PlaybookError):
        book[name]
    prompt = book.render({"goal": "g", "script": name})
    assert (prompt.profile, prompt.warnings) == (None, ("script-not-found",))


def test_a_name_in_two_files_of_a_directory_is_refused(tmp_path: Path) -> None:
    for file, name in (("b.md", "twin"), ("a.md", "single"), ("c.md", "twin")):
        (tmp_path / file).write_text(HEAD.replace("#### p", f"#### {name}") + "**Goal**: g\n", "utf-8")
    book = playbook.load(str(tmp_path))
    assert [found.name for found in book.profiles] == ["single", "twin", "twin"]
    with pytest.raises(playbook.PlaybookError):
        book["twin"]
    with pytest.raises(playbook.InvalidTask) as refused:
        book.render({"goal": "g", "script": "twin"})
    assert codes(refused) == ["profile-ambiguous"]


def test_all_missing_fields_are_in_one_diagnostic() -> None:
    said = [found.message for found in playbook.check(HEAD + "Notes.\n") if found.name == "missing-field"]
    assert said == ['"p" has no **Goal recap**, no **Opening** and no **Branches**']


# Fields

_LABELS = {
    "goal-recap": ("Goal recap", "Goal"),
    "expected-facts": ("Expected facts", "Facts", "Required facts"),
    "opening": ("Opening", "Opening line", "Greeting"),
    "branches": ("Branches", "Branch", "Response branches", "Responses"),
    "hard-limits": ("Hard limits", "Limits", "Hard limit", "Guardrails"),
    "duration": ("Duration", "Max duration", "Time limit"),
    "identity": ("Identity",),
    "disclosures": ("Disclosures", "Disclosure"),
    "voicemail": ("Voicemail", "Voice mail", "Voicemail script"),
    "closing": ("Closing", "Goodbye"),
    "tools": ("Tools", "Tool"),
    "transfer": ("Transfer", "Handoff", "Transfer to"),
    "outcomes": ("Outcomes", "Outcome"),
    "language": ("Language",),
    "pronunciations": ("Pronunciations", "Pronunciation"),
    "unknown": ("Tone of voice",),
}
_FORMS = (
    *(
        "{m}{label}{m}{c} v",
        "{m}{label}{c}{m} v",
        "{m}{label}{m}{c}v",
        "   {m}{label}{m}{c}\nv",
        "{m}{label}{m}{c}\n\nv",
    ),
    *("{m}{label} (q){m}{c} v", "{m}{label} (q){c}{m} v", "{m}{label}{m} (q){c} v", "{m}{label}{m}(q){c}v"),
)


@pytest.mark.parametrize("form", _FORMS)
@pytest.mark.parametrize("kind", _LABELS)
def test_a_label_is_its_field_in_every_spelling(kind: str, form: str) -> None:
    wanted = (kind, "q" if "(q)" in form else None, "v")
    known = _LABELS[kind]
    spelled = [write(label) for label in known for write in (str, str.upper, str.lower, str.title)]
    spelled += [label.replace(" ", "   ") for label in known]
    for label, mark, colon in product(spelled, ("**", "__"), ":："):
        line = form.format(label=label, m=mark, c=colon)
        fields = [(field.kind, field.qualifier, field.text) for field in profile(line).fields]
        assert fields == [wanted], line


@pytest.mark.parametrize("layout", ["voice", "brief"])
def test_what_stands_twice_is_in_the_prompt_twice(layout: str) -> None:
    text = rendered(
        WHOLE + WHOLE.replace("the ", "the other ").replace("no ", "never "), {"a": 1, "b": 2}, layout=layout
    )
    for words in ("recap", "branch", "identity", "disclosure", "closing", "transfer", "tone"):
        assert f"the {words}" in text
        assert f"the other {words}" in text
    assert all(limit in text for limit in ("no shouting", "no promises", "never shouting", "never promises"))


def test_a_comment_reaches_the_prompt_from_nowhere() -> None:
    book = playbook.parse(
        "## Outbound Mode\nG <!-- hid -->uid\n<!-- hid\nhid -->\n### Script profiles\n#### p <!-- hid -->\n<!-- hid -->\n"
        '**Goal recap**: g <!-- hid -->\n**Opening**: "h <!-- hid --> i"\n**Branches**:\n- x <!-- hid --> -> close <!-- hid\n'
        "  hid -->\n<!-- hid -->\n- y -> close\n**Hard limits**: no a<!-- , no hid -->\n"
    )
    prompt = book.render({"goal": "x", "script": "p"})
    assert prompt.profile == "p"
    assert "hid" not in prompt.text
    assert '"h i"' in prompt.text


@pytest.mark.parametrize(
    "limits",
    [
        ["no discounts", "no threats"],
        ["no mention of legal action, arrest or garnishment"],
        ["never call before 8, after 9, or on Sundays", "always be polite"],
        [
            "nothing about law, courts or police",
            "No arguing",
            "DON'T shout",
            "don’t rush",
            "at most one offer",
        ],
        [
            "keine Rabatte",
            "nie drohen, drängen oder schimpfen",
            "nicht laut",
            "nur Deutsch",
            "höchstens zwei Fragen",
        ],
        [
            "pas de remise",
            "jamais de menace, ni de pression",
            "ne pas crier",
            "toujours poli",
            "sans insister",
        ],
        [
            "sin descuentos",
            "nunca amenazar, gritar o insistir",
            "no mentir",
            "siempre amable",
            "solo español",
        ],
    ],
)
@pytest.mark.parametrize("between", [", ", "; ", ",\n"])
def test_a_limit_in_prose_begins_where_it_limits_by_itself(limits: list[str], between: str) -> None:
    found = profile(f"**Hard limits**: {between.join(limits)}").hard_limits
    assert [limit.text for limit in found] == limits


# Facts, branches, duration

_FACTS = [
    ("a (money): the total", ("a", "money", False, False, None, None, "the total")),
    ("`b`", ("b", None, False, False, None, None, "")),
    ("c - what it is", ("c", None, False, False, None, None, "what it is")),
    ('d (default: "x, y")', ("d", None, False, False, "x, y", None, "")),
    ("e-1 (DATE, Optional, sensitive, e.g. May 25)", ("e-1", "date", True, True, None, "May 25", "")),
    ("_f(url)", ("_f", "url", False, False, None, None, "")),
]


@pytest.mark.parametrize("before", ["", "- ", "* ", "+ ", "1. ", "1) "])
@pytest.mark.parametrize("after", ["\n", ",\n"])
def test_a_fact_is_read_in_prose_and_in_lists(before: str, after: str) -> None:
    if before and "," in after:
        after = "\n\n"  # in a list an item is one fact, and the list may be loose
    written = after.join(before + fact for fact, _ in _FACTS)
    facts = profile(f"**Expected facts**:\n\n{written}\n").expected_facts
    attributes = ("name", "type", "optional", "sensitive", "default", "example", "description")
    assert [tuple(getattr(fact, name) for name in attributes) for fact in facts] == [
        fact for _, fact in _FACTS
    ]


@pytest.mark.parametrize(
    ("written", "condition", "actions"),
    [
        *[
            (f"{mark} a {arrow} b", "a", ["b"])
            for mark in ("-", "*", "1.", "2)")
            for arrow in ("->", "→", "=>", "-->")
        ],
        ("+ a -> b", "a", ["b"]),
        ("- a -> b => c → d", "a", ["b => c → d"]),
        ('- says "x -> y + z" -> close', 'says "x -> y + z"', ["close"]),
        ("- says “x → y” → close", "says “x → y”", ["close"]),
        ('- a -> "one + two" + close', "a", ['"one + two"', "close"]),
        ("- a -> dial a+b + close", "a", ["dial a+b", "close"]),
        ("- a -> b, then close", "a", ["b", "close"]),
        ('- a -> "b, then c", then close', "a", ['"b, then c"', "close"]),
        ("- a long\n  one -> do\n  this +\n  close", "a long one", ["do this", "close"]),
        ("- a long\none -> do\nthis\n+ close", "a long one", ["do this", "close"]),
        ('- a -> b\n+ close\n  + "bye"', "a", ["b", "close", '"bye"']),
        ('- a -> "one\n- two" + close', "a", ['"one - two"', "close"]),
        ("- no arrow at all", "no arrow at all", []),
    ],
)
def test_a_branch_is_a_condition_an_arrow_and_actions(
    written: str, condition: str, actions: list[str]
) -> None:
    branch, last = profile(f"**Branches**:\n\n{written}\n\n- z -> close").branches
    assert (branch.condition, [action.text for action in branch.actions]) == (condition, actions)
    assert last.condition == "z"


@pytest.mark.parametrize(
    ("kind", "texts"),
    {
        "say": ('"Hi"', "“Hi”", "„Hi“", "„Hi”", "«Hi»", "»Hi«", "« Hi »"),
        "close": ("close", "Close politely", "end the call", "Hang up", "**close**"),
        "tool": (
            "run send_sms",
            "use `anything` here",
            "call crm",
            "run **send_sms**",
            "use sendGrid",
            "use tool2",
        ),
        "share": ("share the link", "send it", "text {facts.link}", "email it"),
        "transfer": ("transfer to the desk",),
        "escalate": ("Escalate",),
        "record": ("log it", "record the day", "mark as done"),
        "goto": ("go to Opening", "Go to **Agrees**"),
        "instruction": (
            "use their own words",
            "call back",
            "closely listen",
            "run through it",
            "logical",
            "apologize",
        ),
    }.items(),
)
def test_an_action_is_known_by_how_it_begins(kind: str, texts: tuple[str, ...]) -> None:
    for text in texts:
        (action,) = profile(f"**Tools**:\n- crm: x\n\n**Branches**:\n- c -> {text}").branches[0].actions
        assert (action.kind, action.text) == (kind, text)


_ONES = "one two three four five six seven eight nine".split()
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty".split()


def test_a_duration_may_be_given_in_words_up_to_ninety() -> None:
    words = [[one] for one in (*_ONES, *_TEENS)]
    words += [
        spelled for ten in _TENS for spelled in ([ten], *([f"{ten}-{one}", f"{ten} {one}"] for one in _ONES))
    ]
    for number, spellings in enumerate([*words, ["ninety"]], 1):
        for spelled in spellings:
            duration = profile(f"**Duration**: under {spelled} seconds").duration
            assert duration is not None
            assert (duration.min_seconds, duration.max_seconds) == (None, number), spelled


# The prompt

_FRAMES = {
    "opening": '**Opening**: "Hi {}!"',
    "qualifier": '**Opening** (ask for {}): "Hi"',
    "condition": "**Branches**:\n- {} -> close",
    "action": "**Branches**:\n- x -> tell {}",
    "below": "**Branches**:\n- a -> b\n  - {} -> c",
    "limit": "**Hard limits**: no {}, no x",
    "limits": "**Hard limits**:\n- {}\n- no x",
    "goal": "**Goal**: {}",
    "voicemail": "**Voicemail**: {}",
    "tools": "**Tools**:\n- t_x: {}",
    "outcomes": "**Outcomes**:\n- {} -> x",
    "pronunciations": "**Pronunciations**:\n- {} -> x",
    "duration": "**Duration**: {}",
    "language": "**Language**: {}",
    "unknown": "**Tone**: {}",
    "lines": "**Tone**:\n\nA\n{} b",
    "code": "**Tone**:\n\n```\n{}\n```",
    "quote": "**Tone**:\n\n> {}",
    "numbered": "**Tone**:\n\n1. {}\n2. b",
}
_HOSTILE = (
    *("# h", "###### h", "- x", "* x", "+ x", "1. x", "1) x", "> q", "```", "~~~", "---", "===", "-", "#"),
    *(
        "<div>",
        "<!--",
        "<script>",
        "    x",
        "| a |",
        "[x]: /u",
        "a\n# h",
        "a\r\n- x",
        "a\u2028- x",
        "a\x85# h",
    ),
    *("{facts.other}", "<facts.other>", "{AGENT_NAME}", "{{ 7 * 7 }}", "{% raw %}"),
)


def outline(text: str) -> list[tuple[str, str, int]]:
    tokens = MarkdownIt("commonmark").parse(text)
    return [(token.type, token.tag, token.level) for token in tokens if token.type != "inline"]


@pytest.mark.parametrize("layout", ["voice", "brief"])
@pytest.mark.parametrize("place", _FRAMES)
def test_a_fact_stands_anywhere_and_is_nothing_but_text(place: str, layout: str) -> None:
    for written in ("{facts.x}", "<facts.x>"):
        body = _FRAMES[place].format(written) + "\n\n**Facts**: x, other"
        plain = rendered(body, {"x": "Bobby", "other": "OTHER"}, layout=layout)
        assert plain.count("Bobby") == 2  # where it is used, and among the facts
        assert "facts.x" not in plain
        for value in _HOSTILE:
            text = rendered(body, {"x": value, "other": "OTHER"}, layout=layout)
            assert outline(text) == outline(plain), value
            assert text.count("\n") == plain.count("\n"), value
            assert text.count("OTHER") == 1, value


@pytest.mark.parametrize(
    ("value", "spoken"),
    [
        *[
            ("as  it is", "as  it is"),
            ("", ""),
            (" x ", " x "),
            ("a\n\n\nb", "a b"),
            ("a\r\nb", "a b"),
            ("a\tb", "a b"),
        ],
        *[(5, "5"), (1.5, "1.5"), (-0.5, "-0.5"), (1.0, "1.0"), (10**15, "1000000000000000"), (1e-7, "1e-7")],
        *[(True, "yes"), (False, "no")],
    ],
)
def test_a_value_is_spoken_as_it_is(value: Any, spoken: str) -> None:
    assert f"(({spoken}))" in rendered("**Tone**: (({facts.x}))", {"x": value})


@pytest.mark.parametrize("layout", ["voice", "brief"])
def test_the_prompt_keeps_its_order(layout: str) -> None:
    text = rendered(WHOLE, {"a": "A"}, layout=layout)
    order = "Ava|identity|goal|recap|disclosure|Is this A?|branch|the_tool|transfer|hang up|closing|no shouting|2-3 min"
    order += '|escalation|GIF|tone|Guidance.|only facts|"A"|"C"'
    at = -1
    for words in order.split("|"):
        at = text.find(words, at + 1)
        assert at >= 0, words


@pytest.mark.parametrize("layout", ["voice", "brief"])
def test_thirty_levels_of_branches_reach_the_prompt(layout: str) -> None:
    branches = "\n".join(f"{'  ' * level}- c{level} -> a{level}" for level in range(30))
    text = rendered(f"**Branches**:\n\n{branches}", layout=layout)
    assert all(f"c{level} -> a{level}" in text for level in range(30))


@pytest.mark.parametrize(
    "miss", ["{{facts.x}}", "{fact.x}", "{ facts.x }", "{Facts.x}", "{facts.x", "<fact.x>"]
)
@pytest.mark.parametrize("strict", [True, False])
def test_a_near_miss_in_the_guidance_is_refused_for_every_task(miss: str, strict: bool) -> None:
    book = playbook.parse(HEAD.replace("Guidance.", f"Say {miss} now.") + "**Goal**: g\n")
    for script in ("p", None, "absent"):
        with pytest.raises(playbook.InvalidTask) as refused:
            book.render({"goal": "g", "script": script, "facts": {"x": "1"}}, strict=strict)
        assert codes(refused) == ["placeholder-malformed"]


def test_half_a_character_of_a_playbook_leaves_a_prompt_that_can_be_written() -> None:
    book = playbook.parse(
        HEAD.replace("Guidance.", "Be\ud800 kind.")
        + "**Tone \udfff**: warm\n\n**Limits** (\ud801): no \ud802x\n"
    )
    prompt = book.render({"goal": "g", "script": "p"})
    assert "Be\ufffd kind." in prompt.text
    assert json.dumps(prompt.to_dict(), ensure_ascii=False).encode()


# Tasks


def test_a_task_is_valid_before_anybody_named_the_bot() -> None:
    book = playbook.load(SEED)
    assert [note.code for note in book.validate(CALL)] == ["fact-unexpected"]
    with pytest.raises(playbook.InvalidTask) as refused:
        book.render(CALL)
    assert codes(refused) == ["variable-missing"]
    assert book.render(CALL, agent_name="Ava").warnings == ("fact-unexpected",)


@pytest.mark.parametrize(
    "task",
    [
        *[
            {},
            {"goal": None},
            {"goal": " "},
            {"goal": 5},
            {"goal": "g", "script": 5},
            {"goal": "g", "extra": 1},
        ],
        *[{"goal": "g", "facts": []}, {"goal": "g", "facts": None}, {"goal": "\ud800"}, {"goal": b"g"}],
        {"facts": {"a": None, "b": [1], "c": float("nan")}, "escalation": 3},
    ],
)
def test_a_wrong_task_is_told_alike_wherever_it_is_given(task: dict[str, Any]) -> None:
    book = playbook.parse("## Outbound Mode\n\nSay little.\n")
    told = []
    for take in (lambda: playbook.Task(**task), lambda: book.validate(task), lambda: book.render(task)):
        with pytest.raises(playbook.InvalidTask) as refused:
            take()
        told.append(refused.value.problems)
    assert told[0] == told[1] == told[2]
    assert all(problem.code and problem.message for problem in told[0])


# Public names


def test_everything_has_the_attributes_that_programs_rely_on() -> None:
    book = playbook.parse(HEAD + WHOLE)
    script = book["p"]
    task = playbook.Task(goal="g", script="p", facts={"a": "A", "b": 1}, escalation="e")
    prompt = book.render(task, agent_name="Ava")
    (finding, *_) = playbook.check(HEAD + WHOLE)
    (branch,) = script.branches
    assert script.opening is not None
    assert script.duration is not None
    for thing, names in (
        (book, "profiles guidance render validate"),
        (
            script,
            "name range fields goal_recap expected_facts opening branches hard_limits duration placeholders",
        ),
        (script.fields[0], "label kind qualifier text range"),
        (script.expected_facts[0], "name type optional sensitive default example description range"),
        (script.opening, "text qualifier turns"),
        (script.opening.turns[0], "text range"),
        (branch, "condition actions children range"),
        (branch.actions[0], "kind text range"),
        (script.hard_limits[0], "text range"),
        (script.duration, "text min_seconds max_seconds"),
        (script.placeholders[0], "name kind range"),
        (script.range.start, "line column"),
        (prompt, "text warnings profile parts sha256"),
        (prompt.parts[0], "title text source"),
        (finding, "code name severity message range path fix"),
        (task, "goal script facts escalation"),
    ):
        assert [name for name in names.split() if not hasattr(thing, name)] == []
    for held in (
        book.profiles,
        script.fields,
        script.branches,
        script.hard_limits,
        prompt.warnings,
        prompt.parts,
    ):
        assert isinstance(held, tuple)


def test_what_a_profile_does_not_say_is_none_or_empty() -> None:
    script = profile("**Tone**: warm")
    assert (script.goal_recap, script.opening, script.duration) == (None, None, None)
    assert (script.expected_facts, script.branches, script.hard_limits, script.placeholders) == (
        (),
        (),
        (),
        (),
    )


# Commands


@pytest.mark.parametrize(
    "command",
    [
        *[["list"], ["show", "debt-collection"], ["schema", "debt-collection"]],
        ["validate", str(ROOT / "examples/bobby.task.json")],
        ["render", "--task", str(ROOT / "examples/bobby.task.json"), "--agent-name", "Ava"],
    ],
    ids=lambda command: command[0],
)
def test_every_command_speaks_json(command: list[str]) -> None:
    result = CliRunner().invoke(main, [*command, "-p", str(SEED), "--json"])
    assert result.exit_code == 0
    assert json.loads(result.stdout)


@pytest.mark.parametrize("command", ["render", "show", "schema"])
def test_a_script_that_is_misspelt_is_wrong_use_with_a_hint(command: str) -> None:
    result = CliRunner().invoke(main, [command, "debt-colection", "-p", str(SEED)])
    assert (result.exit_code, result.stdout) == (2, "")
    assert 'did you mean "debt-collection"?' in result.stderr
