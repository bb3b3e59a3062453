import { EventEmitter } from 'node:events';
import type { BinaryNode } from 'baileys';
import { describe, expect, it } from 'vitest';
import { catchRejections, gate } from './gate.js';

const stanza = (id: string): BinaryNode => ({ tag: 'message', attrs: { id } });
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('a gate', () => {
  it('lets one stanza after the other through, each after what comes before it', async () => {
    const emitter = new EventEmitter();
    const seen: string[] = [];
    emitter.on('CB:message', async ({ attrs }: BinaryNode) => {
      seen.push(`start ${attrs.id}`);
      await settle();
      seen.push(`end ${attrs.id}`);
    });
    gate(emitter, 'CB:message', {
      before: async (node) => {
        seen.push(`before ${node.attrs.id}`);
        await settle();
        return node;
      },
      failed: () => undefined,
      closed: () => false,
    });
    emitter.emit('CB:message', stanza('1'));
    emitter.emit('CB:message', stanza('2'));
    for (let turn = 0; turn < 8; turn++) await settle();
    expect(seen).toEqual(['before 1', 'start 1', 'end 1', 'before 2', 'start 2', 'end 2']);
  });

  it('leaves everybody else their turn, however many come in one piece', async () => {
    const emitter = new EventEmitter();
    let seen = 0;
    emitter.on('CB:message', () => void seen++);
    const before = async (node: BinaryNode) => node;
    gate(emitter, 'CB:message', { before, failed: () => undefined, closed: () => false });
    for (let count = 0; count < 100; count++) emitter.emit('CB:message', stanza(String(count)));
    await settle();
    expect(seen).toBeLessThan(5);
    while (seen < 100) await settle();
  });

  it('keeps back what could not be stored, and goes on', async () => {
    const emitter = new EventEmitter();
    const seen: string[] = [];
    const failures: unknown[] = [];
    emitter.on('CB:message', ({ attrs }: BinaryNode) => seen.push(attrs.id ?? ''));
    gate(emitter, 'CB:message', {
      before: async (node) => {
        if (node.attrs.id === '1') throw new Error('The disk is full');
        return node.attrs.id === '2' ? undefined : node;
      },
      failed: (error) => failures.push(error),
      closed: () => false,
    });
    for (const id of ['1', '2', '3']) emitter.emit('CB:message', stanza(id));
    for (let turn = 0; turn < 4; turn++) await settle();
    expect(seen).toEqual(['3']);
    expect(failures).toHaveLength(1);
  });

  it('drops what waits once it is closed', async () => {
    const emitter = new EventEmitter();
    const seen: string[] = [];
    let closed = false;
    emitter.on('CB:message', ({ attrs }: BinaryNode) => seen.push(attrs.id ?? ''));
    gate(emitter, 'CB:message', {
      before: async (node) => {
        closed = true;
        return node;
      },
      failed: () => undefined,
      closed: () => closed,
    });
    emitter.emit('CB:message', stanza('1'));
    emitter.emit('CB:message', stanza('2'));
    await settle();
    expect(seen).toEqual([]);
  });
});

describe('listeners that reject', () => {
  it('are heard instead of ending the process', async () => {
    const emitter = new EventEmitter();
    const heard: [unknown, string][] = [];
    emitter.on('open', async () => {
      throw new Error('closed already');
    });
    let plain = 0;
    emitter.on('open', () => {
      plain += 1;
    });
    catchRejections(emitter, (error, event) => heard.push([error, event]));
    emitter.emit('open');
    await settle();
    expect(heard).toEqual([[new Error('closed already'), 'open']]);
    expect(plain).toBe(1);
  });
});
