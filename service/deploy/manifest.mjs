// The manifest of this repository, for another address.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

const original = new URL("../../manifest.xml", import.meta.url);
const address = "https://localhost:5175";
const signIn = "https://login.microsoftonline.com";
const namespace = Buffer.from("6ba7b8109dad11d180b400c04fd430c8", "hex");

/**
 * @param host with its port, if it has one
 * @param login who signs people in, without a slash at the end
 * @param asksBeforeSending false leaves the check before sending out
 */
export function manifestFor(host, login = signIn, asksBeforeSending = true) {
  const manifest = readFileSync(original, "utf8");
  return (asksBeforeSending ? manifest : withoutSendCheck(manifest))
    .replace(/<!-- To run it elsewhere.*?-->\r?\n/, "")
    .replace(/<Id>.*?<\/Id>/, `<Id>${addInId(host)}</Id>`)
    .replaceAll(address, `https://${host}`)
    .replaceAll(signIn, login);
}

function withoutSendCheck(manifest) {
  return [/ *<!-- For the check before sending.*?<\/Runtimes>\r?\n/s, / *<!-- Works only where an administrator.*?<\/ExtensionPoint>\r?\n/s, / *<bt:Url id="Send\.[^>]*>\r?\n/g]
    .reduce((text, part) => text.replace(part, ""), manifest);
}

// Outlook takes two add-ins with one id for the same one. Named after the host, it is the same each time it is written.
function addInId(host) {
  const hash = createHash("sha1").update(namespace).update(`outlookcoach.${host}`).digest();
  hash[6] = (hash[6] & 0x0f) | 0x50;
  hash[8] = (hash[8] & 0x3f) | 0x80;
  const hex = hash.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join("-");
}
