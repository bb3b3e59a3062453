import type { BinaryNode } from 'baileys';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Context } from '../context.js';
import { OnlineDevices } from '../session/online.js';
import { Database } from '../storage/database.js';
import { Writer } from '../storage/transaction.js';
import { receiveAck, receiveReceipt } from './confirm.js';
import { enqueue, queued } from './queue.js';

const ADDRESS = { number: '15550001111', device: 1 };
const ALICE = '15550002222@s.whatsapp.net';
const BOB = '15550003333@s.whatsapp.net';
const ctx = { online: new OnlineDevices() } as Context;
let database: Database;
let writer: Writer;

beforeEach(async () => {
  database = new Database();
  writer = new Writer(database);
  await writer.run((tx) => {
    for (const from of [ALICE, BOB])
      enqueue(tx, ctx, ADDRESS, { tag: 'message', attrs: { id: 'SAME', from } });
  });
});
afterEach(async () => {
  await writer.close();
  database.close();
});

const waiting = () => writer.run((tx) => queued(tx, ADDRESS).map(({ node }) => node.attrs.from));
const receipt = (attrs: Record<string, string>, content?: BinaryNode[]) =>
  writer.run((tx) => receiveReceipt(tx, ctx, ADDRESS, { tag: 'receipt', attrs, content }));

it('is what has the id and lies in the chat that the receipt names', async () => {
  await receipt({ id: 'SAME', to: BOB });
  expect(await waiting()).toEqual([ALICE]);
  // The only one left is meant, whatever its chat is called.
  await receipt({ id: 'SAME', to: '1234@lid' });
  expect(await waiting()).toEqual([]);
});

it('is found by any device of its author, and by a hosted address', async () => {
  await receipt({ id: 'SAME', to: BOB.replace('@', ':7@') });
  expect(await waiting()).toEqual([ALICE]);
  await writer.run((tx) =>
    enqueue(tx, ctx, ADDRESS, { tag: 'message', attrs: { id: 'SAME', from: '15550003333@hosted' } }),
  );
  await receipt({ id: 'OTHER', to: BOB }, [
    { tag: 'list', attrs: {}, content: [{ tag: 'item', attrs: { id: 'SAME' } }] },
  ]);
  expect(await waiting()).toEqual([ALICE]);
});

it('is what an ack names', async () => {
  const ack = { tag: 'ack', attrs: { class: 'message', id: 'SAME', to: ALICE } };
  await writer.run((tx) => receiveAck(tx, ADDRESS, ack));
  expect(await waiting()).toEqual([BOB]);
});
