import { expect, fixture, html } from '@open-wc/testing';
import { createIdentity, type Identity } from '@wagate/sdk/identity';
import type { User } from '@wagate/sdk/live';
import { beforeEach, describe, it } from 'vitest';
import '../define/provider.js';
import '../define/users.js';
import { FakeGateway } from '../testing/fake-gateway.js';
import { control, inState, inside, textOf, until } from '../testing/wait.js';
import { banEndAt } from './ban-end.js';
import type { WagateUsers } from './users.js';

const MADE = '2026-01-03T09:00:00.000Z';
let people: User[];
let asked: { path: string; query: URLSearchParams; body: Record<string, unknown> }[];
let answers: Record<string, () => Response>;

const user = (id: string, more: Partial<User> = {}): User => ({
  id,
  name: id,
  email: `${id}@harbour.example`,
  emailVerified: true,
  createdAt: MADE,
  updatedAt: MADE,
  role: 'user',
  banned: false,
  ...more,
});

function identity(): Identity {
  return createIdentity({
    baseUrl: 'https://identity.test',
    fetch: async (request) => {
      const url = new URL(request.url);
      const path = url.pathname.replace('/api/auth', '');
      const body = request.method === 'POST' ? await request.json() : {};
      asked.push({ path, query: url.searchParams, body });
      const answer = answers[path]?.();
      if (answer) return answer;
      if (path === '/get-session') return Response.json({ user: user('Ana'), session: { userId: 'Ana' } });
      if (path !== '/admin/list-users') return Response.json({});
      const [from, size] = [Number(url.searchParams.get('offset')), Number(url.searchParams.get('limit'))];
      return Response.json({ users: people.slice(from, from + size), total: people.length, limit: size });
    },
  });
}

async function shown(): Promise<WagateUsers> {
  const provider =
    await fixture(html`<wagate-provider .gateway=${new FakeGateway().gateway} .identity=${identity()}>
    <wagate-users></wagate-users>
  </wagate-provider>`);
  return inState(provider.querySelector('wagate-users')!, 'ready');
}
const lists = () => asked.filter(({ path }) => path === '/admin/list-users');
const menuItems = (element: WagateUsers) =>
  [...element.renderRoot.querySelectorAll('wagate-menu')].flatMap((menu) => [
    ...menu.renderRoot.querySelectorAll<HTMLElement>('[role=menuitem]'),
  ]);
const choose = async (element: WagateUsers, name: string, entry: string) => {
  control(element, `Actions for ${name}`)!.click();
  (await until(() => menuItems(element).find((item) => textOf(item) === entry))).click();
};
/** The button of the dialog, which stands last. */
const confirm = async (element: WagateUsers) =>
  (
    await until(() => inside(inside(element, 'wagate-user-change')!, 'button.primary, button.danger'))
  ).click();

