import { expect } from '@open-wc/testing';
import type { AuditEntry } from '@wagate/sdk/live';
import { afterEach, beforeEach, describe, it } from 'vitest';
import '../define/audit-log.js';
import '../locales/es.js';
import { Localize } from '../localize/localize.js';
import { FakeGateway } from '../testing/fake-gateway.js';
import { inState, inside, textOf, until } from '../testing/wait.js';
import { auditQuery, EVERY_ENTRY } from './audit-filters.js';
import { actorName, actWords, KNOWN_ACTS } from './audit-words.js';

let fake: FakeGateway;
let entries: AuditEntry[];

const entry = (fields: Partial<AuditEntry>): AuditEntry => ({
  id: `aud_${entries.length}`,
  at: Date.now() - 60_000,
  actor: { id: 'u1', name: 'Ana Reyes', kind: 'user' },
  action: 'session.logout',
  target: { kind: 'session', id: 'sess_a', label: 'Front desk' },
  organizationId: 'org_1',
  ...fields,
});

function mount(fields: { scope?: 'organization' | 'platform'; lang?: string } = {}) {
  const element = document.createElement('wagate-audit-log');
  Object.assign(element, { lang: 'en', gateway: fake.gateway, ...fields });
  document.body.append(element);
  return element;
}

beforeEach(() => {
  fake = new FakeGateway();
  fake.extensions.push('audit');
  entries = [];
  entries.push(entry({}));
  fake.respond(({ path }) =>
    /^(\/admin)?\/audit$/.test(path) ? { status: 200, body: { data: entries } } : undefined,
  );
});
afterEach(() => document.body.replaceChildren());

describe('wagate-audit-log', () => {
  it('says who did what to what, and names both who acted and in whose place', async () => {
    entries.push(
      entry({
        actor: { id: 'u2', name: 'Ben', kind: 'user', impersonatedBy: 'u1', impersonatedByName: 'Ana Reyes' },
        action: 'webhook.delete',
        target: { kind: 'webhook', id: 'wh_1', label: 'https://a.example' },
      }),
    );
    const element = await inState(mount(), 'ready');
    const [first, second] = [...element.shadowRoot!.querySelectorAll('tbody tr')].map(textOf);
    expect(first).to.match(/Ana Reyes.*unlinked the phone.*session\.logout.*Front desk.*Session/);
    expect(second).to.match(/Ben.*acting for them: Ana Reyes.*deleted it.*https:\/\/a\.example.*Webhook/);
    expect(fake.count('GET', /^\/admin/)).to.equal(0);
  });

  it('asks for the platform’s where that is meant, and only for who may', async () => {
    const refused = await inState(mount({ scope: 'platform' }), 'forbidden');
    expect(textOf(refused)).to.contain('Only super admins');
    refused.remove();
    fake = new FakeGateway();
    fake.extensions.push('audit');
    fake.permissions.push('super_admin');
    entries.push(
      entry({ id: 'aud_2', organizationName: '\u202eHarbour Coffee' }),
      entry({ id: 'aud_3', organizationId: undefined }),
    );
    fake.respond(({ path }) =>
      path === '/admin/audit' ? { status: 200, body: { data: entries } } : undefined,
    );
    const told = textOf(await inState(mount({ scope: 'platform' }), 'ready'));
    expect(told).to.contain('org_1').and.contain('Harbour Coffee').and.contain('The platform');
    expect(told).not.to.contain('\u202e');
    expect(fake.count('GET', /^\/admin\/audit$/)).to.be.greaterThan(0);
    expect(fake.count('GET', /^\/audit$/)).to.equal(0);
  });

  it('survives entries that are not as they should be', async () => {
    entries.push(
      entry({ actor: null as never, target: null as never, action: null as never, at: 'x' as never }),
      entry({ actor: { id: 'k', name: null as never, kind: 'api-key' }, at: 9e99, detail: null as never }),
    );
    const element = await inState(mount(), 'ready');
    expect(textOf(element)).to.contain('A key that is gone');
    element.shadowRoot!.querySelectorAll<HTMLElement>('.row-open')[1]!.click();
    await until(() => inside(element, 'wagate-audit-entry:defined'));
    expect(textOf(element)).to.contain('Front desk');
  });

  it('says when a gateway keeps no log', async () => {
    fake.plain = true;
    const element = await inState(mount(), 'absent');
    expect(textOf(element)).to.contain('This gateway keeps no audit log');
  });

  it('speaks the language of the page', async () => {
    const element = await inState(mount({ lang: 'es' }), 'ready');
    await until(() => textOf(element).includes('desvinculó el teléfono'));
  });
});

describe('what an entry says', () => {
  const localize = new Localize(document.createElement('wagate-audit-log'));

  it('has words for every act that is known, and the gateway’s own for others', () => {
    expect(KNOWN_ACTS).to.include.members(['session.pairing_code', 'api_key.rotate', 'admin_number.pair']);
    for (const action of KNOWN_ACTS)
      expect(actWords(localize, action), action).to.be.a('string').that.is.not.empty;
    expect(actWords(localize, 'toString.x')).to.equal(undefined);
  });

  it('names who did it, whatever is left of them', () => {
    expect(actorName(localize, { id: 'system', name: 'System', kind: 'system' })).to.equal('The gateway');
    expect(actorName(localize, { id: 'u', name: 'Ana', kind: 'user' })).to.equal('Ana');
    expect(actorName(localize, { id: 'u', name: 'u', kind: 'user' })).to.equal('Somebody who is gone');
    expect(actorName(localize, { id: 'k', name: '', kind: 'api-key' })).to.equal('A key that is gone');
  });

  it('takes the last day whole', () => {
    const { from, to } = auditQuery({ ...EVERY_ENTRY, from: '2025-11-20', until: '2025-11-20' });
    expect(to! - from!).to.equal(86_400_000);
    expect(auditQuery({ ...EVERY_ENTRY, from: 'soon' })).to.deep.equal({});
  });
});
