import { expect } from '@open-wc/testing';
import { afterEach, beforeEach, describe, it } from 'vitest';
import '../define/admin-number.js';
import '../locales/es.js';
import { FakeGateway, session } from '../testing/fake-gateway.js';
import { inState, textOf, until } from '../testing/wait.js';
import type { WagateAdminNumberMessage } from './admin-number-message.js';

const PHONE = '447700900143';
const SECRET = '2@secret-of-the-qr';

let fake: FakeGateway;
/** What the gateway says of the number; undefined on a plain one. */
let told: Record<string, unknown> | undefined;
let organization: object | undefined;
let asked: { method: string; path: string; body: unknown }[];

function mount(lang = 'en') {
  const element = document.createElement('wagate-admin-number');
  element.lang = lang;
  element.gateway = fake.gateway;
  document.body.append(element);
  return element;
}

const own = (more: object) => session({ id: 'sess_admin', isAdminSession: true, ...more });
const working = () => own({ status: 'working', phoneNumber: PHONE, waJid: `${PHONE}:7@s.whatsapp.net` });
const press = (element: Element, words: string) => {
  const button = [...element.shadowRoot!.querySelectorAll('button')].find((one) =>
    one.textContent?.includes(words),
  );
  button!.click();
};

beforeEach(() => {
  fake = new FakeGateway();
  told = { configured: false };
  organization = { id: 'org_1', name: 'Harbour Coffee', role: 'owner' };
  asked = [];
  const answer = (body: unknown) => ({ status: 200, body });
  fake.respond(({ method, path, body }) => {
    if (path === '/capabilities')
      return told
        ? answer({
            gateway: { name: 'fake', version: '0' },
            extensions: ['admin-number', 'session-detail'],
            permissions: ['send', 'manage', 'super_admin'],
            ...(organization && { organization }),
          })
        : undefined;
    if (path === '/admin/number') return answer(told);
    if (path === '/admin/sessions') return answer({ data: fake.sessions });
    if (path !== '/admin/number:pair') return undefined;
    asked.push({ method, path, body });
    told = {
      configured: true,
      session: own({ status: 'scan_qr_code' }),
      pairing: { method: 'qr', code: SECRET, expiresAt: Date.now() + 60_000 },
    };
    return answer(told);
  });
});
afterEach(() => document.body.replaceChildren());

