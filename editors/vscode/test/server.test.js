import assert from "node:assert/strict";
import path from "node:path";
import { test } from "node:test";

import { locate } from "../src/server.js";

const unix = { setting: "", folders: ["/project"], home: "/home/ada", searchPath: "/usr/local/bin:/usr/bin", path: path.posix };
const windows = { setting: "", folders: ["C:\\work"], home: "C:\\Users\\ada", searchPath: "C:\\tools;D:\\bin", path: path.win32 };

function found(place, ...files) {
  return locate({ ...place, isFile: (file) => files.includes(file) });
}

test("the selected Python environment goes before the workspace's and PATH", () => {
  const place = { ...unix, python: "/envs/calls/bin/python" };
  const all = ["/envs/calls/bin/playbook", "/project/.venv/bin/playbook", "/usr/bin/playbook"];
  assert.deepEqual(found(place, ...all), { command: all[0], from: "the selected Python environment" });
  assert.deepEqual(found(place, ...all.slice(1)), { command: all[1], from: "the workspace's environment" });
  assert.deepEqual(found(place, ...all.slice(2)), { command: all[2], from: "PATH" });
});

test("an environment may be named by its folder, and by conda's python.exe above its scripts", () => {
  assert.equal(found({ ...unix, python: "/envs/calls" }, "/envs/calls/bin/playbook").command, "/envs/calls/bin/playbook");
  const conda = { ...windows, python: "C:\\conda\\envs\\calls\\python.exe" };
  const script = "C:\\conda\\envs\\calls\\Scripts\\playbook.exe";
  assert.equal(found(conda, script).command, script);
});

test("an interpreter that is only a name, as before one is selected, says nothing", () => {
  assert.equal(found({ ...unix, python: "python" }, "/usr/bin/playbook").from, "PATH");
});

test("every folder of the workspace is looked at, .venv before venv", () => {
  const place = { ...unix, folders: ["/one", "/two"] };
  assert.equal(found(place, "/two/.venv/bin/playbook", "/one/venv/bin/playbook").command, "/one/venv/bin/playbook");
});

test("a Windows environment has Scripts and .exe", () => {
  assert.equal(found(windows, "C:\\work\\.venv\\Scripts\\playbook.exe").from, "the workspace's environment");
  assert.equal(found(windows, "D:\\bin\\playbook.exe").command, "D:\\bin\\playbook.exe");
});

test("a relative folder on PATH is passed over, and so is a missing PATH", () => {
  assert.match(found({ ...unix, searchPath: ".:bin" }, "playbook", "bin/playbook").fault, /not found/);
  assert.match(found({ ...unix, searchPath: undefined }).fault, /not found/);
});

test("the setting goes before all else", () => {
  const place = { ...unix, setting: " /opt/my playbook/bin/playbook ", python: "/envs/calls/bin/python" };
  const all = ["/opt/my playbook/bin/playbook", "/envs/calls/bin/playbook"];
  assert.deepEqual(found(place, ...all), { command: all[0], from: "the setting playbook.command" });
});

for (const [setting, command] of [
  ["~/bin/playbook", "/home/ada/bin/playbook"],
  ["${workspaceFolder}/env/bin/playbook", "/project/env/bin/playbook"],
  ["./env/bin/playbook", "/project/env/bin/playbook"],
  ["playbook-dev", "/usr/local/bin/playbook-dev"],
]) {
  test(`the setting ${setting} means ${command}`, () => {
    assert.equal(found({ ...unix, setting }, command).command, command);
  });
}

test("on Windows .exe may be left out of the setting", () => {
  assert.equal(found({ ...windows, setting: "env\\playbook" }, "C:\\work\\env\\playbook.exe").command, "C:\\work\\env\\playbook.exe");
});

test("a $ in a folder's name is no pattern", () => {
  const place = { ...unix, folders: ["/a$&b"], setting: "${workspaceFolder}/playbook" };
  assert.equal(found(place, "/a$&b/playbook").command, "/a$&b/playbook");
});

test("a setting that names nothing is told, and nothing else is taken instead", () => {
  const { fault, command } = found({ ...unix, setting: "/gone/playbook" }, "/usr/bin/playbook");
  assert.equal(command, undefined);
  assert.match(fault, /playbook\.command is "\/gone\/playbook", but there is no such program/);
});

test("where there is none, the message says how to get one", () => {
  assert.match(found(unix).fault, /pip install "voice-playbook\[lsp\]".*playbook\.command/);
});
