import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import { afterEach, describe, it } from 'vitest';
import '../define/sessions.js';
import type { WagateSessions } from '../sessions/sessions.js';
import { FakeGateway, session } from '../testing/fake-gateway.js';
import { control, inState, textOf, until } from '../testing/wait.js';
import type { WagateSessionChange } from './session-change.js';

const PHONE = { phoneNumber: '447700900143', waJid: '447700900143:3@s.whatsapp.net' };

async function shown(fake: FakeGateway): Promise<WagateSessions> {
  const element = await fixture<WagateSessions>(
    html`<wagate-sessions .gateway=${fake.gateway}></wagate-sessions>`,
  );
  return inState(element, 'ready');
}
const rows = (element: WagateSessions) => [
  ...element.renderRoot.querySelectorAll<HTMLElement>('[data-session]'),
];
const hear = (element: WagateSessions, type: string) => {
  const heard: CustomEvent[] = [];
  element.addEventListener(type, (event) => heard.push(event as CustomEvent));
  return heard;
};
/** What the menu of a row is asked for. */
const choose = (row: Element, value: string) =>
  row
    .querySelector('wagate-menu')!
    .dispatchEvent(new CustomEvent('wagate-menu-select', { detail: { value } }));
/** The question about a session, once it stands. */
const question = (element: WagateSessions) =>
  until(() => element.renderRoot.querySelector<WagateSessionChange>('wagate-session-change:defined'));

