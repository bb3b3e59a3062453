import { expect, fixture, html } from '@open-wc/testing';
import type { Identity } from '@wagate/sdk/identity';
import { describe, it, vi } from 'vitest';
import '../define/sign-in.js';
import { control, inState, inside, textOf, until } from '../testing/wait.js';
import type { WagateForgotPassword } from './forgot-password.js';
import type { WagateSignIn } from './sign-in.js';

const USER = { id: 'u1', name: 'Ana Reyes', email: 'ana@harbour.example' };
const refuse = (code: string, status: number) => Object.assign(new Error(code), { code, status });

function identityDouble(active: string | null = 'org_1') {
  const session = { activeOrganizationId: active };
  const double = {
    signIn: vi.fn(async (_: object): Promise<object> => ({ token: 't', user: USER })),
    signUp: vi.fn(async (_: object) => ({ token: 't', user: USER })),
    session: { get: vi.fn(async () => ({ session, user: USER })) },
    organizations: {
      list: vi.fn(async () => [{ id: 'org_1', name: 'Ana' }]),
      setActive: vi.fn(async ({ organizationId }: { organizationId: string }) => {
        session.activeOrganizationId = organizationId;
      }),
    },
    twoFactor: {
      verifyTotp: vi.fn(async (_: object) => ({})),
      verifyBackupCode: vi.fn(async (_: object) => ({})),
    },
    account: { requestPasswordReset: vi.fn(async (_: object) => ({ status: true })) },
  };
  return { double, identity: double as unknown as Identity };
}

async function shown(identity: Identity, view = 'sign-in'): Promise<WagateSignIn> {
  const element = await fixture<WagateSignIn>(
    html`<wagate-sign-in .identity=${identity} view=${view} gateway-name="gateway.harbour.example"></wagate-sign-in>`,
  );
  return inState(element, view);
}

