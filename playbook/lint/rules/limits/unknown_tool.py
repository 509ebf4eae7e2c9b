"""Whether the tools that are run are those that are there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from playbook.diagnostics import Finding
from playbook.errors import did_you_mean
from playbook.lint.excerpt import Excerpt
from playbook.lint.pattern import Pattern
from playbook.lint.script import Script

# A tool named in the middle of an instruction: "send the link with send_sms".
_NAMED = Pattern(
    r"\b(?:run|use|using|call|with|via|through|invoke"
    r"|trigger)\s+(?:the\s+(?:tool\s+)?)?(?:`(?P<quoted>[\w.-]+)`|(?P<named>[a-z]\w*_\w+)(?![\w}>]))",
)


def unknown_tool(script: Script) -> Iterator[Finding]:
    """A branch runs a tool that **Tools** does not list.

    The model then calls what it does not have, or says that it has done what it has not. Most often the
    name is misspelt, or the tool went by another name once.

    Looked at where a script has **Tools**; where it has none, nobody can tell. The run of a tool is `run
    NAME`, `use NAME` or `call NAME`, and a name in backticks or with an underscore behind "with" or "via".
    Capitals do not matter. Tools that the settings name (`tools`) are known everywhere.

    ## Bad

    ```markdown
    **Branches**:
    - Agrees -> run send_smss + "I've sent it." + close

    **Tools**:
    - send_sms: texts a link
    ```

    ```markdown
    **Branches**:
    - Agrees -> send the link by text message with `text_link` + close

    **Tools**: send_sms and notify_rep
    ```

    ## Good

    ```markdown
    **Branches**:
    - Agrees -> run send_sms + record do_not_call + close
    - Asks for a person -> use notify_rep + call back with payment_link + close

    **Expected facts**: payment_link

    **Tools**: send_sms and notify_rep
    ```

    ```markdown
    **Branches**:
    - Agrees -> run send_sms + close
    ```
    """
    tools = script.field_of("tools")
    if tools is None or not tools.text:
        return
    known = _known(script)
    for excerpt, start, end in _runs(script):
        name = excerpt.text[start:end]
        if name.casefold() not in known:
            listed = [tool.name for tool in script.profile.tools]
            yield Finding(
                excerpt.range(start, end),
                f'**Tools** lists no "{name}"{did_you_mean(name, listed) or "; list it there"}',
            )


def _known(script: Script) -> frozenset[str]:
    """Every name that Tools holds, wherever in its text, and those of the settings; facts are no tools."""
    texts = [field.text for field in script.profile.fields_of("tools")]
    words = (word for text in texts for word in re.findall(r"[\w./-]*\w", text))
    facts = (fact.name for fact in script.profile.expected_facts)
    return frozenset(word.casefold() for word in (*words, *facts, *script.options.tools))


def _runs(script: Script) -> Iterator[tuple[Excerpt, int, int]]:
    """Each name of a tool in an action: the action's text, and where in it the name begins and ends."""
    for _, action, instruction in script.done:
        found = {match.span(match.lastgroup or 0) for match in _NAMED.finditer(instruction)}
        if action.kind == "tool" and action.target:
            start = instruction.text.find(action.target)
            found.add((start, start + len(action.target)))
        for start, end in sorted(found):
            yield instruction, start, end
