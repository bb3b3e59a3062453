import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { WagateApiKeys } from '@wagate/elements';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { failureStories } from './failing.js';
import { appears, choose, control, fill, find, fits, reads, readText, startsAtTheRight } from './reading.js';
import { type StageOptions, stage, stageOf } from './stage.js';

/** The keys with which programs call the gateway: what each may do, reaches, and until when; made, replaced, turned off and revoked here. */
const meta: Meta = {
  title: 'Developers/API keys',
  component: 'wagate-api-keys',
  loaders: [stage],
  render: (_, context) => {
    const { gateway, identity } = stageOf(context);
    return html`<div class="frame"><wagate-provider .gateway=${gateway} .identity=${identity}>
      <wagate-api-keys></wagate-api-keys>
    </wagate-provider></div>`;
  },
};
export default meta;
type Story = StoryObj;

const on = (options: StageOptions) => ({ stage: options });
const keys = (canvas: HTMLElement) => find(canvas, 'wagate-api-keys');
const ready = async (canvas: HTMLElement, healthy = 'Order service'): Promise<WagateApiKeys> => {
  await reads(keys(canvas), 'ready', healthy);
  return keys(canvas);
};
const rowOf = (element: WagateApiKeys, name: string): HTMLElement => {
  const rows = [...element.renderRoot.querySelectorAll<HTMLElement>('tbody tr')];
  const row = rows.find((one) => readText(one.querySelector('.identity') ?? one) === name);
  if (!row) throw new Error(`There is no row of ${name}.`);
  return row;
};

/** One key in each way a key can be: its rights, what it reaches, who made it, when it was used and until when it works. */
export const Ready: Story = {
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    await reads(element, 'ready', 'Create key', 'Front desk', 'by Ana Reyes');
    await reads(
      rowOf(element, 'Order service'),
      undefined,
      'wa_fKq',
      'read',
      'All sessions',
      '2 min ago',
      'Never',
    );
    await reads(rowOf(element, 'CRM sync'), undefined, '2 sessions', 'by Chioma Eze', '3 Jan 2026');
    await reads(rowOf(element, 'Ana’s laptop'), undefined, 'manage', 'Never used', 'In 28 days');
  },
};

/** What is refused says so, and since when: expired, switched off. */
export const NotInForce: Story = {
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    control(element, /^Not in force/).click();
    await waitFor(() => expect(readText(element)).not.toContain('Order service'));
    await reads(rowOf(element, 'Old till'), undefined, 'Expired 9 Nov 2025');
    await reads(rowOf(element, 'Night bot'), undefined, 'Off');
  },
};

/** One that was revoked stays in sight with the day, and frees its name. */
export const Revoked: Story = {
  parameters: on({
    prepare: (world) => {
      const key = world.apiKeyCalled('Reporting');
      world.data.apiKeys = world.data.apiKeys.map((one) =>
        one === key ? { ...one, enabled: false, revokedAt: world.now() - 3_600_000 } : one,
      );
    },
  }),
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    await reads(rowOf(element, 'Reporting'), undefined, 'Revoked 21 Nov 2025');
    expect(rowOf(element, 'Reporting').querySelector('wagate-menu')).toBeNull();
  },
};

export const Expiring: Story = {
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    control(element, /^Expiring/).click();
    await waitFor(() => expect(readText(element)).not.toContain('Order service'));
    await reads(element, 'ready', 'Till receipts', 'In 12 days', 'Ana’s laptop');
  },
};

export const Found: Story = {
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    await userEvent.type(control(element, 'Find by name or prefix'), 'wa_qxl{Enter}');
    await waitFor(() => expect(readText(element)).not.toContain('Order service'));
    await reads(element, 'ready', 'CRM sync');
  },
};

export const NoneFound: Story = {
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    await userEvent.type(control(element, 'Find by name or prefix'), 'kiosk{Enter}');
    await reads(element, 'ready', 'No key matches', 'Show all');
  },
};

export const ShowsAllAgain: Story = {
  play: async (context) => {
    await NoneFound.play?.(context);
    control(keys(context.canvasElement), 'Show all').click();
    await ready(context.canvasElement);
  },
};

