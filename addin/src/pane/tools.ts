import type { Outlook } from "../outlook/outlook.js";
import type { Send } from "../service/send.js";
import type { Service } from "../service/service.js";
import type { Drawer } from "./drawer.js";
import type { Store } from "./store.js";

/** What the coach works with. */
export interface Tools {
  readonly outlook: Outlook;
  readonly service: Service;
  /** For what is fetched later and asks the service for more. */
  readonly send: Send;
  readonly store: Store;
  readonly drawer: Drawer;
  /** Signs the suggestions; empty when the host does not say. */
  readonly yourName: string;
  /** Hands a file to the person. */
  readonly saveFile: (name: string, type: string, text: string) => void | Promise<void>;
  /** Forgets who is signed in. */
  readonly signOut: () => Promise<void>;
  /** Puts a text on the clipboard; false when that is not allowed here. */
  readonly copy: (text: string) => Promise<boolean>;
}
