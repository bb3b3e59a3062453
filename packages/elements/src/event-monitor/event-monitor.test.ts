import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import { afterEach, beforeEach, describe, it } from 'vitest';
import '../define/event-monitor.js';
import { FakeGateway, session } from '../testing/fake-gateway.js';
import { control, inState, inside, textOf, until } from '../testing/wait.js';
import type { WagateEventMonitor } from './event-monitor.js';

let fake: FakeGateway;
const text = (body: string) => ({ waMessageId: body, chatJid: '1@lid', fromMe: false, type: 'text', body });

beforeEach(() => {
  fake = new FakeGateway();
  fake.permissions.push('super_admin');
  fake.sessions = [
    session({ id: 'sess_a', label: 'Front desk' }),
    session({ id: 'sess_b', label: 'Returns' }),
  ];
  fake.respond(({ path }) =>
    path === '/admin/sessions' ? { status: 200, body: { data: fake.sessions } } : undefined,
  );
});
afterEach(fixtureCleanup);

async function monitor(): Promise<WagateEventMonitor> {
  const element = await fixture<WagateEventMonitor>(
    html`<div style="block-size: 640px; inline-size: 1000px; display: grid"><wagate-event-monitor .gateway=${fake.gateway}></wagate-event-monitor></div>`,
  );
  return inState(element.querySelector('wagate-event-monitor')!, 'empty');
}
const rows = (element: WagateEventMonitor) => [
  ...element.renderRoot.querySelectorAll<HTMLElement>('[role=row].event'),
];
const scroller = (element: WagateEventMonitor) => element.renderRoot.querySelector<HTMLElement>('.list')!;
const reads = (element: WagateEventMonitor, words: string) =>
  until(() => textOf(element).includes(words), `"${words}" is read`);
const press = (element: WagateEventMonitor, key: string) =>
  scroller(element).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
const tickets = () => fake.calls.filter(({ path }) => path === '/realtime/ticket').map(({ body }) => body);