describe('wagate-users', () => {
  beforeEach(() => {
    people = [user('Ana', { role: 'super_admin' }), user('Ben'), user('Dewi')];
    asked = [];
    answers = {};
  });

  it('asks the service for one page, sorted there, and for the next when it is turned', async () => {
    people = Array.from({ length: 120 }, (_, n) => user(`p${n}`));
    const element = await shown();
    expect(Object.fromEntries(lists()[0]!.query)).to.deep.equal({
      limit: '50',
      offset: '0',
      sortBy: 'name',
      sortDirection: 'asc',
    });
    control(element, 'Next')!.click();
    await until(() => textOf(element).includes('51–100 of 120'));
    control(element, 'Banned')!.click();
    await until(() => lists().at(-1)!.query.get('filterField') === 'banned');
    expect(lists().at(-1)!.query.get('offset')).to.equal('0');
  });

  it('goes to the first page when the one on show has nobody any more', async () => {
    people = Array.from({ length: 51 }, (_, n) => user(`p${n}`));
    const element = await shown();
    control(element, 'Next')!.click();
    await until(() => textOf(element).includes('51–51 of 51'));
    people = people.slice(0, 3);
    await choose(element, 'p50', 'Delete account…');
    const typed = await until(() => inside<HTMLInputElement>(element, '#typed'));
    typed.value = 'p50@harbour.example';
    await confirm(element);
    await until(() => textOf(element).includes('1–3 of 3'));
  });

  it('names the organization whose only owner can’t be removed', async () => {
    answers['/admin/remove-user'] = () =>
      Response.json(
        { code: 'USER_IS_THE_ONLY_OWNER', message: '', organizationName: 'Harbour Coffee' },
        { status: 400 },
      );
    const element = await shown();
    await choose(element, 'Ben', 'Delete account…');
    const typed = await until(() => inside<HTMLInputElement>(element, '#typed'));
    typed.value = 'Ben@harbour.example';
    await confirm(element);
    await until(() => textOf(element).includes('the only owner of Harbour Coffee'));
  });

  it('makes a reset link after it was confirmed, and shows it once', async () => {
    answers['/wagate/reset-link'] = () =>
      Response.json({ token: 'once-only', expiresAt: '2027-01-01T10:00:00.000Z' });
    const element = await shown();
    await choose(element, 'Ben', 'Make a reset link…');
    expect(asked.some(({ path }) => path === '/wagate/reset-link')).to.equal(false);
    await confirm(element);
    const link = await until(() => inside(element, 'wagate-user-reset-link'));
    const url = `${location.origin}/reset#once-only`;
    await until(() => textOf(link).includes(url));
    expect(asked.find(({ path }) => path === '/wagate/reset-link')!.body).to.deep.equal({ userId: 'Ben' });
    expect(textOf(link)).to.contain('It works once, until');
    expect(element.outerHTML + element.shadowRoot!.innerHTML).not.to.contain('once-only');
    await expect(link).to.be.accessible();
    (await until(() => inside<HTMLInputElement>(link, 'input[type=checkbox]'))).click();
    await until(() => !(control(link, 'Done') as HTMLButtonElement).disabled);
    control(link, 'Done')!.click();
    await until(() => !inside(element, 'wagate-user-reset-link'));
  });

  it('says why no reset link was made', async () => {
    const element = await shown();
    for (const [answer, words] of [
      [{ code: 'BANNED_USER', status: 403 }, 'lift the ban first'],
      [{ code: 'USER_NOT_FOUND', status: 404 }, 'was deleted meanwhile'],
      [{ code: undefined, status: 404 }, 'makes no reset links'],
    ] as const) {
      answers['/wagate/reset-link'] = () =>
        Response.json({ code: answer.code, message: '' }, { status: answer.status });
      await choose(element, 'Ben', 'Make a reset link…');
      await confirm(element);
      const change = await until(() => inside(element, 'wagate-user-change'));
      await until(() => textOf(change).includes(words), words);
      control(change, 'Cancel')!.click();
      await until(() => !inside(element, 'wagate-user-change'));
    }
  });

  it('does nothing before it was confirmed, nor when the page refuses', async () => {
    const element = await shown();
    element.addEventListener('wagate-user-change', (event) => event.preventDefault(), { once: true });
    await choose(element, 'Ben', 'Make super admin…');
    await confirm(element);
    await until(() => !inside(element, 'wagate-user-change'));
    expect(asked.some(({ path }) => path === '/admin/set-role')).to.equal(false);
    await choose(element, 'Ben', 'Make super admin…');
    await confirm(element);
    await until(() => asked.find(({ path }) => path === '/admin/set-role'));
    expect(asked.find(({ path }) => path === '/admin/set-role')!.body).to.deep.equal({
      userId: 'Ben',
      role: 'super_admin',
    });
  });

  it('says in words what the service refuses by code', async () => {
    answers['/admin/set-role'] = () =>
      Response.json({ code: 'YOU_CANNOT_DEMOTE_YOURSELF', message: 'x' }, { status: 400 });
    const element = await shown();
    await choose(element, 'Ben', 'Make super admin…');
    await confirm(element);
    await until(() => textOf(element).includes('You can’t take your own role away'));
  });

  it('looks whether it acts as somebody when no answer came, before it says that it failed', async () => {
    answers['/admin/impersonate-user'] = () => Response.json({ code: 'X', message: 'x' }, { status: 502 });
    const element = await shown();
    const heard: unknown[] = [];
    element.addEventListener('wagate-impersonation-started', ({ detail }) => heard.push(detail));
    await choose(element, 'Dewi', 'Impersonate…');
    answers['/get-session'] = () =>
      Response.json({ user: user('Dewi'), session: { userId: 'Dewi', impersonatedBy: 'Ana' } });
    await confirm(element);
    await until(() => heard.length > 0);
    expect(heard).to.deep.equal([{ userId: 'Dewi' }]);
  });
});

