import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { afterEach, describe, it, vi } from 'vitest';
import './define/all.js';
import {
  everyTag,
  furnished,
  furnishing,
  make,
  samples,
  smallGateway,
  stands,
} from '../testing/furnished.js';
import { countLeftBehind } from '../testing/left-behind.js';
import { define, type ElementClass } from './base/define.js';
import { loaders } from './generated/loaders.js';
import * as library from './index.js';
import { until } from './testing/wait.js';

// What every element keeps over its life, whatever it shows.

const MOUNTS = 1000;
/** A new element each so many mounts: what a constructor or the first render takes must come back too. */
const FRESH_EVERY = 20;

const classOf = (tag: string) => customElements.get(tag) as unknown as ElementClass & typeof LitElement;
const classes: readonly unknown[] = Object.values(library);

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

describe.each(everyTag)('%s', (tag) => {
  it('is exported, is registered by its entry, and may be registered again', async () => {
    const warn = vi.spyOn(console, 'warn');
    await loaders[tag]!();
    define(tag, classOf(tag));
    expect(classes.includes(classOf(tag)), 'exported').to.equal(true);
    expect(warn.mock.calls).to.deep.equal([]);
  });

  it('can be made by createElement', () => {
    const element = make(tag);
    expect(element).to.be.instanceOf(classOf(tag));
    expect(element.getAttributeNames()).to.deep.equal([]);
    expect(element.childNodes).to.have.length(0);
  });

  it('keeps the properties set before it is upgraded', async () => {
    const wire = smallGateway();
    const template = document.createElement('template');
    template.innerHTML = `<${tag}></${tag}>`;
    const raw = template.content.firstElementChild as LitElement;
    const values = {
      ...Object.fromEntries(samples(tag).map(({ key, value }) => [key, value])),
      ...furnishing(tag, wire),
    };
    Object.assign(raw, values);
    document.body.append(document.adoptNode(raw));
    expect(raw).to.be.instanceOf(classOf(tag));
    await raw.updateComplete;
    for (const [key, value] of Object.entries(values)) expect(Reflect.get(raw, key), key).to.equal(value);
    const text = await stands(raw);
    raw.remove();
    const late = make(tag);
    document.body.append(late);
    Object.assign(late, values);
    expect(await stands(late), 'as when they are set later').to.equal(text);
  });

  it('shows the same whether attributes are set before or after it is attached', async () => {
    const wire = smallGateway();
    const set = (element: LitElement) => {
      for (const { name, text } of samples(tag)) element.setAttribute(name, text);
    };
    const [early, late] = [furnished(tag, wire), furnished(tag, wire)];
    set(early);
    document.body.append(early);
    const before = await stands(early);
    const kept = samples(tag).map(({ key }) => [key, Reflect.get(early, key)]);
    early.remove();
    document.body.append(late);
    await late.updateComplete;
    set(late);
    expect(await stands(late)).to.equal(before);
    expect(samples(tag).map(({ key }) => [key, Reflect.get(late, key)])).to.deep.equal(kept);
  });

  it('stays what it is when it is moved', async () => {
    const element = furnished(tag);
    const [left, right] = [document.createElement('div'), document.createElement('div')];
    document.body.append(left, right);
    left.append(element);
    const text = await stands(element);
    right.append(element);
    expect(await stands(element)).to.equal(text);
  });

  it('says so, or nothing, where there is no gateway', async () => {
    const error = vi.spyOn(console, 'error');
    const element = make(tag);
    document.body.append(element);
    const text = await stands(element);
    expect(error.mock.calls).to.deep.equal([]);
    if (element.getAttribute('state') === 'missing') expect(text, 'its words').not.to.equal('');
  });

  it(`leaves nothing behind after ${MOUNTS} mounts`, async () => {
    const wire = smallGateway();
    const first = furnished(tag, wire);
    document.body.append(first);
    await stands(first);
    first.remove();
    const left = countLeftBehind();
    let element = first;
    for (let mount = 0; mount < MOUNTS; mount += 1) {
      if (mount % FRESH_EVERY === 0) {
        element = furnished(tag, wire);
        document.body.append(element);
        await element.updateComplete;
      } else document.body.append(element);
      element.remove();
    }
    await until(() => left.listeners() <= 0, 'no listener is left on the page');
    await until(() => left.timers() <= 1, 'no timer is left but that of the connection', 10_000);
    await until(() => wire.sockets.every(({ closed }) => closed), 'the socket is let go');
  }, 20_000);
});

describe('a provider', () => {
  it('is found by an element, also when it comes later, and followed', async () => {
    const wire = smallGateway();
    const provider = document.createElement('wagate-provider');
    const sessions = document.createElement('wagate-sessions');
    provider.append(sessions);
    document.body.append(provider);
    const state = (name: string) =>
      until(
        () => sessions.getAttribute('state') === name,
        `it is ${name}, not ${sessions.getAttribute('state')}`,
      );
    await state('missing');
    provider.gateway = wire.gateway;
    await state('ready');
    const other = smallGateway();
    other.sessions = [];
    provider.gateway = other.gateway;
    await state('empty');
    sessions.gateway = wire.gateway;
    await state('ready');
    sessions.gateway = undefined;
    await state('empty');
    document.body.append(sessions);
    await state('missing');
  });
});
