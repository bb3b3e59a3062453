import { describe, expect, it } from 'vitest';
import { refusalIn } from './refusal.js';

const answer = (status: number, error: object) => Response.json({ error }, { status });

describe('what an answer says of whoever asked', () => {
  it.each([
    ['banned for good', 401, { details: { reason: 'banned' } }, { kind: 'banned' }],
    ['banned until', 401, { details: { reason: 'banned', until: 1_800 } }, { kind: 'banned', until: 1_800 }],
    ['an end that is none', 401, { details: { reason: 'banned', until: 'soon' } }, { kind: 'banned' }],
    ['removed', 401, { details: { reason: 'removed' } }, { kind: 'removed' }],
    ['out of the organization', 403, { message: 'no active organization' }, { kind: 'no-organization' }],
    ['another right', 403, { message: 'missing required capability: manage' }, undefined],
    ['a sign-in that ended', 401, { message: 'missing or invalid credentials' }, undefined],
    ['another status', 500, { details: { reason: 'banned' } }, undefined],
  ])('%s', async (_what, status, error, expected) => {
    expect(await refusalIn(answer(status, error))).toEqual(expected);
  });

  it('says nothing for a page instead of an answer, and leaves every answer to be read', async () => {
    expect(await refusalIn(new Response('<html>', { status: 401 }))).toBeUndefined();
    expect(await refusalIn(Response.json(null, { status: 401 }))).toBeUndefined();
    const told = answer(401, { details: { reason: 'removed' } });
    await refusalIn(told);
    expect(await told.json()).toHaveProperty('error');
  });
});
