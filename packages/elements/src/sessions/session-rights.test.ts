import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import type { EmbedCapability } from '@wagate/sdk';
import { afterEach, describe, it } from 'vitest';
import '../define/pairing-linked.js';
import '../define/session.js';
import '../define/sessions.js';
import type { WagateMenu } from '../menu/menu.js';
import type { WagatePairingLinked } from '../pairing/pairing-linked.js';
import type { WagateSession } from '../session/session.js';
import { FakeGateway, session } from '../testing/fake-gateway.js';
import { inState } from '../testing/wait.js';
import type { WagateSessions } from './sessions.js';

const PHONE = { phoneNumber: '447700900143', waJid: '447700900143:3@s.whatsapp.net' };
const one = ['sess_a'];

/** A gateway whose credential is an embed token. */
function embedded(can: EmbedCapability[], sessions = one): FakeGateway {
  const fake = new FakeGateway();
  fake.embed = { can, sessions };
  fake.sessions = [
    session({ id: 'sess_a', label: 'Working', status: 'working', ...PHONE }),
    session({ id: 'sess_b', label: 'Stopped', status: 'stopped', ...PHONE }),
  ];
  return fake;
}

const values = (menu: Element | null) => (menu as WagateMenu | null)?.entries.map(({ value }) => value) ?? [];

/** What the list offers: above it, and in each row its menu and its button. */
async function listed(fake: FakeGateway) {
  const element = await fixture<WagateSessions>(
    html`<wagate-sessions .gateway=${fake.gateway}></wagate-sessions>`,
  );
  await inState(element, 'ready');
  const row = (id: string) => element.renderRoot.querySelector(`[data-session="${id}"]`)!;
  const of = (id: string) => [values(row(id).querySelector('wagate-menu')), !!row(id).querySelector('.way')];
  return { create: !!element.renderRoot.querySelector('.new'), working: of('sess_a'), stopped: of('sess_b') };
}

/** What the page of a session offers. */
async function opened(fake: FakeGateway, id: string) {
  const element = await fixture<WagateSession>(
    html`<wagate-session .gateway=${fake.gateway} .session=${id}></wagate-session>`,
  );
  await inState(element, 'ready');
  const { renderRoot } = element;
  return [values(renderRoot.querySelector('wagate-menu')), !!renderRoot.querySelector('.head .button')];
}

describe('what an embed token cannot do', () => {
  afterEach(() => fixtureCleanup());

  it('is not offered: who may look changes nothing', async () => {
    const fake = embedded(['view']);
    expect(await listed(fake)).to.deep.equal({
      create: false,
      working: [['open'], true],
      stopped: [['open'], false],
    });
    expect(await opened(fake, 'sess_a')).to.deep.equal([[], true]);
    expect(await opened(fake, 'sess_b')).to.deep.equal([[], false]);
  });

  it('is not offered: who may pair starts, and restarts what does not work', async () => {
    const fake = embedded(['view', 'pair']);
    expect(await listed(fake)).to.deep.equal({
      create: false,
      working: [['open'], true],
      stopped: [['open', 'start', 'restart'], true],
    });
    // Their chats are not for whoever may only pair.
    const pairs = embedded(['pair']);
    expect(await opened(pairs, 'sess_a')).to.deep.equal([[], false]);
    expect(await opened(pairs, 'sess_b')).to.deep.equal([[], true]);
  });

  it('is not offered: who has some sessions neither makes nor deletes one', async () => {
    const some = await listed(embedded(['view', 'sessions']));
    expect(some.create).to.equal(false);
    expect(some.working).to.deep.equal([['open', 'stop', 'restart', 'rename', 'logout'], true]);
    const all = await listed(embedded(['view', 'sessions'], ['*']));
    expect(all.create).to.equal(true);
    expect(all.working).to.deep.equal([['open', 'stop', 'restart', 'rename', 'logout', 'delete'], true]);
  });

  it('is not offered in the card of a link', async () => {
    const shows = async (may?: WagatePairingLinked['may']) => {
      const element = await fixture<WagatePairingLinked>(
        html`<wagate-pairing-linked .session=${session(PHONE)}></wagate-pairing-linked>`,
      );
      if (may) element.may = may;
      await element.updateComplete;
      return element.renderRoot.querySelectorAll('.buttons button').length;
    };
    expect(await shows()).to.equal(2);
    expect(await shows({ change: false, read: true })).to.equal(1);
    expect(await shows({ change: false, read: false })).to.equal(0);
  });
});
