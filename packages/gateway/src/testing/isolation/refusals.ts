import type { Operation } from '@wagate/contract/operations';
import type { Caller } from './callers.js';
import { expectedOf, type Standing } from './expected.js';
import { type Ids, NOBODYS } from './ids.js';
import { all, namesPart, within, withoutAsked } from './requests.js';
import { ownOf, type World } from './world.js';

/** Asks, for everybody, for every operation that is not theirs. @returns how many were asked for, and what was wrong */
export async function refusals(world: World): Promise<{ asked: number; faults: string[] }> {
  const { ours, theirs } = world;
  const faults: string[] = [];
  let asked = 0;

  /** Whoever may not, or finds nothing there, gets one answer for all of these. */
  async function refused(operation: Operation, caller: Caller, standing: Standing, targets: Ids[]) {
    const expected = expectedOf(operation, caller, standing);
    if (expected === 'allowed') return;
    const about = `${operation.operationId} by ${caller.name} (${standing})`;
    const told = new Set<string>();
    // A capability is looked at before anything that is named: one place shows that for each of ten tokens.
    for (const ids of caller.embed && expected === 403 ? targets.slice(0, 1) : targets) {
      asked++;
      const answer = await world.ask(operation, caller, ids);
      const text = withoutAsked(answer.text, ids);
      told.add(`${answer.status} ${text}`);
      if (answer.status !== expected)
        faults.push(`${about}: not ${expected} but ${answer.status} ${answer.text}`);
      for (const found of world.leaks(operation, caller, text)) faults.push(`${about}: tells ${found}`);
    }
    if (told.size > 1) faults.push(`${about} tells apart: ${[...told].join(' | ')}`);
  }

  async function everyRefusal(operation: Operation, caller: Caller) {
    const own = ownOf(caller);
    const others = [ours.ids, theirs.ids, NOBODYS].filter((ids) => ids !== own);
    await refused(operation, caller, 'foreign', others);
    if (!own) return;
    await refused(operation, caller, 'own', [own]);
    // What lies in something of another's, looked for in the own.
    const mixed = others.map((ids) => within(own, ids));
    if (namesPart(operation)) await refused(operation, caller, 'foreign', mixed);
  }

  for (const operation of all)
    await Promise.all(world.callers.map((caller) => everyRefusal(operation, caller)));
  return { asked, faults };
}