describe('wagate-event-monitor', () => {
  it('shows events as they come, newest first, with the names of their sessions', async () => {
    const element = await monitor();
    expect(tickets()[0]).to.include({ scope: 'firehose' });
    fake.push('message', 'sess_a', text('one'));
    fake.push('auth.qr', 'sess_b', { code: '2@SECRET', timeoutMs: 20_000 });
    await until(() => rows(element).length === 2);
    expect(textOf(rows(element)[0]!))
      .to.include('auth.qr')
      .and.include('Returns')
      .and.include('masked');
    expect(textOf(rows(element)[1]!))
      .to.include('Front desk')
      .and.include('Text, 3 characters');
    expect(element.getAttribute('state')).to.equal('ready');
  });

  it('pauses when the newest is left, says so and how many wait, and shows all in order again', async () => {
    const element = await monitor();
    for (let n = 0; n < 100; n++) fake.push('message', 'sess_a', text(`m${n}`));
    await until(() => rows(element).length > 10);
    scroller(element).scrollTop = 600;
    await reads(element, 'Paused, since you left the newest.');
    for (let n = 100; n < 103; n++) fake.push('message', 'sess_a', text(`m${n}`));
    await reads(element, '3 waiting');
    expect(inside(element, '.counts')!.textContent).to.include('100 held');
    control(element, 'Resume').click();
    await reads(element, '103 held');
    expect(scroller(element).scrollTop).to.equal(0);
    expect(textOf(element)).not.to.include('Paused,');
    const ids = rows(element).map((row) => Number(row.id.slice(4)));
    expect(ids.slice(0, 4)).to.deep.equal([103, 102, 101, 100]);
  });

  it('renders what is in view alone', async () => {
    const element = await monitor();
    for (let n = 0; n < 3_000; n++) fake.push('presence.update', 'sess_a', { state: 'composing' });
    await reads(element, '3,000 held');
    expect(rows(element).length).to.be.below(60);
    expect(rows(element)[0]!.getBoundingClientRect().height).to.equal(32);
    expect(scroller(element).scrollHeight).to.equal(3_001 * 32);
    scroller(element).scrollTop = 3_000 * 32;
    await until(() => inside(element, '#row-1'));
  });

  it('puts its rows where they belong whatever the size of the text', async () => {
    const element = await monitor();
    for (let n = 0; n < 100; n++) fake.push('message', 'sess_a', text(`m${n}`));
    await until(() => rows(element).length > 10);
    const [row] = rows(element);
    const before = row!.offsetHeight;
    element.style.setProperty('--wagate-font-size', '26px');
    // As a page does that is laid out anew for it.
    element.parentElement!.style.setProperty('inline-size', '1400px');
    await until(() => row!.offsetHeight === 2 * before && scroller(element).scrollHeight > 100 * 2 * before);
    expect(scroller(element).scrollHeight).to.be.closeTo(101 * 2 * before, 2 * before);
  });

  it('keeps 10,000 and says how many it let go', async () => {
    const element = await monitor();
    for (let n = 0; n < 10_020; n++) fake.push('presence.update', 'sess_a', { state: 'composing' });
    await reads(element, '10,000 held');
    expect(inside(element, '.counts')!.textContent).to.include('20 older dropped');
  });

  it('narrows what is held by type and text, here', async () => {
    const element = await monitor();
    fake.push('message', 'sess_a', text('A pallet of oats'));
    fake.push('message', 'sess_b', text('Nothing'));
    fake.push('presence.update', 'sess_a', { state: 'composing' });
    await until(() => rows(element).length === 3);
    const type = inside<HTMLSelectElement>(element, 'select[aria-label=Type]')!;
    type.value = 'message';
    type.dispatchEvent(new Event('change'));
    await until(() => rows(element).length === 2);
    const search = inside(element, 'wagate-search-field')!;
    const find = (query: string) =>
      search.dispatchEvent(new CustomEvent('wagate-search', { detail: { query } }));
    find('PALLET');
    await until(() => rows(element).length === 1);
    find('front desk');
    await until(() => rows(element).length === 1);
    find('caravan');
    await reads(element, 'No event that is held fits');
    expect(tickets()).to.have.length(1);
    control(element, 'Show all').click();
    await until(() => rows(element).length === 3);
  });

  it('hears one session through a scope of its own', async () => {
    const element = await monitor();
    const choice = inside<HTMLSelectElement>(element, 'select[aria-label=Session]')!;
    await until(() => choice.options.length === 3);
    choice.value = 'sess_b';
    choice.dispatchEvent(new Event('change'));
    await until(() => tickets().length === 2);
    expect(tickets()[1]).to.include({ scope: 'session', session: 'sess_b' });
    await reads(element, 'Live, Returns');
  });

  it('opens an event whole, and keeps it when the list goes on', async () => {
    const element = await monitor();
    fake.push('message', 'sess_a', text('Look behind the oats.'));
    await until(() => rows(element)[0]);
    rows(element)[0]!.click();
    await reads(element, '"Look behind the oats."');
    await reads(element, 'Pairing codes are masked, here and in exports');
    fake.push('message', 'sess_a', text('And the other one'));
    await until(() => rows(element).length === 2);
    expect(rows(element)[1]!.getAttribute('aria-selected')).to.equal('true');
    expect(textOf(element)).to.include('"Look behind the oats."');
  });

  it('is worked by the keyboard', async () => {
    const element = await monitor();
    for (let n = 0; n < 5; n++) fake.push('message', 'sess_a', text(`m${n}`));
    await until(() => rows(element).length === 5);
    press(element, ' ');
    await reads(element, 'Paused.');
    press(element, ' ');
    await until(() => !textOf(element).includes('Paused.'));
    press(element, 'ArrowDown');
    press(element, 'ArrowDown');
    await until(() => scroller(element).getAttribute('aria-activedescendant') === 'row-4');
    expect(textOf(element)).to.include('Paused, since you left the newest.');
    press(element, 'Enter');
    await reads(element, '"m3"');
  });

  it('says that it is not live, keeps what it has, and marks the time', async () => {
    const element = await monitor();
    fake.push('message', 'sess_a', text('before'));
    await until(() => rows(element).length === 1);
    fake.drop();
    await inState(element, 'stale');
    expect(textOf(element)).to.include('Not live').and.not.include('Live, all');
    expect(rows(element)).to.have.length(1);
    control(element, 'Now').click();
    await reads(element, 'Events of this time are missing.');
    await reads(element, 'Live, all organizations');
    expect(inside(element, '.counts')!.textContent).to.include('1 held');
  });

  it('keeps nothing for whom the gateway refuses, and offers the own organization', async () => {
    const element = await monitor();
    fake.push('message', 'sess_a', text('not yours'));
    await until(() => rows(element).length === 1);
    fake.respond(({ path, body }) =>
      path === '/realtime/ticket' && (body as { scope: string }).scope === 'firehose'
        ? { status: 403, body: { error: { code: 'forbidden', message: 'firehose requires super_admin' } } }
        : undefined,
    );
    fake.drop();
    control(await inState(element, 'stale'), 'Now').click();
    await inState(element, 'forbidden');
    expect(rows(element)).to.have.length(0);
    control(element, 'Show my organization').click();
    await inState(element, 'empty');
    expect(tickets().at(-1)).to.include({ scope: 'organization' });
  });

  it('shows hostile names as text', async () => {
    const element = await monitor();
    fake.push('<img src=x onerror=alert(1)>', '<b>s</b>', { state: '\u202egnp.exe' });
    await until(() => rows(element).length === 1);
    expect(textOf(rows(element)[0]!))
      .to.include('<img src=x onerror=alert(1)>')
      .and.include('<b>s</b>');
    expect(rows(element)[0]!.querySelector('img, b')).to.equal(null);
  });
});
