import { describe, expect, it } from 'vitest';
import { matchPath, path } from './address.js';

const viewer = '/viewer/:session?/:chat?';

describe('a path', () => {
  it.each([
    ['447700900143@s.whatsapp.net', '/viewer/sess_1/447700900143%40s.whatsapp.net'],
    ['120363408673391897@g.us', '/viewer/sess_1/120363408673391897%40g.us'],
    ['a/b?c#d %', '/viewer/sess_1/a%2Fb%3Fc%23d%20%25'],
    ['عربي', '/viewer/sess_1/%D8%B9%D8%B1%D8%A8%D9%8A'],
  ])('of %s is %s, and is read back', (chat, written) => {
    expect(path`/viewer/${'sess_1'}/${chat}`).toBe(written);
    expect(matchPath(viewer, written)).toEqual({ session: 'sess_1', chat });
  });

  it('ends before what is not known', () => {
    expect(path`/viewer/${'sess_1'}/${undefined}`).toBe('/viewer/sess_1');
    expect(path`/viewer/${undefined}/${'chat'}`).toBe('/viewer');
    expect(path`/sessions/${'sess_1'}/link`).toBe('/sessions/sess_1/link');
  });

  it.each([
    ['/viewer', {}],
    ['/viewer/', {}],
    ['/viewer/sess_1', { session: 'sess_1' }],
    ['//viewer//sess_1/', { session: 'sess_1' }],
  ])('%s may leave out what is optional', (given, params) => {
    expect(matchPath(viewer, given)).toEqual(params);
  });

  it.each([
    [viewer, '/viewer/a/b/c'],
    [viewer, '/viewers'],
    [viewer, '/viewer/%E0%A4%A'],
    ['/sessions', '/sessions/a'],
    ['/sessions/:session/link?', '/sessions'],
    ['/sessions/:session/link?', '/sessions/a/b'],
  ])('%s is not %s', (pattern, given) => {
    expect(matchPath(pattern, given)).toBeUndefined();
  });
});
