"""English, in which most attacks are written, and the words of all languages."""

from __future__ import annotations

from playbook.screening.languages.english.calls import CALLS
from playbook.screening.languages.english.exceptions import EXCEPTIONS
from playbook.screening.languages.english.human import HUMAN
from playbook.screening.languages.english.orders import ORDERS
from playbook.screening.languages.english.reader import READER
from playbook.screening.languages.english.roles import ROLES
from playbook.screening.languages.english.secrets import SECRETS
from playbook.screening.languages.trades import TRADES

# Names and loan words that mean the same wherever they stand, and what `words` makes of numbers and addresses.
EVERYWHERE: dict[str, str] = TRADES | {
    "link": "<link>",
    "account": "<account>",
    "mail": "<mail>",
    "number": "<number>, <premium>",
    "premium": "<premium>",
    "colon": ":",
    "bot": "ai, bot, chatbot*, llm, gpt, chatgpt, voicebot*, openai, anthropic, claude",
    "prompt": """system prompt|prompts|message, systemprompt*, prompt system""",
    "strong": """system prompt, systemprompt*, playbook, guardrails, who|what you are, the maximum,
        the time|duration limit, your playbook|script|prompt contains|says,
        whatever your playbook|script|prompt, the act, your normal|usual opening|greeting|closing""",
    "mode": """god|dan|jailbreak|sudo|unrestricted|unfiltered|uncensored mode, devmode, do anything now,
        system_mode, jailbroken""",
    "secret": "cvv, cvc, cvv2, otp, pin, card data, the code he|she|they just|got|received",
    # A question about machines that one would ask of anybody.
    "in-general": """what a|an, how a|an, difference between, prompt
        payment|payer|delivery|service|reply|response|attention|settlement|action|start,
        system prompt is|means|does|should, prompts are|mean|do, prompt engineering|injection,
        facts you need""",
    "role": "dan, hacker, sydney, officer, sergeant, captain",
}

ENGLISH: dict[str, str] = ORDERS | ROLES | READER | HUMAN | SECRETS | CALLS | EXCEPTIONS
