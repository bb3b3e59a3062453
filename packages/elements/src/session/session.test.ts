import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import { afterEach, beforeEach, describe, it } from 'vitest';
import '../define/session.js';
import { FakeGateway, session } from '../testing/fake-gateway.js';
import { control, inState, textOf, until } from '../testing/wait.js';
import type { WagateSession } from './session.js';

let fake: FakeGateway;
const at = Date.now();
const element = (id = 'sess_a') =>
  fixture<WagateSession>(html`<wagate-session .gateway=${fake.gateway} session=${id}></wagate-session>`);
const inner = <E extends Element>(shown: WagateSession, tag: string) =>
  until(() => shown.shadowRoot!.querySelector(`${tag}:defined`) as (E & HTMLElement) | null);
const field = (within: HTMLElement, name: string) =>
  within.shadowRoot!.querySelector<HTMLInputElement>(`[name=${name}]`)!;

function type(input: HTMLInputElement, value: string): void {
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}
const choose = (shown: WagateSession, value: string) =>
  shown
    .shadowRoot!.querySelector('wagate-menu')!
    .dispatchEvent(new CustomEvent('wagate-menu-select', { detail: { value } }));

describe('wagate-session', () => {
  beforeEach(() => {
    fake = new FakeGateway();
    fake.extensions.push('audit');
    fake.sessions = [
      session({
        id: 'sess_a',
        label: 'Front desk',
        status: 'working',
        waJid: '447700900143:7@s.whatsapp.net',
        waLid: '2033044:7@lid',
        lastEventAt: at - 120_000,
        rate: {
          perMin: { limit: 20, used: 12, resetsAt: at + 30_000 },
          perHour: { limit: 200, used: 40, resetsAt: at + 900_000 },
        },
      }),
    ];
    fake.respond(({ path }) =>
      path === '/audit'
        ? {
            status: 200,
            body: {
              data: [
                {
                  id: 'a1',
                  at: at - 60_000,
                  actor: { id: 'u1', name: 'Ana Reyes', impersonatedBy: 'Sam Root' },
                  action: 'session.update',
                  target: { kind: 'session', id: 'sess_a' },
                  detail: { label: 'Front desk' },
                },
                {
                  id: 'a2',
                  at: at - 90_000,
                  actor: { id: 'k1', name: '<b>key</b>' },
                  action: 'session.new_kind',
                  target: { kind: 'session', id: 'sess_a' },
                },
              ],
            },
          }
        : undefined,
    );
  });
  afterEach(() => {
    fixtureCleanup();
  });

  it('tells who it is with each address to copy, what it sent, and what was done to it', async () => {
    const shown = await inState(await element(), 'ready');
    await until(() => textOf(shown).includes('Ana Reyes'));
    const text = textOf(shown);
    for (const words of [
      'Front desk',
      'Working',
      '+44 7700 900143',
      '447700900143@s.whatsapp.net',
      '2033044@lid',
      'sess_a',
      'Device 7',
      '12 / 20',
      '40 / 200',
      'changed its settings',
      'Sam Root',
      '<b>key</b>',
      'session.new_kind',
    ])
      expect(text).to.contain(words);
    expect(text, 'a LID is no phone number').to.not.contain('+2033044');
    await expect(shown).to.be.accessible();
  });

  it('is one click from its chats', async () => {
    const shown = await inState(await element(), 'ready');
    let opened = '';
    shown.addEventListener('wagate-chats-open', ({ detail }) => {
      opened = detail.sessionId;
    });
    control(shown, 'Open chats').click();
    expect(opened).to.equal('sess_a');
  });

  it('sends only what was changed, and says that it is saved', async () => {
    const shown = await inState(await element(), 'ready');
    const settings = await inner<HTMLElement>(shown, 'wagate-session-settings');
    await until(() => field(settings, 'label'));
    type(field(settings, 'label'), '  Till 2 ');
    await until(() => textOf(settings).includes('Discard'));
    control(settings, 'Save').click();
    await until(() => !textOf(settings).includes('Discard'));
    const sent = fake.calls.filter(({ method }) => method === 'PATCH');
    expect(sent.map(({ body }) => body)).to.deep.equal([{ label: 'Till 2' }]);
    await until(() => textOf(shown).includes('Till 2'));
  });

  for (const [name, value, words] of [
    ['ratePerMin', '-3', 'A whole number, 0 or more.'],
    ['ratePerMin', '2.5', 'A whole number'],
    ['ratePerHour', '', 'A whole number'],
    ['ratePerHour', '5', 'An hour can’t take fewer than a minute.'],
    ['label', 'x'.repeat(256), 'at most 255 characters'],
  ] as const) {
    it(`refuses ${name} "${value.slice(0, 6)}" and keeps what was typed`, async () => {
      const shown = await inState(await element(), 'ready');
      const settings = await inner<HTMLElement>(shown, 'wagate-session-settings');
      await until(() => field(settings, name));
      type(field(settings, name), value);
      await until(() => textOf(settings).includes('Discard'));
      control(settings, 'Save').click();
      await until(() => textOf(settings).includes(words));
      expect(field(settings, name).value).to.equal(value);
      expect(fake.count('PATCH', /./)).to.equal(0);
    });
  }

  it('keeps what is being typed when somebody else saves, and says so', async () => {
    const shown = await inState(await element(), 'ready');
    const settings = await inner<HTMLElement>(shown, 'wagate-session-settings');
    await until(() => field(settings, 'label'));
    type(field(settings, 'label'), 'Mine');
    fake.sessions = fake.sessions.map((one) => ({ ...one, label: 'Theirs' }));
    fake.push('session.status', 'sess_a', { status: 'working' });
    await until(() => textOf(settings).includes('Somebody changed these settings'));
    expect(field(settings, 'label').value).to.equal('Mine');
    control(settings, 'Take theirs').click();
    await until(() => field(settings, 'label').value === 'Theirs');
  });

  it('takes settings for saved that the gateway kept although no answer came', async () => {
    const shown = await inState(await element(), 'ready');
    const settings = await inner<HTMLElement>(shown, 'wagate-session-settings');
    await until(() => field(settings, 'label'));
    fake.respond(({ method, body }) => {
      if (method !== 'PATCH') return undefined;
      fake.sessions = fake.sessions.map((one) => ({ ...one, ...(body as object) }));
      return { status: 502, body: {} };
    });
    type(field(settings, 'label'), 'Till 2');
    await until(() => textOf(settings).includes('Discard'));
    control(settings, 'Save').click();
    await until(() => textOf(shown).includes('Till 2') && !textOf(settings).includes('Discard'));
    expect([field(settings, 'label').value, fake.count('PATCH', /./)]).to.deep.equal(['Till 2', 1]);
  });

  it('names three ways to end, each with what stays where', async () => {
    const shown = await inState(await element(), 'ready');
    for (const [act, words] of [
      ['stop', 'The phone stays linked'],
      ['logout', 'webhooks stay here'],
      ['delete', 'There is no way back'],
    ] as const) {
      choose(shown, act);
      const change = await inner<HTMLElement>(shown, 'wagate-session-change');
      await until(() => textOf(change).includes(words));
      control(change, 'Cancel').click();
      await until(() => !shown.shadowRoot!.querySelector('wagate-session-change'));
    }
    expect(fake.calls.filter(({ method }) => method !== 'GET' && method !== 'POST').length).to.equal(0);
  });

  it('says that it is gone when it is deleted here or elsewhere', async () => {
    const shown = await inState(await element(), 'ready');
    choose(shown, 'delete');
    const change = await inner<HTMLElement>(shown, 'wagate-session-change');
    await until(() => textOf(change).includes('Delete session'));
    const deleted: string[] = [];
    shown.addEventListener('wagate-session-deleted', ({ detail }) => deleted.push(detail.sessionId));
    control(change, 'Delete session').click();
    await inState(shown, 'not-found');
    expect(deleted).to.deep.equal(['sess_a']);
    expect(textOf(shown)).to.contain('This session is not here');
  });

  it('shows a member what it is, and nothing that they may not do', async () => {
    fake.permissions = ['read', 'send', 'events'];
    const shown = await inState(await element(), 'ready');
    await until(() => !shown.shadowRoot!.querySelector('wagate-menu'));
    expect(textOf(shown)).to.contain('Front desk').and.to.contain('On: contacts see blue ticks');
    expect(shown.shadowRoot!.querySelector('wagate-session-settings, wagate-session-activity')).to.equal(
      null,
    );
    expect(fake.count('GET', /audit/)).to.equal(0);
  });

  it('leaves out what a plain gateway lacks, and asks it for nothing of it', async () => {
    fake.plain = true;
    fake.sessions = [session({ id: 'sess_a', status: 'working', waJid: '447700900143:7@s.whatsapp.net' })];
    const shown = await inState(await element(), 'ready');
    await until(() => textOf(shown).includes('At most 20 a minute and 200 an hour'));
    expect(textOf(shown)).to.contain('On: contacts see blue ticks');
    expect(shown.shadowRoot!.querySelector('wagate-session-settings, wagate-session-activity')).to.equal(
      null,
    );
    expect(fake.count('GET', /audit/)).to.equal(0);
  });

  it('brings a code to whoever links again by one button, and only there', async () => {
    fake.sessions = [
      session({ id: 'sess_a', label: 'Till', status: 'logged_out', waJid: '447700900143@s.whatsapp.net' }),
    ];
    const shown = await inState(await element(), 'ready');
    expect(fake.count('GET', /\/qr$/)).to.equal(0);
    control(shown, 'Link again').click();
    await until(() => fake.count('GET', /\/qr$/) >= 1);
    await until(() => shown.shadowRoot!.querySelector('wagate-pairing:defined'));
    fake = new FakeGateway();
    fake.plain = true;
    fake.sessions = [
      session({ id: 'sess_a', label: 'Till', status: 'logged_out', waJid: '447700900143@s.whatsapp.net' }),
    ];
    const plain = await inState(await element(), 'ready');
    const before = fake.count('GET', /\/qr$/);
    control(plain, 'Link again').click();
    await until(() => plain.shadowRoot!.querySelector('wagate-pairing:defined'));
    expect(fake.count('GET', /\/qr$/) - before).to.equal(0);
  });

  it('offers the way out of a failure, and the code of a session that waits for a phone', async () => {
    fake.sessions = [
      session({
        id: 'sess_a',
        label: 'Till',
        status: 'failed',
        waJid: '447700900143@s.whatsapp.net',
        statusReason: { code: 'replaced', message: 'x', at },
      }),
    ];
    const failed = await inState(await element(), 'ready');
    expect(textOf(failed)).to.contain('Another computer took over this link');
    control(failed, 'Start again').click();
    await until(() => fake.count('POST', /:start$/) === 1);
    fake.sessions = [session({ id: 'sess_a', label: 'Till', status: 'scan_qr_code' })];
    const waits = await inState(await element(), 'ready');
    control(waits, 'Show the code').click();
    await until(() => waits.shadowRoot!.querySelector('wagate-pairing:defined'));
  });
});
