import { askIdentity } from './ask-identity.js';
import type { Caller } from './callers.js';
import {
  administrationCalls,
  type IdentityCall,
  NOBODY_NAMED,
  organizationCalls,
  ownReads,
  ROLES,
} from './identity-calls.js';
import type { World } from './world.js';

/** Whether somebody's role in an organization is enough for a call about it. */
const mayDo = ({ role }: Caller, { least }: IdentityCall): boolean =>
  role !== undefined && least !== undefined && ROLES.indexOf(role) >= ROLES.indexOf(least);

/** Calls identity, for everybody, about what is not theirs. @returns what was wrong */
export async function identityRefusals({ gateway, callers, ours, theirs }: World): Promise<string[]> {
  const faults: string[] = [];

  async function refused(call: IdentityCall, caller: Caller) {
    const { home, name, cookie, ended } = caller;
    const about = `${call.path} by ${name}`;
    const [status, code] = cookie && !ended ? call.foreign : [401];
    const own = home?.organization ?? NOBODY_NAMED.organization;
    const told = new Set<string>();
    for (const tenant of [ours, theirs, undefined]) {
      if (tenant && tenant === home) continue;
      const answer = await askIdentity(gateway, call, caller, tenant?.named ?? NOBODY_NAMED, own);
      told.add(`${answer.status} ${answer.text}`);
      if (answer.status !== status || (code && answer.code !== code))
        faults.push(`${about}: not ${status} ${code} but ${answer.status} ${answer.code}`);
    }
    if (told.size > 1) faults.push(`${about} tells apart: ${[...told].join(' | ')}`);
    // What the own organization lets only others do.
    if (!home || ended || !call.least || mayDo(caller, call)) return;
    const answer = await askIdentity(gateway, call, caller, home.named, own);
    if (answer.status < 400) faults.push(`${about}: not refused but ${answer.status} ${answer.text}`);
  }

  // Neither a key nor a page's token is a sign-in, whatever they may otherwise: one of each is enough to see that.
  const people = callers.filter(({ key, confined, embed, spent }) => (embed ? spent : !key || confined));
  for (const call of organizationCalls) await Promise.all(people.map((caller) => refused(call, caller)));
  const others = people.filter(({ superAdmin }) => !superAdmin);
  for (const call of administrationCalls) await Promise.all(others.map((caller) => refused(call, caller)));
  return faults;
}

/** Reads what identity shows to those who may see it. @returns what was wrong */
export async function identityReads({ gateway, callers, ours, theirs }: World): Promise<string[]> {
  const faults: string[] = [];
  for (const call of organizationCalls)
    for (const caller of callers) {
      const { home, ended, name } = caller;
      if (call.method !== 'GET' || home !== ours || ended || !mayDo(caller, call)) continue;
      const { status, text } = await askIdentity(gateway, call, caller, home.named, home.organization);
      if (status !== 200) faults.push(`${call.path} by ${name}: ${status} ${text}`);
      if (theirs.canaries.some((one) => text.includes(one))) faults.push(`${call.path} tells of others`);
    }
  for (const path of ownReads)
    for (const caller of callers) {
      if (!caller.cookie || caller.ended) continue;
      const call = { method: 'GET', path, about: () => ({}) } as const;
      const { status, text } = await askIdentity(gateway, call, caller, NOBODY_NAMED, '');
      if (status !== 200) faults.push(`${path} by ${caller.name}: ${status} ${text}`);
      // Whoever was removed knows the id of where they were.
      for (const { mark } of [ours, theirs].filter((one) => one !== caller.home))
        if (text.includes(mark)) faults.push(`${path} by ${caller.name} tells of others`);
    }
  return faults;
}
