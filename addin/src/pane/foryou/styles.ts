/// <reference types="vite/client" />
import address from "./foryou.css?url";

/** Where the styles of these views are: a link to them comes with the view, so that the first load does not hold them. */
export const styles: string = address;
