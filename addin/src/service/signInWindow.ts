import { EventType, type EventMessage, type IPublicClientApplication } from "@azure/msal-browser";

/** True when a page of another site frames the pane, as Outlook on the web does. */
export function embedded(): boolean {
  try {
    for (let at: Window = window; at !== at.parent; at = at.parent) {
      void at.parent.location.href;
    }
    return false;
  } catch {
    return true;
  }
}

/**
 * The answer of a sign-in window, or user_cancelled once the person is back here and the window is gone. Gone alone does not count:
 * a window that Microsoft has cut off from us looks closed while somebody types in it.
 */
export async function untilBack<T>(app: IPublicClientApplication, answer: Promise<T>): Promise<T> {
  let opened: Window | null = null;
  let times = 0;
  const listening = app.addEventCallback(({ payload }: EventMessage) => {
    opened = payload && "popupWindow" in payload ? (payload.popupWindow as Window) : opened;
  }, [EventType.POPUP_OPENED]);
  let watch: ReturnType<typeof setInterval> | undefined;
  const back = new Promise<never>((_, leave) => {
    watch = setInterval(() => {
      times = opened?.closed && document.hasFocus() ? times + 1 : 0;
      if (times >= 4) {
        leave({ errorCode: "user_cancelled" });
      }
    }, 250);
  });
  try {
    return await Promise.race([answer, back]);
  } finally {
    clearInterval(watch);
    if (listening) {
      app.removeEventCallback(listening);
    }
  }
}
