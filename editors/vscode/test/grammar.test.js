import assert from "node:assert/strict";
import { test } from "node:test";

import { stretches } from "./colours.js";

/** `text` and the stretches in it that carry `scope`. */
function carries(sentence, text, scope, ...expected) {
  test(sentence, async () => {
    assert.deepEqual((await stretches(text, scope)).map((one) => one.text), expected);
  });
}

const FACT = "meta.placeholder.fact";
carries("a fact is coloured in both spellings", "{facts.due_date} and <facts.x-y>", FACT, "{facts.due_date}", "<facts.x-y>");
carries("a fact's name may be in any alphabet", "{facts.größe} {facts.名前}", FACT, "{facts.größe}", "{facts.名前}");
carries("a fact is coloured in bold, in code and in a list", "**{facts.a}** `{facts.b}`\n- {facts.c}", FACT, "{facts.a}", "{facts.b}", "{facts.c}");
carries("a fact is coloured in a heading", "#### to {facts.a}", FACT, "{facts.a}");
carries("an escaped placeholder is none", "\\{facts.x} \\<facts.y>", FACT);
carries("a placeholder in a comment is none", "<!-- {facts.x} --> {facts.y}", FACT, "{facts.y}");

const CALL = "meta.placeholder.variable";
carries("a call variable is in capitals", "{AGENT_NAME} {Agent} {a} {A1}", CALL, "{AGENT_NAME}", "{A1}");
carries("another template's braces are no call variable", "{{AGENT_NAME}} {{{B}}}", CALL);

const FAULT = "invalid.illegal.placeholder";
for (const fault of ["{{facts.x}}", "{fact.x}", "{ facts.x }", "{Facts.x}", "<fact.x>", "{{{facts.x}}}"]) {
  carries(`${fault} is a fault`, `say ${fault} now`, FAULT, fault);
}
carries("a placeholder without its brace is a fault", "say {facts.x, please", FAULT, "{facts.x");
carries("what is well is no fault", "{facts.x} <facts.y> {Z} \\{facts.a} { a } factory.x", FAULT);

const LABEL = "entity.name.tag.label";
carries("a label begins a line", "**Opening** (verify identity first): \"Hi\"", LABEL, "Opening");
carries("the colon may stand inside the bold", "**Duration:** 2 minutes\n__Hard limits：__ none", LABEL, "Duration", "Hard limits");
carries("a qualifier may stand inside the bold", "**Opening (a (b) c)**: x", "storage.modifier.qualifier", "(a (b) c)");
carries("a label begins a field even directly under a list", "**Branches**:\n- a -> b\n**Hard limits**: c", LABEL, "Branches", "Hard limits");
carries("a label directly under a paragraph begins a field too", "**Goal**: a\n**Opening**: b", LABEL, "Goal", "Opening");
carries("a label inside a list item stays in it", "- a\n  **Opening**: b", LABEL);
carries("a label in a code block is none", "```\n**Opening**: b\n```\n\n    **Goal**: c", LABEL);
carries("a label is read without regard to case and inner spacing", "**goal  RECAP**: x", LABEL, "goal  RECAP");
carries("bold words that are no label stay bold words", "**Note**: x and **Opening** night", LABEL);

carries("a script's heading is one of level four", "### a\n#### b ##\n##### c", "entity.name.script", "b");
carries("a heading in a quote or a code block is no script", "> #### a\n\n```\n#### b\n```", "entity.name.script");
carries("a script's heading keeps the scope of a heading", "#### b", "markup.heading.markdown", "#### b");

const ARROW = "keyword.control.flow.arrow";
carries("every arrow of a branch is coloured", "- a -> b\n- a → b\n- a => b\n- a --> b", ARROW, "->", "→", "=>", "-->");
carries("the arrow of a wrapped branch is coloured", "1. a\n   b -> c", ARROW, "->");
carries("an arrow in prose or code is none", "a -> b\n\n- `x->y`", ARROW);

carries("a comment for the linter names its verb", "a <!-- playbook: ignore-profile SP305 -->", "keyword.control.ignore", "ignore-profile");
carries("and its rules, but not its reason", "<!-- playbook: ignore FA201, long-sentence -- why FA203 -->", "constant.other.rule", "FA201", "long-sentence");
carries("another comment is only a comment", "<!-- playbook of ours -->", "keyword.control.ignore");

carries("the first line after a label is Markdown still", "**Goal**: a **b** c", "markup.bold.markdown", "Goal", "**b**");
carries("code in a line stays code around a placeholder", "a ``b ` {facts.c}`` d `e`", "markup.inline.raw", "``b ` {facts.c}``", "`e`");
