"""What each platform documents of its limits, as far as a request can be held against it before anything is dialled."""

from __future__ import annotations

from typing import NamedTuple

from playbook.errors import PlaybookError, did_you_mean
from playbook.records import dataclass


class Rate(NamedTuple):
    """At most so many calls in a time; to one number, or from one number to all."""

    most: int
    time: str
    to_one_number: bool = False


@dataclass(frozen=True, slots=True)
class Platform:
    """One platform's documented limits; what is empty or None is not documented, and so is not predicted.

    `answers`: whether it answers with the codes of the Voice API. `countries`: its allowlist, until somebody changes
    it. `caps_calls`: whether a request may say when a call is ended. `default_seconds`: when it is ended where the
    request does not say; `max_seconds`: when every call is. `carries_scripts`: whether the script reaches the bot at
    all. `transfer_field`: what holds the number that a call is transferred to.
    """

    title: str
    answers: bool = False
    countries: tuple[str, ...] = ()
    rates: tuple[Rate, ...] = ()
    caps_calls: bool = False
    default_seconds: int | None = None
    max_seconds: int | None = None
    languages: tuple[str, ...] = ()
    carries_scripts: bool = False
    transfer_field: str | None = None


_POKU_LANGUAGES = tuple(
    "en-US en-IN en-GB en-AU en-NZ de-DE es-ES es-419 hi-IN fr-FR fr-CA ja-JP pt-PT pt-BR zh-CN ru-RU it-IT"
    " ko-KR nl-NL nl-BE pl-PL tr-TR vi-VN ro-RO bg-BG ca-ES th-TH da-DK fi-FI el-GR hu-HU id-ID no-NO sk-SK"
    " sv-SE lt-LT lv-LV cs-CZ ms-MY af-ZA ar-SA az-AZ bs-BA cy-GB fa-IR fil-PH gl-ES he-IL hr-HR hy-AM is-IS"
    " kk-KZ kn-IN mk-MK mr-IN ne-NP sl-SI sr-RS sw-KE ta-IN ur-IN yue-CN uk-UA".split()
)

DEFAULT = "talktomyagent"
PLATFORMS = {
    DEFAULT: Platform(
        "the Voice API",
        answers=True,
        countries=("US",),
        rates=(Rate(5, "hour", to_one_number=True), Rate(30, "hour"), Rate(100, "day")),
        caps_calls=True,
        carries_scripts=True,
    ),
    "poku": Platform(
        "Poku",
        max_seconds=300,
        languages=_POKU_LANGUAGES,
        carries_scripts=True,
        transfer_field="transferTo",
    ),
    "avoca": Platform("Avoca", caps_calls=True, default_seconds=600),
    "vozagent": Platform("VozAgent"),
}


def limits_of(name: str) -> Platform:
    """The limits of a platform by its name; PlaybookError where there is none such."""
    if name not in PLATFORMS:
        hint = did_you_mean(name, [*PLATFORMS]) or f"; there are {', '.join(PLATFORMS)}"
        raise PlaybookError(f'there is no platform "{name}"{hint}')
    return PLATFORMS[name]
