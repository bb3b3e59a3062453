import { ContextProvider, createContext } from '@lit/context';
import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, type PropertyValues } from 'lit';
import { describe, it } from 'vitest';
import { define } from './define.js';
import { ResolveContext } from './resolve-context.js';

const place = createContext<string>('test-place');

class Follower extends LitElement {
  readonly changes: unknown[] = [];
  readonly found = new ResolveContext(this, place, 'place');

  get place(): string | undefined {
    return this.found.value;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('place')) this.changes.push(changed.get('place'));
  }
}
define('test-context-follower', Follower);

describe('ResolveContext', () => {
  it('tells its host of another value as of a changed property, and of no change where the host is moved', async () => {
    const around = await fixture(html`<div><p></p><test-context-follower></test-context-follower></div>`);
    const provider = new ContextProvider(around as LitElement, { context: place, initialValue: 'here' });
    provider.hostConnected();
    const follower = around.querySelector<Follower>('test-context-follower')!;
    await follower.updateComplete;
    expect(follower.changes).to.deep.equal([undefined]);
    around.querySelector('p')!.append(follower);
    await follower.updateComplete;
    expect(follower.changes).to.deep.equal([undefined]);
    provider.setValue('elsewhere');
    await follower.updateComplete;
    expect(follower.changes).to.deep.equal([undefined, 'here']);
  });
});
