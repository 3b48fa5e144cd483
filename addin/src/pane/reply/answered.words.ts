import { spoken } from "../words/language.js";
import { answered as english } from "./answered.en.js";

export const answered = spoken(english, () => import("./answered.de.js").then((file) => file.answered));
