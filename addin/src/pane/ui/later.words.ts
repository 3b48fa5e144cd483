import { spoken } from "../words/language.js";
import { later as english } from "./later.en.js";

export const later = spoken(english, () => import("./later.de.js").then((file) => file.later));
