import { expect, fixture, html } from '@open-wc/testing';
import { GatewayError } from '@wagate/sdk';
import { afterEach, describe, it } from 'vitest';
import { define } from '../base/define.js';
import { WagateElement } from '../base/element.js';
import { RowWrites, Write } from './write.js';

class Host extends WagateElement {}
define('test-write-host', Host);
const host = () => fixture<Host>(html`<test-write-host></test-write-host>`);
const failure = (status: number, code = 'x', details = {}) =>
  new GatewayError('No.', { status, code, details, requestId: 'req_1' });

/** A call whose answers are given one by one. */
function calls() {
  const asked: unknown[][] = [];
  const answers: ((value: string | GatewayError) => void)[] = [];
  const call = (...args: unknown[]) => {
    asked.push(args);
    return new Promise<string>((resolve, reject) => {
      answers.push((value) => (typeof value === 'string' ? resolve(value) : reject(value)));
    });
  };
  return { asked, call, answer: (value: string | GatewayError) => answers.shift()?.(value) };
}

describe('Write', () => {
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'onLine');
  });

  it('runs once for two clicks, and is done when the gateway has answered', async () => {
    const { asked, call, answer } = calls();
    const write = new Write(await host(), call);
    const first = write.run('a');
    expect(await write.run('a')).to.equal(undefined);
    expect(write.busy).to.equal(true);
    answer('made');
    expect(await first).to.equal('made');
    expect(asked).to.deep.equal([['a']]);
    expect(write.state).to.deep.equal({ is: 'done', result: 'made' });
  });

  it('says why it failed, and can be asked again', async () => {
    const { call, answer } = calls();
    const write = new Write(await host(), call);
    const run = write.run();
    answer(failure(400, 'validation_error', { errors: ['expected string (body.name: 7)'] }));
    expect(await run).to.equal(undefined);
    expect(write.problem).to.contain('expected string (body.name: 7)');
    const again = write.run();
    expect(write.problem).to.equal('');
    answer('made');
    expect(await again).to.equal('made');
  });

  for (const error of [failure(0, 'credential'), failure(404, 'invalid_response')]) {
    it(`knows that nothing was done when ${error.code} ${error.status} came`, async () => {
      const { call, answer } = calls();
      const write = new Write(await host(), call, {
        look: async (_: string) => {
          throw new Error('nothing is to be looked for');
        },
      });
      const run = write.run('a');
      answer(error);
      await run;
      expect(write.state).to.deep.equal({ is: 'failed', error });
    });
  }

  for (const error of [
    failure(0, 'network'),
    failure(0, 'timeout'),
    failure(500),
    failure(503),
    failure(200, 'invalid_response'),
    failure(0, 'invalid_response'),
  ]) {
    it(`looks whether it was done when ${error.code} ${error.status} came instead of an answer`, async () => {
      const { call, answer } = calls();
      const looked: unknown[][] = [];
      const write = new Write(await host(), call, {
        look: async (...args) => {
          looked.push(args);
          return 'found';
        },
      });
      const run = write.run('a');
      answer(error);
      expect(await run).to.equal('found');
      expect(looked).to.deep.equal([['a']]);
    });
  }

  it('looks first when it is asked again after an unknown outcome', async () => {
    const { asked, call, answer } = calls();
    let look: () => Promise<string | undefined> = () => Promise.reject(failure(503));
    const write = new Write(await host(), call, { look: () => look(), creates: true });
    const run = write.run();
    answer(failure(0, 'network'));
    await run;
    expect(write.state.is).to.equal('unknown');
    write.reset();
    expect(write.state.is, 'is not forgotten').to.equal('unknown');
    look = async () => 'found';
    expect(await write.run()).to.equal('found');
    expect(asked.length).to.equal(1);
  });

  it('looks for what may have been made, not for what is asked for meanwhile', async () => {
    const { asked, call, answer } = calls();
    const looked: unknown[][] = [];
    let there: string | undefined;
    const write = new Write(await host(), call, {
      look: async (...args) => {
        looked.push(args);
        if (looked.length === 1) throw failure(503);
        return there;
      },
      creates: true,
    });
    const run = write.run('a');
    answer(failure(0, 'timeout'));
    await run;
    there = 'made of a';
    expect(await write.run('b')).to.equal('made of a');
    expect(looked).to.deep.equal([['a'], ['a']]);
    expect(asked).to.deep.equal([['a']]);
  });

  it('takes no change that was done for another one that is asked for now', async () => {
    const { asked, call, answer } = calls();
    const done = new Set<string>();
    let lost = true;
    const write = new Write(await host(), call, {
      look: async (which: string) => {
        if (lost) throw failure(503);
        return done.has(which) ? which : undefined;
      },
    });
    const first = write.run('a');
    done.add('a');
    answer(failure(0, 'timeout'));
    await first;
    lost = false;
    write.reset();
    expect(write.problem, 'nothing is said of what is asked about now').to.equal('');
    const second = write.run('b');
    await new Promise((resolve) => setTimeout(resolve));
    answer('b');
    expect(await second).to.equal('b');
    expect(asked).to.deep.equal([['a'], ['b']]);
  });

  it('looks first also after it was put aside', async () => {
    const { asked, call, answer } = calls();
    let look: () => Promise<string | undefined> = () => Promise.reject(failure(503));
    const write = new Write(await host(), call, { look: (_which: string) => look() });
    const run = write.run('a');
    answer(failure(0, 'timeout'));
    await run;
    write.reset();
    look = async () => 'done';
    expect(await write.run('a')).to.equal('done');
    expect(asked.length).to.equal(1);
  });

  it('asks again when looking shows that it was not done', async () => {
    const { asked, call, answer } = calls();
    let look: () => Promise<string | undefined> = () => Promise.reject(failure(503));
    const write = new Write(await host(), call, { look: () => look() });
    const run = write.run();
    answer(failure(500));
    await run;
    look = async () => undefined;
    const again = write.run();
    await new Promise((resolve) => setTimeout(resolve));
    answer('made');
    expect(await again).to.equal('made');
    expect(asked.length).to.equal(2);
  });

  it('does not look after a refusal, nor when the network was gone before it was asked', async () => {
    let looked = 0;
    const { call, answer } = calls();
    const write = new Write(await host(), call, {
      look: async () => {
        looked += 1;
        return 'found';
      },
    });
    const refused = write.run();
    answer(failure(409));
    await refused;
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
    const offline = write.run();
    answer(failure(0, 'network'));
    await offline;
    expect(looked).to.equal(0);
    expect(write.problem).to.contain('You are offline');
  });

  it('runs for several rows at a time, once for each', async () => {
    const { asked, call, answer } = calls();
    const writes = new RowWrites(await host(), (key: string) => call(key));
    const runs = [writes.run('a'), writes.run('b'), writes.run('a')];
    expect([writes.of('a').busy, writes.of('b').busy, writes.of('c').busy]).to.deep.equal([
      true,
      true,
      false,
    ]);
    answer('one');
    answer(failure(404));
    expect(await Promise.all(runs)).to.deep.equal(['one', undefined, undefined]);
    expect(asked).to.deep.equal([['a'], ['b']]);
    expect(writes.of('b').problem).to.contain('not there any more');
  });
});
