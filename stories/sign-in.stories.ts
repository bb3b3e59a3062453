import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { World } from '@wagate/mocks';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { appears, control, fill, find, fits, reads, readText } from './reading.js';
import { NOW, type StageOptions, stage, stageOf } from './stage.js';

/** Signs in or up, asks for a second factor, and says under which field something is wrong. */
const meta: Meta = {
  title: 'Connect/Sign in',
  component: 'wagate-sign-in',
  loaders: [stage],
  parameters: { stage: { signedIn: null } },
  args: {
    view: 'sign-in',
    gatewayName: 'gateway.harbour.example',
    signUpClosed: false,
    setupToken: '',
    mail: false,
    invitation: '',
    email: '',
  },
  render: ({ view, gatewayName, signUpClosed, setupToken, mail, invitation, email }, context) =>
    html`<wagate-sign-in
      .identity=${stageOf(context).identity}
      .view=${view}
      .gatewayName=${gatewayName}
      .signUpClosed=${signUpClosed}
      .setupToken=${setupToken}
      .mail=${mail}
      .invitation=${invitation}
      .email=${email}
    ></wagate-sign-in>`,
};
export default meta;
type Story = StoryObj;

const on = (options: StageOptions) => ({ stage: { signedIn: null, ...options } });
const form = (canvas: HTMLElement) => find(canvas, 'wagate-sign-in');
const type = (canvas: HTMLElement, label: string, text: string) => fill(control(form(canvas), label), text);
const submit = (canvas: HTMLElement, verb: string) => {
  const button = form(canvas).renderRoot.querySelector<HTMLElement>('button[type=submit]');
  expect(button && readText(button)).toBe(verb);
  button?.click();
};
const signIn = async (canvas: HTMLElement, email: string, password = 'correct horse battery') => {
  await reads(form(canvas), 'sign-in');
  type(canvas, 'E-mail', email);
  type(canvas, 'Password', password);
  submit(canvas, 'Sign in');
};
/** The field whose error this is has the focus and is named invalid. */
const faulty = async (canvas: HTMLElement, id: string, text: string) => {
  await reads(form(canvas), undefined, text);
  const input = form(canvas).renderRoot.querySelector<HTMLElement>(`#${id}`);
  await waitFor(() => expect(form(canvas).shadowRoot?.activeElement).toBe(input));
  expect(input?.getAttribute('aria-invalid')).toBe('true');
};

export const SignIn: Story = {
  play: async ({ canvasElement }) => {
    await reads(
      form(canvasElement),
      'sign-in',
      'Sign in',
      'to the gateway at gateway.harbour.example',
      'New here?',
    );
  },
};

/** The account is told to the page, never the password. */
export const SignedIn: Story = {
  play: async ({ canvasElement }) => {
    const heard: unknown[] = [];
    form(canvasElement).addEventListener('wagate-account-signed-in', ({ detail }) => heard.push(detail));
    await signIn(canvasElement, 'ana@harbour.example');
    await waitFor(() =>
      expect(heard).toEqual([{ user: { id: 'ana', name: 'Ana Reyes', email: 'ana@harbour.example' } }]),
    );
  },
};

export const Busy: Story = {
  parameters: on({ neverAnswer: ['identity.signInEmail'] }),
  play: async ({ canvasElement }) => {
    await signIn(canvasElement, 'ana@harbour.example');
    await reads(form(canvasElement), 'busy', 'Sign in');
  },
};

export const WrongPassword: Story = {
  play: async ({ canvasElement }) => {
    await signIn(canvasElement, 'ana@harbour.example', 'wrong');
    await faulty(canvasElement, 'password', 'That e-mail and password don’t match.');
  },
};

export const NoEmail: Story = {
  play: async ({ canvasElement }) => {
    await reads(form(canvasElement), 'sign-in');
    submit(canvasElement, 'Sign in');
    await faulty(canvasElement, 'email', 'Enter an e-mail address');
  },
};

export const Banned: Story = {
  play: async ({ canvasElement }) => {
    await signIn(canvasElement, 'eve@harbour.example');
    await faulty(canvasElement, 'email', 'This account is banned.');
  },
};

/** The service tells until when. */
export const BannedUntil: Story = {
  parameters: on({
    prepare: (world: World) => {
      const { accounts } = world.data;
      const at = accounts.findIndex(({ user }) => user.email === 'eve@harbour.example');
      const eve = accounts[at]!;
      accounts[at] = { ...eve, user: { ...eve.user, banExpires: new Date(NOW + 86_400_000).toISOString() } };
    },
  }),
  play: async ({ canvasElement }) => {
    await signIn(canvasElement, 'eve@harbour.example');
    await faulty(canvasElement, 'email', 'This account is banned until');
  },
};

