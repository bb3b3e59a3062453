import { expect, fixture, html } from '@open-wc/testing';
import { createIdentity, type Identity } from '@wagate/sdk/identity';
import { beforeEach, describe, it } from 'vitest';
import '../define/account.js';
import '../define/account-devices.js';
import '../define/two-factor-change.js';
import { Localize } from '../localize/localize.js';
import { control, inState, inside, textOf, until } from '../testing/wait.js';
import type { WagateAccount } from './account.js';
import { deviceOf } from './device-name.js';
import { seenDay } from './seen-day.js';
import { setupKey } from './two-factor-acts.js';
import type { WagateTwoFactorChange } from './two-factor-change.js';

const NOW = '2026-11-29T09:00:00.000Z';
let asked: { path: string; body: Record<string, unknown> }[];
let answers: Record<string, () => Response>;

const signIn = (id: string, more = {}) => ({
  id,
  token: `secret of ${id}`,
  createdAt: NOW,
  updatedAt: NOW,
  expiresAt: NOW,
  ipAddress: '10.0.0.1',
  userAgent: '',
  ...more,
});

function identity(): Identity {
  const user = { id: 'u', name: 'Ana', email: 'ana@harbour.example', twoFactorEnabled: true };
  const given: Record<string, unknown> = {
    '/get-session': { user, session: signIn('here') },
    '/list-sessions': [signIn('there', { userAgent: 'curl/8.5.0' }), signIn('here')],
    '/wagate/account': { endsAtOnce: true, renewsTwoFactor: true, backupCodesLeft: 3 },
    '/wagate/two-factor/renew': {
      totpURI: 'otpauth://totp/Wagate:ana?secret=ABCDEFGH&issuer=Wagate',
      backupCodes: ['aaaaa-11111', 'bbbbb-22222'],
    },
  };
  return createIdentity({
    baseUrl: 'https://identity.test',
    fetch: async (request) => {
      const path = new URL(request.url).pathname.replace('/api/auth', '');
      asked.push({ path, body: request.method === 'POST' ? await request.json() : {} });
      return answers[path]?.() ?? Response.json(given[path] ?? { status: true });
    },
  });
}

const failed = (status: number, code: string) => () => Response.json({ code, message: 'x' }, { status });

beforeEach(() => {
  asked = [];
  answers = {};
});

describe('wagate-account', () => {
  const shown = async (): Promise<WagateAccount> =>
    inState(
      await fixture<WagateAccount>(html`<wagate-account .identity=${identity()}></wagate-account>`),
      'ready',
    );

  it('puts no secret of a sign-in into the document, and names it to the service alone', async () => {
    const element = await shown();
    const devices = await until(() => inside<HTMLElement>(element, 'wagate-account-devices'));
    await until(() => textOf(devices).includes('curl/8.5.0'));
    const markup = devices.shadowRoot!.innerHTML;
    expect(markup).not.to.contain('secret of');
    control(devices, 'Sign out: curl/8.5.0')!.click();
    const confirm = await until(() => inside(inside(devices, 'wagate-confirm')!, 'button.danger'));
    (confirm as HTMLElement).click();
    await until(() => asked.some(({ path }) => path === '/revoke-session'));
    expect(asked.find(({ path }) => path === '/revoke-session')!.body).to.deep.equal({
      token: 'secret of there',
    });
  });

  it('keeps a name that is being typed when it is read again', async () => {
    const element = await shown();
    const field = await until(() => inside<HTMLInputElement>(element, '#field-name'));
    field.value = 'Ana R.';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    const { length } = asked;
    await element.identity!.account.update({ name: 'Ana Reyes' });
    await until(() => asked.slice(length).some(({ path }) => path === '/wagate/account'));
    await element.updateComplete;
    expect(field.value).to.equal('Ana R.');
  });
});

