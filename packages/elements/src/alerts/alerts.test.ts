import { expect, fixture, html } from '@open-wc/testing';
import { beforeEach, describe, it } from 'vitest';
import '../define/alerts.js';
import '../locales/es.js';
import { FakeGateway } from '../testing/fake-gateway.js';
import { control, inState, textOf, until } from '../testing/wait.js';
import type { WagateAlerts } from './alerts.js';

const ADDRESS = 'ana@harbour.example';

describe('wagate-alerts', () => {
  let fake: FakeGateway;
  let choice: Record<string, unknown>;
  beforeEach(() => {
    fake = new FakeGateway();
    fake.extensions = [...fake.extensions, 'alerts'];
    choice = { kinds: ['session_failed'], email: false, address: ADDRESS, mail: true };
    fake.respond(({ method, path, body }) => {
      if (path !== '/alerts') return undefined;
      if (method === 'PATCH') choice = { ...choice, ...(body as object) };
      return { status: 200, body: choice };
    });
  });

  async function shown(lang = 'en'): Promise<WagateAlerts> {
    const element = await fixture<WagateAlerts>(
      html`<wagate-alerts lang=${lang} .gateway=${fake.gateway}></wagate-alerts>`,
    );
    return inState(element, 'ready');
  }
  const mailSwitch = (element: WagateAlerts) =>
    element.renderRoot.querySelector<HTMLInputElement>('[role=switch]')!;
  const said = (element: WagateAlerts, words: string) => until(() => textOf(element).includes(words), words);
  const sent = () => fake.calls.filter(({ method }) => method === 'PATCH').map(({ body }) => body);

  it('saves what was chosen, in the language of the page', async () => {
    const element = await shown('es');
    await said(element, `Correo a ${ADDRESS}`);
    mailSwitch(element).click();
    await element.updateComplete;
    control(element, 'Guardar').click();
    await until(() => sent().length === 1);
    expect(sent()).to.deep.equal([{ email: true, kinds: ['session_failed'], language: 'es' }]);
    await until(() => (control(element, 'Guardar') as HTMLButtonElement).disabled);
  });

  it('keeps a kind that it does not know, and what is being chosen while it is read again', async () => {
    choice.kinds = ['session_failed', 'moon_fell'];
    const element = await shown();
    mailSwitch(element).click();
    await element.updateComplete;
    choice = { ...choice, kinds: [] };
    await fake.gateway.alerts.choose({});
    expect(mailSwitch(element).checked).to.equal(true);
    control(element, 'Save').click();
    await until(() => sent().length === 2);
    expect(sent()[1]).to.deep.equal({
      email: true,
      kinds: ['session_failed', 'moon_fell'],
      language: 'en',
    });
  });

  it('says "sent" only when the gateway has, names the address that it names, and asks once at a time', async () => {
    let answer = (_: object) => {};
    fake.respond(({ path }) =>
      path === '/alerts:test'
        ? new Promise((resolve) => {
            answer = (body) => resolve({ status: 200, body });
          })
        : undefined,
    );
    const element = await shown();
    control(element, 'Send a test mail').click();
    control(element, 'Send a test mail').click();
    await said(element, `On its way to ${ADDRESS}`);
    expect(textOf(element)).not.to.contain('Sent');
    expect(fake.calls.filter(({ path }) => path === '/alerts:test')).to.have.lengthOf(1);
    answer({ address: 'other@harbour.example' });
    await said(element, 'Sent: the mail server took the mail for other@harbour.example.');
  });

  it('says what the mail server said, as text', async () => {
    fake.fail(/^\/alerts:test$/, 409, '<b>550</b> no such mailbox', {
      reason: 'mail_failed',
      address: ADDRESS,
    });
    const element = await shown();
    control(element, 'Send a test mail').click();
    await said(element, `Not sent to ${ADDRESS}. <b>550</b> no such mailbox`);
    expect(element.renderRoot.querySelector('[role=alert] b')).to.equal(null);
  });

  it('offers no webhooks to whoever may not manage them, and no mail where there is none', async () => {
    fake.permissions = ['read'];
    const element = await shown();
    await until(() => !textOf(element).includes('webhook'));
    choice = { ...choice, mail: false };
    const without = await shown();
    await said(without, 'no mail server is set up');
    expect(without.renderRoot.querySelector('button, input')).to.equal(null);
  });
});
