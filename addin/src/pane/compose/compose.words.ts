import { spoken } from "../words/language.js";
import { compose as english } from "./compose.en.js";

export const compose = spoken(english, () => import("./compose.de.js").then((file) => file.compose));
