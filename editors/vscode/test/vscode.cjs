// A stand-in for VS Code: what the extension and its client ask for is there and does nothing, and what they tell is kept.

const path = require("node:path");
const { fileURLToPath, pathToFileURL } = require("node:url");

/** Can be called, constructed and looked into, as deep as one likes. */
function anything() {
  return new Proxy(class {}, {
    get: (target, key) => (key in target || typeof key === "symbol" || key === "then" ? target[key] : (target[key] = anything())),
    apply: () => anything(),
  });
}

/** `real`, and anything where it has nothing. */
function around(real) {
  const rest = anything();
  return new Proxy(real, { get: (target, key) => (key in target ? target[key] : rest[key]) });
}

class Emitter {
  #listeners = new Set();
  event = (listener, self) => {
    const bound = self ? listener.bind(self) : listener;
    this.#listeners.add(bound);
    return { dispose: () => this.#listeners.delete(bound) };
  };
  fire = (value) => this.#listeners.forEach((listener) => listener(value));
  dispose() {}
}

class Disposable {
  static from = (...all) => new Disposable(() => all.forEach((one) => one.dispose()));
  constructor(dispose = () => {}) {
    this.dispose = dispose;
  }
}

class CancellationTokenSource {
  token = { isCancellationRequested: false, onCancellationRequested: new Emitter().event };
  cancel() {}
  dispose() {}
}

class Position {
  constructor(line, character) {
    Object.assign(this, { line, character });
  }
}

class Range {
  constructor(start, end) {
    Object.assign(this, { start, end });
  }
}

class Diagnostic {
  constructor(range, message, severity) {
    Object.assign(this, { range, message, severity });
  }
}

class Uri {
  static parse = (text) => Object.assign(new Uri(), { text, scheme: text.split(":")[0], fsPath: fileURLToPath(text) });
  static file = (file) => Uri.parse(pathToFileURL(file).href);
  toString() {
    return this.text;
  }
}

function documentOf(file, text) {
  const uri = Uri.file(file);
  return { uri, fileName: file, languageId: "markdown", version: 1, isDirty: false, isClosed: false, notebook: undefined, getText: () => text };
}

/** VS Code with one folder and one open document; `told` keeps messages, output, diagnostics and commands. */
exports.editor = function editor({ folder, file, text, settings = {}, trusted = true }) {
  const told = { messages: [], output: [], diagnostics: new Emitter(), commands: new Map() };
  const document = documentOf(path.join(folder, file), text);
  const write = (line) => told.output.push(String(line?.message ?? line));
  const channel = { name: "playbook", logLevel: 0, info: write, warn: write, error: write, debug() {}, trace() {}, append: write, appendLine: write, show() {}, dispose() {}, onDidChangeLogLevel: new Emitter().event };
  const vscode = around({
    version: "1.91.0",
    LogLevel: { Off: 0, Trace: 1 },
    EventEmitter: Emitter,
    Disposable,
    CancellationTokenSource,
    Position,
    Range,
    Diagnostic,
    Uri,
    workspace: around({
      isTrusted: trusted,
      workspaceFolders: [{ uri: Uri.file(folder), name: "work", index: 0 }],
      textDocuments: [document],
      notebookDocuments: [],
      getConfiguration: () => ({ get: (key, otherwise) => settings[key] ?? otherwise, has: () => false }),
    }),
    window: around({
      createOutputChannel: () => channel,
      showErrorMessage: async (message) => void told.messages.push(message),
      visibleTextEditors: [{ document }],
      activeTextEditor: { document },
      tabGroups: around({ all: [], activeTabGroup: { activeTab: undefined } }),
    }),
    commands: around({
      registerCommand: (name, run) => {
        told.commands.set(name, run);
        return { dispose() {} };
      },
    }),
    languages: around({
      match: (_, one) => (one.languageId === "markdown" ? 10 : 0),
      createDiagnosticCollection: () => ({
        set: (uri, found) => told.diagnostics.fire({ uri, found }),
        delete() {},
        clear() {},
        dispose() {},
      }),
    }),
    extensions: { getExtension: () => undefined },
    env: around({ appName: "Stand-in", language: "en" }),
  });
  return { vscode, told };
};
