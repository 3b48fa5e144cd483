import { spoken } from "./language.js";
import { more as english } from "./more.en.js";

export const more = spoken(english, () => import("./more.de.js").then((file) => file.more));
