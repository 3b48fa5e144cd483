/** A draft in the compose window, as the page that plays Outlook holds it. */
export interface OfficeDraft {
  body: string;
  type?: "html" | "text";
  subject?: string;
  to?: { readonly name: string; readonly address: string };
  /** What the person has marked in it; writing over it changes its first place. */
  marked?: string;
  /** 1 where the manifest asked for ReadItem only; 3, ReadWriteItem, otherwise. */
  permission?: 1 | 3;
  /** How Outlook answers; it does what it is asked where this is left out. */
  answers?: "refuses" | "refusesWriting" | "never";
}

/**
 * What the host does for each number that office.js calls it by: 37 body.getAsync, 38 setAsync, 23 prependAsync, 13 setSelectedDataAsync,
 * 14 getTypeAsync, 28 item.getSelectedDataAsync, 18 subject.getAsync, 15 to.getAsync. Undefined leaves the caller waiting.
 */
export const draftScript = `
const writing = [38, 23, 13];
function onDraft(draft, id, params) {
  host.draftCalls.push(id);
  if (draft.answers === "never") return undefined;
  if (draft.answers === "refuses" || (draft.answers === "refusesWriting" && writing.includes(id))) return { wasSuccessful: false, error: true, errorCode: 9020 };
  const done = (data) => ({ wasSuccessful: true, error: false, data });
  switch (id) {
    case 37: return done(draft.body);
    case 38: draft.body = params.data; return done(null);
    case 23: draft.body = draft.body.includes("<body>") ? draft.body.replace("<body>", () => "<body>" + params.data) : params.data + draft.body; return done(null);
    case 13: draft.body = draft.body.replace(draft.marked, () => params.data); return done(null);
    case 14: return done(draft.type ?? "html");
    case 28: return done({ data: draft.marked ?? "", sourceProperty: "body" });
    case 18: return done(draft.subject ?? "");
    case 15: return done(draft.to ? [draft.to] : []);
    default: return done(null);
  }
}
`;
