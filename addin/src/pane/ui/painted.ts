/** Once what has just changed is on the screen; in a window that nobody sees, and so nobody paints, after a moment. */
export function painted(): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, 100);
    globalThis.requestAnimationFrame?.(() => setTimeout(done));
  });
}
