import { spoken } from "../words/language.js";
import { findings as english } from "./findings.en.js";

export const findings = spoken(english, () => import("./findings.de.js").then((file) => file.findings));
