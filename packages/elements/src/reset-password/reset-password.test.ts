import { expect, fixture, html } from '@open-wc/testing';
import { createIdentity } from '@wagate/sdk/identity';
import { describe, it } from 'vitest';
import '../define/reset-password.js';
import { control, inState, textOf, until } from '../testing/wait.js';
import type { WagateResetPassword } from './reset-password.js';

const TOKEN = 'a-secret-token-of-the-link';
type Answers = Record<string, (() => Response | Promise<Response>) | undefined>;

/** An identity service that answers so, and what it was asked. */
function service(answers: Answers) {
  const asked: { path: string; body: Record<string, string> }[] = [];
  const identity = createIdentity({
    baseUrl: 'https://identity.test',
    fetch: async (request) => {
      const path = new URL(request.url).pathname.replace('/api/auth', '');
      expect(request.url).not.to.contain(TOKEN);
      asked.push({ path, body: await request.json() });
      return answers[path]?.() ?? Response.json({ message: 'no' }, { status: 404 });
    },
  });
  return { identity, asked };
}
const refuse = (code: string, status = 400) => Response.json({ code, message: code }, { status });
const open = () => Response.json({ email: 'ben@market.example', expiresAt: '2027-01-01T00:00:00.000Z' });
const done = () => Response.json({ status: true });

async function shown(answers: Answers, token = TOKEN) {
  const { identity, asked } = service(answers);
  const element = await fixture<WagateResetPassword>(
    html`<wagate-reset-password .identity=${identity} .token=${token}></wagate-reset-password>`,
  );
  return { element, asked };
}
function set(element: WagateResetPassword, password: string) {
  element.renderRoot.querySelector<HTMLInputElement>('#password')!.value = password;
  element.renderRoot.querySelector('form')!.requestSubmit();
}

describe('wagate-reset-password', () => {
  it('says whose password it is, sets it, and says that every sign-in has ended', async () => {
    const { element, asked } = await shown({
      '/wagate/reset-link/state': open,
      '/reset-password': done,
    });
    await inState(element, 'open');
    expect(textOf(element)).to.contain('ben@market.example');
    expect(element.outerHTML + element.shadowRoot!.innerHTML).not.to.contain(TOKEN);
    await expect(element).to.be.accessible();
    set(element, 'short');
    await until(() => textOf(element).includes('at least 8'));
    await until(() => element.shadowRoot!.activeElement?.id === 'password');
    const heard: string[] = [];
    for (const type of ['wagate-password-reset', 'wagate-sign-in-wanted'] as const)
      element.addEventListener(type, () => heard.push(type));
    set(element, 'another good phrase');
    await inState(element, 'done');
    expect(asked.at(-1)).to.deep.equal({
      path: '/reset-password',
      body: { token: TOKEN, newPassword: 'another good phrase' },
    });
    expect(textOf(element)).to.contain('All sign-ins of this account have ended');
    await expect(element).to.be.accessible();
    control(element, 'Go to sign-in')!.click();
    expect(heard).to.deep.equal(['wagate-password-reset', 'wagate-sign-in-wanted']);
  });

  for (const [code, state, words] of [
    ['RESET_LINK_EXPIRED', 'expired', 'has expired'],
    ['RESET_LINK_USED', 'used', 'works once'],
    ['RESET_LINK_REPLACED', 'replaced', 'came last'],
    ['INVALID_TOKEN', 'unknown', 'cut short'],
    ['USER_NOT_FOUND', 'gone', 'was removed'],
  ] as const)
    it(`says of a link that is ${state} why, before and after it was tried`, async () => {
      const { element } = await shown({ '/wagate/reset-link/state': () => refuse(code) });
      await inState(element, state);
      expect(textOf(element)).to.contain(words);
      expect(element.renderRoot.querySelector('form')).to.equal(null);
      expect(control(element, 'Go to sign-in')).to.not.equal(undefined);
      await expect(element).to.be.accessible();

      const { element: late } = await shown({
        '/wagate/reset-link/state': open,
        '/reset-password': () => refuse(code),
      });
      await inState(late, 'open');
      set(late, 'another good phrase');
      await inState(late, state);
    });

  it('needs no service that tells beforehand, and no token to say that there is none', async () => {
    const { element } = await shown({ '/reset-password': done });
    await inState(element, 'open');
    set(element, 'another good phrase');
    await inState(element, 'done');
    const { element: bare, asked } = await shown({}, '');
    await inState(bare, 'unknown');
    expect(asked).to.deep.equal([]);
  });

  it('can’t read the link, and reads it again when asked to', async () => {
    const answers: Answers = { '/wagate/reset-link/state': () => refuse('INTERNAL_SERVER_ERROR', 500) };
    const { element } = await shown(answers);
    await inState(element, 'error');
    expect(textOf(element)).to.contain('had an error');
    answers['/wagate/reset-link/state'] = open;
    control(element, 'Try again')!.click();
    await inState(element, 'open');
  });

  it('without an answer looks whether the password was set all the same', async () => {
    const answers: Answers = { '/wagate/reset-link/state': open };
    answers['/reset-password'] = () => {
      answers['/wagate/reset-link/state'] = () => refuse('RESET_LINK_USED');
      return new Response('<html>', { status: 502 });
    };
    const { element } = await shown(answers);
    await inState(element, 'open');
    set(element, 'another good phrase');
    await inState(element, 'done');
  });

  it('asks for patience, with the seconds, and does not try before they are over', async () => {
    const { element, asked } = await shown({
      '/wagate/reset-link/state': open,
      '/reset-password': () =>
        Response.json({ code: 'TOO_MANY_REQUESTS' }, { status: 429, headers: { 'Retry-After': '41' } }),
    });
    await inState(element, 'open');
    set(element, 'another good phrase');
    await until(() => textOf(element).includes('You can try again in 41 s'));
    const before = asked.length;
    set(element, 'another good phrase');
    expect(asked.length).to.equal(before);
  });
});
