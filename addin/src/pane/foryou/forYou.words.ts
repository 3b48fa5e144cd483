import { spoken } from "../words/language.js";
import { forYou as english } from "./forYou.en.js";

export const forYou = spoken(english, () => import("./forYou.de.js").then((file) => file.forYou));
