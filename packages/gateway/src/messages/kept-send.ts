import type { SendContent, SendFile, SendMessage } from '@wagate/engine';

/** A file of which the bytes are kept elsewhere. */
export type KeptFile = Omit<SendFile, 'data'> & { size: number };

/** What is sent, as it is kept until its fate is known. */
export type KeptContent = Exclude<SendContent, SendFile> | KeptFile;

/** A message on its way, but for the bytes of its file. */
export interface Outgoing extends Omit<SendMessage, 'content'> {
  content: KeptContent;
  /** Epoch milliseconds, whole seconds as WhatsApp has them: what comes and goes then lies in the order of its arrival. */
  timestamp: number;
  /** WhatsApp has not been asked yet whether the number that it goes to is there. */
  unchecked?: boolean;
  /** Its place in the album that it is a file of. */
  part?: number;
}

export const isFile = (content: KeptContent): content is KeptFile => 'size' in content;

/** Says something about an earlier message, and is none. */
export type SentChange = Extract<SendContent, { target: unknown }>;

export const isSentChange = (content: KeptContent): content is SentChange => 'target' in content;

/** Reads what is kept of a send; releases before this one sent texts alone. */
export function readOutgoing(payload: string): Outgoing {
  const kept = JSON.parse(payload) as Outgoing | (Omit<Outgoing, 'content'> & { text: string });
  if ('content' in kept) return kept;
  const { text, ...rest } = kept;
  return { ...rest, content: { type: 'text', text } };
}
