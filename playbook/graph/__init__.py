"""A script as a picture: how the call opens, what may happen, and what the bot does then."""

from __future__ import annotations

from collections.abc import Collection
from importlib import import_module

from playbook.model import Profile

# Each is a file here with a function `draw(Chart) -> str`.
FORMATS = {"svg": "a picture that needs no other program", "mermaid": "text that GitHub and GitLab draw"}


def draw(profile: Profile, form: str = "svg", scripts: Collection[str] = ()) -> str:
    """The picture in one of the formats; `scripts` are the names that a branch may go to besides its own script's.

    The same profile gives the same bytes.
    """
    from playbook.graph.chart import chart_of

    module = import_module(f"{__name__}.{form}")
    text: str = module.draw(chart_of(profile, scripts))
    return text
