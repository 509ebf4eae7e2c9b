import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

import { expand } from "./expand.js";

const snippets = JSON.parse(await readFile(new URL("../snippets/playbook.json", import.meta.url)));

test("a snippet expands to text without a trace of its places", () => {
  assert.equal(expand(["a ${1:b {facts.c\\} d} ${2|one,two|} $0", "${3: (${4:e})}"]), "a b {facts.c} d one \n (e)");
  for (const [name, { body }] of Object.entries(snippets)) {
    assert.doesNotMatch(expand(body), /\$\{?\d|\\\}/, name);
  }
});
