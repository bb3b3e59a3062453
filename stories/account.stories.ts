import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Appearance, WagateAccount } from '@wagate/elements';
import type { World } from '@wagate/mocks';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { failureStories, triesAgain } from './failing.js';
import { appears, control, fill, find, fits, reads, readText, startsAtTheRight } from './reading.js';
import { type StageOptions, stage, stageOf } from './stage.js';

/** The own account: name, password, a second factor, the devices that are signed in, and how the page looks. */
const meta: Meta = {
  title: 'Connect/Account',
  component: 'wagate-account',
  loaders: [stage],
  render: (_, context) => html`<div class="frame"><wagate-account
    .identity=${stageOf(context).identity}
    .appearance=${{ theme: 'system', language: 'en' } satisfies Appearance}
    .languages=${[
      { value: 'en', label: 'English' },
      { value: 'es', label: 'Español' },
      { value: 'ar', label: 'العربية' },
    ]}
  ></wagate-account></div>`,
};
export default meta;
type Story = StoryObj;

const PASSWORD = 'correct horse battery';
/** What the authenticator of this world shows after it scanned. */
const CODE = '135791';

const on = (options: StageOptions) => ({ stage: options });
const account = (canvas: HTMLElement) => find(canvas, 'wagate-account');
const ready = async (canvas: HTMLElement): Promise<WagateAccount> => {
  const element = account(canvas);
  await reads(element, 'ready', 'Profile', 'Signed-in devices', 'Firefox on Windows', 'Appearance');
  return element;
};
const part = (element: WagateAccount, tag: string): HTMLElement => {
  const found = element.renderRoot.querySelector<HTMLElement>(tag);
  if (!found) throw new Error(`There is no <${tag}>.`);
  return found;
};
const secondFactor = (element: WagateAccount) => part(element, 'wagate-account-two-factor');
const withSecondFactor = ({ data }: World) => {
  const [ana] = data.accounts;
  ana!.user = { ...ana!.user, twoFactorEnabled: true };
  ana!.totp = '246810';
  ana!.backupCodes = ['harbour-0001', 'harbour-0002', 'harbour-0003'];
};
/** Opens the dialog of an act, gives the password, and chooses its verb. */
const begins = async (element: WagateAccount, act: string, verb: string, password = PASSWORD) => {
  const section = secondFactor(element);
  (await appears(section, act)).click();
  fill(await appears(section, 'Current password'), password);
  control(section, verb).click();
};
const confirms = async (element: WagateAccount, code: string) => {
  fill(await appears(secondFactor(element), 'Code from the app'), code);
  control(secondFactor(element), 'Confirm').click();
};
const saves = async (element: WagateAccount) => {
  (await appears(secondFactor(element), 'I have saved them')).click();
  await waitFor(() => expect(control(secondFactor(element), 'Done')).toBeEnabled());
  control(secondFactor(element), 'Done').click();
};

/** Every section; this device is marked and has nothing to sign out. */
export const Ready: Story = {
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    await reads(element, 'ready', 'Two-factor Off', 'Set up two-factor…', 'ana@harbour.example');
    await reads(
      element,
      'ready',
      'Chrome on macOS This device',
      'Safari on iPhone',
      'Last seen yesterday',
      'Signed in 9 Nov 2025',
      'refused at its next request',
    );
    expect(control(element, 'Name')).toHaveValue('Ana Reyes');
  },
};

const failures = failureStories({
  tag: 'wagate-account',
  operation: 'identity.getSession',
  healthy: 'Firefox on Windows',
  conflict: {
    operation: 'identity.updateUser',
    act: async (element) => {
      fill(control(element, 'Name'), 'Ana R.');
      (await appears(element, 'Save')).click();
    },
    words: ['This has changed meanwhile'],
  },
});
export const Loading: Story = failures.loading;
export const Conflict: Story = failures.conflict;
export const Unauthorized: Story = failures.unauthorized;
export const Forbidden: Story = failures.forbidden;
export const RateLimited: Story = failures.rateLimited;
export const ServerError: Story = {
  parameters: on({ fail: { 'identity.getAccountState': { status: 500 } } }),
  play: async ({ canvasElement }) => {
    await reads(account(canvasElement), 'error', 'The gateway had an error', 'Try again');
  },
};
export const Recovers: Story = failures.recovers;
export const Unreachable: Story = failures.unreachable;
export const Offline: Story = failures.offline;
export const Missing: Story = failures.missing;