describe('moving sessions of a list from state to state', () => {
  afterEach(() => fixtureCleanup());

  it('starts, and says in the row why it did not work', async () => {
    const fake = new FakeGateway();
    fake.sessions = [session({ label: 'Returns', status: 'stopped', ...PHONE })];
    fake.fail(/:start$/, 503, 'gateway_unavailable');
    const element = await shown(fake);
    control(element, 'Start').click();
    await until(() => textOf(element).includes('The gateway can’t be reached.'));
    expect(element.renderRoot.querySelector('[role=alert]')).to.not.equal(null);
    fake.respond(({ path }) =>
      path.endsWith(':start')
        ? { status: 200, body: { ...fake.sessions[0], status: 'starting' } }
        : undefined,
    );
    control(element, 'Start').click();
    await until(() => textOf(element).includes('Starting'));
  });

  it('starts one that ever had a phone, and asks for a phone only where none ever was', async () => {
    const fake = new FakeGateway();
    fake.sessions = [
      session({ label: 'A', status: 'stopped', phoneNumber: '447700900143' }),
      session({ label: 'B', status: 'stopped', lastConnectedAt: 1_700_000_000_000 }),
      session({ label: 'C', status: 'stopped' }),
    ];
    const element = await shown(fake);
    const ways = rows(element).map((row) => row.querySelector('.way')?.textContent?.trim());
    expect(ways).to.deep.equal(['Start', 'Start', 'Link a phone']);
    // Its keys may be gone all the same: then it is linked again.
    fake.fail(/:start$/, 400, 'validation_error');
    const heard = hear(element, 'wagate-session-link');
    control(rows(element)[0]!, 'Start').click();
    await until(() => textOf(rows(element)[0]!).includes('The phone is not linked any more'));
    control(rows(element)[0]!, 'Link again').click();
    expect(heard.map(({ detail }) => detail.sessionId)).to.deep.equal([fake.sessions[0]?.id]);
  });

  it('brings a code by one click on “Link again”, and on a plain gateway leaves it to the card', async () => {
    for (const plain of [false, true]) {
      const fake = new FakeGateway();
      fake.plain = plain;
      fake.sessions = [session({ label: 'Night line', status: 'logged_out', ...PHONE })];
      const element = await shown(fake);
      await until(() => fake.count('GET', /^\/capabilities$/));
      const heard = hear(element, 'wagate-session-link');
      await new Promise((done) => setTimeout(done, 50));
      control(element, 'Link again').click();
      await until(() => heard.length);
      expect(fake.count('GET', /\/qr$/), plain ? 'plain' : 'ours').to.equal(plain ? 0 : 1);
    }
  });

  it('says no longer why a wish failed once the session has moved on', async () => {
    const fake = new FakeGateway();
    fake.sessions = [session({ label: 'Returns', status: 'stopped', ...PHONE })];
    const element = await shown(fake);
    await until(() => fake.sockets.size);
    fake.fail(/:start$/, 503, 'gateway_unavailable');
    control(element, 'Start').click();
    await until(() => element.renderRoot.querySelector('[role=alert]'));
    fake.move(fake.sessions[0]!.id, { status: 'working' });
    await until(() => !element.renderRoot.querySelector('[role=alert]'));
  });

  it('takes a start for done that the gateway did although no answer came', async () => {
    const fake = new FakeGateway();
    fake.sessions = [session({ label: 'Returns', status: 'stopped', ...PHONE })];
    const element = await shown(fake);
    fake.respond(({ path }) => {
      if (!path.endsWith(':start')) return undefined;
      fake.sessions = fake.sessions.map((one) => ({ ...one, status: 'starting' as const }));
      return { status: 502, body: {} };
    });
    control(element, 'Start').click();
    await until(() => fake.count('GET', /^\/sessions\/sess_\w+$/));
    await new Promise((done) => setTimeout(done, 50));
    expect(element.renderRoot.querySelector('[role=alert]')).to.equal(null);
    expect(fake.count('POST', /:start$/)).to.equal(1);
  });

  it('makes anew what a plain gateway has not loaded, the new one first', async () => {
    const fake = new FakeGateway();
    fake.plain = true;
    fake.sessions = [
      session({ id: 'sess_old', label: 'Night shift', status: 'stopped', autoRead: false, ...PHONE }),
    ];
    fake.fail(/:(start|restart|stop)$/, 404, 'not_found');
    const element = await shown(fake);
    await until(() => fake.count('GET', /^\/capabilities$/));
    const links = hear(element, 'wagate-session-link');
    choose(rows(element)[0]!, 'restart');
    await until(() => textOf(element).includes('has not loaded it since it started anew'));
    control(element, 'Create anew…').click();
    const change = await question(element);
    await until(() => textOf(change).includes('Create Night shift anew?'));
    control(change, 'Delete and create anew').click();
    await until(() => links.length);
    expect(fake.sessions.map(({ label, autoRead }) => ({ label, autoRead }))).to.deep.equal([
      { label: 'Night shift', autoRead: false },
    ]);
    expect(links.map(({ detail }) => detail.sessionId)).to.deep.equal(fake.sessions.map(({ id }) => id));
    expect(fake.sessions[0]?.id).not.to.equal('sess_old');
    const made = fake.calls.findIndex(({ method, path }) => method === 'POST' && path === '/sessions');
    const gone = fake.calls.findIndex(({ method }) => method === 'DELETE');
    expect(made).to.be.below(gone);
  });

  it('promises of a plain gateway only what it keeps', async () => {
    const asked = async (plain: boolean, act: string) => {
      const fake = new FakeGateway();
      fake.plain = plain;
      fake.sessions = [session({ label: 'Desk', status: 'working', ...PHONE })];
      const element = await shown(fake);
      choose(rows(element)[0]!, act);
      const change = await question(element);
      await until(() => textOf(change).includes('Desk?'));
      await new Promise((done) => setTimeout(done, 50));
      return textOf(change);
    };
    expect(await asked(false, 'logout')).to.contain('link the same phone again with a new code');
    const logout = await asked(true, 'logout');
    expect(logout).to.contain('can’t be linked again').and.not.to.contain('no longer lists');
    const deleted = await asked(true, 'delete');
    expect(deleted).to.contain('may stay there').and.to.contain('goes on listing a linked device');
  });
});
