"""Whether a script does what its own hard limits forbid."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from playbook.diagnostics import Finding, Related
from playbook.expressions import expression
from playbook.lint.excerpt import Excerpt
from playbook.lint.offers import begun, done_to
from playbook.lint.orders import done, is_denied
from playbook.lint.pattern import Pattern
from playbook.lint.remembering import remembered
from playbook.lint.roles import has_role
from playbook.lint.script import Script, Spoken
from playbook.lint.secrets import secrets_asked_for
from playbook.lint.speech import heard, is_voicemail
from playbook.lint.threats import threats
from playbook.lint.topics import TOPICS, Topic
from playbook.model import ExpectedFact


def broken_limit(script: Script) -> Iterator[Finding]:
    """A branch or a line does what a hard limit forbids.

    Two orders that contradict each other leave it to the model which one it follows, and it will follow
    each of them some of the time. Prompts that contradict themselves are what builders of voice agents find
    behind most odd behaviour.

    From each limit that plainly forbids something ("no discounts", "never mention the diagnosis", "don't
    offer refunds") follow words that would break it, and these are looked for in what the bot says and
    does, in English and, for what is forbidden most often, in German, French and Spanish. Refusing, pointing
    to somebody else who tells, and answering who asks breaks nothing. A limit with an "except", "before",
    "over" or "unless" in it is left to the reader, and so is one about others ("never discuss another
    account") and what a name is ("never name staff"). So is what `threat`, `asks-for-secret`, `premature-disclosure` and `overheard-secret`
    speak of.

    ## Bad

    ```markdown
    **Branches**:
    - Too expensive -> offer ten percent off + close

    **Hard limits**: no discounts, no threats
    ```

    ```markdown
    **Branches**:
    - Is angry -> "I'm sorry. I can give you a full refund today." + close

    **Hard limits**:
    - Never promise a refund or a credit.
    ```

    ```markdown
    **Opening**: "Hi, I'm calling about your diagnosis."

    **Hard limits**: never mention the diagnosis
    ```

    ```markdown
    **Branches**:
    - Hesitates -> "It's completely free." + close

    **Hard limits**: don't say "free"
    ```

    ## Good

    ```markdown
    **Branches**:
    - Asks for a discount -> "I'm not able to offer a discount. I wish I could give you ten percent off." + close
    - Wants a refund -> "Refunds aren't up to me, but the office can help you with a refund." + close
    - Asks about the diagnosis -> "I can't talk about the diagnosis." + close

    **Hard limits**: no discounts, never promise a refund, never mention the diagnosis
    ```

    ```markdown
    **Branches**:
    - Agrees to a second visit -> "I can give you ten percent off." + close
    - Asks for the total -> "It comes to {facts.total}." + close

    **Hard limits**: no discounts over ten percent, no prices except the total, never discuss another total
    ```

    ```markdown
    **Branches**:
    - Asks about money -> "Our office can tell you about prices. Our staff will help." + close

    **Hard limits**: don't discuss prices, never name staff
    ```
    """
    marked: list[tuple[int, int]] = []
    for limit in script.profile.hard_limits:
        forbidden = _forbidden(limit.text)
        for excerpt, start, end in sorted(_breaches(script, forbidden), key=_place) if forbidden else ():
            span = excerpt.start + start, excerpt.start + end
            if not any(span[0] < other[1] and other[0] < span[1] for other in marked):
                marked.append(span)
                words = " ".join(excerpt.text[start:end].split())
                yield Finding(
                    excerpt.range(start, end),
                    f'"{words}" does what a hard limit forbids: "{limit.text}"',
                    related=(Related("the limit", limit.range),),
                )


Breach = tuple[Excerpt, int, int]


class _Forbidden(NamedTuple):
    """What a limit forbids: the words behind its "no" or "never"; the verb, if it begins with one."""

    text: str
    verb: str
    objects: tuple[tuple[str, ...], ...]
    quoted: tuple[str, ...]


_PROHIBITION = expression(
    r"\b(?P<verbal>never|do\s+not|don['’]t|must\s+not|mustn['’]t|may\s+not|cannot|can['’]t|should\s+not"
    r"|shouldn['’]t|won['’]t|will\s+not|nie|niemals|ne(?:\s+(?:jamais|pas|plus))?|jamais|nunca"
    r"|jamás)\s+(?:ever\s+)?"
    r"|\b(?:no|not|without|avoid(?:ing)?|zero|nothing\s+about|refrain\s+from|kein\w*|pas\s+de|aucune?"
    r"|ningun\w*|ningún|sin|sans|ohne)\s+",
    re.IGNORECASE,
)
_FORBIDDEN_LATER = expression(
    r"^(?P<what>[^.]{3,60}?)\s+(?:is|are)\s+(?:strictly\s+)?(?:forbidden|prohibited|not\s+allowed"
    r"|off[\s-]limits|banned|taboo)\b",
    re.IGNORECASE,
)
# With one of these a limit draws a finer line than words can be held against, or forbids to withhold something.
_QUALIFIED = Pattern(
    r"\b(?:but|except\w*|unless|without|beyond|other\s+than|until|before|after|outside|more|over|above|than"
    r"|only|if|when|while|in\s+return|again|twice|further|additional"
    r"|larger|bigger|higher|first|second|third|that|which|who|whose|what|how|why|where|whether|yourself|both"
    r"|at\s+once|in\s+(?:the\s+|a\s+)?(?:voice\s?mail|message)s?"
    r"|on\s+(?:the\s+|a\s+)?(?:voice\s?mail|machine)"
    r"|any(?:one|body)|some(?:one|body)|others|else|strangers"
    r"|(?:to|with)\s+(?:third|another|the\s+wrong|family)"
    r"|neither|too|so"
    r"|refus\w*|den(?:y|ies)|declin\w*|forget|skip|omit|ignor\w*|miss|fail\w*|withhold|reject|hesitat\w*"
    r"|interrupt\w*|delay"
    r"|außer|bevor|nur|wenn|ohne|sauf|avant|sans|si|salvo|excepto|antes|sin|más)\b|\d",
)

# What is forbidden of others only is fine of the callee: "another customer's address". A list may begin with it, or end.
_OTHERS = Pattern(r"\b(?:(?:an)?other|ander\w{1,2}|autres?|d[’']autrui|otr[oa]s?|ajen[oa]s?)\b")

_MENTIONS = expression(
    r"(?:mention(?:s|ing|ed)?|say|saying|discuss(?:ing)?|talk(?:ing)?\s+(?:about|of)"
    r"|speak(?:ing)?\s+(?:about|of)|bring(?:ing)?\s+up|refer(?:ring)?\s+to|nam(?:e|ing)|reveal(?:ing)?"
    r"|disclos(?:e|ing)|read(?:ing)?\s+out"
    r"|shar(?:e|ing)|stat(?:e|ing)|tell(?:ing)?|use\s+the\s+words?"
    r"|(?:mention|talk|discussion|reference)\s+(?:of|to|about))(?:\s+(?:of|about|the\s+word))?\b",
    re.IGNORECASE,
)
_NAMING = expression(r"^nam(?:e|ing)\b|\bby\s+(?:its\s+|their\s+)?names?\b", re.IGNORECASE)
_NAMED_PRICE = expression(
    r"nam(?:e|ing)\s+(?:an?\s+|any\s+|the\s+)?(?:prices?|figures?|amounts?)\b", re.IGNORECASE
)
_JOINT = expression(r"\s*(?:[,;/]|\b(?:or|and|nor|oder|und|ou|et|y|o)\b)\s*", re.IGNORECASE)
_WORD = expression(r"[^\W\d_]+")
_NAME_PART = expression(r"[A-Z]?[a-z]+|[A-Z]+")
_QUOTE = expression(r"[\"“„«]([^\"“”„«»]{2,60})[\"”“»]")

_FILLERS = frozenset(
    "the a an any their your our its his her this that these those other another specific to of on in"
    " at for about with by from call calls phone customer customers callee callees caller callers client"
    " clients person people them they anyone anybody somebody someone else all ever line bot der die das"
    " den dem ein eine einen le la les un une des de du l d el los las una unos unas del al".split()
)
_TOO_COMMON = frozenset(
    "name names number numbers date dates time times thing things detail details information info data"
    " anything something nothing problem problems issue issues matter matters question questions answer"
    " answers help reason reasons fault way kind day week message messages word words yes sorry goodbye"
    " hello facts fact service business company line script rule rules limit limits".split()
)
# Verbs that a script uses in so many senses that the verb alone tells nothing.
_TOO_PLAIN = frozenset(
    "hang end close stop leave call wait be get go do make let keep use ask say tell give take put have"
    " record send talk speak share promise".split()
)

_NEGATION = expression(
    r"\b(?:no|not|never|none|nothing|nobody|without|cannot|unable|unfortunately|nicht|kein\w*|nie|pas|jamais"
    r"|aucune?|sans|nunca|sin)\b|n['’]t\b",
    re.IGNORECASE,
)
# "I wish I could …", "let me see if we can …": nothing is done.
_UNREAL = expression(r"\b(?:wish|if\s+only|if|whether|in\s+case)\b[^.!?,]{0,20}$", re.IGNORECASE)
_NOT_AFTER_ALL = expression(
    r"\s+(?:nothing|nichts|rien|nada)\b"
    r"|\s*(?:\w+\s+){0,3}(?:is|are|was|were|will|would|do|does)(?:n['’]t|\s+not|\s+no\s+longer)\b",
    re.IGNORECASE,
)
# "Our office can tell you about prices": somebody else tells, or is to be asked.
_LEFT_TO_OTHERS = expression(
    r"(?:\b(?:(?:the|our|your|my|an?|one\s+of\s+our)\s+(?:(?!(?:i|we|you)\b)[\w’'-]+\s+){1,3}"
    r"|(?:some(?:one|body)|they|he|she|(?:dr|mr|mrs|ms)\.?\s+\w+)(?:['’]ll)?"
    r"\s+(?:(?!(?:i|we|you)\b)[\w’'-]+\s+){0,4})"
    r"(?:(?:can|could|will|would|may|might|shall|to)\s+)?(?:(?:then|also|gladly|happily|be\s+(?:happy|glad|able)\s+to)\s+)?"
    r"(?:tell|explain|talk|speak|discuss|answer|help|advise|inform|call|ring|phone|contact|write"
    r"|go\s+(?:over|through)|get\s+(?:back|in\s+touch)|reach\s+out)"
    r"|\b(?:please|you\s+(?:(?:can|could|may|might|should|would|ought)\s+(?:(?:want\s+)?to\s+)?)?|better)\s*\b"
    r"(?:ask|contact|call|see|consult|visit|talk\s+to|speak\s+(?:to|with)|check\s+with)\s+"
    r"(?:the|our|your|my|an?|some(?:one|body)|dr))\b(?:(?!\b(?:i|we)\b)[^.!?;]){0,60}$",
    re.IGNORECASE,
)
_NEAR = 150
_SENTENCE_END = expression(r"[.!?…](?=[\s\"“”»]|$)")


@remembered
def _forbidden(limit: str) -> _Forbidden | None:
    """None where a limit forbids nothing, or not without condition."""
    later = _FORBIDDEN_LATER.match(limit)
    found = _PROHIBITION.search(limit)
    if later is None and found is None:
        return None
    text = later["what"] if later else limit[found.end() :] if found else ""
    quoted = tuple(match[1] for match in _QUOTE.finditer(text))
    text = _QUOTE.sub(" ", text).strip(" .")
    text = _without_others(text)
    if not (text or quoted) or _QUALIFIED.found_in(text):
        return None
    verb = _verb(text) if found and found["verbal"] and not later else _mention(text)
    rest = text[len(verb) :]
    objects = tuple(filter(None, (_content(piece) for piece in _JOINT.split(rest))))
    return _Forbidden(text, verb, objects, quoted)


def _without_others(text: str) -> str:
    """The list up to the item that speaks of others; those behind it may speak of others, too."""
    found = next(iter(_OTHERS.matches(text)), None)
    if found is None:
        return text
    joints = [joint.start() for joint in _JOINT.finditer(text, 0, found.start())]
    return text[: joints[-1]] if joints else ""


def _verb(text: str) -> str:
    """The first word, or a phrase that mentions; none where an article or preposition begins: "jamais de remise"."""
    word = _WORD.match(text)
    return _mention(text) or (word.group() if word and word.group().casefold() not in _FILLERS else "")


def _mention(text: str) -> str:
    match = _MENTIONS.match(text)
    return match.group() if match else ""


def _content(piece: str) -> tuple[str, ...]:
    """The words of an object that tell it from others, in lower case."""
    words = (match.group().casefold() for match in _WORD.finditer(piece))
    return tuple(word for word in words if word not in _FILLERS and len(word) > 2)


def _breaches(script: Script, forbidden: _Forbidden) -> Iterator[Breach]:
    topics, deeds = _topics(forbidden), _Deeds.of(forbidden)
    for excerpt in (*(said.excerpt for said in heard(script)), *done(script)):
        spans = [span for topic in topics for span in topic.broken_in(excerpt)]
        for start, end in (*spans, *deeds.found_in(excerpt)):
            if not _is_harmless(excerpt, start, end):
                yield excerpt, *_trimmed(excerpt.text, start, end)
    yield from _tools_for(script, forbidden)
    if _MENTIONS.match(forbidden.verb):
        yield from _mentioned(script, forbidden)
    if _FORBIDS_TRANSFER.match(forbidden.text):
        yield from (
            (text, 0, len(text.text.rstrip())) for _, action, text in script.done if action.kind == "transfer"
        )
    if _FORBIDS_VOICEMAIL.match(forbidden.text):
        yield from ((said.excerpt, 0, len(said.excerpt.text)) for said in heard(script) if is_voicemail(said))


_FORBIDS_TRANSFER = expression(
    r"(?:transfer(?:s|ring)?|hand(?:ing)?\s+(?:over|off))(?:\s+(?:the\s+)?(?:calls?|them|callers?))?$",
    re.IGNORECASE,
)
_FORBIDS_VOICEMAIL = expression(
    r"(?:leav(?:e|ing)\s+)?(?:any\s+|an?\s+)?(?:voice\s?mails?|voice\s?mail\s+messages?"
    r"|messages?\s+on\s+(?:the\s+|a\s+)?(?:voice\s?mail|machine|answering\s+machine)s?)$",
    re.IGNORECASE,
)


@lru_cache(maxsize=1024)
def _topics(forbidden: _Forbidden) -> tuple[Topic, ...]:
    """What the limit is about; where it forbids neither to give nor to mention something, its verb must tell."""
    if _NAMING.search(forbidden.text) and not _NAMED_PRICE.match(forbidden.text):
        return ()
    verb = forbidden.verb.casefold()
    is_given = not verb or verb in _OFFERING or (_MENTIONS.match(verb) and not verb.startswith("read"))
    text = forbidden.text if is_given else forbidden.verb
    return tuple(topic for topic in TOPICS if topic.forbidden.found_in(text))


class _Deeds(NamedTuple):
    """What a limit forbids in its own words: this verb, to that object; or the verb alone, where it tells enough."""

    verb: str
    things: list[Pattern]
    alone: Pattern | None

    @classmethod
    def of(cls, forbidden: _Forbidden) -> _Deeds:
        things = [_thing(words) for words in forbidden.objects if _telling(words)]
        verb = forbidden.verb.casefold()
        tells = len(verb) > 4 and verb not in _TOO_PLAIN and " " not in verb
        is_alone = tells and not forbidden.objects and not forbidden.quoted
        return cls(forbidden.verb, things, _deed(verb) if is_alone else None)

    def found_in(self, excerpt: Excerpt) -> Iterator[tuple[int, int]]:
        """Start and end of each order and offer to do it."""
        for thing in self.things:
            for match in thing.finditer(excerpt):
                start = done_to(excerpt.text, match.start(), _verbs(self.verb))
                if start is not None:
                    yield start, match.end()
        for match in self.alone.finditer(excerpt) if self.alone else ():
            if begun(excerpt.text, match.start()) is not None:
                yield match.span()


def _tools_for(script: Script, forbidden: _Forbidden) -> Iterator[Breach]:
    """Runs of a tool whose name says what the limit forbids: `cancel_order`."""
    deeds = [
        {_stem(word) for word in (forbidden.verb, *words)} for words in forbidden.objects if forbidden.verb
    ]
    for _, action, text in script.done:
        named = (
            {_stem(word) for word in _NAME_PART.findall(action.target or "")}
            if action.kind == "tool"
            else set()
        )
        if any(deed <= named for deed in deeds):
            yield text, 0, len(text.text.rstrip())


@lru_cache(maxsize=64)
def _deed(verb: str) -> Pattern:
    return Pattern(rf"\b{_stem(verb)}\w{{0,2}}(?![\w.])", (_stem(verb),))


@lru_cache(maxsize=64)
def _thing(words: tuple[str, ...]) -> Pattern:
    phrase = r"\W+(?:\w+\W+){0,3}?".join(rf"{_stem(word)}\w{{0,4}}\b" for word in words)
    return Pattern(rf"\b{phrase}", (_stem(_telling(words)),))


@lru_cache(maxsize=64)
def _verbs(verb: str) -> re.Pattern[str]:
    if _MENTIONS.match(verb):
        return _TELLS
    if not verb:
        return _OFFERS
    others = rf"|{_OFFER}" if verb.casefold() in _OFFERING else ""
    return re.compile(rf"\b(?:{_stem(verb)}\w{{0,3}}{others})\b", re.IGNORECASE)


def _telling(words: Iterable[str]) -> str:
    """The first word that tells what is meant, if there is one."""
    found = next((word for word in words if word not in _TOO_COMMON), "")
    return found if len(found) > 3 else ""


_OFFER = r"offer|give|propose|suggest|promise|grant|provide|sell|add|throw\s+in|accept|send|arrange"
_OFFERS = expression(rf"\b(?:{_OFFER})\b", re.IGNORECASE)
_OFFERING = frozenset(
    "offer offering give giving propose suggest promise grant provide sell accept make take apply use"
    " ask request collect send text email book set agree commit allow approve ofrecer dar hacer prometer conceder mencionar offrir proposer donner accorder faire promettre mentionner process issue negotiate"
    " quote guess leave"
    " geben anbieten gewähren einräumen machen versprechen donner offrir proposer accorder faire promettre"
    " dar ofrecer hacer conceder proponer prometer".split()
)
_TELLS = expression(
    r"\b(?:mention|say|discuss|talk\s+about|speak\s+(?:about|of)|bring\s+up|refer\s+to|name|reveal|disclose"
    r"|read\s+out|state|tell\s+(?:them|him|her|the\s+\w+)(?:\s+about)?|explain"
    r"|remind\s+(?:them|him|her|the\s+\w+)\s+(?:of|about))\b",
    re.IGNORECASE,
)


def _mentioned(script: Script, forbidden: _Forbidden) -> Iterator[Breach]:
    """What must not be mentioned, in anything said: its words, its facts, and what the limit quotes."""
    for said in heard(script):
        words = said.excerpt.plain
        spans = [match.span() for pattern in _wordings(forbidden) for match in pattern.finditer(words)]
        spans += [
            match.span()
            for pattern in _facts(script, forbidden, said)
            for match in pattern.finditer(said.excerpt)
        ]
        for span in spans:
            if not (_is_harmless(said.excerpt, *span) or _is_negative(said.excerpt.text, *span)):
                yield said.excerpt, *span


def _wordings(forbidden: _Forbidden) -> Iterator[Pattern]:
    yield from (_thing(words) for words in forbidden.objects if _telling(words) and _tells(forbidden, words))
    for quoted in forbidden.quoted:
        yield Pattern(rf"(?<!\w){re.escape(quoted)}(?!\w)", (quoted.lower(),))


def _tells(forbidden: _Forbidden, words: Iterable[str]) -> bool:
    """Whether to say the words is to say what is forbidden: "name no staff" speaks of the names, not of "staff"."""
    is_name = any(word.capitalize() in forbidden.text for word in words)
    return is_name or not _NAMING.search(forbidden.text)


def _facts(script: Script, forbidden: _Forbidden, said: Spoken) -> Iterator[Pattern]:
    for fact in script.profile.expected_facts:
        if any(_is_named(fact, words) for words in forbidden.objects) and not _is_for_others(fact, said):
            yield Pattern(rf"[{{<]facts\.{re.escape(fact.name)}[}}>]", (f"facts.{fact.name.lower()}",))


def _is_named(fact: ExpectedFact, words: Iterable[str]) -> bool:
    """Whether the words of a limit are those of a fact's name, or some that tell it from others."""
    named = {_stem(word) for word in re.split(r"[_\W\d]+", fact.name.casefold()) if word}
    wanted = {_stem(word) for word in words}
    common = {_stem(word) for word in _TOO_COMMON}
    return wanted == named or (wanted < named and not wanted <= common)


def _is_for_others(fact: ExpectedFact, said: Spoken) -> bool:
    """Whether premature-disclosure or overheard-secret speak of this fact there."""
    if said.field.kind in ("opening", "disclosures"):
        return (
            fact.sensitive
            or fact.type == "money"
            or fact.name.startswith(("amount", "balance"))
            or fact.name.endswith(("_amount", "_balance"))
        )
    return fact.sensitive and (is_voicemail(said) or _is_overheard(said))


def _is_overheard(said: Spoken) -> bool:
    return said.branch is not None and (
        has_role(said.branch, "wrong-person") or has_role(said.branch, "household")
    )


def _is_harmless(excerpt: Excerpt, start: int, end: int) -> bool:
    """Refused, wished for, left to others, or a threat or a request for a secret, of which other rules speak."""
    text = excerpt.text
    begin, stop = _sentence(text, start, end)
    if (
        is_denied(text, start, end)
        or _UNREAL.search(text[max(0, start - 60) : start])
        or _LEFT_TO_OTHERS.search(text[begin:end])
        or _NOT_AFTER_ALL.match(text, end)
    ):
        return True
    sentence = excerpt.part(begin, stop)
    return any(True for _ in (*threats(sentence), *secrets_asked_for(sentence)))


def _is_negative(text: str, start: int, end: int) -> bool:
    begin, stop = _sentence(text, start, end)
    return _NEGATION.search(text, begin, stop) is not None


def _sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the sentence around a place begins and ends; of a very long one, what is near."""
    left, right = max(0, start - _NEAR), min(len(text), end + _NEAR)
    ends = [match.end() for match in _SENTENCE_END.finditer(text, left, start)]
    after = _SENTENCE_END.search(text, end, right)
    return ends[-1] if ends else left, after.end() if after else right


@lru_cache(maxsize=4096)
def _stem(word: str) -> str:
    word = word.casefold()
    for ending, shortest in (
        ("ings", 4),
        ("ing", 4),
        ("ies", 4),
        ("ed", 4),
        ("es", 4),
        ("s", 3),
        ("e", 4),
        ("y", 4),
    ):
        if word.endswith(ending) and len(word) - len(ending) >= shortest:
            return re.escape(word[: -len(ending)])
    return re.escape(word)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Without the stop or space that an order begins behind."""
    while start < end and not (text[start].isalnum() or text[start] in "{<$€£"):
        start += 1
    return start, end


def _place(breach: Breach) -> int:
    return breach[0].start + breach[1]
