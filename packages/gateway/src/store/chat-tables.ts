import type { ChatChange } from '@wagate/engine';

/** A change of a chat that was made here and that WhatsApp is still to be told of: the newest of its kind. */
export interface ChatChangeTable {
  account_id: number;
  chat_jid: string;
  change: ChatChange['change'];
  /** JSON of what is wanted. */
  wanted: string;
  /** How often WhatsApp has refused it. */
  attempts: number;
  /** When it was made. */
  at: number;
}
