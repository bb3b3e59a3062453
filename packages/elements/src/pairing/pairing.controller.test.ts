import { expect, fixture, html } from '@open-wc/testing';
import { describe, it } from 'vitest';
import '../define/pairing.js';
import { FakeGateway, session } from '../testing/fake-gateway.js';
import { control, inState, inside, textOf, until } from '../testing/wait.js';
import type { WagatePairing } from './pairing.js';
import type { PairingSource } from './pairing-source.js';

/** What was answered has been drawn by then. */
const drawn = () =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));

const shown = (fake: FakeGateway, id: string) =>
  fixture<WagatePairing>(
    html`<wagate-pairing .gateway=${fake.gateway} session=${id} .tab=${'qr' as const}></wagate-pairing>`,
  );

describe('the first question of wagate-pairing for a code', () => {
  for (const plain of [true, false])
    it(`shows no failure when ${plain ? 'a plain' : 'an embedded'} gateway has none yet: it comes as an event`, async () => {
      const fake = new FakeGateway();
      fake.plain = plain;
      const { id } = session({ status: 'scan_qr_code' });
      fake.sessions = [session({ id, status: 'scan_qr_code' })];
      const element = await shown(fake, id);
      await until(() => fake.count('GET', /\/qr$/));
      await until(() => fake.sockets.size);
      await drawn();
      expect(element.getAttribute('state')).to.equal('starting');
      expect(inside(element, '[role=alert], .field-error')).to.equal(undefined);
      expect(textOf(element)).not.to.contain('Try again');
      fake.push('auth.qr', id, { code: '2@first', timeoutMs: 60_000 });
      await inState(element, 'qr');
      expect(fake.count('GET', /\/qr$/)).to.equal(1);
    });

  it('is asked once, however often the session tells the same of itself', async () => {
    const fake = new FakeGateway();
    const one = session({ status: 'scan_qr_code' });
    fake.sessions = [one];
    await shown(fake, one.id);
    await until(() => fake.count('GET', /\/qr$/));
    await until(() => fake.sockets.size);
    for (let told = 0; told < 3; told++) {
      const looks = fake.count('GET', new RegExp(`${one.id}$`));
      fake.move(one.id, { label: `Desk ${told}` });
      await until(() => fake.count('GET', new RegExp(`${one.id}$`)) > looks);
      await drawn();
    }
    expect(fake.count('GET', /\/qr$/)).to.equal(1);
  });

  it('is asked again by a card that was away and is back', async () => {
    const fake = new FakeGateway();
    const one = session({ status: 'scan_qr_code' });
    fake.sessions = [one];
    const element = await shown(fake, one.id);
    await until(() => fake.count('GET', /\/qr$/) === 1);
    const place = element.parentElement!;
    element.remove();
    place.append(element);
    await until(() => fake.count('GET', /\/qr$/) === 2);
  });
});

const PAIRED = { phoneNumber: '447700900143', waJid: '447700900143:3@s.whatsapp.net' };
const internal = { status: 500, body: { error: { code: 'internal', message: 'internal error' } } };

