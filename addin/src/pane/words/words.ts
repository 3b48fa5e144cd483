import { spoken } from "./language.js";
import { words as english } from "./words.en.js";

/** The words of the first screen. Each file that is fetched later has its own beside it, in the same way. */
export const words = spoken(english, () => import("./words.de.js").then((file) => file.words));