const failures = failureStories({
  tag: 'wagate-api-keys',
  operation: 'listApiKeys',
  healthy: 'Order service',
  empty: {
    stage: { activeOrganization: 'org_ana' },
    words: ['No API keys yet', 'A key lets a program call the gateway', 'Create key'],
  },
  conflict: {
    operation: 'updateApiKey',
    act: async (element) => {
      await choose(element, 'Actions for Order service', 'Turn off…');
      (await appears(element, 'Turn off')).click();
    },
    words: ['Turn off Order service?', 'This has changed meanwhile'],
  },
});
export const Loading: Story = failures.loading;
export const Empty: Story = failures.empty;
export const Conflict: Story = failures.conflict;
export const Unauthorized: Story = failures.unauthorized;
export const NotFound: Story = failures.notFound;
export const RateLimited: Story = failures.rateLimited;
export const ServerError: Story = failures.serverError;
export const Recovers: Story = failures.recovers;
export const Unreachable: Story = failures.unreachable;
export const Offline: Story = failures.offline;
export const Missing: Story = failures.missing;

/** A refresh failed: what was loaded stays. No event tells of keys, so that there is no connection whose end would make them old. */
export const Partial: Story = {
  play: async (context) => {
    const element = await ready(context.canvasElement);
    stageOf(context).options.fail = { listApiKeys: { status: 500 } };
    await choose(element, 'Actions for Order service', 'Revoke…');
    (await appears(element, 'Revoke key')).click();
    await reads(element, 'partial', 'Order service', 'Try again');
  },
};

/** A member is told who can, and nothing is asked for in their name. */
export const Forbidden: Story = {
  parameters: on({ signedIn: 'ben' }),
  play: async ({ canvasElement }) => {
    await reads(keys(canvasElement), 'forbidden', 'Your role can’t manage keys', 'Owners and admins');
    expect(readText(keys(canvasElement))).not.toContain('Create key');
  },
};

/** The right went away while the page was open. */
export const RightTakenAway: Story = {
  parameters: on({ fail: { listApiKeys: { status: 403 } } }),
  play: async ({ canvasElement }) => {
    await reads(keys(canvasElement), 'forbidden', 'Your role can’t manage keys');
  },
};

const opened = async (canvas: HTMLElement): Promise<WagateApiKeys> => {
  const element = await ready(canvas);
  await reads(element, 'ready', 'Front desk');
  control(element, 'Create key').click();
  await reads(element, 'ready', 'Create an API key', 'It may', 'See sessions, chats, messages and contacts');
  return element;
};
const form = (element: WagateApiKeys): HTMLElement => {
  const found = element.renderRoot.querySelector<HTMLElement>('wagate-api-key-form');
  if (!found) throw new Error('The form is not there.');
  return found;
};

/** A field of a form by its name: its label stands on other buttons too. */
const entry = (element: HTMLElement, name: string): HTMLElement => {
  const found = element.shadowRoot?.querySelector<HTMLElement>(`[name="${name}"]`);
  if (!found) throw new Error(`There is no field ${name}.`);
  return found;
};

/** Each permission with what it allows; what the key reaches is chosen by nobody beforehand. */
export const CreateForm: Story = {
  play: async ({ canvasElement }) => {
    const element = await opened(canvasElement);
    await reads(
      form(element),
      undefined,
      'powerful',
      'All sessions, also later ones',
      'Until 19 February 2026',
    );
    for (const words of ['All sessions, also later ones', 'These sessions'])
      expect(control(form(element), words)).not.toBeChecked();
  },
};

export const CreateFilled: Story = {
  play: async ({ canvasElement }) => {
    const element = await opened(canvasElement);
    fill(control(form(element), 'Name'), 'Delivery app');
    control(form(element), /^Send/).click();
    control(form(element), 'All sessions, also later ones').click();
    await waitFor(() => expect(control(form(element), /^Send/)).toBeChecked());
    expect(control(form(element), 'Name')).toHaveValue('Delivery app');
  },
};

export const CreateErrors: Story = {
  play: async ({ canvasElement }) => {
    const element = await opened(canvasElement);
    control(form(element), /^Read/).click();
    await waitFor(() => expect(control(form(element), /^Read/)).not.toBeChecked());
    control(form(element), 'Create key').click();
    await reads(
      form(element),
      undefined,
      '3 fields need another look',
      'Give the key a name.',
      'Tick what the key may do.',
      'Choose what the key reaches.',
    );
  },
};

