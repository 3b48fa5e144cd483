/** Puts a text on the clipboard. False when the host's frame forbids it both ways. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelecting(text);
  }
}

// Frames without the clipboard permission may still copy what is selected, straight after a click.
function copyBySelecting(text: string): boolean {
  const aside = document.createElement("textarea");
  const focused = document.activeElement;
  aside.value = text;
  aside.setAttribute("aria-hidden", "true");
  aside.style.position = "fixed";
  aside.style.opacity = "0";
  document.body.append(aside);
  aside.select();
  const copied = document.execCommand("copy");
  aside.remove();
  if (focused instanceof HTMLElement) {
    focused.focus();
  }
  return copied;
}
