// One run of the server after another, and why it did not start where it did not.

import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import { CloseAction, ErrorAction, LanguageClient } from "vscode-languageclient/node";

const DOCUMENTS = [
  { language: "markdown", scheme: "file" },
  { language: "markdown", scheme: "untitled" },
];

const PATIENCE = 20_000; // milliseconds; Python starts in less than one second, on a busy machine in five

/** Keeps its faults out of message boxes until it has served: what stops a start, `start` below tells once. */
class QuietClient extends LanguageClient {
  served = false;

  error(message, data, shows) {
    super.error(message, data, this.served ? shows : false);
  }
}

export class Client {
  #output;
  #running;

  constructor(output) {
    this.#output = output;
  }

  /** What the server last said where it did not start; nothing where it did. */
  async start(command) {
    const run = { said: undefined, ended: undefined, restarts: undefined };
    const client = new QuietClient("playbook", "playbook", { command, args: ["lsp"] }, this.#options(run));
    try {
      await Promise.race([client.start(), silence()]);
      client.served = true;
      this.#running = client;
      run.restarts = client.createDefaultErrorHandler();
    } catch (error) {
      client.serverProcess?.kill();
      await Promise.race([run.ended, setTimeout(1000)]);
      return run.said ?? error.message;
    }
  }

  async stop() {
    const client = this.#running;
    this.#running = undefined;
    await client?.dispose();
  }

  /** A server that never served is not started again: it would fail in the same way, with a message each time. */
  #options(run) {
    return {
      documentSelector: DOCUMENTS,
      outputChannel: this.#output,
      stdioOptions: { stderr: (stream) => this.#listen(stream, run) },
      initializationFailedHandler: () => false,
      errorHandler: {
        error: (...told) => run.restarts?.error(...told) ?? { action: ErrorAction.Continue, handled: true },
        closed: () => run.restarts?.closed() ?? { action: CloseAction.DoNotRestart, handled: true },
      },
    };
  }

  #listen(stream, run) {
    const lines = createInterface({ input: stream });
    run.ended = new Promise((resolve) => lines.once("close", resolve));
    lines.on("line", (line) => {
      if (line.trim()) run.said = line.trim().replace(/^error: /, "");
      this.#output.info(line);
    });
  }
}

/** A program that is not this server may never say a word. */
async function silence() {
  await setTimeout(PATIENCE, undefined, { ref: false });
  throw new Error(`it gave no answer for ${PATIENCE / 1000} seconds.`);
}
