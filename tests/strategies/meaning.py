"""What a generated script means, before anybody has written it down: plain words, so that every difference is the writing's."""

from __future__ import annotations

from dataclasses import dataclass
from typing import get_args

from hypothesis import strategies as st

from playbook.model import ActionKind, FactType

# None of them is how an action, a limit, a fact or a label begins, and none joins two of a kind.
WORDS = st.sampled_from(
    (
        "agrees",
        "the",
        "caller",
        "größe",
        "Zürich",
        "naïve",
        "日本",
        "café",
        "visit",
        "twice",
        "s2",
        "O'Neil",
        "👍🏽",
        "x",
        "{facts.x}",
        "{AGENT_NAME}",
    )
)
PHRASES = st.lists(WORDS, min_size=1, max_size=5).map(" ".join)
PLAIN = PHRASES.filter(lambda phrase: "{" not in phrase)
NAMES = st.from_regex(r"[a-z_][a-z0-9_]{0,5}", fullmatch=True)
TYPES = st.one_of(st.none(), st.sampled_from(get_args(FactType)))

# How an action of each kind begins. What it begins with is part of its text.
BEGINNINGS: dict[ActionKind, tuple[str, ...]] = {
    "close": ("close", "end the call", "hang up", "Close"),
    "share": ("share", "send", "text", "email"),
    "transfer": ("transfer",),
    "escalate": ("escalate",),
    "record": ("log", "record", "mark"),
    "instruction": ("confirm", "apologize", "offer"),
}
LIMITERS = (
    "no",
    "never",
    "not",
    "don't",
    "do not",
    "only",
    "always",
    "must",
    "avoid",
    "without",
    "keep",
    "kein",
    "jamais",
    "nunca",
)


@dataclass(frozen=True)
class Fact:
    name: str
    type: str | None
    optional: bool
    sensitive: bool
    default: str | None
    example: str | None
    description: str


@dataclass(frozen=True)
class Action:
    """`turns` are what is said; for all other kinds there are none."""

    kind: str
    text: str
    turns: tuple[str, ...] = ()
    target: str | None = None


@dataclass(frozen=True)
class Branch:
    condition: str
    actions: tuple[Action, ...]
    children: tuple[Branch, ...] = ()


@dataclass(frozen=True)
class Script:
    """Each field is given once at most; None or empty where it is not."""

    name: str
    goal: str
    facts: tuple[Fact, ...]
    turns: tuple[str, ...]
    branches: tuple[Branch, ...]
    limits: tuple[str, ...]
    duration: tuple[str, float | None, float | None] | None
    odd: tuple[str, str] | None


FACTS = st.builds(
    Fact,
    name=NAMES,
    type=TYPES,
    optional=st.booleans(),
    sensitive=st.booleans(),
    default=st.one_of(st.none(), st.sampled_from(("x", "now, in full", "a (b)"))),
    example=st.one_of(st.none(), st.sampled_from(("Bobby", "May 25, 2026"))),
    description=st.one_of(st.just(""), PLAIN),
)

# A turn that ends with a mark would be two of a quote with the next.
TURNS = st.lists(
    st.builds("{}{}".format, PHRASES, st.sampled_from((".", "?", "!"))), min_size=1, max_size=3
).map(tuple)


def _plain_action(kind: ActionKind, begin: str, rest: str) -> Action:
    return Action(kind, begin if kind == "close" else f"{begin} {rest}")


PLAIN_ACTIONS = st.sampled_from(sorted(BEGINNINGS)).flatmap(
    lambda kind: st.builds(_plain_action, st.just(kind), st.sampled_from(BEGINNINGS[kind]), PHRASES)
)
TOOL_ACTIONS = st.builds(
    lambda verb, name: Action("tool", f"{verb} {name}", target=name),
    st.sampled_from(("run", "use", "call")),
    st.sampled_from(("note_it", "crm2", "sendLink")),
)
GOTO_ACTIONS = PHRASES.map(lambda place: Action("goto", f"go to {place}", target=place))
SAY_ACTIONS = TURNS.map(lambda turns: Action("say", " - ".join(turns), turns))
ACTIONS = st.one_of(PLAIN_ACTIONS, SAY_ACTIONS, TOOL_ACTIONS, GOTO_ACTIONS)

LEAF_BRANCHES = st.builds(Branch, PHRASES, st.lists(ACTIONS, min_size=1, max_size=3).map(tuple))
BRANCHES = st.recursive(
    LEAF_BRANCHES,
    lambda children: st.builds(
        Branch,
        PHRASES,
        st.lists(ACTIONS, min_size=1, max_size=2).map(tuple),
        st.lists(children, min_size=1, max_size=2).map(tuple),
    ),
    max_leaves=4,
)
LIMITS = st.builds("{} {}".format, st.sampled_from(LIMITERS), PHRASES)
DURATIONS = st.one_of(
    st.builds(
        lambda words, minutes: (f"{words} {minutes} minutes", None, float(minutes * 60)),
        st.sampled_from(("under", "up to", "at most", "within", "about", "no more than")),
        st.integers(1, 90),
    ),
    st.builds(
        lambda low, more, dash: (f"{low}{dash}{low + more} min", low * 60.0, (low + more) * 60.0),
        st.integers(1, 20),
        st.integers(1, 20),
        st.sampled_from(("-", "–", " to ")),
    ),
    st.integers(1, 999).map(lambda seconds: (f"at least {seconds} s", float(seconds), None)),
    PLAIN.map(lambda words: (f"as {words}", None, None)),
)
ODD = st.tuples(st.sampled_from(("Tone", "Note to bot", "Größe")), PHRASES)

SCRIPTS = st.builds(
    Script,
    name=st.from_regex(r"[a-z]{1,6}(-[a-z0-9]{1,4}){0,2}", fullmatch=True),
    goal=PHRASES,
    facts=st.lists(FACTS, max_size=3, unique_by=lambda fact: fact.name).map(tuple),
    turns=TURNS,
    branches=st.lists(BRANCHES, min_size=1, max_size=4).map(tuple),
    limits=st.lists(LIMITS, max_size=3).map(tuple),
    duration=st.one_of(st.none(), DURATIONS),
    odd=st.one_of(st.none(), ODD),
)
