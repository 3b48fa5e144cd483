/**
 * Whether a mail could be about an application at all. Most replies are not: those never leave Outlook. Kept wide, since the service reads
 * closely what comes through, and in the languages that it reads.
 */
export function speaksOfAJob(quoted: string): boolean {
  return words.test(quoted);
}

const words = new RegExp([
  "appl(?:ication|ied|ying|icant)", "candida", "position", "\\brole\\b", "vacanc", "interview", "recruit", "hiring", "\\bjobs?\\b", "\\bopening", "talent", "career",
  "bewerb", "stelle", "vorstellungsgespräch", "personal(?:abteilung|auswahl)", "absage", "karriere",
  "postul", "poste\\b", "entretien", "recrutement", "emploi", "solicitud", "puesto", "entrevista", "vacante", "proceso de selecci", "empleo",
].join("|"), "i");