/** A refresh failed: what was loaded stays, and so does what is being typed. */
export const Partial: Story = {
  play: async (context) => {
    const element = await ready(context.canvasElement);
    stageOf(context).options.fail = { 'identity.getAccountState': { status: 500 } };
    fill(control(element, 'Name'), 'Ana R.');
    (await appears(element, 'Save')).click();
    await reads(element, 'partial', 'Try again', 'Firefox on Windows');
    expect(control(element, 'Name')).toHaveValue('Ana R.');
  },
};

export const SavesName: Story = {
  play: async (context) => {
    const element = await ready(context.canvasElement);
    expect(control(element, 'Save')).toBeDisabled();
    fill(control(element, 'Name'), 'Ana Reyes-Lima');
    (await appears(element, 'Save')).click();
    await waitFor(async () =>
      expect((await stageOf(context).identity!.session.get())?.user.name).toBe('Ana Reyes-Lima'),
    );
    await waitFor(() => expect(control(element, 'Save')).toBeDisabled());
  },
};

/** The fields stand in a form that managers of passwords understand. */
export const PasswordForm: Story = {
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    const root = part(element, 'wagate-account-password').shadowRoot!;
    const kinds = [...root.querySelectorAll('form input')].map((one) => one.getAttribute('autocomplete'));
    expect(kinds.slice(0, 3)).toEqual(['username', 'current-password', 'new-password']);
    expect(root.querySelector('input')).toHaveValue('ana@harbour.example');
    control(element, 'Show: New password').click();
    await waitFor(() => expect(control(element, 'New password')).toHaveAttribute('type', 'text'));
  },
};

/** What was typed stays where it was refused. */
export const WrongPassword: Story = {
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    fill(control(element, 'Current password'), 'wrong horse');
    fill(control(element, 'New password'), 'battery staple ');
    control(element, 'Change password').click();
    await reads(element, 'ready', 'That is not your current password.');
    expect(control(element, 'New password')).toHaveValue('battery staple ');
    expect(control(element, 'Current password')).toHaveAttribute('aria-invalid', 'true');
  },
};

/** A new password as it was typed, a space at its end included; the other devices are signed out. */
export const ChangesPassword: Story = {
  play: async (context) => {
    const element = await ready(context.canvasElement);
    fill(control(element, 'Current password'), PASSWORD);
    fill(control(element, 'New password'), 'battery staple ');
    control(element, 'Change password').click();
    await reads(element, 'ready', 'Password changed. All other devices are signed out.');
    expect(stageOf(context).world.data.accounts[0]!.password).toBe('battery staple ');
    expect(control(element, 'New password')).toHaveValue('');
    await waitFor(() => expect(readText(element)).not.toContain('Firefox on Windows'));
  },
};

/** No answer came, and the new password opens: it was changed. */
export const ChangedWithoutAnswer: Story = {
  play: async (context) => {
    const element = await ready(context.canvasElement);
    const { options, world } = stageOf(context);
    options.fail = { 'identity.changePassword': { status: 502 } };
    world.data.accounts[0]!.password = 'battery staple';
    fill(control(element, 'Current password'), PASSWORD);
    fill(control(element, 'New password'), 'battery staple');
    control(element, 'Change password').click();
    await reads(element, 'ready', 'Password changed.');
  },
};

export const SetUpBegins: Story = {
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    await begins(element, 'Set up two-factor…', 'Continue');
    await reads(element, 'ready', 'Scan this with your authenticator app', 'JBSW Y3DP EHPK 3PXP');
    // Of the address only its drawing and its key are in the document.
    const change = secondFactor(element).shadowRoot!.querySelector('wagate-two-factor-change')!;
    expect(change.shadowRoot!.innerHTML).not.toMatch(/otpauth|JBSWY3DP/);
    expect(change.shadowRoot!.querySelector('svg.qr')).not.toBeNull();
  },
};

/** A code that is misread is told at its field, and the QR code stays. */
export const WrongCode: Story = {
  play: async (context) => {
    await SetUpBegins.play?.(context);
    const element = account(context.canvasElement);
    await confirms(element, '000000');
    await reads(element, 'ready', 'That code isn’t right', 'JBSW Y3DP');
  },
};

/** The codes are left only by saying that they are saved. */
export const BackupCodes: Story = {
  play: async (context) => {
    await SetUpBegins.play?.(context);
    const element = account(context.canvasElement);
    await confirms(element, '135 791');
    await reads(element, 'ready', 'Save your backup codes', 'Download', 'Each one signs you in once');
    expect(control(secondFactor(element), 'Done')).toBeDisabled();
    await userEvent.keyboard('{Escape}{Escape}');
    await reads(element, 'ready', 'Save your backup codes');
    const [ana] = stageOf(context).world.data.accounts;
    for (const code of ana!.backupCodes) expect(readText(element)).toContain(code);
  },
};

