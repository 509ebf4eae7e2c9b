"""Whether the bot says what only a program understands."""

from __future__ import annotations

import re
from collections.abc import Iterator

from playbook.diagnostics import Finding
from playbook.expressions import expression
from playbook.lint import literals
from playbook.lint.braces import braced
from playbook.lint.script import Script
from playbook.lint.speech import heard
from playbook.lint.stretches import Stretches

_SNAKE = expression(r"(?<![\w@./:-])[^\W\d_][^\W_]*(?:\\?_[^\W_]+)+(?![\w@])")
_PROGRAM_LIKE = expression(r"_|\d|[a-z][A-Z]")
# Names that people say, tool or not.
_SAID_BY_PEOPLE = frozenset(
    "airbnb docusign doordash ebay facetime fedex github hubspot imessage iphone linkedin mastercard office365 opentable"
    " paypal powerpoint quickbooks salesforce servicenow sharepoint tiktok whatsapp wordpress youtube".split()
)


def spoken_tool_name(script: Script) -> Iterator[Finding]:
    """A tool's name stands in spoken text.

    The bot would say "I'll run send underscore s m s", and the callee hears how the machine works. Vapi's
    guide names it among the worst habits of voice prompts; in the forums of other platforms bots read their
    whole prompt out that way.

    Looked at is what stands inside the quotes: any name in snake_case, and the tools of the Tools field and
    of the settings whose names hold an underscore, a digit or an inner capital. Quotes that are a tool's
    argument or a note are not spoken, and names that people say, such as "PayPal", are innocent.

    ## Bad

    ```markdown
    **Branches**:
    - Agrees -> "One moment, I'll use send_sms to send it." + run send_sms + close
    ```

    ```markdown
    **Tools**:
    - bookSlot: books an appointment

    **Branches**:
    - Agrees -> "Let me call bookSlot for you." + run bookSlot + close
    ```

    ## Good

    ```markdown
    **Branches**:
    - Agrees -> "One moment, I'll text it to you." + run send_sms + log "sent_by_sms" + close
    ```

    ```markdown
    **Tools**:
    - bookSlot: books an appointment
    - calendar: reads the calendar
    - PayPal: takes payments

    **Branches**:
    - Agrees -> "Let me look at the calendar, {facts.first_name}. We take PayPal." + run bookSlot + close
    - Asks for the address -> "Write to joe_doe@vello.io." + close
    ```
    """
    tools = [*(tool.name for tool in script.profile.tools), *script.options.tools]
    named = [name for name in tools if _PROGRAM_LIKE.search(name) and name.casefold() not in _SAID_BY_PEOPLE]
    declared = expression("|".join(rf"(?<!\w){re.escape(name)}(?!\w)" for name in named)) if named else None
    to_fill = Stretches(range(*script.file.source.span(found.range)) for found in braced(script))
    for said in heard(script):
        excerpt = literals.covered(said.excerpt.plain, literals.emails, literals.urls)
        spans = {match.span() for match in _SNAKE.finditer(excerpt.text)}
        spans |= {match.span() for match in declared.finditer(excerpt.text)} if declared else set()
        for start, end in sorted(spans):
            if not to_fill.meet(range(excerpt.start + start, excerpt.start + end)):
                yield Finding(
                    excerpt.range(start, end),
                    f'"{excerpt.text[start:end]}" is a name for programs and would be read out; say in words what happens',
                )
