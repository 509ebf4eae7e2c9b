// Where the server is: it must be the playbook of the project's own environment, so that the editor reports what the
// command line and CI report.

/**
 * The program to start, and how it was found; or, where there is none, why not and what puts it right.
 *
 * @param {object} place
 * @param {string} place.setting      the setting `playbook.command`; empty when unset
 * @param {string} [place.python]     interpreter or folder of the selected Python environment
 * @param {string[]} place.folders    the workspace's folders
 * @param {string} place.home
 * @param {string} [place.searchPath] the variable PATH
 * @param {typeof import("node:path")} place.path  of this platform
 * @param {(file: string) => boolean} place.isFile
 * @returns {{command: string, from: string} | {fault: string}}
 */
export function locate(place) {
  if (place.setting.trim()) return fromSetting(place);
  for (const [from, candidates] of Object.entries(PLACES)) {
    const command = candidates(place).find(place.isFile);
    if (command) return { command, from };
  }
  return { fault: `playbook was not found: ${REMEDY}` };
}

export const INSTALL = 'pip install "voice-playbook[lsp]"';

const REMEDY = `install it into this project's Python environment with ${INSTALL}, or name it in the setting playbook.command.`;

const PLACES = {
  "the selected Python environment": besidePython,
  "the workspace's environment": ({ folders, path }) =>
    folders.flatMap((folder) => [".venv", "venv"].flatMap((name) => inEnvironment(path.join(folder, name), path))),
  PATH: (place) => onPath(program(place.path), place),
};

function fromSetting(place) {
  const said = place.setting.trim();
  const command = candidatesOf(said, place).find(place.isFile);
  return command
    ? { command, from: "the setting playbook.command" }
    : { fault: `playbook.command is "${said}", but there is no such program. Correct it, or leave it empty to have playbook looked for.` };
}

/** A bare name is looked up on PATH, anything else is a path. */
function candidatesOf(said, place) {
  const { path, home, folders } = place;
  const file = said
    .replace(/^~(?=$|[\\/])/, () => home)
    .replaceAll("${workspaceFolder}", () => folders[0] ?? "");
  if (path.isAbsolute(file)) return withSuffix(file, path);
  if (!/[\\/]/.test(file)) return withSuffix(file, path).flatMap((name) => onPath(name, place));
  return folders.flatMap((folder) => withSuffix(path.join(folder, file), path));
}

/** `python` is an interpreter, which has its scripts beside it or, with conda on Windows, below it, or a whole environment. */
function besidePython({ python = "", path }) {
  if (!path.isAbsolute(python)) return [];
  const folder = path.dirname(python);
  return [path.join(folder, program(path)), ...inEnvironment(folder, path), ...inEnvironment(python, path)];
}

function onPath(name, { searchPath, path }) {
  return (searchPath ?? "")
    .split(path.delimiter)
    .filter((folder) => path.isAbsolute(folder))
    .map((folder) => path.join(folder, name));
}

function inEnvironment(folder, path) {
  return [path.join(folder, isWindows(path) ? "Scripts" : "bin", program(path))];
}

function withSuffix(file, path) {
  return isWindows(path) && !/\.exe$/i.test(file) ? [`${file}.exe`] : [file];
}

function program(path) {
  return isWindows(path) ? "playbook.exe" : "playbook";
}

function isWindows(path) {
  return path.sep === "\\";
}
