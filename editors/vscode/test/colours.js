// Markdown is coloured here as VS Code colours it: by its own grammar, with ours injected as package.json says.

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";

const require = createRequire(import.meta.url);
const oniguruma = require("vscode-oniguruma");
const { INITIAL, Registry, parseRawGrammar } = require("vscode-textmate");

const HERE = new URL("../", import.meta.url);
const MARKDOWN = "text.html.markdown";

/** Scopes by place: one array for each line, of {start, end, text, scopes}; columns in UTF-16 units. */
export async function colour(text) {
  const grammar = await markdown();
  let state = INITIAL;
  return text.split(/\r\n|\r|\n/).map((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    return tokens.map(({ startIndex: start, endIndex: end, scopes }) => ({
      start,
      end,
      text: line.slice(start, end),
      scopes,
    }));
  });
}

/** The stretches of `text` that carry `scope` or one below it, as {line, start, end, text}. */
export async function stretches(text, scope) {
  const found = [];
  for (const [line, tokens] of (await colour(text)).entries()) {
    let last;
    for (const token of tokens) {
      if (!token.scopes.some((one) => one.split(" ").some((name) => name === scope || name.startsWith(`${scope}.`)))) {
        last = undefined;
      } else if (last) {
        last.end = token.end;
        last.text += token.text;
      } else {
        last = { line, start: token.start, end: token.end, text: token.text };
        found.push(last);
      }
    }
  }
  return found;
}

let loaded;

function markdown() {
  loaded ??= load();
  return loaded;
}

async function load() {
  const { grammars } = JSON.parse(await readFile(new URL("package.json", HERE))).contributes;
  const ours = Object.fromEntries(grammars.map((one) => [one.scopeName, new URL(one.path, HERE)]));
  const registry = new Registry({
    onigLib: engine(),
    loadGrammar: (scope) => grammarOf(scope, ours),
    getInjections: (scope) =>
      grammars.filter((one) => one.injectTo.includes(scope)).map((one) => one.scopeName),
  });
  return registry.loadGrammar(MARKDOWN);
}

async function engine() {
  await oniguruma.loadWASM(await readFile(require.resolve("vscode-oniguruma/release/onig.wasm")));
  return {
    createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
    createOnigString: (text) => new oniguruma.OnigString(text),
  };
}

/** Ours, Markdown's and HTML's; the languages of code blocks are left out. */
async function grammarOf(scope, ours) {
  const theirs = { [MARKDOWN]: "markdown", "text.html.derivative": "html-derivative", "text.html.basic": "html" };
  const file =
    ours[scope] ?? (theirs[scope] && pathToFileURL(require.resolve(`tm-grammars/grammars/${theirs[scope]}.json`)));
  return file ? parseRawGrammar(await readFile(file, "utf8"), fileURLToPath(file)) : null;
}
