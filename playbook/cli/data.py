"""The model as JSON holds it: objects under its public names; positions stay zero-based."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from typing import Any

from playbook.model import Profile


def as_data(value: Any) -> Any:
    """Dictionaries, lists and scalars, all the way down."""
    if is_dataclass(value):
        return {field.name: as_data(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, tuple | list):
        return [as_data(item) for item in value]
    return value


def profile_data(profile: Profile) -> dict[str, Any]:
    """A profile with what it says of itself by meaning."""
    return {**as_data(profile), "goal_recap": profile.goal_recap, "opening": as_data(profile.opening)}