function fill(element: WagateSignIn, values: Record<string, string>) {
  for (const [id, value] of Object.entries(values)) {
    const input = element.renderRoot.querySelector<HTMLInputElement>(`#${id}`)!;
    input.value = value;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  element.renderRoot.querySelector('form')!.requestSubmit();
}

const focused = (element: WagateSignIn) => element.shadowRoot?.activeElement?.id;
const signedIn = (element: WagateSignIn) =>
  new Promise<CustomEvent>((resolve) => element.addEventListener('wagate-account-signed-in', resolve));

describe('wagate-sign-in', () => {
  it('names the gateway, and signs in', async () => {
    const { identity, double } = identityDouble();
    const element = await shown(identity);
    expect(textOf(element)).to.contain('to the gateway at gateway.harbour.example');
    const done = signedIn(element);
    fill(element, { email: ' ana@harbour.example ', password: 'correct horse' });
    expect((await done).detail.user).to.deep.equal(USER);
    expect(double.signIn.mock.calls[0]?.[0]).to.include({
      email: 'ana@harbour.example',
      password: 'correct horse',
    });
    expect(double.organizations.setActive.mock.calls.length).to.equal(0);
  });

  it('makes an organization active where the gateway left none', async () => {
    const { identity, double } = identityDouble(null);
    const element = await shown(identity);
    const done = signedIn(element);
    fill(element, { email: 'ana@harbour.example', password: 'correct horse' });
    await done;
    expect(double.organizations.setActive.mock.calls[0]?.[0]).to.deep.equal({ organizationId: 'org_1' });
  });

  it('puts a wrong password’s error beneath its field, which keeps the focus and its text', async () => {
    const { identity, double } = identityDouble();
    double.signIn.mockRejectedValue(refuse('INVALID_EMAIL_OR_PASSWORD', 401));
    const element = await shown(identity);
    fill(element, { email: 'ana@harbour.example', password: 'wrong' });
    await until(() => textOf(element).includes('don’t match'));
    await until(() => focused(element) === 'password');
    const input = element.renderRoot.querySelector<HTMLInputElement>('#password')!;
    expect(input.value).to.equal('wrong');
    expect(input.getAttribute('aria-describedby')).to.equal('password-error');
    await expect(element).to.be.accessible();
  });

  for (const [code, status, field, words] of [
    ['BANNED_USER', 403, 'email', 'is banned'],
    ['INVALID_ORIGIN', 403, 'password', 'does not know the address of this page'],
    ['PASSWORD_IS_EMAIL', 400, 'password', 'The e-mail address is no password'],
    ['PASSWORD_TOO_COMMON', 400, 'password', 'Too many people use this password'],
    ['http_429', 429, 'password', 'Too many tries'],
    ['network', 0, 'password', 'does not answer'],
    ['http_500', 500, 'password', 'had an error'],
  ] as const) {
    it(`explains ${code} beneath ${field}`, async () => {
      const { identity, double } = identityDouble();
      double.signIn.mockRejectedValue(refuse(code, status));
      const element = await shown(identity);
      fill(element, { email: 'ana@harbour.example', password: 'secret-word' });
      await until(() => textOf(element).includes(words), words);
      await until(() => focused(element) === field);
      expect(element.getAttribute('state')).to.equal('sign-in');
    });
  }

  it('says until when an account is banned', async () => {
    const { identity, double } = identityDouble();
    double.signIn.mockRejectedValue(
      Object.assign(refuse('BANNED_USER', 403), { details: { banExpires: '2027-01-02T12:00:00.000Z' } }),
    );
    const element = await shown(identity);
    fill(element, { email: 'ben@market.example', password: 'correct horse' });
    await until(
      () =>
        textOf(element).includes('banned until January 2, 2027') ||
        textOf(element).includes('banned until 2 January 2027'),
    );
  });

  it('counts down after too many tries, reads it out once, and asks for nothing meanwhile', async () => {
    const { identity, double } = identityDouble();
    double.signIn.mockRejectedValue(Object.assign(refuse('x', 429), { details: { retryAfterSeconds: 2 } }));
    const element = await shown(identity);
    const submit = () => fill(element, { email: 'ana@harbour.example', password: 'correct horse' });
    submit();
    const seen = () => element.renderRoot.querySelector('[role=alert] span[aria-hidden]')?.textContent ?? '';
    const spoken = () => element.renderRoot.querySelector('[role=alert] .visually-hidden')?.textContent;
    await until(() => seen().includes('in 2 s'));
    submit();
    expect(double.signIn.mock.calls.length).to.equal(1);
    await until(() => seen().includes('in 1 s'));
    expect(spoken()).to.contain('in 2 s');
    await expect(element).to.be.accessible();
    await until(() => textOf(element).includes('You can try again now'));
    submit();
    expect(double.signIn.mock.calls.length).to.equal(2);
  });

  it('mails a link to who forgot the password, without telling whether there is an account', async () => {
    const { identity, double } = identityDouble();
    const element = await shown(identity);
    element.mail = true;
    element.email = 'ana@harbour.example';
    control(element, 'Forgot it?').click();
    await inState(element, 'forgot');
    const form = await until(() => inside<WagateForgotPassword>(element, 'wagate-forgot-password'));
    await inState(form, 'ask');
    await expect(form).to.be.accessible();
    const email = await until(() => form.renderRoot.querySelector<HTMLInputElement>('#email'));
    expect(email.value).to.equal('ana@harbour.example');
    form.renderRoot.querySelector('form')!.requestSubmit();
    await inState(form, 'sent');
    expect(textOf(form)).to.contain('If there is an account with ana@harbour.example');
    expect(double.account.requestPasswordReset.mock.calls[0]?.[0]).to.deep.equal({
      email: 'ana@harbour.example',
    });
    await expect(form).to.be.accessible();
    control(form, 'Back to sign-in').click();
    await inState(element, 'sign-in');
  });

  it('says who makes a link where nothing is mailed, also when the page was told otherwise', async () => {
    const { identity, double } = identityDouble();
    const element = await shown(identity, 'forgot');
    const form = await until(() => inside<WagateForgotPassword>(element, 'wagate-forgot-password'));
    await inState(form, 'no-mail');
    expect(textOf(form)).to.contain('A super admin can make a reset link');
    await expect(form).to.be.accessible();
    double.account.requestPasswordReset.mockRejectedValue(refuse('RESET_PASSWORD_DISABLED', 400));
    element.mail = true;
    await inState(form, 'ask');
    form.email = 'ana@harbour.example';
    await form.updateComplete;
    form.renderRoot.querySelector('form')!.requestSubmit();
    await inState(form, 'no-mail');
  });

  it('lets who is invited sign up where nobody else may, with that address alone', async () => {
    const { identity, double } = identityDouble();
    const element = await shown(identity);
    Object.assign(element, { signUpClosed: true, invitation: 'inv_secret', email: 'ben@harbour.example' });
    await element.updateComplete;
    control(element, 'Create an account').click();
    await inState(element, 'sign-up');
    const email = element.renderRoot.querySelector<HTMLInputElement>('#email')!;
    expect([email.value, email.readOnly]).to.deep.equal(['ben@harbour.example', true]);
    expect(element.outerHTML + element.shadowRoot!.innerHTML).not.to.contain('inv_secret');
    await expect(element).to.be.accessible();
    const submit = () => {
      element.renderRoot.querySelector<HTMLInputElement>('#name')!.value = 'Ben';
      element.renderRoot.querySelector<HTMLInputElement>('#password')!.value = 'correct horse';
      element.renderRoot.querySelector('form')!.requestSubmit();
    };
    for (const [code, words] of [
      ['INVITATION_NOT_FOUND', 'There is no such invitation'],
      ['INVITATION_EXPIRED', 'has expired'],
      ['INVITATION_USED', 'was used'],
      ['INVITATION_CANCELED', 'taken back'],
      ['INVITATION_REJECTED', 'was declined'],
      ['YOU_ARE_NOT_THE_RECIPIENT_OF_THE_INVITATION', 'for another address'],
    ] as const) {
      double.signUp.mockRejectedValueOnce(refuse(code, 400));
      submit();
      await until(() => textOf(element).includes(words), words);
    }
    const done = signedIn(element);
    submit();
    await done;
    expect(double.signUp.mock.calls.at(-1)?.[0]).to.deep.equal({
      name: 'Ben',
      email: 'ben@harbour.example',
      password: 'correct horse',
      invitationId: 'inv_secret',
    });
  });

  it('tells the page that the account is banned, and until when', async () => {
    const { identity, double } = identityDouble();
    const element = await shown(identity);
    for (const [details, until] of [
      [{ banExpires: '2027-01-02T03:04:05.000Z' }, Date.UTC(2027, 0, 2, 3, 4, 5)],
      [{}, undefined],
    ] as const) {
      double.signIn.mockRejectedValueOnce(Object.assign(refuse('BANNED_USER', 403), { details }));
      const heard = new Promise<CustomEvent<{ until?: number }>>((resolve) =>
        element.addEventListener('wagate-account-banned', resolve, { once: true }),
      );
      fill(element, { email: 'ben@market.example', password: 'correct horse' });
      expect((await heard).detail.until).to.equal(until);
      await inState(element, 'sign-in');
    }
  });

  it('signs up, and tells what is missing before it asks', async () => {
    const { identity, double } = identityDouble();
    const element = await shown(identity, 'sign-up');
    await expect(element).to.be.accessible();
    for (const [values, field, words] of [
      [{ name: '', email: '', password: '' }, 'name', 'Enter a name'],
      [{ name: 'Ana', email: 'ana', password: '' }, 'email', 'Enter an e-mail'],
      [{ name: 'Ana', email: 'ana@harbour.example', password: 'short' }, 'password', 'at least 8'],
    ] as const) {
      fill(element, values);
      await until(() => textOf(element).includes(words), words);
      await until(() => focused(element) === field);
    }
    expect(double.signUp.mock.calls.length).to.equal(0);
    double.signUp.mockRejectedValueOnce(refuse('USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL', 422));
    fill(element, { name: 'Ana', email: 'ana@harbour.example', password: 'correct horse' });
    await until(() => textOf(element).includes('Sign in instead'));
    const done = signedIn(element);
    fill(element, { password: 'correct horse' });
    await done;
    expect(double.signUp.mock.calls[1]?.[0]).to.deep.equal({
      name: 'Ana',
      email: 'ana@harbour.example',
      password: 'correct horse',
    });
  });

  it('asks for the second factor, or a backup code', async () => {
    const { identity, double } = identityDouble();
    double.signIn.mockResolvedValue({ twoFactorRedirect: true });
    const element = await shown(identity);
    fill(element, { email: 'ana@harbour.example', password: 'correct horse' });
    await inState(element, 'two-factor');
    await until(() => focused(element) === 'code');
    await expect(element).to.be.accessible();
    double.twoFactor.verifyTotp.mockRejectedValueOnce(refuse('INVALID_CODE', 401));
    fill(element, { code: '000 000' });
    await until(() => textOf(element).includes('That code isn’t right'));
    expect(double.twoFactor.verifyTotp.mock.calls[0]?.[0]).to.include({ code: '000000' });
    double.twoFactor.verifyTotp.mockRejectedValueOnce(refuse('TWO_FACTOR_CODE_USED', 401));
    fill(element, { code: '123456' });
    await until(() => textOf(element).includes('That code was used'));
    control(element, 'Use a backup code').click();
    await inState(element, 'backup-code');
    const done = signedIn(element);
    fill(element, { code: 'abcde-12345' });
    await done;
    expect(double.twoFactor.verifyBackupCode.mock.calls[0]?.[0]).to.include({ code: 'abcde-12345' });
  });

  it('takes no sign-up where it is closed, but the first account with a set-up token', async () => {
    const { identity } = identityDouble();
    const element = await shown(identity);
    element.signUpClosed = true;
    await element.updateComplete;
    expect(textOf(element)).not.to.contain('Create an account');
    element.view = 'sign-up';
    await inState(element, 'closed');
    expect(textOf(element)).to.contain('No new accounts here');
    await expect(element).to.be.accessible();
    element.setupToken = 'one-time-token';
    await inState(element, 'sign-up');
    expect(textOf(element)).to.contain('super admin');
    expect(element.outerHTML + element.shadowRoot!.innerHTML).not.to.contain('one-time-token');
  });

  it('shows the password when asked to, and never in an attribute', async () => {
    const { identity } = identityDouble();
    const element = await shown(identity);
    const input = element.renderRoot.querySelector<HTMLInputElement>('#password')!;
    input.value = 'hunter2hunter2';
    control(element, 'Show the password').click();
    await element.updateComplete;
    expect(input.type).to.equal('text');
    expect(input.value).to.equal('hunter2hunter2');
    expect(element.shadowRoot!.innerHTML).not.to.contain('hunter2');
    control(element, 'Hide the password').click();
    await element.updateComplete;
    expect(input.type).to.equal('password');
  });

  it('asks once, however often the button is pressed', async () => {
    const { identity, double } = identityDouble();
    let answer = (_: object) => {};
    double.signIn.mockImplementation(() => new Promise<object>((resolve) => (answer = resolve)));
    const element = await shown(identity);
    fill(element, { email: 'ana@harbour.example', password: 'correct horse' });
    await inState(element, 'busy');
    element.renderRoot.querySelector('form')!.requestSubmit();
    expect(double.signIn.mock.calls.length).to.equal(1);
    const done = signedIn(element);
    answer({ token: 't', user: USER });
    await done;
  });
});
