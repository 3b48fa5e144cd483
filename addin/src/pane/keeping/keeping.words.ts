import { spoken } from "../words/language.js";
import { keeping as english } from "./keeping.en.js";

export const keeping = spoken(english, () => import("./keeping.de.js").then((file) => file.keeping));