export const CreateForSomeSessions: Story = {
  play: async ({ canvasElement }) => {
    const element = await opened(canvasElement);
    fill(control(form(element), 'Name'), 'Delivery app');
    control(form(element), 'These sessions').click();
    (await appears(form(element), 'Deliveries')).click();
    control(form(element), 'Front desk').click();
    await waitFor(() => expect(control(form(element), 'Front desk')).toBeChecked());
  },
};

export const CreateUntilDate: Story = {
  play: async ({ canvasElement }) => {
    const element = await opened(canvasElement);
    await userEvent.selectOptions(control(form(element), 'Expires'), 'date');
    fill(await appears(form(element), 'Last day'), '2025-11-20');
    control(form(element), 'Create key').click();
    await reads(form(element), undefined, 'That day is over.');
    fill(entry(form(element), 'day'), '2026-01-31');
    await waitFor(() => expect(readText(form(element))).not.toContain('That day is over.'));
  },
};

/** The gateway refused: what was typed stays, and what went wrong stands above it. */
export const CreateFails: Story = {
  parameters: on({ fail: { createApiKey: { status: 401 } } }),
  play: async (context) => {
    await CreateFilled.play?.(context);
    const element = keys(context.canvasElement);
    control(form(element), 'Create key').click();
    await reads(form(element), undefined, 'You are not signed in, or no longer');
    expect(control(form(element), 'Name')).toHaveValue('Delivery app');
  },
};

/** The only time that the key is shown; it leaves by the tick and Done alone. */
export const SecretShown: Story = {
  play: async (context) => {
    await CreateFilled.play?.(context);
    const element = keys(context.canvasElement);
    control(form(element), 'Create key').click();
    await reads(
      element,
      'ready',
      'Copy the key for Delivery app',
      'only time',
      /wa_[a-zA-Z]{64}/,
      'Try it',
      'curl',
    );
    expect(control(element, 'Done')).toBeDisabled();
  },
};

export const SecretStored: Story = {
  play: async (context) => {
    await SecretShown.play?.(context);
    const element = keys(context.canvasElement);
    control(element, 'I have stored the key in a safe place').click();
    await waitFor(() => expect(control(element, 'Done')).toBeEnabled());
    control(element, 'Done').click();
    await waitFor(() => expect(readText(element)).not.toMatch(/wa_[a-zA-Z]{64}/));
    await reads(element, 'ready', 'Delivery app');
  },
};

export const MenuOpen: Story = {
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    control(element, 'Actions for Order service').click();
    for (const words of ['Rename…', 'Turn off…', 'Replace the secret…', 'Revoke…'])
      await appears(element, words);
  },
};

export const Renaming: Story = {
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    await choose(element, 'Actions for Order service', 'Rename…');
    await reads(element, 'ready', 'Change the name');
    const change = element.renderRoot.querySelector<HTMLElement>('wagate-api-key-change');
    if (!change) throw new Error('There is nothing to type into.');
    expect(entry(change, 'name')).toHaveValue('Order service');
    fill(entry(change, 'name'), 'Orders');
    control(change, 'Save').click();
    await waitFor(() => rowOf(element, 'Orders'));
  },
};

export const ConfirmsRevoking: Story = {
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    await choose(element, 'Actions for Order service', 'Revoke…');
    await reads(element, 'ready', 'Revoke Order service?', 'This can’t be undone.', 'Revoke key');
  },
};

export const Revokes: Story = {
  play: async (context) => {
    await ConfirmsRevoking.play?.(context);
    const element = keys(context.canvasElement);
    control(element, 'Revoke key').click();
    await waitFor(() => expect(readText(rowOf(element, 'Order service'))).toContain('Revoked'));
    await reads(context.canvasElement.ownerDocument.body, undefined, 'Order service revoked');
  },
};

export const ConfirmsReplacing: Story = {
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    await choose(element, 'Actions for CRM sync', 'Replace the secret…');
    await reads(element, 'ready', 'Replace the secret of CRM sync?', 'The old secret stops at once');
  },
};

