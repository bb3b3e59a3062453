import { expect, fixture, html } from '@open-wc/testing';
import { beforeEach, describe, it } from 'vitest';
import '../define/attention.js';
import '../locales/es.js';
import { FakeGateway } from '../testing/fake-gateway.js';
import { control, inState, textOf, until } from '../testing/wait.js';
import type { WagateAttention } from './attention.js';

const alert = (id: string, more: object = {}) => ({
  id,
  kind: 'session_failed',
  session: { id: `sess_${id}`, label: `Line ${id}` },
  since: Date.now() - 60_000,
  ...more,
});

describe('wagate-attention', () => {
  let fake: FakeGateway;
  let open: object[];
  beforeEach(() => {
    fake = new FakeGateway();
    fake.extensions = [...fake.extensions, 'alerts'];
    open = [];
    fake.respond(({ path }) =>
      path.startsWith('/alerts/open') ? { status: 200, body: { data: open } } : undefined,
    );
  });

  async function shown(state: string): Promise<WagateAttention> {
    const element = await fixture<WagateAttention>(
      html`<wagate-attention .gateway=${fake.gateway}></wagate-attention>`,
    );
    return inState(element, state);
  }

  it('takes no room while all is well, tells of what begins, and of its end once it was seen', async () => {
    const element = await shown('empty');
    expect(element.getBoundingClientRect().height).to.equal(0);
    expect(element.renderRoot.querySelector('[role=status]')!.textContent!.trim()).to.equal('');
    await until(() => fake.sockets.size > 0);
    fake.push('alert', 'sess_1', alert('1', { kind: 'session_logged_out' }));
    await inState(element, 'ready');
    expect(textOf(element)).to.contain('Line 1 is not linked any more');
    fake.push('alert', 'sess_1', alert('1', { endedAt: Date.now(), ending: 'solved' }));
    await inState(element, 'empty');
    expect(element.renderRoot.querySelector('[role=status]')!.textContent).to.contain('All is well again');
    expect(element.getBoundingClientRect().height).to.equal(0);
  });

  it('shows three and the rest when it is asked for, each with its own way out', async () => {
    open = ['1', '2', '3', '4', '5'].map((id) => alert(id));
    const element = await shown('ready');
    expect(element.renderRoot.querySelectorAll('li')).to.have.lengthOf(3);
    control(element, 'Show 2 more').click();
    await until(() => element.renderRoot.querySelectorAll('li').length === 5);
    const heard: unknown[] = [];
    element.addEventListener('wagate-session-open', ({ detail }) => heard.push(detail));
    control(element, 'Open session: Line 5').click();
    expect(heard).to.deep.equal([{ sessionId: 'sess_5', status: 'failed' }]);
  });

  it('offers to link only to whoever may', async () => {
    open = [alert('1', { kind: 'session_logged_out' })];
    fake.permissions = ['read'];
    const element = await shown('ready');
    await until(() => textOf(element).includes('Open session'));
    expect(textOf(element)).not.to.contain('Link again');
  });

  it('tells why in the language of the page where the reason has a name, else as the gateway wrote it', async () => {
    open = [
      alert('1', { reason: 'The phone has removed this linked device.', reasonCode: 'device_removed' }),
      alert('3', { kind: 'session_limited', reason: 'For nobody new.', reasonCode: 'locked' }),
      alert('2', { reason: 'Something that is new.', reasonCode: 'of_a_later_gateway' }),
    ];
    const element = await shown('ready');
    element.lang = 'es';
    await until(() => textOf(element).includes('Desvinculada en el teléfono'));
    expect(textOf(element)).to.contain('Something that is new.');
    expect(textOf(element)).to.contain('WhatsApp no le deja escribir a nadie nuevo');
    expect(textOf(element)).not.to.match(/The phone has removed|For nobody new/);
  });

  it('names a session without a label by its number, and shows names and reasons as text', async () => {
    open = [
      alert('1', { session: { id: 'sess_1', phoneNumber: '447700900143' } }),
      alert('2', { session: { id: 'sess_2', label: '<img src=x>' }, reason: '<b>why</b>' }),
    ];
    const element = await shown('ready');
    expect(textOf(element)).to.contain('+447700900143 has failed');
    expect(textOf(element)).to.contain('<img src=x> has failed');
    expect(element.renderRoot.querySelector('img, .why b')).to.equal(null);
  });
});
