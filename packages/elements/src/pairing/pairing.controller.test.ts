import { expect, fixture, html } from '@open-wc/testing';
import { describe, it } from 'vitest';
import '../define/pairing.js';
import { FakeGateway, session } from '../testing/fake-gateway.js';
import { inState, inside, textOf, until } from '../testing/wait.js';
import type { WagatePairing } from './pairing.js';

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
