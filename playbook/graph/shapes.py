"""The outlines of boxes: a shape for each kind, so that colour is never all that tells them apart."""

from __future__ import annotations

from collections.abc import Callable

Outline = Callable[[float, float, float, float], str]


def number(value: float) -> str:
    """A coordinate as short as it can be."""
    return f"{round(value, 1):g}"


def polygon(*points: tuple[float, float]) -> str:
    return "M" + "L".join(f"{number(x)} {number(y)}" for x, y in points) + "Z"


def rounded(x: float, y: float, width: float, height: float, radius: float = 8) -> str:
    r = number(min(radius, height / 2, width / 2))
    inner = width - 2 * float(r), height - 2 * float(r)
    return (
        f"M{number(x + float(r))} {number(y)}h{number(inner[0])}a{r} {r} 0 0 1 {r} {r}v{number(inner[1])}"
        f"a{r} {r} 0 0 1 -{r} {r}h-{number(inner[0])}a{r} {r} 0 0 1 -{r} -{r}v-{number(inner[1])}a{r} {r} 0 0 1 {r} -{r}Z"
    )


def pill(x: float, y: float, width: float, height: float) -> str:
    return rounded(x, y, width, height, 18)


def speech(x: float, y: float, width: float, height: float) -> str:
    """A bubble whose lower left corner is its tail."""
    bottom, right = y + height, x + width
    return (
        f"M{number(x)} {number(bottom)}V{number(y + 10)}a10 10 0 0 1 10 -10H{number(right - 10)}a10 10 0 0 1 10 10"
        f"V{number(bottom - 10)}a10 10 0 0 1 -10 10Z"
    )


def plain(x: float, y: float, width: float, height: float) -> str:
    return polygon((x, y), (x + width, y), (x + width, y + height), (x, y + height))


def hexagon(x: float, y: float, width: float, height: float) -> str:
    middle, right = y + height / 2, x + width
    return polygon(
        (x, middle),
        (x + TIP, y),
        (right - TIP, y),
        (right, middle),
        (right - TIP, y + height),
        (x + TIP, y + height),
    )


def cut(x: float, y: float, width: float, height: float) -> str:
    """All four corners cut off, as a machine part."""
    right, bottom, c = x + width, y + height, 7
    return polygon(
        *((x + c, y), (right - c, y), (right, y + c), (right, bottom - c)),
        *((right - c, bottom), (x + c, bottom), (x, bottom - c), (x, y + c)),
    )


def arrow(x: float, y: float, width: float, height: float) -> str:
    """Pointing away, to whom something is sent."""
    right = x + width
    return polygon(
        (x, y), (right - TIP, y), (right, y + height / 2), (right - TIP, y + height), (x, y + height)
    )


def chevron(x: float, y: float, width: float, height: float) -> str:
    """Handed on: what comes in from the left goes out on the right."""
    right, middle = x + width, y + height / 2
    return polygon(
        *((x, y), (right - TIP, y), (right, middle)),
        *((right - TIP, y + height), (x, y + height), (x + TIP * 0.7, middle)),
    )


def note(x: float, y: float, width: float, height: float) -> str:
    """A sheet with a corner turned down."""
    right, fold = x + width, 12
    sheet = polygon((x, y), (right - fold, y), (right, y + fold), (right, y + height), (x, y + height))
    return f"{sheet}M{number(right - fold)} {number(y)}v{fold}h{fold}"


def octagon(x: float, y: float, width: float, height: float) -> str:
    """A stop sign."""
    right, bottom, c = x + width, y + height, 14
    return polygon(
        *((x + c, y), (right - c, y), (right, y + c), (right, bottom - c)),
        *((right - c, bottom), (x + c, bottom), (x, bottom - c), (x, y + c)),
    )


TIP = 12  # how far a point sticks out

OUTLINES: dict[str, Outline] = {
    "start": pill,
    "condition": hexagon,
    "says": speech,
    "does": plain,
    "runs": cut,
    "sends": arrow,
    "records": note,
    "transfers": chevron,
    "escalates": chevron,
    "ends": pill,
    "goes to": pill,
    "nothing": plain,
    "hard-limits": octagon,
    "closing": speech,
    "duration": rounded,
}