describe('a card that waits', () => {
  it('says that WhatsApp can’t be reached, and goes on by itself when it can', async () => {
    const fake = new FakeGateway();
    const reason = { code: 'network', message: 'The connection to WhatsApp was lost.', at: Date.now() };
    const one = session({ status: 'scan_qr_code', statusReason: reason });
    fake.sessions = [one];
    const element = await shown(fake, one.id);
    await inState(element, 'no-whatsapp');
    await until(() => textOf(element).includes('WhatsApp can’t be reached'));
    await expect(element).to.be.accessible();
    await until(() => fake.sockets.size);
    fake.push('auth.qr', one.id, { code: '2@first', timeoutMs: 60_000 });
    await inState(element, 'qr');
  });

  it('looks by itself why it takes longer: no event tells of that', async () => {
    const fake = new FakeGateway();
    const one = session({ status: 'scan_qr_code' });
    fake.sessions = [one];
    const element = await shown(fake, one.id);
    await inState(element, 'starting');
    await until(() => fake.sockets.size);
    const statusReason = { code: 'refused', message: 'WhatsApp could not be reached.', at: Date.now() };
    fake.sessions = [{ ...one, statusReason }];
    await until(() => element.getAttribute('state') === 'no-whatsapp', 'it looked', 8_000);
  }, 10_000);

  it('starts a linked session that finds no way to WhatsApp, and asks for no code', async () => {
    const fake = new FakeGateway();
    const statusReason = { code: 'network', message: 'Lost.', at: Date.now() - 60_000 };
    const one = session({ status: 'starting', statusReason, ...PAIRED });
    fake.sessions = [one];
    const element = await shown(fake, one.id);
    await inState(element, 'no-whatsapp');
    await until(() => textOf(element).includes('Try now'));
    control(element, 'Try now').click();
    await until(() => fake.count('POST', /:start$/));
    expect(fake.count('GET', /\/qr$/)).to.equal(0);
  });

  it('asks a plain gateway again that could not connect', async () => {
    const fake = new FakeGateway();
    fake.plain = true;
    const one = session({ status: 'scan_qr_code' });
    fake.sessions = [one];
    let away = true;
    fake.respond(({ path }) => (path.endsWith('/qr') && away ? internal : undefined));
    const element = await shown(fake, one.id);
    await inState(element, 'no-whatsapp');
    await until(() => textOf(element).includes('goes on trying'));
    away = false;
    fake.qr.set(one.id, { code: '2@first', expiresAt: Date.now() + 60_000 });
    await inState(element, 'qr');
  });

  it('keeps a code that comes before it is known how the question for it ended', async () => {
    const fake = new FakeGateway();
    fake.plain = true;
    const one = session({ status: 'scan_qr_code' });
    fake.sessions = [one];
    let away = true;
    let asked = false;
    let begun = 0;
    let ended = 0;
    fake.respond(async ({ path }) => {
      if (path.endsWith('/qr')) {
        asked = !away;
        return away ? internal : undefined;
      }
      if (!asked || !path.endsWith(one.id)) return undefined;
      begun += 1;
      if (begun === 1) fake.push('auth.qr', one.id, { code: '2@first', timeoutMs: 60_000 });
      // Long enough to be drawn meanwhile.
      await new Promise((done) => setTimeout(done, 100));
      ended += 1;
      return undefined;
    });
    const element = await shown(fake, one.id);
    await inState(element, 'no-whatsapp');
    await until(() => textOf(element).includes('goes on trying') && fake.sockets.size);
    away = false;
    await inState(element, 'qr');
    await until(() => ended > 0 && ended === begun, 'it has looked');
    await drawn();
    expect(element.getAttribute('state')).to.equal('qr');
  });

  it('says why no code comes, and tries again when asked to', async () => {
    const fake = new FakeGateway();
    const one = session({ status: 'scan_qr_code' });
    fake.sessions = [one];
    let down = true;
    fake.respond(({ path }) =>
      path.endsWith('/qr') && down
        ? { status: 503, body: { error: { code: 'gateway_unavailable', message: 'away' } } }
        : undefined,
    );
    const element = await shown(fake, one.id);
    await inState(element, 'no-code');
    await until(() => textOf(element).includes('The gateway can’t be reached'));
    await expect(element).to.be.accessible();
    down = false;
    fake.qr.set(one.id, { code: '2@first', expiresAt: Date.now() + 60_000 });
    control(element, 'Try again').click();
    await inState(element, 'qr');
  });

  it('says that the session is gone when it was deleted meanwhile', async () => {
    const fake = new FakeGateway();
    const one = session({ status: 'failed' });
    fake.sessions = [one];
    const element = await shown(fake, one.id);
    await inState(element, 'expired');
    await until(() => inside(element, 'h3'));
    fake.sessions = [];
    control(element, 'Get a new code').click();
    await inState(element, 'not-found');
    expect(textOf(element)).to.contain('This session is not here');
  });

  for (const status of ['scan_qr_code', 'stopped', 'failed'] as const)
    it(`offers to make a session anew that a plain gateway has not loaded (${status})`, async () => {
      const fake = new FakeGateway();
      fake.plain = true;
      const one = session({ label: 'Night line', status, autoRead: false });
      fake.sessions = [one];
      fake.fail(new RegExp(`${one.id}/`), 404, 'not_found');
      const element = await shown(fake, one.id);
      if (status === 'failed') {
        await inState(element, 'expired');
        await until(() => inside(element, 'h3'));
        control(element, 'Get a new code').click();
      }
      await until(() => element.getAttribute('state') === 'not-loaded', 'it says so', 8_000);
      await until(() => textOf(element).includes('has not loaded'));
      await expect(element).to.be.accessible();
      control(element, 'Make it anew').click();
      await until(() => textOf(element).includes('takes its place'));
      control(await until(() => inside(element, 'wagate-confirm')), 'Make it anew').click();
      await until(() => element.session !== one.id);
      expect(fake.sessions).to.have.length(1);
      expect(fake.sessions[0]).to.include({ id: element.session, label: 'Night line', autoRead: false });
    }, 12_000);
});

