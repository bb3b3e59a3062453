import type { Session } from '@wagate/sdk';
import type { ApiKeysSnapshot, ChatsSnapshot, SessionsSnapshot, WebhooksSnapshot } from '@wagate/sdk/live';
import { describe, expect, it } from 'vitest';
import { type FirstRunFacts, firstRunSteps } from './steps.js';

const base = { phase: 'ready', connection: { state: 'live', since: 0 } } as const;
const list = { more: false, loadingMore: false, available: true, moreError: undefined };
const sessions = (...rows: Partial<Session>[]): SessionsSnapshot => ({
  ...base,
  sessions: rows as Session[],
  pairing: {},
});
const chats = (...lastMessageAt: number[]): ChatsSnapshot => ({
  ...base,
  ...list,
  chats: lastMessageAt.map((at) => ({ lastMessageAt: at })) as unknown as ChatsSnapshot['chats'],
});
const apiKeys = (change: Partial<ApiKeysSnapshot> = {}): ApiKeysSnapshot => ({
  ...base,
  ...list,
  items: [],
  ...change,
});
const webhooks = (change: Partial<WebhooksSnapshot> = {}): WebhooksSnapshot => ({
  ...base,
  ...list,
  items: [],
  ...change,
});
const facts = (change: Partial<FirstRunFacts>): FirstRunFacts => ({
  sessions: sessions(),
  chats: undefined,
  apiKeys: apiKeys(),
  webhooks: webhooks(),
  leads: () => true,
  ...change,
});
const told = (change: Partial<FirstRunFacts>) =>
  firstRunSteps(facts(change))?.map(({ name, done, href }) =>
    `${done ? '✓' : '·'} ${name} ${href ?? ''}`.trim(),
  );

const working = { id: 'sess_1', status: 'working', waJid: '447700900143@s.whatsapp.net' } as const;

describe('the first steps', () => {
  it('are all to do in an empty organization', () => {
    expect(told({})).toEqual([
      '· session',
      '· phone',
      '· message',
      '· apiKey /api-keys',
      '· webhook /webhooks',
    ]);
  });

  it('lead from a session to its code, and from a linked one to its chats', () => {
    expect(told({ sessions: sessions({ id: 'sess_1', status: 'scan_qr_code' }) })?.slice(0, 3)).toEqual([
      '✓ session',
      '· phone /sessions/sess_1/link',
      '· message',
    ]);
    expect(told({ sessions: sessions(working), chats: chats() })?.slice(1, 3)).toEqual([
      '✓ phone',
      '· message /viewer/sess_1',
    ]);
  });

  it('know a message that came, a key and a webhook', () => {
    const items = [{}] as never;
    expect(
      told({
        sessions: sessions(working),
        chats: chats(0, 1_700_000_000_000),
        apiKeys: apiKeys({ items }),
        webhooks: webhooks({ items }),
      })?.every((step) => step.startsWith('✓')),
    ).toBe(true);
  });

  it('keep a phone that was linked as linked while its session is stopped', () => {
    expect(told({ sessions: sessions({ ...working, status: 'stopped' }) })?.[1]).toBe('✓ phone');
  });

  it.each([
    ['the gateway has no such extension', { apiKeys: apiKeys({ available: false }) }, 'apiKey'],
    ['it was not asked', { apiKeys: undefined }, 'apiKey'],
    ['it refuses the list', { webhooks: webhooks({ phase: 'failed' }) }, 'webhook'],
    ['the caller has no such page', { leads: (address: string) => address !== '/webhooks' }, 'webhook'],
  ])('leave out what cannot be done: %s', (_, change, name) => {
    expect(told(change)).toHaveLength(4);
    expect(firstRunSteps(facts(change))?.some((step) => step.name === name)).toBe(false);
  });

  it.each([
    { sessions: undefined },
    { sessions: { ...sessions(), phase: 'loading' } as const },
    { sessions: { ...sessions(), phase: 'failed' } as const },
    { chats: { ...chats(), phase: 'loading' } as const },
    { webhooks: webhooks({ phase: 'loading' }) },
  ])('are not told before they are known: %j', (change) => {
    expect(told(change)).toBeUndefined();
  });
});
