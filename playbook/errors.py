"""What a caller can put right: every error here names the fault and its remedy."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from playbook.records import dataclass


class PlaybookError(Exception):
    """Base of every error that a caller can put right."""


class UnreadableFile(PlaybookError):
    """A file that cannot be read, or does not hold what its name promises."""


class UnknownProfile(PlaybookError):
    """A name that no profile of the playbook bears."""


class AmbiguousProfile(PlaybookError):
    """A name that more than one profile bears."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with a task: `code` for programs, a JSON `pointer` into the task, a `message` for people."""

    code: str
    pointer: str
    message: str

    def __str__(self) -> str:
        return (
            f"{self.pointer}: {self.message} [{self.code}]"
            if self.pointer
            else f"{self.message} [{self.code}]"
        )


class InvalidTask(PlaybookError):
    """A task that cannot be rendered; `problems` holds every reason at once.

    `warnings` are what is merely odd about it, such as a fact that nobody expects: one may just be misspelt.
    """

    def __init__(self, problems: Iterable[Problem], warnings: Iterable[Problem] = ()) -> None:
        self.problems: tuple[Problem, ...] = tuple(problems)
        self.warnings: tuple[Problem, ...] = tuple(warnings)
        super().__init__("\n".join(map(str, self.problems)))

    def __reduce__(self) -> tuple[type[InvalidTask], tuple[tuple[Problem, ...], tuple[Problem, ...]]]:
        """Survive the way back from a worker process."""
        return InvalidTask, (self.problems, self.warnings)


def did_you_mean(name: str, known: Sequence[str]) -> str:
    """The tail of a message: `; did you mean "x"?`, or nothing when no known name is near."""
    meant = nearest(name, known)
    return f'; did you mean "{meant}"?' if meant else ""


def nearest(name: str, known: Sequence[str]) -> str | None:
    """The known name that is most like this one; None where none is near."""
    from difflib import get_close_matches  # costs milliseconds, and most runs have no fault

    by_folded = {candidate.casefold(): candidate for candidate in known}
    near = get_close_matches(name.casefold(), by_folded, n=1, cutoff=0.6)
    return by_folded[near[0]] if near else None


def pointer(*tokens: str) -> str:
    """A JSON pointer (RFC 6901) from unescaped tokens."""
    return "".join("/" + token.replace("~", "~0").replace("/", "~1") for token in tokens)
