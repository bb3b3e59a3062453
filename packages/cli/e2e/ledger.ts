/** A contact wrote to the session, and the network has confirmed it to them. */
export interface Written {
  contact: string;
  id: string;
  text: string;
}

export type SendMode = 'sync' | 'async' | 'keyed';

/** A send that was asked of the gateway. */
export interface Asked {
  contact: string;
  /** Its own, so that it is known wherever it turns up. */
  text: string;
  mode: SendMode;
  /** The message id of the answer 200 or 202: from then on it must arrive. Absent when it never was answered so. */
  promised?: string;
  /** How often it was asked, each time with the same key. */
  tries: number;
}

/** Something that the receiver of webhooks was handed. */
export interface Handed {
  /** Of the envelope. */
  id: string;
  event: string;
  messageId: string | undefined;
  /** Epoch ms. */
  at: number;
}

/** A time in which something was broken, from the act to the moment when everything ran again; epoch ms. */
export interface Break {
  what: string;
  from: number;
  until: number;
}

/** What was promised to whom, kept outside the gateway, in the order in which it happened. */
export class Ledger {
  readonly written: Written[] = [];
  readonly asked: Asked[] = [];
  readonly handed: Handed[] = [];
  readonly breaks: Break[] = [];
}