export const ConfirmsTurningOff: Story = {
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    await choose(element, 'Actions for CRM sync', 'Turn off…');
    await reads(element, 'ready', 'Turn off CRM sync?', 'You can turn it on again.');
  },
};

export const TurnsOnAgain: Story = {
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    await choose(element, 'Actions for Night bot', 'Turn on…');
    await reads(element, 'ready', 'Turn on Night bot?');
    control(element, 'Turn on').click();
    await waitFor(() => expect(readText(rowOf(element, 'Night bot'))).not.toContain('Off'));
  },
};

/** No answer came to a creation: the key is there, its secret is not, and one button gives another. */
export const SecretLost: Story = {
  parameters: on({ fail: { createApiKey: { status: 502 } } }),
  play: async (context) => {
    const { world } = stageOf(context);
    await CreateFilled.play?.(context);
    const [made] = world.data.apiKeys;
    if (!made) throw new Error('There is no key.');
    world.data.apiKeys = [
      { ...made, id: 'key_lost', name: 'Delivery app', createdAt: world.now(), secret: 'wa_lost' },
      ...world.data.apiKeys,
    ];
    const element = keys(context.canvasElement);
    control(form(element), 'Create key').click();
    await reads(
      element,
      'ready',
      'Delivery app was made, but its secret did not arrive',
      'Replace the secret…',
    );
  },
};

/** Names of any length and kind: nothing is cut off that is not marked as cut, nothing runs. */
export const Hostile: Story = {
  parameters: on({
    prepare: (world) => {
      const names = ['<img src=x onerror=alert(1)>', `Unbroken${'long'.repeat(60)}`, '\u202egnp.txt', '  '];
      world.data.apiKeys = world.data.apiKeys.map((key, at) => ({ ...key, name: names[at] ?? key.name }));
    },
  }),
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement, '<img src=x');
    await reads(element, 'ready', 'No name');
    expect(element.renderRoot.querySelector('img')).toBeNull();
    fits(element);
  },
};

/** A plain gateway: an owner's keys come from its identity service, can only read, and it says so. */
export const PlainGateway: Story = {
  parameters: on({ plain: true }),
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    await reads(element, 'ready', 'Keys made here can only read');
    control(element, 'Create key').click();
    await reads(element, 'ready', 'Create an API key', 'A key made here can only read');
    expect(readText(form(element))).not.toContain('These sessions');
  },
};

export const PlainGatewayMakesKey: Story = {
  parameters: on({ plain: true }),
  play: async (context) => {
    await PlainGateway.play?.(context);
    const element = keys(context.canvasElement);
    fill(control(form(element), 'Name'), 'Delivery app');
    control(form(element), 'Create key').click();
    await reads(element, 'ready', 'Copy the key for Delivery app', /wa_[a-zA-Z]{64}/);
  },
};

/** An admin of a plain gateway is refused by its identity service, and reads why. */
export const PlainGatewayRefused: Story = {
  parameters: on({ plain: true, signedIn: 'chioma' }),
  play: async ({ canvasElement }) => {
    await reads(keys(canvasElement), 'forbidden', 'Only the owner manages keys here');
  },
};

/** A plain gateway without its identity service: where keys are made is not known here. */
export const Elsewhere: Story = {
  parameters: on({ plain: true }),
  render: (_, context) =>
    html`<div class="frame"><wagate-api-keys .gateway=${stageOf(context).gateway}></wagate-api-keys></div>`,
  play: async ({ canvasElement }) => {
    await reads(keys(canvasElement), 'absent', 'This gateway manages keys elsewhere');
  },
};

export const Narrow: Story = {
  globals: { width: '320' },
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    await reads(element, 'ready', 'New', 'Permissions', 'Front desk');
    fits(element);
  },
};

export const RightToLeft: Story = {
  globals: { language: 'ar' },
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    startsAtTheRight(rowOf(element, 'Order service').querySelector('bdi'));
  },
};

/** Every text is of the catalogue: none is left in English. */
export const Pseudo: Story = {
  globals: { language: 'pseudo' },
  play: async ({ canvasElement }) => {
    const element = await ready(canvasElement);
    expect(readText(element)).not.toMatch(/\b(API keys|Permissions|Expires|Never|Create key|Not in force)\b/);
  },
};
