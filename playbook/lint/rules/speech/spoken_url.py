"""Whether a web address is read out, or handed over in a way that nobody names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from playbook.diagnostics import Finding
from playbook.expressions import expression
from playbook.lint import literals
from playbook.lint.excerpt import Excerpt
from playbook.lint.pattern import Pattern
from playbook.lint.script import Place, Script
from playbook.lint.speech import IN_WRITING, heard
from playbook.placeholders import tokens

_URL_NAME = expression(r"(?:^|[_-])(?:url|link)$", re.IGNORECASE)
_HANDS_OVER = Pattern(
    r"\b(?:shar(?:e|es|ing)|sends?|gives?|offers?|provides?|mentions?|reads?|tells?|says?|repeats?|spells?"
    r"|drops?|forwards?"
    r"|pass(?:es)?|teilen?|teile|schicken?|schicke|senden|sende|nennen?|nenne|gib|geben|geben|vorlesen|lies"
    r"|anbieten|biete|mitteilen"
    r"|envoy\w+|donne[rzs]?|partage[rzs]?|communique[rzs]?|propose[rzs]?|lire|lisez|dire|dites|env[ií]\w+"
    r"|comparti?r?|comparte"
    r"|dar|darle|mandar?|mande|ofrecer|ofrezca|ofrece|leer|lea|deletre\w+|decir|diga)\b"
)
# Fields in which words outside the quotes tell the bot what to do.
_INSTRUCTED = ("opening", "disclosures", "closing", "voicemail")


def spoken_url(script: Script) -> Iterator[Finding]:
    """A web address is spoken, or shared without a word on how it reaches the callee.

    "H t t p s colon slash slash pay dot vello dot io slash i n v slash bobby dash one five four": nobody
    writes that down. LiveKit's and Vapi's guides say to leave addresses out of speech. An action such as
    `share {facts.payment_link}` leaves the bot no other way than to read it out, unless the script says that
    it goes by text message, e-mail or whatever it is.

    An address is a URL with or without `https://`, and a placeholder of a fact that is typed `url` or whose
    name ends in `_url` or `_link`. The channel may be named in the same action, in another action or in the
    condition of the branch or of those above it, or in the label's parentheses. The words of a message that
    is sent in writing are not spoken. "Vello dot com" can be said, and "Booking.com" is a name.

    Whether the channel exists, and whether a tool's description names one, is not looked at.

    ## Bad

    ```markdown
    **Closing**: "You can pay at https://pay.vello.io/inv/154. Goodbye."
    ```

    ```markdown
    **Expected facts**: payment_link, portal (url)

    **Branches**:
    - Agrees to pay -> confirm + share {facts.payment_link} + close
    - Asks where -> "It is {facts.portal}." + close
    ```

    ```markdown
    **Branches**:
    - Asks for details -> "Just visit www.vello.io/help." + close
    ```

    ## Good

    ```markdown
    **Closing**: "I'll text you the link. Vello dot com has more. Goodbye from Booking.com."
    ```

    ```markdown
    **Expected facts**: payment_link, portal (url)

    **Branches**:
    - Agrees to pay -> confirm + text {facts.payment_link} + close
    - Asks where -> "I'll e-mail it to you." + send {facts.portal} + close
    - Asks again -> run send_sms with "Here it is: {facts.portal}" + close
    - Wants it as a text message -> share {facts.payment_link} + close
    ```

    ```markdown
    **Branches** (links go by SMS):
    - Asks for details -> share https://vello.io/help + close
    - Wrote already -> "Write to joe@vello.io." + open a ticket with {facts.ticket_link} + close
    ```
    """
    urls = _url_facts(script)
    for said in heard(script):
        for place in _addresses(said.excerpt, urls):
            yield _finding(
                said.excerpt, place, "nobody can write {} down from hearing it; send it in writing and say so"
            )
    for instructions, around in _instructions(script):
        handing = [one for one in instructions if _HANDS_OVER.search(one)]
        if not handing or any(IN_WRITING.search(text.plain) for text in around):
            continue
        for instruction in handing:
            for place in _addresses(instruction, urls):
                yield _finding(
                    instruction, place, 'how does {} reach the callee? Name the channel: "by text message"'
                )


def _finding(excerpt: Excerpt, place: tuple[int, int], message: str) -> Finding:
    return Finding(excerpt.range(*place), message.format(excerpt.text[slice(*place)]))


def _url_facts(script: Script) -> dict[str, bool]:
    """Whether each declared fact is an address: its type goes before its name."""
    return {
        fact.name: fact.type == "url" or (fact.type is None and _URL_NAME.search(fact.name) is not None)
        for fact in script.profile.expected_facts
    }


def _addresses(excerpt: Excerpt, urls: dict[str, bool]) -> Iterator[tuple[int, int]]:
    yield from literals.urls(excerpt.plain)
    for token in tokens(excerpt.text):
        if (
            token.kind == "fact"
            and token.name
            and urls.get(token.name, _URL_NAME.search(token.name) is not None)
        ):
            yield token.start, token.end


def _instructions(script: Script) -> Iterator[tuple[list[Excerpt], Iterable[Excerpt]]]:
    """What the bot is told to do in each branch and field, with the words around it that may name a channel."""
    told: dict[int, list[Excerpt]] = {}
    for place, action, instruction in script.done:
        if action.kind not in ("tool", "record", "goto"):
            told.setdefault(id(place), []).append(instruction)
    for place in script.branches:
        yield told.get(id(place), []), _around(script, place)
    for (field, value), (_, instruction) in zip(script.values, script.told, strict=True):
        if field.kind in _INSTRUCTED:
            yield [instruction], [script.excerpt(field.label_range), value]


def _around(script: Script, place: Place) -> Iterator[Excerpt]:
    """The branch, those above it, and the label of the field with what its parentheses say."""
    for branch in (place.branch, *place.parents):
        yield script.excerpt(branch.condition_range)
        yield from (script.excerpt(one.range) for one in branch.actions)
    for field in script.profile.fields_of("branches"):
        if place.branch.range in field.range:
            yield script.excerpt(field.label_range)
