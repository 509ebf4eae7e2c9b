"""Whether the bot can do what an instruction asks of its voice."""

from __future__ import annotations

from collections.abc import Iterator

from playbook.diagnostics import Finding
from playbook.lint.orders import finds, ordered
from playbook.lint.pattern import Pattern, Patterns
from playbook.lint.script import File

_START = r"(?:^\s*|[.!?:;,(+-]\s*|\b(?:and|then|please|always|also|first|must|should|to|but|now)\s+)"
_NUMBER = (
    r"(?:\d+(?:[.,]\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|half\s+a"
    r"|a\s+(?:few|couple\s+of)|several|some|a\s+full)"
)
_WHILE = (
    rf"(?:(?:about|around|at\s+least|up\s+to|exactly|for)\s+)*{_NUMBER}(?:\s*(?:-|–|to"
    rf"|or)\s*{_NUMBER})?\s*(?:more\s+|full\s+)?(?:milli)?(?:seconds?|secs?|s|ms|beats?|moments?|minutes?)\b"
)

_PATTERNS = Patterns(
    Pattern(
        r"\b(?:wait|pause|hold(?:\s+on)?|stay\s+silent|stay\s+quiet|be\s+silent"
        rf"|remain\s+silent)\s+(?:for\s+)?{_WHILE}"
        r"|\bleave\s+(?:a\s+)?(?:short\s+|brief\s+|long\s+)?(?:pause|silence)s?\b"
        r"|\b(?:count|breathe)\s+to\s+\w+"
        rf"|{_START}(?P<pause>pause(?:\s+(?:briefly|shortly|again|there|dramatically))?)(?=\s*(?:$"
        r"|[.,;:!?)+]|\b(?:before|after|between|and|then)\b))"
        rf"|\b(?:two|three|\d+)[- ]second\s+pause\b",
    ),
    Pattern(
        r"\bwhisper(?:ing)?\b|\b(?<!them )(?<!they )(?<!who )(?<!caller )(?<!callee )(?<!customer )(?:speak"
        r"|talk|say\s+(?:it|this|that)"
        r"|read\s+(?:it|this|that))(?:\s+(?:more|very|a\s+(?:bit|little)|much|extra))*"
        r"\s+(?:slow(?:er|ly)|fast(?:er)?|quick(?:er|ly)|loud(?:er|ly)?|quiet(?:er|ly)|soft(?:er|ly)|gently"
        r"|in\s+an?\s+(?:\w+\s+){0,2}(?:voice|accent|pitch|pace|speed|tempo|whisper)"
        r"|with\s+an?\s+(?:\w+\s+){0,2}(?:accent|voice|pitch|smile)|at\s+(?:(?:about|around|roughly)\s+)?\d{2,3}\s+words"
        r"|at\s+(?:an?\s+)?(?:\w+\s+){0,2}(?:pace|speed|tempo|volume))"
        r"|\b(?:lower|raise|soften|deepen|change|modulate|drop)\s+(?:your|the)\s+(?:voice|pitch|volume"
        r"|tempo)\b|\bslow\s+down(?:\s+your\s+(?:speech|pace))?(?=\s*(?:$|[.,;:!?)+]|\bwhen\b|\bfor\b"
        r"|\band\b))"
        r"|\buse\s+an?\s+(?:(?:\w+\s+){0,2}(?:accent|pitch)"
        r"|(?:deep|low|high|soft|quiet|loud|hushed|slow|husky)\s+voice)\b"
        r"|\bkeep\s+your\s+(?:voice|volume|pitch)\s+(?:low|down|soft|up)"
        r"|\bsmile\s+(?:while|when|as)\s+you\s+(?:speak|talk)"
        r"|\b(?:with\s+a\s+)?smile\s+in\s+(?:your|the)\s+voice",
    ),
    Pattern(
        rf"{_START}(?P<act>sing|hum|whistle|laugh|sigh|chuckle|giggle|cough|clear\s+your\s+throat"
        r"|take\s+a\s+(?:deep\s+)?breath"
        r"|smile)(?=(?:\s+(?:softly|briefly|warmly|politely|the\s+\w+))?\s*(?:$|[.,;:!?)+]|\band\b))",
    ),
    Pattern(
        r"\b(?:warte|warten\s+sie|pausiere"
        r"|mach(?:e)?\s+eine\s+(?:kurze\s+)?pause)(?:\s+(?:etwa\s+|kurz\s+|für\s+)*(?:\d+|eine|zwei|drei"
        r"|vier|fünf|zehn|einige|ein\s+paar)\s+(?:sekunden?|minuten?))"
        r"|\b(?:langsamer|schneller|leiser|lauter)\s+(?:sprechen|reden)\b"
        r"|\b(?:sprich|sprechen\s+sie|rede)\s+(?:\w+\s+)?(?:langsam(?:er)?|schnell(?:er)?|leise[r]?"
        r"|laut(?:er)?)|\bflüster\w*"
        r"|\bmache?n?\s+(?:sie\s+)?eine\s+(?:\w+\s+)?pause\b|\bfai(?:s|tes|re)\s+une\s+(?:\w+\s+)?pause\b"
        r"|\bha(?:z|ga|cer)\s+una\s+(?:\w+\s+)?pausa\b"
        r"|\b(?:attends?|attendez|patiente[zr]?)\s+(?:\w+\s+)?(?:\d+|une|deux|trois|cinq|dix"
        r"|quelques)\s+secondes?|\bparle[zr]?\s+(?:plus\s+)?(?:lentement|vite|doucement|fort|bas)"
        r"|\bchuchote[zr]?"
        r"|\b(?:espera|espere)\s+(?:\w+\s+)?(?:\d+|un|unos|dos|tres|cinco|diez)\s+segundos?"
        r"|\bhabl(?:a|e|ar)\s+(?:más\s+)?(?:despacio|rápido|bajo|alto|lento)|\bsusurr[ae]\b",
    ),
)


def unenforceable_instruction(file: File) -> Iterator[Finding]:
    """An instruction asks for what a voice model cannot do: wait two seconds, whisper, speak slower.

    The model writes words; when to speak and how fast is decided by the platform that turns them into
    sound. Makers of voice agents list pauses, volume and tempo among the things that no prompt can
    influence. At best such a line is ignored, at worst it is read out.

    Looked at are instructions and the general guidance, not what is said ("please wait a moment") and not
    conditions. Waiting for an answer is what the bot does anyway. Say what is to happen instead: ask and
    stop talking, say a number digit by digit.

    ## Bad

    ```markdown
    **Branches**:
    - Agrees -> wait two seconds + "Great, thank you." + close
    ```

    ```markdown
    **Opening**: "Hello." Then pause and speak slower.
    ```

    ```markdown
    ## Outbound Mode

    Lower your voice when you talk about money, and whisper the amount.

    ### Script profiles

    #### reminder
    ```

    ## Good

    ```markdown
    **Branches**:
    - Agrees -> wait for a clear yes + "Great, please wait a moment. I'll speak slower." + close
    - Asks us to speak slower -> say it again in shorter sentences + close
    - Wants to pause the subscription -> pause the subscription with billing_tool + close
    - Silent for ten seconds -> "Are you still there?" + close
    ```

    ```markdown
    ## Outbound Mode

    Say phone numbers digit by digit, in small groups. Speak in short sentences, and never in a hurry. Be warm.

    ### Script profiles

    #### reminder
    ```
    """
    for excerpt in ordered(file):
        for place, words in finds(excerpt, _PATTERNS):
            yield Finding(place, f'"{words}" is out of the bot\'s hands; say what to do or say instead')
