/** Offers a text as a file, straight after a click, the way pages offer downloads. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some clients fetch it only after the click has ended.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
