import assert from "node:assert/strict";
import { test } from "node:test";

import { looksLikePlaybook } from "../src/looks.js";

test("a script with a label looks like a playbook", () => {
  assert.ok(looksLikePlaybook("#### car-ready\n\n**Opening** (verify identity first): \"Hi.\"\n"));
  assert.ok(looksLikePlaybook("\uFEFF# A\r\n\r\n#### b\r\n__goal:__ x\r\n"));
});

test("other Markdown does not", () => {
  assert.ok(!looksLikePlaybook("# Readme\n\n**Goal**: fewer bugs.\n"));
  assert.ok(!looksLikePlaybook("#### Notes\n\n**Note**: nothing.\n"));
  assert.ok(!looksLikePlaybook(""));
});
