import type { CareHelp } from "../../service/records.js";

type Listens = CareHelp["listens"];

/** Looks for the Playbook's plain phrases, here and nowhere else; PlainEar.cs proves their examples in the same way. */
export function earFor(listens: Listens): (text: string) => boolean {
  const rules = listens.map(({ finds, unless }) => ({ finds: oneOf(finds), unless: unless.length > 0 ? oneOf(unless) : null }));
  return (text) => text.normalize().toLowerCase().split(/[.!?\n]+/).map(wordsOf).some((words) => rules.some((rule) => rule.finds.test(words) && !rule.unless?.test(words)));
}

// "don't" is "dont": a phone writes it either way. Every word ends in a space, so that a phrase never ends inside one.
function wordsOf(sentence: string): string {
  return ` ${(sentence.replace(/['\u2019\u02BC`]/g, "").match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => `${word} `).join("")}`;
}

function oneOf(lines: readonly string[]): RegExp {
  return new RegExp(` (?:${lines.map(pattern).join("|")})`, "u");
}

function pattern(line: string): string {
  return (line.match(/[()|]|[\p{L}\p{N}]+/gu) ?? []).map((part) => (part === "(" ? "(?:" : /[)|]/.test(part) ? part : `${part} `)).join("");
}
