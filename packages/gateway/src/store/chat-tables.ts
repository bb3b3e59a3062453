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

/** A reading of a session's contacts and groups from WhatsApp. */
export interface BackfillJobTable {
  id: string;
  organization_id: string;
  session_id: string;
  status: 'running' | 'succeeded' | 'failed';
  contacts: number;
  groups: number;
  group_members: number;
  error: string | null;
  started_at: number;
  finished_at: number | null;
}
