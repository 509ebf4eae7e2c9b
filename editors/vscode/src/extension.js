// Starts `playbook lsp` for the Markdown files of a workspace, and says what to do where that does not work.

import { existsSync, statSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import * as vscode from "vscode";

import { Client } from "./client.js";
import { fixAll, previewPrompt } from "./commands.js";
import { looksLikePlaybook } from "./looks.js";
import { followPython, selectedPython } from "./python.js";
import { INSTALL, locate } from "./server.js";

let output;
let client;
let turn = Promise.resolve();
let untold;

export async function activate(context) {
  output = vscode.window.createOutputChannel("playbook", { log: true });
  client = new Client(output);
  context.subscriptions.push(
    output,
    vscode.commands.registerCommand("playbook.previewPrompt", previewPrompt),
    vscode.commands.registerCommand("playbook.fixAll", fixAll),
    vscode.commands.registerCommand("playbook.restart", () => inTurn(restart)),
    vscode.commands.registerCommand("playbook.showOutput", () => output.show()),
    vscode.workspace.onDidGrantWorkspaceTrust(() => inTurn(restart)),
    vscode.workspace.onDidOpenTextDocument(() => tellOnce()),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("playbook.command")) void inTurn(restart);
    }),
  );
  await inTurn(restart);
  context.subscriptions.push(await followPython(() => inTurn(restart)));
}

export async function deactivate() {
  await inTurn(() => client.stop());
}

/** One after the other: who restarts twice in a second must not get two servers. */
function inTurn(step) {
  turn = turn.then(step).catch((error) => output.error(error));
  return turn;
}

async function restart() {
  untold = undefined;
  await client.stop();
  if (!vscode.workspace.isTrusted) return output.info("The server starts once you trust this workspace.");
  const found = locate(await surroundings());
  if (found.fault) return fail(found.fault, "Copy Install Command", "Open Settings");
  output.info(`Starting ${found.command} lsp, found through ${found.from}.`);
  const fault = await client.start(found.command);
  if (fault) fail(`${found.command} lsp did not start: ${fault}`, "Show Output", "Open Settings");
}

async function surroundings() {
  const folders = (vscode.workspace.workspaceFolders ?? []).filter((one) => one.uri.scheme === "file");
  return {
    setting: vscode.workspace.getConfiguration("playbook").get("command", ""),
    python: await selectedPython(folders[0]?.uri, output),
    folders: folders.map((one) => one.uri.fsPath),
    home: homedir(),
    searchPath: process.env.PATH,
    path,
    isFile: (file) => existsSync(file) && statSync(file).isFile(),
  };
}

function fail(fault, ...remedies) {
  output.error(fault);
  untold = { fault, remedies };
  tellOnce();
}

/** Only in front of a playbook; other Markdown files need no server. */
async function tellOnce() {
  const texts = vscode.workspace.textDocuments.filter((one) => one.languageId === "markdown");
  if (!untold || !texts.some((one) => looksLikePlaybook(one.getText()))) return;
  const { fault, remedies } = untold;
  untold = undefined;
  const chosen = await vscode.window.showErrorMessage(fault, ...remedies);
  await REMEDIES[chosen]?.();
}

const REMEDIES = {
  "Copy Install Command": () => vscode.env.clipboard.writeText(INSTALL),
  "Open Settings": () => vscode.commands.executeCommand("workbench.action.openSettings", "playbook.command"),
  "Show Output": () => output.show(),
};
