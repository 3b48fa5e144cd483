import { spoken } from "../words/language.js";
import { own as english } from "./own.en.js";

export const own = spoken(english, () => import("./own.de.js").then((file) => file.own));
