import { spoken } from "../words/language.js";
import { saying as english } from "./saying.en.js";

export const saying = spoken(english, () => import("./saying.de.js").then((file) => file.saying));
