import { expect } from '@open-wc/testing';
import type { GatewayNode } from '@wagate/sdk/live';
import { afterEach, beforeEach, describe, it } from 'vitest';
import '../define/all-sessions.js';
import '../locales/es.js';
import { FakeGateway, session } from '../testing/fake-gateway.js';
import { control, inState, inside, textOf, until } from '../testing/wait.js';

let fake: FakeGateway;
let nodes: GatewayNode[];
const now = Date.now();

function mount(lang = 'en') {
  const element = document.createElement('wagate-all-sessions');
  element.lang = lang;
  element.gateway = fake.gateway;
  document.body.append(element);
  return element;
}

const node = (fields: Partial<GatewayNode>): GatewayNode => ({
  id: 'eu-1',
  status: 'active',
  sessionCount: 2,
  lastSeenAt: now,
  ...fields,
});

beforeEach(() => {
  fake = new FakeGateway();
  fake.permissions.push('super_admin');
  fake.extensions.push('admin-sessions', 'gateways');
  fake.sessions = [
    session({ id: 'sess_a', label: 'Front desk', organizationName: 'Harbour', status: 'working' }),
    session({
      id: 'sess_b',
      label: 'Reservas',
      organizationId: 'org_2',
      organizationName: 'Casa Verde',
      status: 'working',
      gatewayId: 'eu-2',
    }),
  ];
  nodes = [node({}), node({ id: 'eu-2', status: 'stale', capacity: 10, lastSeenAt: now - 180_000 })];
  fake.respond(({ path }) => {
    if (path === '/admin/sessions') return { status: 200, body: { data: fake.sessions } };
    return path === '/admin/gateways' ? { status: 200, body: { data: nodes } } : undefined;
  });
});
afterEach(() => document.body.replaceChildren());

const groups = (element: HTMLElement) =>
  [...element.shadowRoot!.querySelectorAll('tbody.group')].map((one) => textOf(one));

describe('wagate-all-sessions', () => {
  it('stands sessions under their gateways, and follows each', async () => {
    const element = await inState(mount(), 'ready');
    const [first, second] = await until(() => (groups(element).length === 2 ? groups(element) : undefined));
    expect(first).to.match(/eu-1 Active 2 sessions Heartbeat .*Front desk.*Harbour.*Working/);
    expect(second).to.match(
      /eu-2 Not answering.* 2 of 10 sessions Last seen 3 min ago.*Reservas.*Casa Verde.*Was working/,
    );
    await until(() => fake.sockets.size > 0);
    await until(() => {
      fake.move('sess_a', { status: 'failed' });
      return textOf(element).includes('Failed');
    });
  });

  it('warns of a gateway that is over nine tenths full, not of one that is at them', async () => {
    nodes = [
      node({ sessionCount: 90, capacity: 100 }),
      node({ id: 'eu-2', sessionCount: 91, capacity: 100 }),
    ];
    const element = await inState(mount(), 'ready');
    await until(() => groups(element).length === 2);
    const [first, second] = groups(element);
    expect(first).not.to.contain('Nearly full');
    expect(second).to.contain('Nearly full');
  });

  it('asks nothing of the platform for who may not', async () => {
    fake.permissions = ['read', 'send', 'manage', 'events'];
    const element = await inState(mount(), 'forbidden');
    expect(textOf(element)).to.contain('Only super admins');
    const before = fake.count('GET', /^\/admin/);
    await element.updateComplete;
    expect(fake.count('GET', /^\/admin/)).to.equal(before);
    expect(textOf(element)).not.to.contain('Front desk');
  });

  it('leads to the page of a session of the active organization alone', async () => {
    fake.respond(({ path }) =>
      path === '/capabilities'
        ? {
            status: 200,
            body: {
              gateway: { name: 'fake', version: '0' },
              extensions: fake.extensions,
              permissions: fake.permissions,
              organization: { id: 'org_1', name: 'Harbour', role: 'owner' },
            },
          }
        : undefined,
    );
    const element = await inState(mount(), 'ready');
    const told: string[] = [];
    element.addEventListener('wagate-session-open', ({ detail }) => told.push(detail.sessionId));
    element.session = 'sess_a';
    (await until(() => inside(element, 'wagate-sheet > .button.primary'))).click();
    expect(told).to.deep.equal(['sess_a']);
    element.session = 'sess_b';
    await until(() => textOf(element).includes('It belongs to Casa Verde.'));
    expect(inside(element, 'wagate-sheet > .button.primary')).to.equal(undefined);
  });

  it('asks for a session that is not in the list, and says when it is nowhere', async () => {
    const element = mount();
    element.session = 'sess_zzz';
    await inState(element, 'ready');
    await until(() => textOf(element).includes('This session is not here'));
    control(element, 'Close').click();
    await element.updateComplete;
    expect(element.session).to.equal('');
  });

  it('survives what a gateway should not have said', async () => {
    nodes = [node({ status: 'melted' as 'active', lastSeenAt: null as never, capacity: 0 })];
    fake.sessions = [
      session({ status: 'dreaming' as 'working', label: '<img src=x>', gatewayId: null as never }),
      session({ organizationId: null as never, createdAt: Number.NaN }),
    ];
    const element = await inState(mount(), 'ready');
    expect(textOf(element)).to.contain('<img src=x>');
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
  });

  it('speaks the language of the page', async () => {
    const element = await inState(mount('es'), 'ready');
    await until(() => textOf(element).includes('Todas las sesiones'));
    await until(() => textOf(element).includes('Funcionaba'));
  });
});
