"""Marks that belong to a prompt, a playbook, a template or a tool, and in no value: they are read as written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from playbook.expressions import expression
from playbook.labels import KINDS

_ROLE = r"(?:system|assistant|user|human|developer|operator|admin(?:istrator)?|model|ai|bot|agent)"
_SAYS = r"(?:you|ignore|disregard|forget|override|new|from now|always|never|all|the|do|please|approve|grant|reveal|say|tell|transfer|offer|skip|give|waive|sure|ok|i|your|no|proceed|enable|disable|execute|respond|print|output|treat|stop|reset|cancel|mark|access)"
_BLOCK = r"(?:facts?|goal|task|context|polic(?:y|ies)|instructions?|rules?|prompt|persona|tool_calls?|function_calls?|escalation|playbook|secret)"
_LABEL = "(?:{})".format(
    "|".join(
        [
            *(re.escape(label).replace(r"\ ", "[ ]") for label in KINDS),
            "escalation",
            "script",
            "instructions?",
            "rules?",
            "system(?:[ ]prompt)?",
            "persona",
            "override",
        ]
    )
)
_SECTION = r"(?:outbound|inbound|public|private)[ ]mode|script[ ]profiles"

# Each with the signs of which it has one, in lower case, so that most texts are not looked at any further.
_SOURCES: tuple[tuple[str, str, str], ...] = (
    ("forged-role", "< [", r"<\|[ ]{0,8}/?[\w ]{1,30}\|?>|<<[ ]{0,8}/?sys[ ]{0,8}>>|\[/?[ ]{0,8}(?:inst|sys|system|assistant)[ ]{0,8}\]"),
    ("forged-role", "<", rf"</?[ ]{{0,8}}(?:{_ROLE}|{_BLOCK}|(?:start|end)_of_turn)(?:[\s/][^<>\n]{{0,80}})?>"),
    ("forged-role", "</", r"</[ ]{0,4}(?:data|documents?|input|user_input|content|untrusted|ticket|query|email|message|article|record)[ ]{0,4}>"),
    ("forged-role", ":", r"\b(?:assistant|ai|bot|model)[ ](?:response|reply|output|turn)[ ]{0,4}:"),
    ("forged-role", "[", rf"\[[ ]{{0,8}}{_ROLE}[ ]{{0,8}}(?:note|message|prompt|override|instructions?|update)?[ ]{{0,8}}(?::|\][ ]{{0,8}}(?:\(#|:|\n))"),
    ("forged-role", ": >", rf"(?:^|[\n(.!?;\"])[ ]{{0,8}}[*#>]{{0,4}}[ ]{{0,8}}{_ROLE}[ ]{{0,8}}(?:message|prompt|note|override)?[ ]{{0,8}}\*{{0,2}}[:>]\*{{0,2}}[ ]{{0,8}}{_SAYS}\b"),
    ("forged-role", ": #", rf"\n[ ]{{0,8}}(?:system|assistant|human|developer)[ ]{{0,8}}:|(?:^|\n)[ ]{{0,3}}\#{{1,6}}[ ]{{0,8}}{_ROLE}[ ](?:message|prompt|override|instructions?|update)"),
    ("forged-role", "' \"", r"[\"']role[\"'][ ]{0,8}:[ ]{0,8}[\"'](?:system|assistant|developer|user|tool)"),
    ("forged-role", ":", r"(?:^|\n)[ ]{0,8}(?:action|observation|thought|final[ ]answer)[ ]{0,8}:[^\n]{0,300}\n[ ]{0,8}(?:action[ ]input|action|observation|thought|final[ ]answer)[ ]{0,8}:"),
    ("forged-role", ":", r"\bobservation[ ]{0,4}:[^\n]{1,200}\bthought[ ]{0,4}:|\b(?:tool|function)[ ](?:result|output|response)[ ]{0,4}:[ ]{0,4}[{\[]"),
    ("forged-role", "<", r"<[ ]{0,4}\w{2,16}[ _]mode[ ]{0,4}>"),
    ("address-the-bot", ", :", r"(?:^|[\n(.!?;,>*|\[–—-])[ ]{0,3}(?:(?:and|oh|hey|so|ok|okay|dear|but|by the way|attention|please|hi|hello|yo),?[ ]){0,3}(?:(?:bot|robot|ai|ai[ ](?:system|agent|assistant|model)|chatbot|llm|voice[ ](?:bot|ai|agent|assistant))[ ]{0,2}[,:]|assistant[ ]{0,2},)[ ]|\b(?:hello|hi|hey|dear|attention)[ ](?:ai|bot|robot|chatbot|machine|computer|llm)\b"),
    ("change-role", "dan", r"\b(?:are(?:[ ]now)?|as|be|become|like|stay|an?)[ ]DAN\b"),
    ("change-role", "gpt", r"\b(?:as|be|become|are|called|named|like)[ ](?:an?[ ])?(?!chat)\w{2,20}GPT\b"),
    ("lift-limits", "[", r"\[[^\]\w\n]{0,4}jailbreak\]"),
    ("lift-limits", "=", r"\b(?:filters?|safety|guardrails?|moderation|privileges?|restrictions?|limits?|refusals?|verification|screening|censorship|auth(?:ori[sz]ed)?)[ ]{0,2}=[ ]{0,2}(?:off|false|0|none|null|root|admin|disabled|no|unlimited)\b"),
    ("forged-structure", "#", rf"(?:^|\n)[ ]{{0,3}}(?:\#{{4,6}}[ ]+\S|\#{{1,3}}[ ]+(?:new|updated|end|begin|response|answer|input|output|{_LABEL}|{_ROLE}|{_BLOCK})\b)"),
    ("forged-structure", "** __", rf"(?:\*\*|__)[ ]{{0,8}}{_LABEL}[ ]{{0,8}}(?:\([^()\n]{{0,40}}\))?[ ]{{0,8}}(?::[ ]{{0,8}}(?:\*\*|__)|(?:\*\*|__)[ ]{{0,8}}(?:\([^()\n]{{0,40}}\)[ ]{{0,8}})?(?::|\n))"),
    ("forged-structure", ": #", rf"(?:^|\n)[ ]{{0,8}}(?:hard[ ]limits?|goal[ ]recap|expected[ ]facts)[ ]{{0,8}}:|\n[ ]{{0,8}}(?:escalation|opening|duration|branches)[ ]{{0,8}}:|\#[ ]*(?:{_SECTION})"),
    ("forged-structure", "``` ~~~ --- ===", r"```|~~~|(?:^|\n)[ ]{0,8}-{3,12}[ ]{0,8}\n|\n[ ]{0,8}[-=]{3,12}[ ]{0,8}(?:\n|$)"),
    ("forged-structure", "' \"", r"[\"'][\s}\]]*[}\]][\s}\]]*,[\s{]*[\"']\w+[\"'][ ]{0,8}:|[\"'](?:system\w{0,20}|hard_limits|allowed_responses|tool_calls?)[\"'][ ]{0,8}:"),
    ("forged-structure", "]]] [[[ --- === *** %%% ___ ###", r"\]\]\]|\[\[\[|(?:-{3,12}|={3,12}|\*{3,12}|%{3,12}|_{3,12}|\#{3,12})[ ]{0,8}(?:begin|end|start|system|stop|override|special|developer|policy)\b"),
    ("forged-structure", "begin end start close", rf"\b(?:begin|end|start|close)[ ](?:of[ ])?(?:new[ ]|the[ ]|user[ ]|customer[ ])?(?:{_ROLE}|{_BLOCK}|data|untrusted|trusted|session)(?:[ ](?:prompt|message|instructions?|data|block|section|input))?[ ]{{0,8}}(?:[\]>\#=*-]{{2,}}|[.:]?\n)"),
    ("forged-structure", "= <", r"(?:^|\n)[ ]{0,8}\w{2,20}=\w{2,40}\n[ ]{0,8}(?:allow|block|rule|mode|deny)\w{0,20}=|<!--|<script|onerror[ ]{0,8}="),
    ("forged-structure", "-> => →", r"(?:^|\n)[ ]{0,8}[-*+][ ][^\n]{1,80}(?:->|=>|→)[^\n]{1,80}|->[^\n]{0,80}[+][ ]{0,8}close\b"),
    ("template-code", "{{", r"\{\{[^{}\n]{0,80}?[^\w\s{}-][^{}\n]{0,80}\}\}|\{\{[ ]{0,8}(?:config|self|request|system|prompt|facts|settings|env)\b"),
    ("template-code", "{% <% { __ $(", r"\{%|<%|[$#*]\{[^{}\n]{1,80}\}|__\w{2,30}__|\$\([a-z]"),
    ("abuse-tool", "/ ; drop rm", r"\bcat[ ]/etc/|\brm[ ]-rf?\b|\bdrop[ ]table\b|\bselect\b[^\n;]{1,60}\bfrom\b[^\n;]{1,40};|;[ ]{0,3}(?:cat|rm|curl|wget)[ ]"),
    ("reveal-prompt", "prompt instruction", r"\b(?:system|initial|hidden|secret|base)_?(?:prompt|instruction)s?\b"),
    ("abuse-tool", "]( ?", r"!\[[^\]\n]{0,80}\]\((?:https?:|//)|\]\(javascript:|\?\w{1,12}=(?:\{|[ ](?:plus|with|followed))"),
    ("abuse-tool", "_ ' \" console.log os.system sudo", r"\b[a-z]+_[a-z_]+[ ]?\([ ]{0,8}(?:\w+[ ]{0,8}[=:]|[\"'{+)])|[\"'](?:tool|tool_name|function|arguments)[\"'][ ]{0,8}:|console\.log\(|\bos\.system\(|(?-i:\bsudo[ ](?!of\b)[a-z]{2,}|\bSUDO[ ][A-Z]{2,})"),
)  # fmt: skip


class Mark(NamedTuple):
    """`signs` are what a text must hold, one of them at least, for the pattern to match."""

    kind: str
    signs: tuple[str, ...]
    pattern: re.Pattern[str]


_MARKS = tuple(
    Mark(kind, (*signs.split(),), expression(source, 0 if signs == "dan" else re.IGNORECASE))
    for kind, signs, source in _SOURCES
)


def marks_in(text: str) -> Iterator[tuple[str, int, int]]:
    """Kind, start and end of the first of every kind of mark."""
    lower = text.lower()
    for kind, signs, pattern in _MARKS:
        if any(sign in lower for sign in signs) and (match := pattern.search(text)):
            yield kind, *match.span()
