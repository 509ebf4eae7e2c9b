// Prints what the grammar takes for placeholders and labels in files, for a test that holds it against the parser:
// node test/placeholders.js FILE... → {FILE: {SCOPE: [[line, start, text]...]}}

import { readFile } from "node:fs/promises";

import { stretches } from "./colours.js";

const SCOPES = ["support.variable.fact", "support.variable.call", "invalid.illegal.placeholder", "entity.name.tag.label"];

const found = {};
for (const file of process.argv.slice(2)) {
  const text = await readFile(file, "utf8");
  found[file] = {};
  for (const scope of SCOPES) {
    found[file][scope] = (await stretches(text, scope)).map((one) => [one.line, one.start, one.text]);
  }
}
console.log(JSON.stringify(found));
