import { fileURLToPath } from "node:url";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Folders of the project that the tests look at. */
export const places = {
  addin: here("../../../addin"),
  repository: here("../../.."),
  tests: here(".."),
  builtPane: here("../.host/pane"),
  screenshots: here("../screenshots"),
};
