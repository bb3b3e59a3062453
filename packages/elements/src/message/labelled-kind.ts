const LABELLED = [
  'product',
  'order',
  'payment',
  'invoice',
  'group_invite',
  'newsletter_invite',
  'event',
  'call',
  'scheduled_call',
  'poll_result',
  'sticker_pack',
] as const;

/** Kinds of which the words alone do not tell what they are. */
export type LabelledKind = (typeof LABELLED)[number];

export const labelOf = (type: string): LabelledKind | undefined => LABELLED.find((kind) => kind === type);
