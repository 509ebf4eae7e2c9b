// What a snippet leaves in the file when all its defaults are taken.

const PLACE = /\$\{\d+(?::((?:[^{}\\]|\\.|\{[^{}]*\}|\{[^{}\\]*\\\})*)|\|([^,|]*)[^|]*\|)?\}|\$\d+/;

export function expand(body) {
  let text = body.join("\n");
  for (let match; (match = PLACE.exec(text)); ) {
    const shown = match[1]?.replace(/\\([$}\\])/g, "$1") ?? match[2] ?? "";
    text = text.slice(0, match.index) + shown + text.slice(match.index + match[0].length);
  }
  return text;
}