export const TooManyTries: Story = {
  parameters: on({
    fail: {
      'identity.signInEmail': { status: 429, code: 'TOO_MANY_REQUESTS', details: { retryAfterSeconds: 41 } },
    },
  }),
  play: async ({ canvasElement }) => {
    await signIn(canvasElement, 'ana@harbour.example');
    await faulty(canvasElement, 'password', 'Too many tries. You can try again in');
  },
};

export const ServerError: Story = {
  parameters: on({ fail: { 'identity.signInEmail': { status: 500 } } }),
  play: async ({ canvasElement }) => {
    await signIn(canvasElement, 'ana@harbour.example');
    await faulty(canvasElement, 'password', 'The gateway had an error. Try again.');
  },
};

export const Unreachable: Story = {
  parameters: on({ fail: { 'identity.signInEmail': { status: 503 } } }),
  play: async ({ canvasElement }) => {
    await signIn(canvasElement, 'ana@harbour.example');
    await faulty(canvasElement, 'password', 'The gateway does not answer.');
  },
};

export const Offline: Story = {
  parameters: on({ offline: true }),
  play: async ({ canvasElement }) => {
    await signIn(canvasElement, 'ana@harbour.example');
    await faulty(canvasElement, 'password', 'You are offline.');
  },
};

export const PasswordShown: Story = {
  play: async ({ canvasElement }) => {
    await reads(form(canvasElement), 'sign-in');
    const input = type(canvasElement, 'Password', 'hidden');
    expect(input.type).toBe('password');
    control(form(canvasElement), 'Show the password').click();
    await waitFor(() => expect(input.type).toBe('text'));
    expect(input.value).toBe('hidden');
  },
};

export const SecondFactor: Story = {
  play: async ({ canvasElement }) => {
    const heard: string[] = [];
    form(canvasElement).addEventListener('wagate-account-signed-in', ({ detail }) =>
      heard.push(detail.user.name),
    );
    await signIn(canvasElement, 'chioma@harbour.example');
    await reads(form(canvasElement), 'two-factor', 'One more step', 'Enter the six digits');
    type(canvasElement, 'Code', '000000');
    submit(canvasElement, 'Verify');
    await faulty(canvasElement, 'code', 'That code isn’t right');
    type(canvasElement, 'Code', '246 810');
    submit(canvasElement, 'Verify');
    await waitFor(() => expect(heard).toEqual(['Chioma Eze']));
  },
};

export const BackupCode: Story = {
  play: async ({ canvasElement }) => {
    await signIn(canvasElement, 'chioma@harbour.example');
    await reads(form(canvasElement), 'two-factor');
    control(form(canvasElement), 'Use a backup code').click();
    await reads(form(canvasElement), 'backup-code', 'Enter one of the backup codes');
    type(canvasElement, 'Backup code', 'nonsense');
    submit(canvasElement, 'Verify');
    await faulty(canvasElement, 'code', 'That backup code isn’t right, or it was used.');
  },
};

export const SignUp: Story = {
  args: { view: 'sign-up' },
  play: async ({ canvasElement }) => {
    const heard: string[] = [];
    form(canvasElement).addEventListener('wagate-account-signed-in', ({ detail }) =>
      heard.push(detail.user.name),
    );
    await reads(
      form(canvasElement),
      'sign-up',
      'It comes with an organization of its own.',
      'At least 8 characters.',
    );
    type(canvasElement, 'Name', 'Lea Marsh');
    type(canvasElement, 'E-mail', 'lea@harbour.example');
    type(canvasElement, 'Password', 'short');
    submit(canvasElement, 'Create an account');
    await faulty(canvasElement, 'password', 'Use at least 8 characters.');
    type(canvasElement, 'Password', 'long enough');
    submit(canvasElement, 'Create an account');
    await waitFor(() => expect(heard).toEqual(['Lea Marsh']));
  },
};

export const EmailTaken: Story = {
  args: { view: 'sign-up' },
  play: async ({ canvasElement }) => {
    await reads(form(canvasElement), 'sign-up');
    type(canvasElement, 'Name', 'Ana');
    type(canvasElement, 'E-mail', 'ana@harbour.example');
    type(canvasElement, 'Password', 'long enough');
    submit(canvasElement, 'Create an account');
    await faulty(canvasElement, 'email', 'There is an account with this e-mail.');
  },
};

/** The one-time link of a new gateway. */
export const FirstAccount: Story = {
  args: { setupToken: 'once' },
  play: async ({ canvasElement }) => {
    await reads(
      form(canvasElement),
      'sign-up',
      'Create the first account',
      'the super admin of this gateway',
    );
  },
};

