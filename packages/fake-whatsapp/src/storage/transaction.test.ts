import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Database } from './database.js';
import { Transaction, Writer } from './transaction.js';

let database: Database;
let writer: Writer;

beforeEach(() => {
  database = new Database();
  writer = new Writer(database);
});

afterEach(() => database.close());

describe('a transaction', () => {
  it('sees its own changes among what is stored', async () => {
    await writer.run((tx) => {
      tx.set('a/1', 'one');
      tx.set('a/2', 'two');
      tx.set('b/1', 'other');
    });
    await writer.run((tx) => {
      tx.delete('a/1');
      tx.set('a/0', 'zero');
      tx.set('a/2', 'changed');
      expect(tx.scan('a/')).toEqual([
        ['a/0', 'zero'],
        ['a/2', 'changed'],
      ]);
      expect(tx.first('a/')).toEqual(['a/0', 'zero']);
      expect(tx.count('a/')).toBe(2);
      tx.delete('a/0');
      expect(tx.first('a/')).toEqual(['a/2', 'changed']);
      expect(tx.first('c/')).toBeUndefined();
    });
  });

  it('leaves nothing behind when it fails, neither change nor effect', async () => {
    let effects = 0;
    const failing = writer.run((tx) => {
      tx.set('a', 1);
      tx.after(() => effects++);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(new Transaction(database).get('a')).toBeUndefined();
    expect(effects).toBe(0);
  });

  it('shows its effects only once its changes are stored', async () => {
    let stored: unknown;
    await writer.run((tx) => {
      tx.set('a', Buffer.from('bytes'));
      tx.after(() => {
        stored = database.get('a');
      });
    });
    expect(stored).toEqual(Buffer.from('bytes'));
  });

  it('runs alone: the next one begins when it is done', async () => {
    const order: number[] = [];
    const slow = writer.run(async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      order.push(1);
    });
    const fast = writer.run(() => order.push(2));
    await Promise.all([slow, fast]);
    expect(order).toEqual([1, 2]);
  });
});
