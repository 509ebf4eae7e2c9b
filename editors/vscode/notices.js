// The licences of what the bundle holds, beside it: MIT and ISC ask for that. Run by `npm run bundle`.

import { readFile, readdir, writeFile } from "node:fs/promises";

const { inputs } = JSON.parse(await readFile("dist/meta.json", "utf8"));
const packages = new Set(Object.keys(inputs).flatMap((file) => file.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0] ?? []));

const notices = await Promise.all([...packages].sort().map(notice));
await writeFile("dist/NOTICES.txt", notices.join("\n\n"));

/** Throws where a package brings no licence: such a package must not be bundled. */
async function notice(folder) {
  const { name, version } = JSON.parse(await readFile(`${folder}/package.json`, "utf8"));
  const file = (await readdir(folder)).find((one) => /^licen[cs]e/i.test(one));
  if (!file) throw new Error(`${name} has no licence file`);
  return `${name} ${version}\n\n${(await readFile(`${folder}/${file}`, "utf8")).trim()}\n`;
}
