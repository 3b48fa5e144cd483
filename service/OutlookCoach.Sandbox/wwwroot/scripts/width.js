import { byId } from "./dom.js";

const LEAST = 320;
const MOST = 450;
const STEP = 10;

/** Lets the person set the width of the pane, as in Outlook: with the mouse or the arrow keys. */
export function makeResizable() {
  const divider = byId("divider");
  let width = 360;

  const set = (wanted) => {
    width = Math.round(Math.min(MOST, Math.max(LEAST, wanted)));
    document.documentElement.style.setProperty("--pane", `${width}px`);
    divider.setAttribute("aria-valuenow", String(width));
  };

  divider.addEventListener("pointerdown", (event) => {
    divider.setPointerCapture(event.pointerId);
    document.body.classList.add("resizing");
  });
  divider.addEventListener("pointermove", (event) => {
    if (divider.hasPointerCapture(event.pointerId)) set(innerWidth - event.clientX);
  });
  divider.addEventListener("lostpointercapture", () => document.body.classList.remove("resizing"));
  divider.addEventListener("keydown", (event) => {
    const wanted = { ArrowLeft: width + STEP, ArrowRight: width - STEP, Home: LEAST, End: MOST }[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    set(wanted);
  });
  divider.addEventListener("dblclick", () => set(width === LEAST ? MOST : LEAST));
}
