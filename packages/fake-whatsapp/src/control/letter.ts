import { randomBytes } from 'node:crypto';
import type { proto } from 'baileys';
import { SAMPLES, sampleFile } from '../media/samples.js';
import type { Phones } from '../phones.js';
import { DemoError } from './demo-error.js';
import { parseText } from './parse-text.js';

const OPTIONS = { least: 2, most: 12 };

/** What somebody writes: `{text}`, `{sample}` for one of the files at hand, or `{poll: {name, options, selectable?}}`. */
export async function letterFrom(
  phones: Phones,
  { text, sample, poll }: Record<string, unknown>,
): Promise<proto.IMessage> {
  if (poll !== undefined) return pollFrom(poll);
  if (sample === undefined) return { conversation: parseText(text) };
  const known = SAMPLES.find((name) => name === sample);
  if (!known) throw new DemoError('invalid_request', `sample has to be one of ${SAMPLES.join(', ')}.`);
  return phones.attach(sampleFile(known));
}

function pollFrom(given: unknown): proto.IMessage {
  const { name, options, selectable = 1 } = (given ?? {}) as Record<string, unknown>;
  if (!Array.isArray(options) || options.length < OPTIONS.least || options.length > OPTIONS.most)
    throw new DemoError(
      'invalid_request',
      `A poll has a name and ${OPTIONS.least} to ${OPTIONS.most} options.`,
    );
  if (!(Number.isInteger(selectable) && Number(selectable) >= 0 && Number(selectable) <= options.length))
    throw new DemoError('invalid_request', 'selectable is how many options may be chosen, 0 for any number.');
  const poll = {
    name: parseText(name),
    options: options.map((option) => ({ optionName: parseText(option) })),
    selectableOptionsCount: Number(selectable),
  };
  return {
    // What votes are sealed with.
    messageContextInfo: { messageSecret: randomBytes(32) },
    ...(selectable === 1 ? { pollCreationMessageV3: poll } : { pollCreationMessage: poll }),
  };
}
