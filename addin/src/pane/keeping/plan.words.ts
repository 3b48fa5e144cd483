import { spoken } from "../words/language.js";
import { plan as english } from "./plan.en.js";

export const plan = spoken(english, () => import("./plan.de.js").then((file) => file.plan));
