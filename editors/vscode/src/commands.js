// Commands of the palette. What is done, the server does.

import * as vscode from "vscode";

export async function fixAll() {
  await vscode.commands.executeCommand("editor.action.sourceAction", {
    kind: "source.fixAll.playbook",
    apply: "first",
  });
}

/** What the lens above the script under the cursor does. */
export async function previewPrompt() {
  const editor = vscode.window.activeTextEditor;
  const lenses = editor
    ? await vscode.commands.executeCommand("vscode.executeCodeLensProvider", editor.document.uri, 1000)
    : [];
  const lens = lastAbove(lenses, editor?.selection.active);
  if (!lens) return vscode.window.showInformationMessage("There is no script here: put the cursor below its #### heading.");
  await vscode.commands.executeCommand(lens.command.command, ...(lens.command.arguments ?? []));
}

function lastAbove(lenses, position) {
  return lenses
    .filter((one) => one.command?.command === "playbook.preview" && one.range.start.line <= position.line)
    .sort((one, other) => one.range.start.line - other.range.start.line)
    .at(-1);
}
