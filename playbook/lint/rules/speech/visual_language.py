"""Whether speech sends the ear to something only an eye can find."""

from __future__ import annotations

from collections.abc import Iterator

from playbook.diagnostics import Finding
from playbook.lint.pattern import Pattern, Patterns
from playbook.lint.script import Script
from playbook.lint.speech import heard

# Things on paper or a screen, and words that point up or down at them.
_THING = (
    r"(?:link|button|menu|table|list|form|chart|graph|picture|image|photo|diagram|figure|box|section"
    r"|options|details|attachment|screenshot|map|icon|invoice|file|document)"
)
# What can be pressed with a finger or a mouse.
_PRESSED = r"(?:link|button|icon|image|picture|box|word|name|arrow|tab|menu|banner|message|e-?mail|below)"
# "See the list", but not "I see the list" or "you'll see the list price".
_TOLD = r"(?:\A|[.!?,:;]\s+|\b(?:please|just|simply|and|or|also),?\s+)"
_POINTED = r"(?:below|above)(?!\s+(?:the|an?|your|our|my|zero|average|freezing|\d|\w+\s+degrees))\b"

_VISUAL = Patterns(
    Pattern(
        r"\bclick\s+(?:here|below|to|on\s+(?:it|them))\b"
        r"|(?<!\bthe\s)(?<!\ba\s)(?<!\byour\s)(?<!\bmain\s)\btap\s+(?:here|below|on\s+it)\b"
        rf"|\b(?:click|tap)\s+(?:on\s+)?(?:the|this|that|your)\s+(?:\w+\s+){{0,2}}{_PRESSED}\b"
        r"|\b(?:right|double)-click\b|\bscroll\s+(?:up|down)\b|\bswipe\s+(?:up|down|left|right)\b"
        r"|\bdrop-?\s?down\b",
    ),
    Pattern(
        rf"\bsee\s+(?:below|above|attached|(?:the|this)\s+attached)\b|{_TOLD}see\s+(?:the|this)\s+{_THING}(?!\s+of\b)\b"
        rf"|\b(?:please\s+)?find\s+(?:attached|enclosed)\b|\bsee\s+(?:attachment|enclosed)\b|\b{_THING}s?\s+{_POINTED}|\b(?:enter|type|fill)\s+(?:\w+\s+){{0,4}}(?:here|below)\b",
    ),
    Pattern(
        rf"\bas\s+(?:shown|listed|pictured|seen|described|indicated|mentioned|displayed"
        rf"|illustrated)\s+(?:{_POINTED}|here\b|in\s+the\s+{_THING})|\bas\s+you\s+can\s+see\b"
        rf"|\b(?:shown|displayed|appears?|see)\s+on\s+(?:the|your|this)\s+(?:screen|display)\b"
        rf"|\b(?:highlighted|marked)\s+in\s+(?:red|green|yellow|blue|bold)\b|\bin\s+bold\b"
        rf"|\b(?:look\s+at|refer\s+to|consult)\s+(?:the|this)\s+{_THING}\b(?!\s+(?:we|you|i|that)\b)"
        rf"|\bthe\s+following\s+{_THING}s?\b|\bthe\s+attached\s+{_THING}\b",
    ),
    Pattern(
        r"(?:\A|[.!?,:]\s+|\bplease\s+|\bjust\s+|\bsimply\s+)scan\s+(?:the|this)\s+(?:qr[\s-]*)?code\b"
        r"|\bscannen\s+sie\b|\bscannez\b|\bescanee\b",
    ),
    Pattern(
        r"\bsiehe\s+(?:unten|oben|anhang|tabelle|liste|bild)\b|\bklicken?\s+(?:sie\b|hier\b|auf\b)"
        r"|\bwie\s+(?:sie\s+)?(?:(?:unten|oben|hier)\s+)?(?:sehen(?:\s+können)?|gezeigt|abgebildet"
        r"|aufgeführt)\b"
        r"|\b(?:unten|oben)stehend\w*|\bim\s+anhang\b|\b(?:link|liste|tabelle|formular)\s+(?:unten|oben)\b"
        r"|\bauf\s+(?:dem|ihrem)\s+bildschirm\b"
        r"|\b(?:details|einzelheiten|informationen|infos)\b[^.!?]{0,30}\b(?:unten|oben)\b(?!\s+\w)",
    ),
    Pattern(
        r"\bcliqu(?:ez|er|e)\b|\bci-(?:dessous|dessus|contre|jointe?s?)\b"
        r"|\bcomme\s+vous\s+(?:pouvez\s+le\s+voir|le\s+voyez|voyez)\b|\bvoir\s+(?:le\s+tableau|la\s+liste"
        r"|le\s+lien)\b|\bà\s+l['’]écran\b",
    ),
    Pattern(
        r"\b(?:haga|haz|hacer)\s+clic\b|\bv[ée]ase\b|\b(?:vea|ver)\s+(?:abajo|arriba|(?:la|el|este"
        r"|esta)\s+(?:tabla|lista|enlace|imagen))\b|\bcomo\s+(?:puede|se)\s+ver?\b"
        r"|\b(?:el|la)\s+siguiente\s+(?:enlace|lista|tabla|imagen)\b|\b(?:enlace|tabla|lista"
        r"|botón)\s+de\s+(?:abajo|arriba)\b|\ben\s+(?:la\s+|su\s+)?pantalla\b"
        r"|\b(?:pulse|pulsa|pinche|pincha|toque|toca|presione|presiona)\s+aqu[íi]\b"
        r"|\bcomo\s+se\s+(?:muestra|indica|detalla|describe)\s+(?:abajo|arriba|aqu[íi])\b",
    ),
)


def visual_language(script: Script) -> Iterator[Finding]:
    """Spoken text points at something that has to be seen.

    On the phone there is no "here" to click and no list "below". Scripts copied from an e-mail or a
    web page keep such words, the bot says them, and the callee asks "Where?".

    Looked at is spoken text alone: an instruction such as "see the notes above" is for the bot, who can. "I
    see" and "you'll see it on your statement" are innocent. Other words for the same thing are not known.

    ## Bad

    ```markdown
    **Closing**: "To confirm, click here."
    ```

    ```markdown
    **Branches**:
    - Asks for the price -> "As you can see, it has gone down." + close
    - Asks how to pay -> "Scan the QR code, or tap the button below." + close
    - Fragt nach dem Preis -> "Wie Sie unten sehen, sind es zehn." + close
    ```

    ## Good

    ```markdown
    **Closing**: "I'll text you a link to confirm. Goodbye."
    ```

    ```markdown
    **Branches**:
    - Asks for the price -> "I see. It is on your statement, you'll see it on the first page." + close
    ```
    """
    for said in heard(script):
        for match in _VISUAL.finditer(said.excerpt):
            yield Finding(
                said.excerpt.range(*match.span()),
                f'"{match.group()}" points at something to be seen; say what it is, or how it reaches the callee',
            )
