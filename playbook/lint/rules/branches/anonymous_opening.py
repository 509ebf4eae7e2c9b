"""Whether the callee hears who is calling."""

from __future__ import annotations

import re
from collections.abc import Iterator

from playbook.diagnostics import Finding
from playbook.lint.answers import prose
from playbook.lint.pattern import Pattern, Patterns
from playbook.lint.roles import plain
from playbook.lint.script import Script

_TURNS = 2
# What may be a name: a capital, a variable, a fact that is neither the callee's name nor a thing.
_CALLEE = r"\w*(?:customer|debtor|patient|guest|lead|recipient|contact|callee|tenant|member|first_name|last_name|kunde)\w*"
_THING = r"\w*(?:phone|number|link|url|email|date|time|day|amount|balance|order|service|product|purchase)"
_NAME = (
    r"(?:(?!I\b|I[’'])[A-ZÀ-Þ0-9][\w’'&.-]*|\{[A-Z][A-Z0-9_]*\}"
    rf"|[{{<]facts\.(?!{_CALLEE}|{_THING}[}}>])\w+[}}>])"
)
# A name that is written out, and no greeting or form of address.
_PROPER = (
    r"(?!(?:I|Hi|Hello|Hey|Good|Oh|Well|Yes|No|So|Sorry|Thanks|Okay|OK|Sir|Madam|Mr|Mrs|Ms|Dr|Dear|Is|Are|Am)\b)"
    r"[A-ZÀ-Þ][\w’'&.-]*"
)
_COMPANY = (
    r"\w*(?:company|business|creditor|organi[sz]ation|org_|brand|agency|clinic|practice|office|shop|store"
    r"|firm|bank|lender|hospital|carrier|vendor|merchant|dealer|restaurant|hotel|our_|caller|agent|assistant"
    r"|sender|rep_|firma|praxis|empresa|societe|entreprise)"
)
_A = r"(?:an?|the|your|our)\s+(?:[\w’'-]+\s+){0,4}"

# Ways of telling who calls. Case matters where a name is looked for.
_WHO = Patterns(
    *(
        Pattern(wording, flags=re.NOFLAG)
        for wording in (
            r"\{[A-Z_]*(?:AGENT|NAME|BOT|ASSISTANT|CALLER|COMPANY|BRAND|BUSINESS)[A-Z0-9_]*\}",
            rf"[{{<]facts\.(?!{_THING}[}}>]){_COMPANY}\w*[}}>]",
            rf"\b(?i:this is|it[’']s|it is|I[’']m|I am|we[’']re|we are|you[’']re (?:through to"
            rf"|(?:speaking|talking) (?:to|with))|here is)\s+(?:the\s+)?{_NAME}",
            rf"{_NAME}\s+(?:here|speaking|calling)\b",
            rf"{_NAME}(?:(?<=[’']s)|[’']s)\s+(?:[\w-]+\s+){{0,3}}(?:assistant|agent|bot|robot|helper|team|office|service)"
            r"\s+(?:here|speaking|calling)\b",
            rf"^\W*{_PROPER}(?:\s+{_PROPER}){{0,3}},\s+(?i:good (?:morning|afternoon|evening|day)|hello|hi)\b",
            rf"(?:^\W*|\b(?i:hi|hello|hey|good (?:morning|afternoon|evening|day))(?: there)?[,.!]?\s+){_PROPER}\s+(?:from|with|of"
            rf"|at)\s+(?:the\s+)?{_NAME}",
            r"\b(?i:(?:my|the) name(?:[’']s| is)|on behalf of|(?:calling|ringing|phoning) (?:you )?(?:from|with)|in the name of)\b",
            rf"\b(?i:(?:calling|ringing|phoning) for|(?:call|message|reminder|update|news|hello|good (?:morning|afternoon|evening|day)|greetings|notice|survey"
            rf"|invitation)(?: \w+)? from)\s+(?:the\s+|your\s+)?{_NAME}",
            rf"\b(?i:I[’']m|I am|this is|it[’']s|it is|you[’']re (?:speaking|talking) (?:to"
            rf"|with))\s+{_A}(?:assistant|agent|bot|robot|helper|voice|call|message|line|service|desk|team"
            rf"|office|department|calling)\s+(?:\w+\s+)?(?:from|at|of|with|by|for\s+(?!{{facts\.{_CALLEE}))",
            rf"\b(?i:this is|it[’']s|here is|we[’']re|we are)\s+{_A}(?:office|clinic|team|desk|bank|pharmacy"
            rf"|library|school"
            r"|department|hotline|shop)\b",
            r"\b(?i:(?:the|your)\s+(?:[\w’'-]+\s+){1,3}(?:is|are)\s+(?:calling|on the line)|(?:call|message"
            r"|reminder|update|news|hello|good (?:morning|afternoon|evening|day)|greetings|notice|survey|invitation)(?: \w+)? from (?:the|your"
            r"|our) \w+)",
            r"\b(?i:hier (?:ist|spricht)|mein name ist|ich hei(?:ß|ss)e|am apparat|im auftrag|im namen"
            r"|ich bin (?:der|die|das|eine?)"
            rf"|ich rufe (?:\w+ ){{0,3}}(?:für|von|vom|aus))\b|\b[Ii]ch bin\s+{_NAME}",
            rf"{_NAME}\s+(?:von|vom)\s+(?:der\s+)?{_NAME}",
            rf"(?<![’'])\b(?i:ici)\s+(?:le\s+|la\s+|l[’'])?\w|\b(?i:je suis|c[’']est)\s+(?:l[’']"
            rf"|une?\s+)?(?:{_NAME}|assistante?\b)"
            r"|\b(?i:je m[’']appelle|mon nom est|de la part d|pour le compte d|au nom d|à l[’']appareil"
            r"|de la société|je vous appelle d)",
            rf"\b(?i:soy|(?:le|les|te) habla|me llamo|mi nombre es|le saluda|de parte de|en nombre de"
            rf"|al habla|llam(?:o|amos) (?:de|desde|por parte)|habla\s+{_NAME})\b",
        )
    )
)
_INTRODUCE = Pattern(
    r"\b(?:introduce|identify|present) (?:yourself|the company|\{agent_name)|\b(?:say|state|give|tell them"
    r"|mention) (?:who (?:you are|is calling)|your (?:own )?name|for whom|the (?:name of the )?company)"
    r"|\bstell\w* (?:dich|sie sich) vor|\bnenn\w* (?:deinen|ihren) namen|\bpresente[zr]?[- ]?(?:toi|vous)"
    r"|\bpresent(?:ate|ese|arse)\b"
)


