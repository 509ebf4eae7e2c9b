"""`NAME=VALUE` on the command line."""

from __future__ import annotations

from typing import Any

import click


class Assignment(click.ParamType):  # type: ignore[type-arg,unused-ignore] # generic from click 8.4 on
    """A name and its value: `name=text`, or, where `json` says so, `name:=5` for a number or a boolean."""

    name = "assignment"

    def __init__(self, *, json: bool = False) -> None:
        self.json = json

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[str, Any]:
        if isinstance(value, tuple):
            return value
        name, equals, given = str(value).partition("=")
        as_json = self.json and name.endswith(":")
        name = name.removesuffix(":") if as_json else name
        if not equals or not name:
            self.fail(f'"{value}" is not of the form NAME=VALUE', param, ctx)
        return name, self._parsed(name, given, param, ctx) if as_json else given

    def _parsed(
        self, name: str, given: str, param: click.Parameter | None, ctx: click.Context | None
    ) -> object:
        from playbook.jsontext import MalformedJson, read_json

        try:
            return read_json(given, None).value
        except MalformedJson:
            self.fail(
                f'"{given}" is no JSON value; write {name}:=5 or {name}:=true, and {name}={given} for text',
                param,
                ctx,
            )
