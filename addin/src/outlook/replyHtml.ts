/** Longest HTML that Outlook's reply window takes, in UTF-16 code units after escaping. */
export const longestReply = 32_768;

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** The words as the HTML that Outlook's own editor would write: a line a block, nothing of the text read as markup, every space kept. */
export function replyHtml(text: string): string {
  return text.replace(/\r\n?/g, "\n").split("\n").map(lineHtml).join("");
}

function lineHtml(line: string): string {
  const escaped = line.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);
  const spaced = escaped.replace(/^ | (?= )| $/g, "&nbsp;");
  return `<div>${spaced || "<br>"}</div>`;
}