def anonymous_opening(script: Script) -> Iterator[Finding]:
    """The opening tells neither who calls nor for whom.

    A voice that knows your name and does not give its own sounds like fraud, and people hang up. In the
    United States 47 CFR 64.1200(b)(1) wants the caller's identity at the beginning of an artificial-voice
    message; most other countries want the same.

    Looked at is what is said in Disclosures and in the first two turns of the opening, in English, German,
    French and Spanish: a name or a company behind "this is", "calling from", "on behalf of" and their like,
    {AGENT_NAME}, a fact that names the company. An instruction to introduce oneself will do too.

    ## Bad

    ```markdown
    **Opening**: "Hi, is this {facts.debtor_name}? - I'm calling about your order. Do you have a minute?"
    ```

    ```markdown
    **Opening**: "Hello! This is about the {facts.amount_due} that was due on Friday."
    ```

    ```markdown
    **Opening**: "This is an important call for {facts.customer_name}. Is that you?"
    ```

    ```markdown
    **Opening**: "Guten Tag, spreche ich mit {facts.kunde}? - Es geht um Ihren Termin."
    ```

    ## Good

    ```markdown
    **Opening**: "Hi, is this {facts.debtor_name}? - Hi, this is {AGENT_NAME} about your order."
    ```

    ```markdown
    **Opening**: "Good morning, I'm calling from the city library about a book of yours."
    ```

    ```markdown
    **Opening**: "Hello, Ava from Vello here. Is this {facts.customer_name}?"
    ```

    ```markdown
    **Disclosures**: "This is an automated call from Vello on a recorded line."

    **Opening**: "Is this {facts.customer_name}?"
    ```

    ```markdown
    **Opening**: "Guten Tag, hier spricht die Praxis Doktor Weber. Spreche ich mit {facts.patient}?"
    ```

    ```markdown
    **Opening**: "Bonjour, ici Ava, de la société Vello."
    ```

    ```markdown
    **Opening**: "Buenos días, le habla Ava, de la clínica Sol."
    ```

    ```markdown
    **Opening**: introduce yourself by name and company. "Is this {facts.customer_name}?"
    ```
    """
    opening = script.spoken_in("opening")
    said = (*script.spoken_in("disclosures"), *opening[:_TURNS])
    if not opening or any(_WHO.found_in(one.turn.text) for one in said):
        return
    if any(_INTRODUCE.found_in(plain(line)) for line in prose(script)):
        return
    yield Finding(
        opening[0].field.label_range,
        f"**{opening[0].field.label}** says neither who calls nor for whom; begin with "
        '"this is {AGENT_NAME}, calling for …"',
    )