export const SignUpClosed: Story = {
  args: { view: 'sign-up', signUpClosed: true },
  play: async ({ canvasElement }) => {
    await reads(
      form(canvasElement),
      'closed',
      'No new accounts here',
      'Ask its admin to make an account for you.',
    );
  },
};

/** Whoever forgot their password, where the gateway mails: the answer is the same whether or not there is such an account. */
export const Forgot: Story = {
  args: { mail: true },
  play: async ({ canvasElement }) => {
    await reads(form(canvasElement), 'sign-in');
    control(form(canvasElement), 'Forgot it?').click();
    await reads(form(canvasElement), 'forgot', 'Forgot your password?');
    const email = control(form(canvasElement), 'E-mail') as HTMLInputElement;
    fill(email, 'nobody@harbour.example');
    control(form(canvasElement), 'Send the link').click();
    await reads(form(canvasElement), 'forgot', 'If there is an account with nobody@harbour.example');
  },
};

/** Where nothing is mailed, an administrator helps. */
export const ForgotWithoutMail: Story = {
  play: async ({ canvasElement }) => {
    await reads(form(canvasElement), 'sign-in');
    control(form(canvasElement), 'Forgot it?').click();
    await reads(form(canvasElement), 'forgot', 'Ask an administrator', 'can make a reset link');
    control(form(canvasElement), 'Back to sign-in').click();
    await reads(form(canvasElement), 'sign-in');
  },
};

/** Too many asked for a link. */
export const ForgotTooOften: Story = {
  args: { mail: true, view: 'forgot' },
  parameters: on({
    fail: {
      'identity.requestPasswordReset': {
        status: 429,
        code: 'TOO_MANY_REQUESTS',
        details: { retryAfterSeconds: 41 },
      },
    },
  }),
  play: async ({ canvasElement }) => {
    fill((await appears(form(canvasElement), 'E-mail')) as HTMLInputElement, 'ana@harbour.example');
    control(form(canvasElement), 'Send the link').click();
    await reads(form(canvasElement), 'forgot', 'You can try again in');
  },
};

/** Who is invited signs up with the invited address, also where nobody else may. */
export const Invited: Story = {
  args: { view: 'sign-up', signUpClosed: true, invitation: 'inv_1', email: 'ben@harbour.example' },
  play: async ({ canvasElement }) => {
    await reads(form(canvasElement), 'sign-up', 'You were invited with this address');
    const email = control(form(canvasElement), 'E-mail') as HTMLInputElement;
    expect([email.value, email.readOnly]).toEqual(['ben@harbour.example', true]);
  },
};

/** The invitation ended before the account was made. */
export const InvitationOver: Story = {
  args: Invited.args,
  parameters: on({ fail: { 'identity.signUpEmail': { status: 400, code: 'INVITATION_EXPIRED' } } }),
  play: async ({ canvasElement }) => {
    await reads(form(canvasElement), 'sign-up');
    type(canvasElement, 'Name', 'Ben');
    type(canvasElement, 'Password', 'long enough');
    submit(canvasElement, 'Create an account');
    await faulty(canvasElement, 'email', 'The invitation has expired.');
  },
};

export const Missing: Story = {
  parameters: on({ unplugged: true }),
  play: async ({ canvasElement }) => {
    await reads(form(canvasElement), 'missing', 'This form waits for its gateway');
  },
};

export const Narrow: Story = {
  globals: { width: '320' },
  play: async ({ canvasElement }) => {
    await reads(form(canvasElement), 'sign-in', 'to the gateway at');
    fits(form(canvasElement));
  },
};

export const Dark: Story = { globals: { theme: 'dark' }, play: WrongPassword.play };

export const RightToLeft: Story = {
  globals: { language: 'ar' },
  play: async ({ canvasElement }) => {
    await reads(form(canvasElement), 'sign-in', 'gateway.harbour.example');
    expect(readText(form(canvasElement))).not.toMatch(/Password|Sign in/);
  },
};

export const Spanish: Story = {
  globals: { language: 'es' },
  play: async ({ canvasElement }) => {
    await reads(form(canvasElement), 'sign-in', 'gateway.harbour.example');
    expect(readText(form(canvasElement))).not.toMatch(/Password|Sign in/);
  },
};

export const Pseudo: Story = {
  globals: { language: 'pseudo' },
  play: async ({ canvasElement }) => {
    await reads(form(canvasElement), 'sign-in', /\[Šígñ íñ/);
    expect(readText(form(canvasElement))).not.toMatch(/\b(Password|Sign in|New here)\b/);
  },
};
