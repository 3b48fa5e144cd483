import { byId, notice } from "./dom.js";

const LARGEST = 25 * 1024 * 1024;

/** Takes .eml files that are dropped anywhere on the page or chosen with the button. */
export function takeFiles(arrived) {
  const overlay = byId("drop");
  const carriesFiles = (event) => event.dataTransfer?.types.includes("Files") ?? false;

  window.addEventListener("dragover", (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    overlay.classList.add("shown");
  });
  window.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) overlay.classList.remove("shown");
  });
  window.addEventListener("drop", (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    overlay.classList.remove("shown");
    void takeAll(event.dataTransfer.files, arrived);
  });

  const chooser = byId("file");
  chooser.addEventListener("change", async () => {
    await takeAll(chooser.files, arrived);
    chooser.value = "";
  });
}

async function takeAll(files, arrived) {
  for (const file of [...files]) {
    const outcome = await take(file);
    notice(outcome.words, outcome.id ? "plain" : "problem");
    if (outcome.id) await arrived(outcome.id);
  }
}

async function take(file) {
  if (file.size > LARGEST) return { words: `${file.name} is larger than 25 MB. Nothing was kept.` };
  try {
    const answer = await fetch("/sandbox/mail", { method: "POST", headers: { "Content-Type": "message/rfc822" }, body: file });
    const json = await answer.json();
    if (answer.ok) return { id: json.id, words: `Opened: ${json.subject || file.name}` };
    return { words: `${file.name}: ${json.error.message}` };
  } catch {
    return { words: `${file.name} could not be read, because the sandbox does not answer. Is it still running?` };
  }
}
