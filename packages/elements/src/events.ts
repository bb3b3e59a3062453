type Of<D> = CustomEvent<D>;

/** Every event of the library, by name. A detail of null means that the event carries nothing. */
export interface WagateEventMap {
  /** Someone signed in or up. */
  'wagate-account-signed-in': Of<{ user: { id: string; name: string; email: string } }>;
  /** Who signs in is banned; `until` is epoch ms, absent where no end is told. */
  'wagate-account-banned': Of<{ until?: number }>;
  /** Cancelable: the person wants to sign in. A page that shows a way in cancels it; otherwise what was refused is asked for again. */
  'wagate-account-required': Of<null>;
  /** Another organization became the active one. */
  'wagate-organization-changed': Of<{ organizationId: string; name: string }>;
  /** A session was chosen: show its page. */
  'wagate-session-open': Of<{ sessionId: string; status: string }>;
  /** A session was made. */
  'wagate-session-created': Of<{ sessionId: string }>;
  /** The person asks to link a phone to a session. */
  'wagate-session-link': Of<{ sessionId: string }>;
  /** Cancelable: a session is about to be deleted, after the person confirmed it. */
  'wagate-session-delete': Of<{ sessionId: string }>;
  /** A session is gone. */
  'wagate-session-deleted': Of<{ sessionId: string }>;
  /** A phone is linked. */
  'wagate-session-linked': Of<{ sessionId: string; jid?: string }>;
  /** The person asks for the chats of a session. */
  'wagate-chats-open': Of<{ sessionId: string }>;
  /** A chat was chosen. */
  'wagate-chat-open': Of<{ sessionId: string; chatJid: string }>;
  /** A person or a group was chosen: show who it is. */
  'wagate-contact-open': Of<{ sessionId: string; jid: string }>;
  /** An element could not be rendered, which is a fault of its own; `error` is also in the console. */
  'wagate-render-failed': Of<{ error: unknown }>;
  /** A phone number was given: digits with country code. */
  'wagate-number-submit': Of<{ phone: string }>;
  /** The action of a state panel or strip was chosen. */
  'wagate-panel-action': Of<null>;
  /** A dialog was closed; `confirm` when its action was chosen. */
  'wagate-dialog-close': Of<{ reason: 'confirm' | 'cancel' }>;
  /** What is searched for changed; told when the typing pauses. */
  'wagate-search': Of<{ query: string }>;
  /** The detail of a row was left. */
  'wagate-sheet-close': Of<null>;
  /** A secret is stored, and forgotten by the element that showed it. */
  'wagate-secret-done': Of<null>;
  /** Something is told in passing; the page's `<wagate-toasts>` shows it and cancels the event. */
  'wagate-toast': Of<{ text: string; tone?: 'positive' | 'info' }>;
  /** An entry of a menu was chosen. */
  'wagate-menu-select': Of<{ value: string }>;
}

declare global {
  interface HTMLElementEventMap extends WagateEventMap {}
}

/** What is told with an event: its detail, where it has one. */
export type EmitArgs<E> =
  E extends CustomEvent<infer D>
    ? null extends D
      ? [detail?: D, options?: { cancelable?: boolean }]
      : [detail: D, options?: { cancelable?: boolean }]
    : never;

/** Dispatches an event from an element. */
export type Emit = <K extends keyof WagateEventMap>(type: K, ...args: EmitArgs<WagateEventMap[K]>) => boolean;