describe('linking again', () => {
  const loggedOut = (fields: Parameters<typeof session>[0] = {}) => {
    const fake = new FakeGateway();
    const one = session({ label: 'Night line', status: 'logged_out', ...PAIRED, ...fields });
    fake.sessions = [one];
    return { fake, one };
  };

  it('begins as the card opens, with the same session and no question', async () => {
    const { fake, one } = loggedOut();
    const element = await shown(fake, one.id);
    await until(() => fake.count('GET', /\/qr$/) && fake.sockets.size);
    await drawn();
    fake.push('auth.qr', one.id, { code: '2@first', timeoutMs: 60_000 });
    await inState(element, 'qr');
    expect(fake.count('GET', /\/qr$/)).to.equal(1);
    expect(fake.count('DELETE', /./)).to.equal(0);
  });

  it('waits for the one action where the phone was unlinked while the card was there, and says who did it', async () => {
    const { fake, one } = loggedOut({ status: 'working' });
    const element = await shown(fake, one.id);
    await inState(element, 'linked');
    await until(() => fake.sockets.size);
    const statusReason = { code: 'device_removed', message: 'Removed.', at: Date.now() };
    fake.move(one.id, { status: 'logged_out', statusReason });
    await inState(element, 'logged-out');
    await until(() => textOf(element).includes('It was unlinked on the phone.'));
    await expect(element).to.be.accessible();
    expect(fake.count('GET', /\/qr$/)).to.equal(0);
    control(element, 'Link again').click();
    await until(() => fake.count('GET', /\/qr$/));
    expect(fake.count('DELETE', /./)).to.equal(0);
  });

  it('begins nothing for a number that has a page of its own', async () => {
    const { fake, one } = loggedOut();
    let asked = 0;
    const told = {
      phase: 'ready',
      session: one,
      pairing: {},
      connection: { state: 'live', since: 0 },
    } as const;
    const source: PairingSource = {
      store: { get: () => told, subscribe: () => () => {}, refresh: async () => {}, close() {} },
      qr: async () => asked++,
      code: async () => asked++,
    };
    const element = await fixture<WagatePairing>(
      html`<wagate-pairing .gateway=${fake.gateway} session=${one.id} .source=${source} .tab=${'qr' as const}></wagate-pairing>`,
    );
    await inState(element, 'logged-out');
    await until(() => textOf(element).includes('Link again'));
    expect(asked).to.equal(0);
  });

  it('ends the linking that is on before a number with a page of its own is given a new code', async () => {
    const fake = new FakeGateway();
    const one = session({ status: 'scan_qr_code' });
    fake.sessions = [one];
    const code = { code: 'K7QX-2M9D', phone: '447700900143', receivedAt: Date.now() };
    const told = {
      phase: 'ready',
      session: one,
      pairing: { code },
      connection: { state: 'live', since: 0 },
    } as const;
    const restarts: number[] = [];
    const source: PairingSource = {
      store: { get: () => told, subscribe: () => () => {}, refresh: async () => {}, close() {} },
      qr: async () => undefined,
      code: async () => restarts.push(fake.count('POST', /:restart$/)),
    };
    const element = await fixture<WagatePairing>(
      html`<wagate-pairing .gateway=${fake.gateway} session=${one.id} .source=${source} .tab=${'number' as const}></wagate-pairing>`,
    );
    await inState(element, 'code');
    await until(() => textOf(element).includes('New code'));
    control(element, 'New code').click();
    await until(() => restarts.length);
    expect(restarts).to.deep.equal([1]);
  });

  /** Up to the question of a gateway that cannot link a session twice. */
  const asks = async (fake: FakeGateway, id: string) => {
    fake.plain = true;
    const element = await shown(fake, id);
    await inState(element, 'logged-out');
    await until(() => textOf(element).includes('a new one with the same label'));
    control(element, 'Link again').click();
    const confirm = await until(() => inside(element, 'wagate-confirm'));
    await until(() => textOf(confirm).includes('The old one stays until the new one is there'));
    return { element, confirm, go: () => control(confirm, 'Delete and link again').click() };
  };

  it('takes a new session where the gateway cannot, after a question', async () => {
    const { fake, one } = loggedOut({ autoRead: false, presenceTyping: true });
    const { element, go } = await asks(fake, one.id);
    expect(fake.count('DELETE', /./)).to.equal(0);
    let made: string | undefined;
    element.addEventListener('wagate-session-created', (event) => {
      made = event.detail.sessionId;
    });
    go();
    await until(() => made);
    expect(element.session).to.equal(made);
    expect(made).not.to.equal(one.id);
    expect(fake.sessions).to.have.length(1);
    expect(fake.sessions[0]).to.include({ label: 'Night line', status: 'scan_qr_code' });
    expect(
      fake.calls.find(({ method, path }) => method === 'POST' && path === '/sessions')?.body,
    ).to.deep.equal({ label: 'Night line', autoRead: false, presenceTyping: true });
  });

  it('makes one session, though nobody answered that it was made', async () => {
    const { fake, one } = loggedOut();
    const { element, go } = await asks(fake, one.id);
    let lost = true;
    fake.respond(({ method, path }) => {
      if (method !== 'POST' || path !== '/sessions' || !lost) return undefined;
      lost = false;
      fake.sessions = [session({ label: 'Night line' }), ...fake.sessions];
      return internal;
    });
    go();
    await until(() => element.session !== one.id);
    expect(fake.count('POST', /^\/sessions$/)).to.equal(1);
    expect(fake.sessions.map(({ id }) => id)).to.deep.equal([element.session]);
  });

  it('leaves everything as it was where WhatsApp can’t be reached, and says so', async () => {
    const { fake, one } = loggedOut();
    const { element, confirm, go } = await asks(fake, one.id);
    let away = true;
    fake.respond(({ path }) => (path.endsWith('/qr') && away ? internal : undefined));
    go();
    await until(() => textOf(confirm).includes('can’t reach WhatsApp now: nothing was changed'));
    await until(() => fake.sessions.length === 1);
    expect(fake.sessions[0]!.id).to.equal(one.id);
    expect(element.session).to.equal(one.id);
    away = false;
    go();
    await until(() => element.session !== one.id);
    expect(fake.sessions).to.have.length(1);
  });

  it('goes on with what it made when the old one could not be deleted', async () => {
    const { fake, one } = loggedOut();
    const { element, confirm, go } = await asks(fake, one.id);
    let refuses = true;
    fake.respond(({ method, path }) =>
      method === 'DELETE' && path.endsWith(one.id) && refuses ? internal : undefined,
    );
    go();
    await until(() => textOf(confirm).includes('The gateway had an error'));
    refuses = false;
    go();
    await until(() => element.session !== one.id);
    expect(fake.count('POST', /^\/sessions$/)).to.equal(1);
    expect(fake.sessions).to.have.length(1);
  });

  it('promises of a plain gateway only what that keeps, before it unlinks', async () => {
    for (const plain of [true, false]) {
      const { fake, one } = loggedOut({ status: 'working' });
      fake.plain = plain;
      const element = await shown(fake, one.id);
      await inState(element, 'linked');
      await until(() => textOf(element).includes('Unlink…'));
      control(element, 'Unlink…').click();
      const confirm = await until(() => inside(element, 'wagate-confirm'));
      await until(() =>
        textOf(confirm).includes(plain ? 'the chats of this one go with it' : 'you link the phone anew'),
      );
    }
  });
});
