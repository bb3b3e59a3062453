/** A piece of a line. Text is plain text: no field here is ever markup. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'bold' | 'italic' | 'strike'; children: Inline[] }
  | { kind: 'code'; text: string }
  | { kind: 'link'; href: string; text: string }
  | { kind: 'mention'; user: string; text: string };

/** A piece of a message. Lines keep their order; what lies inside a line is in `Inline`. */
export type Block =
  | { kind: 'paragraph'; lines: Inline[][] }
  | { kind: 'list'; items: Inline[][] }
  | { kind: 'numbers'; start: number; items: Inline[][] }
  | { kind: 'quote'; lines: Inline[][] }
  | { kind: 'pre'; text: string };

/** Names for mentions, by the user part of the mentioned address (`@447700900143` in the text). */
export type Mentions = ReadonlyMap<string, string>;
