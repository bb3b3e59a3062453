import { expect } from '@open-wc/testing';
import { createIdentity } from '@wagate/sdk/identity';
import { describe, it } from 'vitest';
import { FakeGateway } from '../testing/fake-gateway.js';
import { define } from './define.js';
import { GatewayElement } from './gateway-element.js';
import { IdentityElement } from './identity-element.js';

class Late extends GatewayElement {
  static override properties = { chatList: { attribute: false }, session: {} };
  declare chatList?: object;
  declare session: string;
}
class LateIdentity extends IdentityElement {}

/** As React 19 and Vue give an element what it has no property for: as an attribute, whatever it is. */
const write = (tag: string, values: Record<string, unknown>) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(values)) element.setAttribute(name, `${value}`);
  return document.body.appendChild(element);
};

function consoleLines(act: () => void): string[] {
  const lines: string[] = [];
  const { warn } = console;
  console.warn = (line: string) => void lines.push(line);
  try {
    act();
  } finally {
    console.warn = warn;
  }
  return lines;
}

describe('an object that was written as an attribute, before the element was defined', () => {
  it('is found again where it is a gateway or an identity service', () => {
    const { gateway } = new FakeGateway();
    const identity = createIdentity({ baseUrl: 'https://identity.test' });
    const early = write('wagate-late', { gateway, session: 'sess_1' }) as Late;
    const signIn = write('wagate-late-identity', { identity }) as LateIdentity;
    define('wagate-late', Late);
    define('wagate-late-identity', LateIdentity);
    expect(early.gateway).to.equal(gateway);
    expect(early.session).to.equal('sess_1');
    expect(signIn.identity).to.equal(identity);
    expect([...early.getAttributeNames(), ...signIn.getAttributeNames()]).to.deep.equal(['session']);
    for (const element of [early, signIn]) element.remove();
  });

  it('does not take the place of a property that was set', () => {
    const { gateway } = new FakeGateway();
    const { gateway: other } = new FakeGateway();
    const element = document.createElement('wagate-late') as Late;
    element.gateway = gateway;
    element.setAttribute('gateway', `${other}`);
    document.body.append(element);
    expect(element.gateway).to.equal(gateway);
    element.remove();
  });

  it('is said to be lost where it is anything else, once', () => {
    const lines = consoleLines(() => {
      for (const _ of [1, 2]) write('wagate-late', { chatList: {} }).remove();
    });
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('<wagate-late> was defined after its chatList was set');
  });

  it('is no matter where somebody writes such a name by hand', () => {
    const lines = consoleLines(() => {
      const element = write('wagate-late', { gateway: 'wagate:1-2-3-4' }) as Late;
      expect(element.gateway).to.equal(undefined);
      element.remove();
    });
    expect(lines).to.deep.equal([]);
  });
});
