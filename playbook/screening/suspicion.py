"""What the screening says of a text: which kind of attack it resembles, and where, but never the words themselves."""

from __future__ import annotations

from playbook.diagnostics import Severity
from playbook.records import dataclass
from playbook.source import Range

# Errors are what no business writes; a warning is what a business may mean, and a person should look at.
KINDS: dict[str, tuple[Severity, str]] = {
    "ignore-instructions": ("error", "tells the bot to drop what it was told"),
    "new-instructions": ("error", "gives the bot orders that are to replace its own"),
    "false-authority": ("error", "claims to speak for those who instruct the bot"),
    "address-the-bot": ("error", "is a message to the machine that reads it"),
    "change-role": ("error", "makes the bot somebody else"),
    "lift-limits": ("error", "takes the bot's limits away"),
    "deny-being-a-bot": ("error", "has the bot pass for a human"),
    "reveal-prompt": ("error", "asks for what the bot was told or knows"),
    "obey-anybody": ("error", "has the bot do whatever somebody says"),
    "send-data-away": ("error", "passes on more than one call needs"),
    "abuse-tool": ("error", "calls a tool, or hands the call over unseen"),
    "control-output": ("error", "dictates what the bot's answers look like"),
    "change-payee": ("warning", "puts another account, number or link in the place of the given one"),
    "skip-check": ("warning", "leaves out a check or a disclosure"),
    "ask-for-secret": ("warning", "has the bot ask for a number or code that nobody should tell"),
    "threaten": ("warning", "has the bot threaten or insult"),
    "forged-role": ("error", "imitates a system message or another speaker"),
    "forged-structure": ("error", "imitates the structure of a prompt or a playbook"),
    "template-code": ("error", "holds code that a template would run"),
    "hidden-text": ("error", "holds text that nobody sees, but a model reads"),
}


@dataclass(frozen=True, slots=True)
class Suspicion:
    """A stretch of a text that reads like an order to the bot, or like a part of its prompt.

    `pattern` names the kind of attack, such as `ignore-instructions`. `range` is in the text as it was given, and
    counts from zero: lines, and columns in code points. `message` never repeats the text: it may be shown and logged
    where the text itself must not be.
    """

    pattern: str
    range: Range
    severity: Severity
    message: str
