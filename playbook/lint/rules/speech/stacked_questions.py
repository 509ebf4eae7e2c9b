"""Whether the bot asks more than one thing at a time."""

from __future__ import annotations

from collections.abc import Iterator

from playbook.diagnostics import Finding, Related
from playbook.expressions import expression
from playbook.lint.pattern import Pattern
from playbook.lint.script import Script
from playbook.lint.speech import heard, sentences

_MARK = expression(r"[?\uff1f]")
_QUESTION = expression(r"[?\uff1f][!?\uff1f.…\"”’»)\]]*$")
# What asks for no more than a nod: behind a comma or a dash, or as a sentence of its own.
_TAG = Pattern(
    r"(?:^|[,;–—-]\s*|\.\s*)¿?\s*(?:hello|hallo|hi|hey|all[oô]|hola|sorry|pardon|excuse\s+me|wie\s+bitte|perd[oó]n"
    r"|right|okay|ok|o\.k\.|yes|yeah|no|correct|al ?right|all\s+right|eh|huh"
    r"|hm+|deal|sure|see|you\s+(?:know|see)"
    r"|(?:is|isn|are|aren|was|wasn|were|weren|do|don|does|doesn|did|didn|will|won|would|wouldn|can|can"
    r"|could|couldn|should|shouldn|have|haven"
    r"|has|hasn|had|hadn|shall|shan)(?:['’]?t)?\s+(?:i|you|we|they|it|he|she|there|that|this)|(?:is"
    r"|was)\s+that\s+(?:right|correct|okay|ok|it)"
    r"|(?:sound|sounds)\s+(?:good|okay|ok|fair)|ja|nein|oder|nicht(?:\s+wahr)?|gell|ne|nö|richtig|korrekt"
    r"|stimmt(?:['’]s|\s+(?:das|es))?|in\s+ordnung|einverstanden"
    r"|n['’]est-ce\s+pas|non|oui|hein|d['’]accord|pas\s+vrai|c['’]est\s+(?:bien\s+)?(?:ça|cela|exact"
    r"|correct)|ça\s+(?:vous\s+)?va|verdad|sí|si|vale"
    r"|cierto|correcto|de\s+acuerdo|está\s+bien|claro|no\s+es\s+así)\s*[?\uff1f][!?\uff1f.…\"”’»)\]]*$"
)
_BARE_TAG = Pattern(
    r"^¿?\s*(?:is|was)\s+that\s+|^(?:sounds?|deal|(?:is|are|was|were|do|does|did|will|would|can|could"
    r"|should|have|has|had|shall)\s)"
)


def stacked_questions(script: Script) -> Iterator[Finding]:
    """One turn asks more than one question.

    People answer the last one, and the bot does not know which answer it got. Vapi's, LiveKit's and
    Agora's guides agree: one question at a time.

    Counted are sentences that end in a question mark, "How are you?" among them. One that only asks for a
    nod, "…, right?", "okay?", "ja?", "n'est-ce pas?", "¿verdad?", does not count. Behind a spaced dash begins
    another turn. Two questions in one sentence, "What is your name and birthday?", are not seen.

    ## Bad

    ```markdown
    **Opening**: "Hi, how are you? Is this {facts.name}?"
    ```

    ```markdown
    **Branches**:
    - Agrees -> "Great. Is that right? Can you confirm it? And which day?"
    ```

    ```markdown
    **Opening**: "Guten Tag, spreche ich mit {facts.name}? Haben Sie kurz Zeit?"
    ```

    ## Good

    ```markdown
    **Opening**: "Hi, is this {facts.name}? - Great, how are you?"
    ```

    ```markdown
    **Branches**:
    - Agrees -> "That's tomorrow, right? Which time suits you?"
    - Needs a minute -> "I'll wait, okay? It won't take long, will it? Shall I go on?"
    - Greets in French -> "C'est demain, n'est-ce pas ? Quelle heure vous convient ?"
    - Greets in Spanish -> "Es mañana, ¿verdad? ¿A qué hora?"
    - Asks for a quote -> "You asked for a quote. Okay? What is it for?!"
    ```
    """
    for said in heard(script):
        text = said.excerpt.plain.text
        if len(_MARK.findall(text)) < 2:
            continue
        asked = [span for span in sentences(text) if _asks(text[slice(*span)])]
        if len(asked) > 1:
            first, second = asked[:2]
            yield Finding(
                said.excerpt.range(*second),
                f"this is the second of {len(asked)} questions in one turn; ask one, listen, then ask the next",
                related=(Related("the first question", said.excerpt.range(*first)),),
            )


def _asks(sentence: str) -> bool:
    if not _QUESTION.search(sentence):
        return False
    return not _TAG.found_in(sentence) or _BARE_TAG.found_in(sentence)