describe('wagate-two-factor-change', () => {
  const CODE = '123456';
  async function scanning(): Promise<WagateTwoFactorChange> {
    const element = await fixture<WagateTwoFactorChange>(
      html`<wagate-two-factor-change .identity=${identity()} .act=${'renew'} .held=${true} .email=${'a@b.c'}></wagate-two-factor-change>`,
    );
    type(await until(() => inside<HTMLInputElement>(element, '#field-password')), 'horse');
    control(element, 'Continue')!.click();
    type(await until(() => inside<HTMLInputElement>(element, '#field-code')), CODE);
    return element;
  }
  const type = (field: HTMLInputElement, text: string) => {
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  };
  const confirmations = () => asked.filter(({ path }) => path === '/wagate/two-factor/confirm').length;

  it('takes a confirmation of which no answer came for heard when nothing waits any more', async () => {
    const element = await scanning();
    answers['/wagate/two-factor/confirm'] = () =>
      confirmations() === 1 ? failed(502, 'x')() : failed(400, 'NO_TWO_FACTOR_RENEWAL')();
    control(element, 'Confirm')!.click();
    await until(() => textOf(element).includes('aaaaa-11111'));
  });

  it('shows no backup codes while it is not known whether they are in use', async () => {
    const element = await scanning();
    answers['/wagate/two-factor/confirm'] = failed(502, 'x');
    control(element, 'Confirm')!.click();
    await until(() => textOf(element).includes('No answer came'));
    expect(textOf(element)).not.to.contain('aaaaa-11111');
    answers = {};
    control(element, 'Confirm')!.click();
    await until(() => textOf(element).includes('aaaaa-11111'));
  });

  it('has neither the address nor the codes in an attribute, and nothing of them once it is over', async () => {
    const element = await scanning();
    control(element, 'Confirm')!.click();
    await until(() => textOf(element).includes('aaaaa-11111'));
    const attributes = [...element.shadowRoot!.querySelectorAll('*')].flatMap((one) =>
      [...one.attributes].map(({ value }) => value),
    );
    expect(attributes.join(' ')).not.to.match(/otpauth|ABCDEFGH|aaaaa/);
    (await until(() => inside<HTMLElement>(inside(element, 'wagate-secret')!, 'input'))).click();
    const done = control(element, 'Done') as HTMLButtonElement;
    await until(() => !done.disabled);
    done.click();
    await until(() => !textOf(inside(element, 'wagate-secret')!).includes('aaaaa-11111'));
  });
});

describe('a device', () => {
  const localize = new Localize(document.createElement('wagate-account') as WagateAccount);
  const name = (userAgent: string | null) => deviceOf(localize, userAgent).name;
  const MAC = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko)';

  it('is named by browser and system', () => {
    expect(name(`${MAC} Chrome/131.0.0.0 Safari/537.36`)).to.equal('Chrome on macOS');
    expect(name(`${MAC} Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0`)).to.equal('Edge on macOS');
    expect(name('Mozilla/5.0 (Windows NT 10.0; rv:132.0) Gecko/20100101 Firefox/132.0')).to.equal(
      'Firefox on Windows',
    );
    expect(
      name(
        'Mozilla/5.0 (Linux; Android 14; SM-S911B) AppleWebKit/537.36 SamsungBrowser/26.0 Chrome/122.0 Mobile Safari/537.36',
      ),
    ).to.equal('Samsung Internet on Android');
    expect(
      name('Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) Version/18.1 Mobile Safari/604.1'),
    ).to.equal('Safari on iPhone');
  });

  it('that is none calls itself what it likes, on one line and cut', () => {
    expect(name(null)).to.equal('Unknown browser');
    expect(name('\u200b \u202a')).to.equal('Unknown browser');
    expect(name('a\nb\u202ec')).to.equal('a b\ufffdc');
    expect([...name('x'.repeat(5000))]).to.have.length(60);
  });

  it('was seen on a day, near today in words', () => {
    const now = new Date(2026, 10, 29, 0, 30).getTime();
    expect(seenDay(localize, new Date(2026, 10, 28, 23, 50).getTime(), now)).to.equal('yesterday');
    expect(seenDay(localize, new Date(2026, 10, 29, 0, 10).getTime(), now)).to.equal('today');
    expect(seenDay(localize, new Date(2026, 10, 20).getTime(), now)).to.match(/20/);
  });
});

describe('the key of a second factor', () => {
  it('stands in groups of four, and is nothing of what is no address', () => {
    expect(setupKey('otpauth://totp/W:a?secret=ABCDEFGHIJ&issuer=W')).to.equal('ABCD EFGH IJ');
    expect(setupKey('otpauth://totp/W:a?secret=AB%3Cb%3E')).to.equal('ABb');
    expect(setupKey('nothing')).to.equal('');
  });
});
