import { spoken } from "../words/language.js";
import { putting as english } from "./putting.en.js";

export const putting = spoken(english, () => import("./putting.de.js").then((file) => file.putting));
