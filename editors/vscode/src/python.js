// What the Python extension, where there is one, says about the environment that is selected.

import * as vscode from "vscode";

/** Path of the interpreter, or of the environment's folder, or nothing. */
export async function selectedPython(resource, output) {
  try {
    return (await environments())?.getActiveEnvironmentPath(resource)?.path;
  } catch (error) {
    output.warn(`The Python extension did not tell which environment is selected: ${error.message}`);
  }
}

/** Calls `changed` whenever another environment is selected. */
export async function followPython(changed) {
  const found = await environments().catch(() => undefined);
  return found?.onDidChangeActiveEnvironmentPath(changed) ?? { dispose() {} };
}

async function environments() {
  const extension = vscode.extensions.getExtension("ms-python.python");
  const api = extension?.isActive ? extension.exports : await extension?.activate();
  return api?.environments;
}