export const SetsUp: Story = {
  play: async (context) => {
    await BackupCodes.play?.(context);
    const element = account(context.canvasElement);
    await saves(element);
    await reads(element, 'ready', 'Two-factor On', '10 backup codes are left.');
    const [ana] = stageOf(context).world.data.accounts;
    // Once they are saved, none of them is anywhere.
    expect(readText(element)).not.toContain(ana!.backupCodes[0]!);
  },
};

/** Until a code of the new one was given, the old one stays; closing changes nothing. */
export const RenewLeft: Story = {
  parameters: on({ prepare: withSecondFactor }),
  play: async (context) => {
    const element = await ready(context.canvasElement);
    (await appears(secondFactor(element), 'Set up anew…')).click();
    await reads(element, 'ready', 'the present app and backup codes go on signing you in', 'changes nothing');
    fill(await appears(secondFactor(element), 'Current password'), PASSWORD);
    control(secondFactor(element), 'Continue').click();
    await reads(element, 'ready', 'Scan this with your authenticator app');
    control(secondFactor(element), 'Cancel').click();
    await reads(element, 'ready', '3 backup codes are left.');
    expect(stageOf(context).world.data.accounts[0]!.totp).toBe('246810');
  },
};

export const Renews: Story = {
  parameters: on({ prepare: withSecondFactor }),
  play: async (context) => {
    const element = await ready(context.canvasElement);
    await begins(element, 'Set up anew…', 'Continue');
    await confirms(element, CODE);
    await saves(element);
    await reads(element, 'ready', '10 backup codes are left.');
    expect(stageOf(context).world.data.accounts[0]!.totp).toBe(CODE);
  },
};

/** A plain service replaces at once, and says so before the click. */
export const PlainService: Story = {
  parameters: on({ prepare: withSecondFactor, plain: true }),
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    await reads(element, 'ready', 'may go on for up to five minutes');
    (await appears(secondFactor(element), 'Set up anew…')).click();
    await reads(element, 'ready', 'stop working as soon as you continue', 'Replace it now');
    fill(await appears(secondFactor(element), 'Current password'), PASSWORD);
    control(secondFactor(element), 'Replace it now').click();
    await reads(element, 'ready', 'This is your only authenticator now');
    // Whoever leaves needs the codes all the more.
    control(secondFactor(element), 'Cancel').click();
    await reads(element, 'ready', 'Save your backup codes');
  },
};

export const NewBackupCodes: Story = {
  parameters: on({ prepare: withSecondFactor }),
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    await begins(element, 'New backup codes…', 'Make new codes', 'wrong horse');
    await reads(element, 'ready', 'That is not your current password.');
    fill(await appears(secondFactor(element), 'Current password'), PASSWORD);
    control(secondFactor(element), 'Make new codes').click();
    await saves(element);
    await reads(element, 'ready', '10 backup codes are left.');
  },
};

export const SwitchesOff: Story = {
  parameters: on({ prepare: withSecondFactor }),
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    await begins(element, 'Switch off…', 'Switch off');
    await reads(element, 'ready', 'Two-factor Off');
  },
};

export const SignsOneOut: Story = {
  play: async (context) => {
    const element = await ready(context.canvasElement);
    control(element, 'Sign out: Firefox on Windows').click();
    const devices = part(element, 'wagate-account-devices');
    await reads(devices, 'ready', 'Sign out Firefox on Windows?');
    devices
      .shadowRoot!.querySelector('wagate-confirm')!
      .shadowRoot!.querySelector('wagate-dialog')!
      .shadowRoot!.querySelector<HTMLElement>('.danger')!
      .click();
    await waitFor(() => expect(stageOf(context).world.data.signIns).toHaveLength(1));
    await waitFor(() => expect(readText(devices)).not.toContain('Firefox on Windows'));
    expect(readText(devices)).toContain('Safari on iPhone');
  },
};

export const SignsOthersOut: Story = {
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    control(element, 'Sign out all others…').click();
    (await appears(element, 'Sign out all others')).click();
    await waitFor(() => expect(readText(element)).not.toContain('Firefox on Windows'));
    await reads(element, 'ready', 'Chrome on macOS This device');
    expect(() => control(element, 'Sign out all others…')).toThrow();
  },
};

export const SignsOutEverywhere: Story = {
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    let heard = 0;
    element.addEventListener('wagate-account-signed-out', () => heard++);
    control(element, 'Sign out everywhere…').click();
    await reads(element, 'ready', 'this one too');
    (await appears(element, 'Sign out everywhere')).click();
    await waitFor(() => expect(heard).toBe(1));
  },
};

