"""The playbook as programs hold it: read from a file, directory or text, and a prompt for every task."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field
from os.path import isfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from playbook.errors import Problem, UnreadableFile
from playbook.model import Playbook
from playbook.parser import parse_source
from playbook.reading import read_source
from playbook.records import dataclass
from playbook.source import SourceText

if TYPE_CHECKING:
    from playbook.facts import Scalar
    from playbook.prompt import Prompt
    from playbook.prompt.rendering import Renderer
    from playbook.task import Task


@dataclass(frozen=True, slots=True)
class Book(Playbook):
    """A Playbook that validates tasks and renders prompts.

    Both take a Task, or the mapping that makes one, and these keywords. `agent_name` stands for
    `{AGENT_NAME}`, `variables` for the others. `strict`: a fact or variable that is not given is an
    error; else it is written as `[name: not provided]` and noted. `strict_types`: so is a value that is not
    of its fact's type. `screen`: so is a text that reads like an order to the bot, see `playbook.screen`; False is for
    texts that were screened before, or are your own.
    """

    _renderers: list[Renderer] = field(default_factory=list, repr=False, compare=False)

    def validate(
        self,
        task: Task | Mapping[str, Any],
        *,
        agent_name: str | None = None,
        variables: Mapping[str, Scalar] | None = None,
        strict: bool = True,
        strict_types: bool = False,
        screen: bool = True,
    ) -> tuple[Problem, ...]:
        """What to warn of in a task that can be rendered; InvalidTask with every problem of one that cannot.

        Variables that are not given here may still be given to `render`, and are not asked for.
        """
        return self._renderer().validate(task, agent_name, variables, strict, strict_types, screen)

    def render(
        self,
        task: Task | Mapping[str, Any],
        *,
        agent_name: str | None = None,
        variables: Mapping[str, Scalar] | None = None,
        strict: bool = True,
        strict_types: bool = False,
        layout: str | Path = "voice",
        screen: bool = True,
    ) -> Prompt:
        """The prompt for one call; InvalidTask where `validate` would raise it, or a variable is not given.

        `layout` is `voice`, `brief`, or the path of a Jinja2 layout, which is read once.
        """
        renderer = self._renderers[0] if self._renderers else self._renderer()
        prompt = None if variables else renderer.render_plain(task, agent_name, layout, screen)
        return prompt or renderer.render(task, agent_name, variables, strict, strict_types, layout, screen)

    def _renderer(self) -> Renderer:
        if not self._renderers:
            from playbook.prompt.rendering import Renderer  # pydantic comes with it: not for reading alone

            self._renderers.append(Renderer(self))
        return self._renderers[0]


def parse(text: str, path: str | None = None) -> Book:
    """Read a playbook from text. Any text is one; positions are zero-based lines and code points."""
    return _book([parse_source(SourceText.of(text, path))], path)


def load(path: str | Path) -> Book:
    """Read a playbook from a file, or from all `*.md` files of a directory in sorted order.

    UnreadableFile where a file is missing or not UTF-8, with the byte's offset, or a directory has none.
    """
    place = Path(path)
    # Editors keep a link that leads nowhere beside a file that is being changed.
    files = sorted(filter(isfile, place.glob("*.md"))) if place.is_dir() else [place]
    if not files:
        raise UnreadableFile(f"{place}: the directory holds no *.md file")
    return _book([parse_source(read_source(file)) for file in files], str(place))


def _book(read: Iterable[Playbook], path: str | None) -> Book:
    books = list(read)
    return Book(
        tuple(profile for book in books for profile in book.profiles),
        tuple(passage for book in books for passage in book.passages),
        loose=any(book.loose for book in books),
        path=path,
    )
