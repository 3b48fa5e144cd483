/** How the pane gets its access token. Two ways: the sandbox's and Microsoft's. */
export interface SignIn {
  /** A token for the service; asks nobody unless `interactive`, when a window may open. */
  token(how: TokenRequest): Promise<string>;
  /** Forgets the account and its tokens here; what Outlook and Microsoft remember is theirs. */
  forget(): Promise<void>;
  /** What a person can do about who they are here. */
  readonly leaving: Leaving;
}

/** Nothing, as in the sandbox; sign out; or also come in as somebody else, which Outlook's own account does not allow. */
export type Leaving = "stays" | "signOut" | "otherAccount";

/** Who is here, as far as the pane shows it. */
export interface Presence {
  readonly leaving: Leaving;
  readonly signedIn: boolean;
}

export interface TokenRequest {
  /** True only straight after a click: a window that opens by itself is blocked. */
  readonly interactive: boolean;
  /** The last token was refused: bring a new one. */
  readonly fresh: boolean;
  /** What a 401 asks for (conditional access), as JSON. */
  readonly claims?: string;
  /** Permissions that the service lacks for what was asked: the person is asked for them, in a window. */
  readonly consent?: readonly string[];
  /** The person would rather be somebody else. */
  readonly otherAccount?: boolean;
}

export type SignInSettings =
  | { readonly kind: "sandbox"; readonly tokenUrl: string }
  | { readonly kind: "microsoft"; readonly clientId: string; readonly authority: string; readonly scope: string };
