import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import type { Session } from '@wagate/sdk';
import { afterEach, describe, it } from 'vitest';
import '../define/session-picker.js';
import '../locales/es.js';
import { session } from '../testing/fake-gateway.js';
import { until } from '../testing/wait.js';
import type { WagateSessionPicker } from './session-picker.js';

const PHONE = { phoneNumber: '447700900143', waJid: '447700900143:3@s.whatsapp.net' };

async function offering(sessions: Session[], chosen: string, lang = 'en') {
  const asked: string[] = [];
  const picker = await fixture<WagateSessionPicker>(html`<wagate-session-picker
    lang=${lang}
    .sessions=${sessions}
    .chosen=${chosen}
    .choose=${(id: string) => void asked.push(id)}
  ></wagate-session-picker>`);
  return { picker, asked, select: picker.renderRoot.querySelector('select') };
}

describe('wagate-session-picker', () => {
  afterEach(() => fixtureCleanup());

  it('names the one on show, and offers the others', async () => {
    const desk = session({ label: 'Desk', ...PHONE });
    const other = session(PHONE);
    const { picker, asked, select } = await offering([desk, other], desk.id);
    expect(picker.renderRoot.querySelector('.who')!.textContent).to.match(/Desk\s+\+44 7700 900143/);
    await expect(picker).to.be.accessible();
    select!.value = other.id;
    select!.dispatchEvent(new Event('change'));
    expect(asked).to.deep.equal([other.id]);
  });

  it('is no choice where there is one', async () => {
    const only = session({ label: 'Desk' });
    const { picker, select } = await offering([only], only.id);
    expect(select).to.equal(null);
    expect(picker.renderRoot.querySelector('.picked')!.hasAttribute('aria-hidden')).to.equal(false);
  });

  it('speaks the language of its place', async () => {
    const [one, two] = [session(), session()];
    const { picker, select } = await offering([one!, two!], one!.id, 'es');
    await until(() => select!.getAttribute('aria-label') === 'Sesión');
    expect(picker.renderRoot.querySelector('.who')!.textContent).to.contain('Sesión sin nombre');
  });
});
