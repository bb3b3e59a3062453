import { expect } from '@open-wc/testing';
import { afterEach, beforeEach, describe, it } from 'vitest';
import '../define/embed-link-create.js';
import { FakeGateway, session } from '../testing/fake-gateway.js';
import { control, textOf, until } from '../testing/wait.js';

const URL_OF_IT = 'https://gateway.test/connect/eml_1#the-secret';

let fake: FakeGateway;
let refused: number | undefined;
let over: number;

function mount() {
  const element = document.createElement('wagate-embed-link-create');
  const desk = session({ id: 'sess_desk', label: 'Front desk' });
  Object.assign(element, { gateway: fake.gateway, session: desk, done: () => void over++ });
  document.body.append(element);
  return element;
}
const body = () => fake.calls.find(({ method, path }) => method === 'POST' && path === '/embed-links')?.body;

beforeEach(() => {
  fake = new FakeGateway();
  fake.extensions.push('embed-tokens');
  refused = undefined;
  over = 0;
  fake.respond(({ method, path, body: sent }) => {
    if (path === '/capabilities')
      return {
        status: 200,
        body: {
          gateway: { name: 'fake', version: '1' },
          extensions: fake.extensions,
          organization: { id: 'org_1', name: 'Harbour\u2066 Coffee' },
          permissions: fake.permissions,
        },
      };
    if (!path.startsWith('/embed-links')) return undefined;
    if (refused) return { status: refused, body: { error: { code: 'forbidden', message: 'no' } } };
    if (method === 'DELETE') return { status: 204 };
    const link = {
      id: 'eml_1',
      url: URL_OF_IT,
      status: 'open',
      createdAt: 1,
      expiresAt: Date.now() + 86_400_000,
    };
    return { status: 201, body: { ...(sent as object), ...link } };
  });
});
afterEach(() => document.body.replaceChildren());

const nameField = (element: ReturnType<typeof mount>) =>
  element.renderRoot.querySelector<HTMLInputElement>('input[name="name"]')!;

describe('wagate-embed-link-create', () => {
  it('offers the organization as the sender, makes the link and shows it once', async () => {
    const element = mount();
    await until(() => nameField(element)?.value === 'Harbour Coffee');
    control(element, 'Make the link').click();
    await until(() => element.renderRoot.querySelector('wagate-secret'));
    expect(body()).to.deep.equal({
      session: 'sess_desk',
      can: ['pair'],
      expiresIn: 86_400,
      brand: { name: 'Harbour Coffee' },
    });
    const secret = element.renderRoot.querySelector('wagate-secret')!;
    expect(secret.value).to.equal(URL_OF_IT);
    expect(element.shadowRoot!.innerHTML).not.to.contain('the-secret');
    secret.dispatchEvent(new CustomEvent('wagate-secret-done'));
    expect(over).to.equal(1);
    element.remove();
    await element.updateComplete;
    // Taken away it keeps nothing, and asks nothing either.
    expect(element.shadowRoot!.querySelector('wagate-secret, wagate-dialog')).to.equal(null);
  });

  it('keeps what somebody typed before the organization was known, and names nobody where they want it so', async () => {
    const element = mount();
    await until(() => nameField(element));
    nameField(element).value = 'My shop';
    nameField(element).dispatchEvent(new Event('input', { bubbles: true }));
    await until(() => fake.count('GET', /capabilities/) > 0);
    await element.updateComplete;
    expect(nameField(element).value).to.equal('My shop');
    nameField(element).value = '';
    nameField(element).dispatchEvent(new Event('input', { bubbles: true }));
    control(element, 'Make the link').click();
    await until(() => body());
    expect(body()).not.to.have.property('brand');
  });

  it('says why no link was made, and cancels one that was', async () => {
    refused = 403;
    const element = mount();
    await until(() => nameField(element));
    control(element, 'Make the link').click();
    await until(() => textOf(element).length > 0 && element.renderRoot.querySelector('[role="alert"]'));
    refused = undefined;
    control(element, 'Make the link').click();
    await until(() => element.renderRoot.querySelector('wagate-secret'));
    control(element, 'Cancel the link').click();
    await until(() => over === 1);
    expect(fake.count('DELETE', /embed-links\/eml_1/)).to.equal(1);
  });
});