describe('wagate-admin-number', () => {
  it('makes nothing by being looked at, and shows a code for one press', async () => {
    const element = await inState(mount(), 'empty');
    await until(() => textOf(element).includes('Its session will stand in Harbour Coffee.'));
    expect(asked).to.deep.equal([]);
    press(element, 'Show a QR code');
    await until(() => element.shadowRoot!.querySelector('wagate-pairing')?.getAttribute('state') === 'qr');
    expect(asked.map(({ body }) => body)).to.deep.equal([{ method: 'qr' }]);
    const card = element.shadowRoot!.querySelector('wagate-pairing')!;
    expect(element.shadowRoot!.innerHTML + card.shadowRoot!.innerHTML).not.to.contain(SECRET);
  });

  it('asks for an organization where none is active', async () => {
    organization = undefined;
    const element = await inState(mount(), 'empty');
    await until(() => textOf(element).includes('No organization is active.'));
    expect(element.shadowRoot!.querySelector('button')).to.equal(null);
  });

  it('shows the linked number in full, with what the gateway tells and no more', async () => {
    told = { configured: true, number: PHONE, session: working() };
    const element = await inState(mount(), 'ready');
    await until(() => textOf(element).includes('+44 7700 900143'));
    expect(textOf(element)).not.to.contain('Connected since');
    expect(textOf(element)).not.to.contain('Organization');
    await expect(element).to.be.accessible();
  });

  describe('sends a test message', () => {
    let status: string;
    let onWhatsApp: boolean;
    /** Whether a send succeeds; a plain gateway answers 200 either way. */
    let taken: boolean;
    const sent = () =>
      fake.calls.filter(
        ({ path }) => path.endsWith('/messages') && path.startsWith('/sessions/sess_admin/m'),
      );

    beforeEach(() => {
      status = 'sent';
      onWhatsApp = true;
      taken = true;
      told = { configured: true, number: PHONE, session: working() };
      const jid = '4915112345678@s.whatsapp.net';
      fake.respond(({ method, path }) => {
        if (path.endsWith('/contacts/check'))
          return { status: 200, body: { query: '', isOnWhatsApp: onWhatsApp, ...(onWhatsApp && { jid }) } };
        if (method === 'POST' && path === '/sessions/sess_admin/messages')
          return {
            status: 200,
            body: { mode: 'sync', status: taken ? 'sent' : 'failed', waMessageId: 'WA1' },
          };
        if (path.endsWith('/messages'))
          return { status: 200, body: { data: [{ waMessageId: 'WA1', status }] } };
        return undefined;
      });
    });

    async function send(to: string) {
      const element = await inState(mount(), 'ready');
      const part = await until(() =>
        element.shadowRoot!.querySelector<WagateAdminNumberMessage>('wagate-admin-number-message:defined'),
      );
      const input = await until(() => part.renderRoot.querySelector('input'));
      input.value = to;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      press(part, 'Send a test message');
      return part;
    }

    it('and says that it works only when the phone has reported it', async () => {
      const part = await send('+49 151 12345678');
      await until(() => textOf(part).includes('Waiting until the phone reports it'));
      expect(textOf(part)).not.to.contain('It works');
      status = 'delivered';
      await until(() => textOf(part).includes('It works: the message arrived at'));
      expect(sent().map(({ body }) => body)).to.deep.equal([
        {
          type: 'text',
          to: '4915112345678@s.whatsapp.net',
          text: 'This is a test message of the admin number.',
        },
      ]);
      await expect(part).to.be.accessible();
    });

    it('to nobody who is not on WhatsApp, and says when it was not taken', async () => {
      onWhatsApp = false;
      const part = await send('+49 151 12345678');
      await until(() => textOf(part).includes('is not on WhatsApp. Nothing was sent.'));
      expect(sent()).to.deep.equal([]);
      onWhatsApp = true;
      status = 'failed';
      press(part, 'Send a test message');
      await until(() => textOf(part).includes('did not take the message'));
    });

    it('anew when the last one was not sent', async () => {
      taken = false;
      const part = await send('+49 151 12345678');
      await until(() => textOf(part).includes('did not take the message'));
      taken = true;
      status = 'delivered';
      press(part, 'Send a test message');
      await until(() => textOf(part).includes('It works: the message arrived at'));
      // A plain gateway answers for ever that the key of the first has failed.
      expect(new Set(sent().map(({ idempotencyKey }) => idempotencyKey)).size).to.equal(2);
    });

    it('to no number that cannot be one', async () => {
      const part = await send('+44 44 7700 900143');
      await until(() => textOf(part).includes('The country code 44 is in it twice.'));
      expect(sent()).to.deep.equal([]);
    });

    it('only while its organization is the active one', async () => {
      told = {
        configured: true,
        number: PHONE,
        session: { ...working(), organizationId: 'org_2', organizationName: 'Pier Bakery' },
      };
      const element = await inState(mount(), 'ready');
      await until(() => textOf(element).includes('A test message is sent from Pier Bakery'));
      expect(
        element.shadowRoot!.querySelector('wagate-admin-number-message')!.shadowRoot!.querySelector('input'),
      ).to.equal(null);
    });
  });

  it('writes a hostile name of an organization as text', async () => {
    const name = '<img src=x onerror=alert(1)>\u202e';
    told = { configured: true, number: PHONE, session: { ...working(), organizationName: name } };
    const element = await inState(mount(), 'ready');
    await until(() => textOf(element).includes('<img src=x'));
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
  });

  it('on a gateway that cannot link it, tells what its list of sessions says, and offers nothing', async () => {
    told = undefined;
    fake.plain = true;
    fake.sessions = [session({}), working()];
    const element = await inState(mount(), 'ready');
    await until(() => textOf(element).includes('+44 7700 900143'));
    expect(textOf(element)).to.contain('This gateway links its admin number where it is started.');
    expect(element.shadowRoot!.querySelector('button')).to.equal(null);
  });

  it('says where it is set up when such a gateway has none', async () => {
    told = undefined;
    fake.plain = true;
    fake.sessions = [session({})];
    const element = await inState(mount(), 'empty');
    await until(() => textOf(element).includes('There is no admin number'));
  });

  it('speaks the language of the page', async () => {
    const element = await inState(mount('es'), 'empty');
    await until(() => textOf(element).includes('Mostrar un código QR'));
  });
});
