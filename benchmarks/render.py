"""What one call costs: validate a task and render its prompt, beside other ways to the same text.

Run it from the root of the repository: python benchmarks/render.py
"""

from __future__ import annotations

import json
import re
import tempfile
from collections.abc import Callable, Coroutine
from importlib.util import find_spec
from pathlib import Path
from typing import Annotated, Any

from timing import race, seconds, show

PLAYBOOK = "examples/protocols/dojo-voice-agent-playbook.md"
TASK = json.loads(Path("examples/bobby.task.json").read_text("utf-8"))

Contestant = Callable[[], str]


class Pieces:
    """The seed's prompt as literal texts and the names of the values between them."""

    def __init__(self, text: str) -> None:
        self.literals, self.names = re.split(r"@\w+@", text), re.findall(r"@(\w+)@", text)

    @classmethod
    def of(cls, book: Any) -> Pieces:
        """Render the task with a mark for every value, and split the text at the marks."""
        marked = {"facts": {name: f"@{name}@" for name in TASK["facts"]}, "script": TASK["script"]}
        return cls(
            book.render({"goal": "@goal@", "escalation": "@escalation@", **marked}, agent_name="@agent@").text
        )

    def source(self, slot: str, escape: Callable[[str], str] = str) -> str:
        """A template in another language, which writes `slot` around a name."""
        slots = [slot.replace("name", name) for name in self.names] + [""]
        return "".join(escape(literal) + slot for literal, slot in zip(self.literals, slots, strict=True))

    def filled(self, values: dict[str, str]) -> list[str]:
        pairs = zip(self.literals, [*(values[name] for name in self.names), ""], strict=True)
        return [piece for pair in pairs for piece in pair if piece]


def values() -> dict[str, str]:
    return {**TASK["facts"], "goal": TASK["goal"], "escalation": TASK["escalation"], "agent": "Ava"}


def joined(pieces: Pieces) -> Contestant:
    ready = pieces.filled(values())
    return lambda: "".join(ready)


def textbook(pieces: Pieces) -> Contestant:
    """The least one would write by hand. Unlike playbook, it lets a value add lines, headings and JSON."""
    from jinja2.sandbox import SandboxedEnvironment
    from pydantic import BaseModel, ConfigDict, Field

    class Task(BaseModel):
        model_config = ConfigDict(strict=True, extra="forbid", allow_inf_nan=False)

        goal: str = Field(min_length=1)
        script: str | None = None
        facts: dict[str, Annotated[str, Field(max_length=500)] | int | float | bool] = Field(
            {}, max_length=30
        )
        escalation: str | None = None

    template = SandboxedEnvironment(keep_trailing_newline=True).from_string(pieces.source("{{ name }}"))

    def render() -> str:
        task = Task.model_validate(TASK)
        if len(json.dumps(task.facts, ensure_ascii=False, separators=(",", ":")).encode()) > 4095:
            raise ValueError("facts-too-large")
        return template.render(task.facts, goal=task.goal, escalation=task.escalation, agent="Ava")

    return render


def langchain_prompt(pieces: Pieces) -> Contestant:
    from langchain_core.prompts import PromptTemplate

    template, given = PromptTemplate.from_template(pieces.source("{name}", _braces_doubled)), values()
    return lambda: template.format(**given)


def langchain_chat(pieces: Pieces) -> Contestant:
    from langchain_core.prompts import ChatPromptTemplate

    source, given = pieces.source("{name}", _braces_doubled), values()
    template = ChatPromptTemplate.from_messages([("system", source)])
    return lambda: template.format_messages(**given)[0].content


def dotprompt(pieces: Pieces) -> Contestant:
    from dotpromptz import DataArgument, Dotprompt

    function = _finished(Dotprompt().compile(pieces.source("{{{name}}}")))
    data = DataArgument(input=values())
    return lambda: _finished(function(data)).messages[0].content[0].text


def prompty(pieces: Pieces) -> Contestant:
    import prompty as engine

    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "call.prompty")
        file.write_text(f"---\nname: call\n---\n{pieces.source('{{name}}')}", "utf-8")
        agent, given = engine.load(str(file)), values()
    return lambda: engine.render(agent, given)


PEERS = {
    "LangChain, PromptTemplate": ("langchain_core", langchain_prompt),
    "LangChain, ChatPromptTemplate": ("langchain_core", langchain_chat),
    "dotprompt": ("dotpromptz", dotprompt),
    "prompty": ("prompty", prompty),
}


def _braces_doubled(text: str) -> str:
    return text.replace("{", "{{").replace("}", "}}")


def _finished(work: Coroutine[Any, Any, Any]) -> Any:
    """The result of a coroutine that waits for nothing, without the cost of an event loop."""
    try:
        work.send(None)
    except StopIteration as done:
        return done.value
    raise RuntimeError("it waits for something")


def main() -> None:
    import playbook

    cold = {}
    cold["load the playbook"], book = _timed(lambda: playbook.load(PLAYBOOK))
    cold["first render, with the imports of pydantic and Jinja2"], prompt = _timed(
        lambda: _render(book, TASK)
    )
    cold["first render of another playbook"], _ = _timed(lambda: _render(playbook.load(PLAYBOOK), TASK))
    show("Cold", cold, to="load the playbook")

    pieces, task = Pieces.of(book), playbook.Task(**TASK)
    contestants: dict[str, Contestant] = {
        "join of ready pieces": joined(pieces),
        "playbook, of a Task": lambda: book.render(task, agent_name="Ava").text,
        "playbook, of a dict": lambda: book.render(TASK, agent_name="Ava").text,
        "playbook, of a dict, not screened": lambda: book.render(TASK, agent_name="Ava", screen=False).text,
        "pydantic + json + sandboxed Jinja2": textbook(pieces),
    }
    absent = [name for name, (module, _) in PEERS.items() if find_spec(module) is None]
    contestants |= {name: make(pieces) for name, (_, make) in PEERS.items() if name not in absent}
    for name, contestant in contestants.items():
        assert contestant().strip() == prompt.strip(), f"{name} makes another text"
    skipped = [f"{name} is not installed: pip install 'voice-playbook[bench]'" for name in absent]
    show("Validate and render the seed's call", race(contestants), "join of ready pieces", skipped)


def _render(book: Any, task: Any) -> str:
    return book.render(task, agent_name="Ava").text


def _timed(work: Callable[[], Any]) -> tuple[float, Any]:
    results: list[Any] = []
    return seconds(lambda: results.append(work())), results[0]


if __name__ == "__main__":
    main()
