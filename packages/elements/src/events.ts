import type { GatewayError } from '@wagate/sdk';

type Of<D> = CustomEvent<D>;

/** Every event of the library, by name. A detail of null means that the event carries nothing. */
export interface WagateEventMap {
  /** Someone signed in or up. */
  'wagate-account-signed-in': Of<{ user: { id: string; name: string; email: string } }>;
  /** The sign-in has ended; the page should show a way back in. */
  'wagate-account-required': Of<null>;
  /** Another organization became the active one. */
  'wagate-organization-changed': Of<{ organizationId: string; name: string }>;
  /** A session was chosen: open it (its chats when it works, its pairing when it does not). */
  'wagate-session-open': Of<{ sessionId: string; status: string }>;
  'wagate-session-created': Of<{ sessionId: string }>;
  /** Cancelable: a session is about to be deleted, after the person confirmed it. */
  'wagate-session-delete': Of<{ sessionId: string }>;
  'wagate-session-deleted': Of<{ sessionId: string }>;
  /** A phone is linked. */
  'wagate-session-linked': Of<{ sessionId: string; jid?: string }>;
  /** The person asks for the chats of a session. */
  'wagate-chats-open': Of<{ sessionId: string }>;
  /** A chat was chosen. */
  'wagate-chat-open': Of<{ sessionId: string; chatJid: string }>;
  /** A message left for the gateway. */
  'wagate-message-sent': Of<{ sessionId: string; chatJid: string; waMessageId?: string }>;
  /** Something failed that no person asked for; the element shows it too. */
  'wagate-error': Of<{ error: GatewayError }>;
  /** A phone number was given: digits with country code. */
  'wagate-number-submit': Of<{ phone: string }>;
  /** The action of a state panel or strip was chosen. */
  'wagate-panel-action': Of<null>;
  /** A dialog was closed; `confirm` when its action was chosen. */
  'wagate-dialog-close': Of<{ reason: 'confirm' | 'cancel' }>;
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
