import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import type { Session } from '@wagate/sdk';
import { afterEach, describe, it } from 'vitest';
import '../define/session-change.js';
import { FakeGateway, session } from '../testing/fake-gateway.js';
import { control, faded, textOf, until } from '../testing/wait.js';
import type { SessionAct, WagateSessionChange } from './session-change.js';

const PHONE = { phoneNumber: '447700900143', waJid: '447700900143:3@s.whatsapp.net' };

async function asking(act: SessionAct, fields: Partial<Session>, plain = false) {
  const fake = new FakeGateway();
  fake.plain = plain;
  const one = session({ label: 'Desk', ...fields });
  fake.sessions = [one];
  const over: string[] = [];
  const change = await fixture<WagateSessionChange>(html`<wagate-session-change
    .gateway=${fake.gateway}
    .session=${one}
    .act=${act}
    .done=${() => void over.push('done')}
  ></wagate-session-change>`);
  await until(() => textOf(change).includes('Desk'));
  await until(() => fake.count('GET', /^\/capabilities$/));
  await new Promise((done) => setTimeout(done, 50));
  return { fake, change, over };
}

describe('wagate-session-change', () => {
  afterEach(() => fixtureCleanup());

  it('offers to make anew what a plain gateway turns out not to have loaded', async () => {
    const { fake, change, over } = await asking('stop', { status: 'scan_qr_code' }, true);
    expect(textOf(change)).to.contain('No code is shown any more').and.not.to.contain('phone stays linked');
    fake.fail(/:stop$/, 404, 'not_found');
    control(change, 'Stop').click();
    await until(() => textOf(change).includes('Create Desk anew?'));
    await faded(change);
    await expect(change).to.be.accessible();
    const links: string[] = [];
    change.addEventListener('wagate-session-link', ({ detail }) => links.push(detail.sessionId));
    control(change, 'Delete and create anew').click();
    await until(() => links.length);
    expect(fake.sessions.map(({ id }) => id)).to.deep.equal(links);
    expect(over).to.deep.equal(['done']);
  });

  it('says of a 404 elsewhere that the session is gone', async () => {
    const { fake, change } = await asking('stop', { status: 'working', ...PHONE });
    fake.fail(/:stop$/, 404, 'not_found');
    control(change, 'Stop').click();
    await until(() => textOf(change).includes('This is not there any more'));
    expect(textOf(change)).to.not.contain('anew?');
  });

  it('loses none when the second half of making one anew fails, and makes no other when asked again', async () => {
    const { fake, change } = await asking('renew', { status: 'stopped' }, true);
    let refused = true;
    fake.respond(({ method }) => (refused && method === 'DELETE' ? { status: 429, body: {} } : undefined));
    control(change, 'Delete and create anew').click();
    await until(() => change.renderRoot.querySelector('wagate-confirm')?.failure);
    expect(fake.sessions).to.have.length(2);
    refused = false;
    control(change, 'Delete and create anew').click();
    await until(() => fake.sessions.length === 1);
    expect(fake.count('POST', /^\/sessions$/)).to.equal(1);
  });

  it('deletes nothing for a new one that is gone again, though nobody answered that it is', async () => {
    const { fake, change } = await asking('renew', { status: 'stopped' }, true);
    const [old] = fake.sessions;
    const links: string[] = [];
    change.addEventListener('wagate-session-link', ({ detail }) => links.push(detail.sessionId));
    let away = true;
    fake.respond(({ method, path }) => {
      if (!away) return undefined;
      if (method === 'DELETE') fake.sessions = fake.sessions.filter(({ id }) => !path.endsWith(id));
      return method === 'DELETE' || path.endsWith('/qr') ? { status: 500, body: {} } : undefined;
    });
    control(change, 'Delete and create anew').click();
    await until(() => change.renderRoot.querySelector('wagate-confirm')?.failure?.includes('reach WhatsApp'));
    await until(() => !change.renderRoot.querySelector('wagate-confirm')?.busy);
    expect(fake.sessions).to.deep.equal([old]);
    away = false;
    control(change, 'Delete and create anew').click();
    await until(() => change.renderRoot.querySelector('wagate-confirm')?.failure?.includes('not there'));
    expect(fake.sessions).to.deep.equal([old]);
    await until(() => !change.renderRoot.querySelector('wagate-confirm')?.busy);
    control(change, 'Delete and create anew').click();
    await until(() => links.length);
    expect(fake.sessions.map(({ id }) => id)).to.deep.equal(links);
  });

  it('leads to the new one that waits for a phone when it is left before the old one could be deleted', async () => {
    const { fake, change, over } = await asking('renew', { status: 'stopped' }, true);
    const links: string[] = [];
    change.addEventListener('wagate-session-link', ({ detail }) => links.push(detail.sessionId));
    fake.respond(({ method }) => (method === 'DELETE' ? { status: 429, body: {} } : undefined));
    control(change, 'Delete and create anew').click();
    await until(() => change.renderRoot.querySelector('wagate-confirm')?.failure);
    control(change, 'Cancel').click();
    await until(() => links.length);
    expect(fake.sessions[0]).to.include({ id: links[0], label: 'Desk', status: 'scan_qr_code' });
    expect(over).to.deep.equal(['done']);
  });

  it('takes for done what was done although no answer came', async () => {
    for (const [act, verb] of [
      ['logout', 'Unlink'],
      ['delete', 'Delete session'],
    ] as const) {
      const { fake, change, over } = await asking(act, { status: 'working', ...PHONE });
      fake.respond(({ method, path }) => {
        if (method === 'DELETE') fake.sessions = [];
        else if (path.endsWith(':logout'))
          fake.sessions = fake.sessions.map((one) => ({ ...one, status: 'logged_out' as const }));
        else return undefined;
        return { status: 502, body: {} };
      });
      control(change, verb).click();
      await until(() => over.length, act);
    }
  });
});
