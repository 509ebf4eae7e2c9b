// The bundle as VS Code would load it, with a stand-in for VS Code and the real server where there is one.

import assert from "node:assert/strict";
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const require = createRequire(import.meta.url);
const { editor } = require("./vscode.cjs");

const PLAYBOOK = '#### hello\n\n**Expected facts**: name\n\n**Opening**: "Hi {facts.nmae}."\n';
const SERVER = process.env.PLAYBOOK_COMMAND;

let code;
let folder;

before(async () => {
  const entry = fileURLToPath(new URL("../src/extension.js", import.meta.url));
  const options = { bundle: true, platform: "node", format: "cjs", external: ["vscode"], write: false };
  code = (await build({ entryPoints: [entry], ...options })).outputFiles[0].text;
  folder = await mkdtemp(path.join(tmpdir(), "playbook-"));
});

after(() => rm(folder, { recursive: true }));

function load(vscode) {
  const module = { exports: {} };
  new Function("module", "exports", "require", code)(module, module.exports, (name) => (name === "vscode" ? vscode : require(name)));
  return module.exports;
}

async function activated(options, step) {
  const { vscode, told } = editor({ folder, file: "hello.md", text: PLAYBOOK, ...options });
  const extension = load(vscode);
  const next = new Promise((resolve) => told.diagnostics.event(resolve));
  await extension.activate({ subscriptions: [] });
  try {
    await step(told, next);
  } finally {
    await extension.deactivate();
  }
}

async function program(text) {
  const file = path.join(folder, "fake-playbook");
  await writeFile(file, `#!/bin/sh\n${text}\n`);
  await chmod(file, 0o755);
  return file;
}

test("a playbook that is opened gets its findings from the server", { skip: !SERVER && "PLAYBOOK_COMMAND names no server" }, async () => {
  await activated({ settings: { command: SERVER } }, async (told, next) => {
    const { uri, found } = await next;
    assert.match(uri.fsPath, /hello\.md$/);
    assert.ok(found.some((one) => one.message.includes('did you mean "name"?')), JSON.stringify(found));
    assert.deepEqual(told.messages, []);
  });
});

test("a program that does not exist is told once, with the setting that names it", async () => {
  await activated({ settings: { command: "/gone/playbook" } }, (told) => {
    assert.equal(told.messages.length, 1);
    assert.match(told.messages[0], /playbook\.command is "\/gone\/playbook"/);
  });
});

test("a server that does not start is told once, in its own words", { skip: process.platform === "win32" }, async () => {
  const command = await program("echo 'error: the language server needs pygls' >&2\nexit 2");
  await activated({ settings: { command } }, (told) => {
    assert.deepEqual(told.messages, [`${command} lsp did not start: the language server needs pygls`]);
  });
});

test("in front of a file that is no playbook nothing is told, only written to the output", async () => {
  await activated({ file: "README.md", text: "# Readme\n", settings: { command: "/gone/playbook" } }, (told) => {
    assert.deepEqual(told.messages, []);
    assert.match(told.output.join("\n"), /there is no such program/);
  });
});

test("nothing is started in a workspace that is not trusted", async () => {
  await activated({ trusted: false, settings: { command: "/gone/playbook" } }, (told) => {
    assert.deepEqual(told.messages, []);
    assert.match(told.output.join("\n"), /once you trust/);
  });
});

test("every command of the palette is there", async () => {
  const { contributes } = require("../package.json");
  await activated({ trusted: false }, (told) => {
    assert.deepEqual([...told.commands.keys()].sort(), contributes.commands.map((one) => one.command).sort());
  });
});