/** What calls itself something is shown as text, on one line, and cut. */
export const HostileDevices: Story = {
  parameters: on({
    prepare: ({ data }) => {
      const [one, two] = data.signIns;
      data.signIns = [
        { ...one!, userAgent: `<img src=x onerror=alert(1)>\u202egpj.exe\n${'long '.repeat(60)}` },
        { ...two!, userAgent: '\u200b', ipAddress: '' },
        { ...two!, id: 'third', token: 'third', impersonatedBy: 'eve' },
      ];
    },
  }),
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    await reads(
      element,
      'ready',
      '<img src=x onerror=alert(1)>\ufffdgpj.exe',
      'Unknown browser',
      'Address unknown',
    );
    await reads(element, 'ready', 'Firefox on Windows An administrator acting as you');
    fits(element);
  },
};

/** A plain service shows devices for a day only. */
export const DevicesTooOld: Story = {
  parameters: on({
    plain: true,
    fail: { 'identity.listSessions': { status: 403, code: 'SESSION_NOT_FRESH' } },
  }),
  play: async ({ canvasElement }) => {
    await reads(account(canvasElement), 'ready', 'Sign in again to see your devices', 'Sign out everywhere…');
  },
};

export const DevicesFail: Story = {
  parameters: on({ fail: { 'identity.listSessions': { status: 500 } } }),
  play: async (context) => {
    const element = account(context.canvasElement);
    await reads(element, 'ready', 'The gateway had an error', 'Appearance');
    await triesAgain(context, element);
    await ready(context.canvasElement);
  },
};

/** Whoever acts as somebody reads that their credentials are not theirs. */
export const Acting: Story = {
  play: async (context) => {
    await ready(context.canvasElement);
    const element = account(context.canvasElement);
    await stageOf(context).identity!.admin.impersonateUser({ userId: 'ben' });
    await reads(element, 'ready', 'You are acting as Ben Okafor', 'theirs alone');
    expect(readText(element)).not.toMatch(/Change password|Signed-in devices|Set up two-factor/);
  },
};

/** The page is asked, and what it answers is shown. */
export const AsksForAppearance: Story = {
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    const heard: Appearance[] = [];
    element.addEventListener('wagate-appearance-change', ({ detail }) => heard.push(detail));
    control(element, 'Dark').click();
    await userEvent.selectOptions(control(element, 'Language'), 'ar');
    expect(heard).toEqual([
      { theme: 'dark', language: 'en' },
      { theme: 'system', language: 'ar' },
    ]);
    await waitFor(() => expect(control(element, 'As the device')).toBeChecked());
  },
};

/** What another section has to say stands between. */
export const WithAlerts: Story = {
  render: (_, context) => html`<div class="frame"><wagate-account .identity=${stageOf(context).identity}>
    <p slot="alerts">Which alerts are mailed</p>
  </wagate-account></div>`,
  play: async ({ canvasElement }) => {
    await reads(account(canvasElement), 'ready', 'Firefox on Windows', 'Which alerts are mailed');
  },
};

export const Narrow: Story = {
  globals: { width: '320' },
  parameters: on({ prepare: withSecondFactor }),
  play: async ({ canvasElement }) => {
    fits(await ready(canvasElement));
  },
};

export const NarrowScan: Story = {
  globals: { width: '320' },
  play: async (context) => {
    await SetUpBegins.play?.(context);
    fits(account(context.canvasElement));
  },
};

export const Dark: Story = {
  globals: { theme: 'dark' },
  parameters: on({ prepare: withSecondFactor }),
  play: async ({ canvasElement }) => {
    await ready(canvasElement);
  },
};

export const RightToLeft: Story = {
  globals: { language: 'ar' },
  play: async ({ canvasElement }) => {
    const element = account(canvasElement);
    await reads(element, 'ready', 'Firefox', 'هذا الجهاز');
    startsAtTheRight(part(element, 'wagate-account-devices').shadowRoot!.querySelector('.device .icon'));
  },
};

/** Every text is of the catalogue: none is left in English. */
export const Pseudo: Story = {
  globals: { language: 'pseudo' },
  parameters: on({ prepare: withSecondFactor }),
  play: async ({ canvasElement }) => {
    const element = account(canvasElement);
    await reads(element, 'ready', '203.0.113.7', '198.51.100.24');
    expect(readText(element)).not.toMatch(/\b(Password|Profile|Signed|Sign|Language|backup|Colours)\b/);
  },
};
