// Whether a Markdown file is probably a playbook. The server knows; this is for when there is none, so that nobody is told
// about a missing server because of a README.

const SCRIPT = /^ {0,3}####[ \t]/m;
const FIELD = /^ {0,3}(?:\*\*|__)[ \t]*(?:goal(?: recap)?|opening(?: line)?|greeting|branch(?:es)?|(?:expected |required )?facts)\b/im;

export function looksLikePlaybook(text) {
  return SCRIPT.test(text) && FIELD.test(text);
}
