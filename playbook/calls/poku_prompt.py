"""A call as the prompt that Poku documents: who calls, the goal, a sentence for every branch, and the voicemail last."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from playbook.book import Book
from playbook.calls.branching import in_sentences
from playbook.calls.protocol import Call, Departure
from playbook.errors import InvalidTask, Problem, pointer
from playbook.facts import breaches, shown
from playbook.model import Field, Profile
from playbook.placeholders import leftovers
from playbook.prompt import Prompt
from playbook.task import Task

_LAYOUT = Path(__file__).with_name("poku.md.jinja")
_TARGET = "targetName"
_NO_BRACKETS = str.maketrans("[]", "()")
_BRACKETS = Departure("changed", ("brackets",), "sent as parentheses: Poku takes brackets for blanks")


@dataclass(frozen=True, slots=True)
class PokuPrompt:
    """The text, and what on the way to it was lost, changed or odd."""

    text: str
    departures: tuple[Departure, ...]
    warnings: tuple[Problem, ...]


def prompt_of(call: Call) -> PokuPrompt:
    """The prompt; InvalidTask where it cannot be rendered, or something in it is still to be filled in."""
    profile = call.profile
    task, departures = _with_target(call)
    profiles = (in_sentences(_within(profile, call)),) if profile else ()
    book = Book(profiles, call.book.passages, path=call.book.path)
    prompt = book.render(
        task, agent_name=call.agent_name, variables=call.variables, layout=_LAYOUT, screen=call.screen
    )
    text = _filled(prompt)
    if "[" in text or "]" in text:
        departures = (*departures, _BRACKETS)
    ours = pointer("facts", _TARGET) if task is not call.task else None
    warnings = tuple(note for note in prompt.notes if note.pointer != ours)
    return PokuPrompt(text.translate(_NO_BRACKETS), departures, warnings)


def _with_target(call: Call) -> tuple[Task, tuple[Departure, ...]]:
    """The task with the callee's name among its facts, where it is not there yet."""
    task, name = call.task, call.request.target_name
    if name is None or name in task.facts.values():
        return task, ()
    facts = {**task.facts, _TARGET: name}
    if _TARGET in task.facts or breaches(facts):
        return task, (Departure("lost", (_TARGET,), "there is no room for it among the facts"),)
    return task.model_copy(update={"facts": facts}), (
        Departure("changed", (_TARGET,), "a fact of the prompt"),
    )


def _within(profile: Profile, call: Call) -> Profile:
    """The profile with the request's limit on the call, where it has none of its own: the prompt is its only place."""
    limit = call.request.max_duration_secs
    if limit is None or profile.fields_of("duration"):
        return profile
    place = profile.name_range
    duration = Field(
        "Duration", "Duration", "duration", None, f"at most {limit} seconds", range=place, label_range=place
    )
    return replace(profile, fields=(*profile.fields, duration))


def _filled(prompt: Prompt) -> str:
    """The prompt's text; InvalidTask where something in it is still to be filled in: Poku would have it spoken."""
    found = dict.fromkeys(prompt.text[start:end] for start, end in leftovers(prompt.text))
    if found:
        raise InvalidTask(
            Problem("placeholder-malformed", "", f"{shown(text)} was left to fill in and would be spoken")
            for text in found
        )
    return prompt.text.rstrip("\n")
