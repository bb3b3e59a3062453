import { createHash } from 'node:crypto';
import type { Context } from '../context.js';
import { enqueue } from '../delivery/queue.js';
import type { Transaction } from '../storage/transaction.js';
import { node, seconds } from '../wire/node.js';
import { senderJid } from './address.js';
import { allCompanions } from './companion.js';
import { type Person, savePerson } from './person.js';

const PATH = /^\/__demo\/pictures\/(\d{1,20})-([0-9]{1,20})\.svg$/;

/** Where the network itself serves a person's picture: on its control port, on this machine. */
export const pictureAddress = (ctx: Context, person: Person, id: string) =>
  `${ctx.controlUrl()}/__demo/pictures/${person.lid}-${id}.svg`;

/** The picture behind a path; nothing for another path. */
export function pictureAt(path: string): string | undefined {
  const match = PATH.exec(path);
  return match?.[1] && match[2] ? draw(`${match[1]}-${match[2]}`) : undefined;
}

/** Somebody shows another picture, or none; every linked computer hears of it. */
export function changePicture(
  tx: Transaction,
  ctx: Context,
  person: Person,
  pictureId: string | undefined,
): void {
  const { pictureId: _, ...rest } = person;
  savePerson(tx, pictureId === undefined ? rest : { ...rest, pictureId });
  const change = pictureId === undefined ? node('delete') : node('set', { id: pictureId });
  for (const companion of allCompanions(tx)) {
    if (companion.number === person.number) continue;
    const id = `picture-${tx.next('notification')}`;
    const attrs = { from: senderJid(person), type: 'picture', id, t: seconds(Date.now()) };
    enqueue(tx, ctx, companion, node('notification', attrs, [change]));
  }
}

/** Three discs in colours that come from the seed: always the same picture for the same person, of nobody. */
function draw(seed: string): string {
  const bytes = createHash('sha256').update(seed).digest();
  const at = (index: number, most: number) => (bytes[index] ?? 0) % most;
  const hue = Math.round((at(0, 256) / 256) * 360);
  const discs = [1, 4, 7].map((from, index) => {
    const colour = `hsl(${(hue + 40 + 70 * index) % 360} 55% ${45 + 12 * index}%)`;
    return `<circle cx="${at(from, 96)}" cy="${at(from + 1, 96)}" r="${20 + at(from + 2, 28)}" fill="${colour}"/>`;
  });
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" width="96" height="96" viewBox="0 0 96 96">',
    `<rect width="96" height="96" fill="hsl(${hue} 45% 78%)"/>${discs.join('')}</svg>`,
  ].join('');
}
