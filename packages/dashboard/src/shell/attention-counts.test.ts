import type { Gateway } from '@wagate/sdk';
import { html } from 'lit';
import { describe, expect, it, vi } from 'vitest';
import type { Page } from '../pages/page.js';
import { AttentionCounts } from './attention-counts.js';

const page = (count: number, log: string[], name: string): Page => ({
  path: `/${name}`,
  title: 'sessions',
  layout: 'whole',
  navigation: {
    group: 'workspace',
    order: 1,
    icon: '',
    label: 'sessions',
    attention(gateway) {
      log.push(`watch ${name} of ${(gateway as unknown as { name: string }).name}`);
      return {
        count: () => count,
        connection: () => ({ state: 'live', since: count }),
        close: () => log.push(`end ${name}`),
      };
    },
  },
  load: async () => undefined,
  render: () => html``,
});

describe('what waits for somebody', () => {
  const setUp = () => {
    const log: string[] = [];
    const [first, second] = [page(2, log, 'first'), page(3, log, 'second')];
    const seen = { gateway: { name: 'one' } as unknown as Gateway, pages: [first, second] };
    const host = {
      addController: vi.fn(),
      removeController: vi.fn(),
      requestUpdate: vi.fn(),
      updateComplete: Promise.resolve(true),
    };
    return { log, first, second, seen, counts: new AttentionCounts(host, () => seen) };
  };

  it('is watched once, however often it is asked for', () => {
    const { log, first, counts } = setUp();
    counts.hostUpdate();
    counts.hostUpdate();
    expect([counts.of(first), counts.total]).toEqual([2, 5]);
    expect(counts.connection).toEqual({ state: 'live', since: 2 });
    expect(log).toEqual(['watch first of one', 'watch second of one']);
  });

  it('is not watched for a page that the caller no longer sees', () => {
    const { log, first, second, seen, counts } = setUp();
    counts.hostUpdate();
    seen.pages = [first];
    counts.hostUpdate();
    expect([counts.of(second), counts.total]).toEqual([0, 2]);
    expect(log.at(-1)).toBe('end second');
  });

  it('is that of the present gateway, and let go with the host', () => {
    const { log, seen, counts } = setUp();
    counts.hostUpdate();
    log.length = 0;
    seen.gateway = { name: 'two' } as unknown as Gateway;
    counts.hostUpdate();
    expect(log).toEqual(['end first', 'end second', 'watch first of two', 'watch second of two']);
    counts.hostDisconnected();
    expect(counts.total).toBe(0);
    expect(counts.connection).toBeUndefined();
  });
});
