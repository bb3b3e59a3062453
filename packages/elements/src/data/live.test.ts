import { expect, fixture, html } from '@open-wc/testing';
import { describe, it } from 'vitest';
import { define } from '../base/define.js';
import { WagateElement } from '../base/element.js';
import { LiveController } from './live.js';

const open: string[] = [];
/** How often somebody began to listen: each time a store reads. */
let begun = 0;

/** A store that says which key it was opened with. */
function store(key: string) {
  open.push(key);
  let listeners = 0;
  return {
    get: () => ({ key, listeners }),
    subscribe: () => {
      listeners += 1;
      begun += 1;
      return () => {
        listeners -= 1;
      };
    },
    refresh: async () => {},
    close: () => void open.splice(open.indexOf(key), 1),
  };
}

class Holder extends WagateElement {
  static override properties = { key: {} };
  declare key: string;
  readonly live = new LiveController(
    this,
    () => [this.key] as const,
    (key) => (key ? store(key) : undefined),
  );
  seen = '';

  protected override willUpdate(): void {
    this.seen = this.live.value?.key ?? '';
  }
}
define('test-live-holder', Holder);

describe('LiveController', () => {
  it('answers for the present keys, before a render and in willUpdate', async () => {
    const holder = await fixture<Holder>(html`<test-live-holder key="one"></test-live-holder>`);
    expect(holder.seen).to.equal('one');
    holder.key = 'two';
    expect(holder.live.value?.key).to.equal('two');
    expect(open).to.deep.equal(['two']);
    await holder.updateComplete;
    expect(holder.seen).to.equal('two');
    holder.key = '';
    expect(holder.live.value).to.equal(undefined);
    expect(open).to.deep.equal([]);
  });

  it('keeps its store when its host is moved, and listens to it only on the page', async () => {
    const holder = await fixture<Holder>(html`<test-live-holder key="kept"></test-live-holder>`);
    const first = holder.live.store;
    const place = holder.parentElement!;
    holder.remove();
    await Promise.resolve();
    expect(first?.get().listeners).to.equal(0);
    place.append(holder);
    await holder.updateComplete;
    expect(holder.live.store).to.equal(first);
    expect(first?.get().listeners).to.equal(1);
    expect(open).to.deep.equal(['kept']);
  });

  it('goes on listening where its host is only moved, and to the store of another key alone', async () => {
    const holder = await fixture<Holder>(html`<test-live-holder key="here"></test-live-holder>`);
    const first = holder.live.store;
    const place = holder.parentElement!;
    const before = begun;
    place.prepend(holder);
    await holder.updateComplete;
    expect([begun, first?.get().listeners]).to.deep.equal([before, 1]);
    // As the provider of its new place gives another gateway.
    place.append(holder);
    holder.key = 'there';
    await holder.updateComplete;
    expect([begun, first?.get().listeners]).to.deep.equal([before + 1, 0]);
    expect(holder.live.store?.get().listeners).to.equal(1);
    place.append(holder);
    holder.remove();
    await Promise.resolve();
    expect(holder.live.store?.get().listeners).to.equal(0);
  });

  it('opens nothing while its host is not on the page', () => {
    const before = open.length;
    const holder = document.createElement('test-live-holder') as Holder;
    holder.key = 'away';
    expect(holder.live.value).to.equal(undefined);
    expect(open.length).to.equal(before);
  });
});
