import { DemoError } from './demo-error.js';

/** As many as WhatsApp itself takes. */
const LONGEST = 65_536;

export function parseText(text: unknown): string {
  if (typeof text !== 'string' || text === '')
    throw new DemoError('invalid_request', 'A message needs a text.');
  if (text.length > LONGEST)
    throw new DemoError('invalid_request', `A text has at most ${LONGEST} characters.`);
  return text;
}
