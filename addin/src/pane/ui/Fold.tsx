import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

/** Drawn when it is opened, and taken off the page when it is closed. */
export function Fold({ title, children }: { readonly title: string; readonly children: () => ComponentChildren }) {
  const [open, setOpen] = useState(false);
  return <details onToggle={(event) => setOpen(event.currentTarget.open)}><summary>{title}</summary>{open && children()}</details>;
}
