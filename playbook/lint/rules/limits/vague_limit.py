"""Whether a hard limit draws a line."""

from __future__ import annotations

from collections.abc import Iterator

from playbook.diagnostics import Finding
from playbook.lint.pattern import Pattern
from playbook.lint.script import Script

_VAGUE = Pattern(
    r"\b(?:be|stay|remain|being|act)\s+(?:(?:very|always|extra|especially|particularly)\s+)?"
    r"(?:careful(?:ly)?|cautious(?:ly)?|sensible|sensibly|reasonabl[ey]|professional(?:ly)?"
    r"|appropriate(?:ly)?|tactful(?:ly)?|mindful"
    r"|respectful(?:ly)?|responsibl[ey]|sensitive|discreet(?:ly)?|nice|good)\b(?!\s+(?:not|never)\s+to\b)"
    r"|\b(?:as|when|where|if|whenever|wherever|unless|what(?:ever)?\s+is)\s+(?:it\s+is\s+|it['’]s\s+)?"
    r"(?:appropriate|needed|necessary|possible|required|reasonable|applicable|suitable|sensible|feasible"
    r"|practical|relevant)\b(?!\s+(?:by|to|for)\b)"
    r"|\b(?:(?:use|at|with)\s+)?(?:your|the\s+bot['’]s|its)\s+(?:own\s+|best\s+|good\s+"
    r"|sound\s+)?(?:judge?ment|discretion)\b|\bcommon\s+sense\b"
    r"|\bgood\s+judge?ment\b|\bwithin\s+reason\b"
    r"|\bas\s+(?:much|little|far|few|soon|short|briefly|quickly)\s+as\s+(?:possible|you\s+can)\b"
    r"|\bin(?:appropriate|appropriately)\b|\bunprofessional\b|\bunreasonabl[ey]\b|\bexcessive(?:ly)?\b"
    r"|\bunnecessar(?:y|ily)\b|\breasonable\b"
    r"|\btry\s+(?:not\s+)?to\b|\b(?:not|don['’]t|never|be(?:ing)?|get(?:ting)?|sound(?:ing)?|talk(?:ing)?"
    r"|ask(?:ing)?)\s+(?:be\s+|sound\s+|talk\s+|get\s+|ask\s+)?too\s+"
    r"(?:long|many|much|often|pushy|aggressive|personal|direct|fast|slow|friendly|formal|casual|eager|salesy"
    r"|loud)\b"
    r"|\b(?:exercise|use|apply)\s+(?:\w+\s+)?caution\b"
    r"|\bwith\s+(?:due\s+|great\s+|proper\s+)?care\b|\bthe\s+right\s+thing\b|\band\s+so\s+on\b|\betc\b"
    r"|\b(?:generally|normally|usually|preferably|ideally)\b"
    r"|\bprofessionell\b|\bvernünftig\b|\bvorsichtig\b|\bangemessen\w*|\bgegebenenfalls\b|\bnach\s+(?:eigenem\s+)?ermessen\b"
    r"|\b(?:wenn|falls|wo)\s+(?:nötig|möglich|angebracht|sinnvoll)\b"
    r"|\bmöglichst\b|\bgesunde[mnr]?\s+menschenverstand\b|\bbei\s+bedarf\b|\bunangemessen\w*"
    r"|\b(?:sois|soyez|être|rester?|restez)\s+(?:prudente?s?|raisonnables?|professionnel\w*)\b"
    r"|\bsi\s+(?:nécessaire|possible|besoin)\b|\ble\s+cas\s+échéant\b|\bbon\s+sens\b"
    r"|\bdans\s+la\s+mesure\s+du\s+possible\b|\bde\s+manière\s+appropriée\b"
    r"|\b(?:ten|tenga|tener)\s+cuidado\b|\b(?:sé|sea)\s+(?:prudente|razonable|profesional)\b"
    r"|\bsi\s+(?:es\s+(?:necesario|posible)|procede)\b|\bsegún\s+(?:corresponda|proceda)\b"
    r"|\bsentido\s+común\b|\ben\s+la\s+medida\s+de\s+lo\s+posible\b|\bde\s+forma\s+adecuada\b",
)


def vague_limit(script: Script) -> Iterator[Finding]:
    """A hard limit leaves it open where the limit is: "be careful", "as appropriate".

    Nobody can tell from a recording whether such a limit was kept, and a model reads it as it likes. Makers
    of voice agents advise to be precise: name what must not be said, offered or asked.

    Looked at are hard limits alone; in the guidance, being polite and careful is good advice. "Be careful
    not to name the treatment" names it and is no fault. Other vague words are not known.

    ## Bad

    ```markdown
    **Hard limits**: be careful with money, offer discounts as appropriate
    ```

    ```markdown
    **Hard limits**:
    - Use your best judgement.
    - Don't be too pushy.
    - No inappropriate remarks.
    ```

    ## Good

    ```markdown
    **Hard limits**: no discounts, be careful not to name the treatment, only if required by law
    ```

    ```markdown
    **Goal recap**: be careful, and help where possible.

    **Hard limits**:
    - Never say that it is too late to pay.
    - At most two questions.
    - Stay polite.
    ```
    """
    for limit in script.profile.hard_limits:
        excerpt = script.excerpt(limit.range)
        for match in _VAGUE.finditer(excerpt):
            words = " ".join(match.group().split())
            yield Finding(
                excerpt.range(*match.span()), f'"{words}" draws no line; name what must not be said or done'
            )