describe('wagate-users, acting as somebody', () => {
  beforeEach(() => {
    people = [user('Ana', { role: 'super_admin' }), user('Ben', { banned: true }), user('Dewi')];
    asked = [];
    answers = {};
  });

  const started = () => asked.filter(({ path }) => path === '/admin/impersonate-user');

  it('is off with a reason for somebody who is banned, and on once the ban has run out', async () => {
    people.push(user('Eve', { banned: true, banExpires: '2020-01-01T00:00:00.000Z' }));
    const element = await shown();
    const entry = async (name: string) => {
      control(element, `Actions for ${name}`)!.click();
      return until(() => menuItems(element).find((item) => textOf(item).startsWith('Impersonate…')));
    };
    const off = await entry('Ben');
    expect(off.getAttribute('aria-disabled')).to.equal('true');
    expect(textOf(off)).to.contain('Not while they are banned');
    off.click();
    await element.updateComplete;
    expect(inside(element, 'wagate-user-change')).to.equal(undefined);
    control(element, 'Actions for Ben')!.click();
    await until(() => menuItems(element).length === 0);
    expect((await entry('Eve')).getAttribute('aria-disabled')).not.to.equal('true');
    expect(started()).to.deep.equal([]);
  });

  it('has failed, and says so, where the service agreed and still reports the administrator', async () => {
    const element = await shown();
    let heard = 0;
    element.addEventListener('wagate-impersonation-started', () => heard++);
    await choose(element, 'Dewi', 'Impersonate…');
    await confirm(element);
    const change = await until(() => inside(element, 'wagate-user-change'));
    await until(() => textOf(change).includes('it still takes you for yourself'));
    expect(started().map(({ body }) => body)).to.deep.equal([{ userId: 'Dewi' }]);
    expect(heard).to.equal(0);
  });

  it('has failed too where the service names the person, and nobody behind them', async () => {
    const element = await shown();
    let heard = 0;
    element.addEventListener('wagate-impersonation-started', () => heard++);
    await choose(element, 'Dewi', 'Impersonate…');
    answers['/get-session'] = () => Response.json({ user: user('Dewi'), session: { userId: 'Dewi' } });
    await confirm(element);
    const change = await until(() => inside(element, 'wagate-user-change'));
    await until(() => textOf(change).includes('it still takes you for yourself'));
    expect(heard).to.equal(0);
  });
});

describe('the end of a ban', () => {
  const now = new Date(2026, 10, 29, 11).getTime();

  it('is a span from now, the end of a chosen day, or none', () => {
    expect(banEndAt('day', '', now)).to.equal(now + 86_400_000);
    expect(banEndAt('date', '2026-11-29', now)).to.equal(new Date(2026, 10, 30).getTime());
    expect(banEndAt('never', '', now)).to.equal(undefined);
  });

  it('is no day that is over, and nothing that is no day', () => {
    for (const date of ['2026-11-28', '', 'soon']) expect(banEndAt('date', date, now)).to.equal(null);
  });
});
