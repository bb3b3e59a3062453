import { afterEach, describe, expect, it } from 'vitest';
import { startMock } from '../testing/start-mock.js';
import { IMPORTERS, MARKET_TRADERS } from '../world/groups.js';
import { lidOf } from '../world/people.js';

let mock: ReturnType<typeof startMock>;
const start = (...options: Parameters<typeof startMock>) => {
  mock = startMock(...options);
  return mock;
};
afterEach(() => mock.close());

const desk = () => `/sessions/${mock.world.sessionCalled('Front desk').id}`;
const found = async (q: string) =>
  (await mock.call(`${desk()}/contacts?q=${encodeURIComponent(q)}`)).body.data.map(
    ({ name }: { name: string }) => name,
  );
const check = async (phone: string) =>
  mock.call(`${desk()}/contacts/check?phone=${encodeURIComponent(phone)}`);

describe('contacts', () => {
  it('are found by any of their names and by their number however it is written', async () => {
    start();
    expect(await found('silva')).toEqual(['Marta Silva']);
    expect(await found('Silva import')).toEqual(['Marta Silva']);
    for (const number of ['+44 7700 900152', '447700900152', '7700-900152', '(900) 152'])
      expect(await found(number)).toEqual(['Marta Silva']);
    for (const number of ['+55 11 98765-4321', '551187654321'])
      expect(await found(number)).toEqual(['Bruna Costa']);
  });

  it('of Brazil are one contact in either spelling of a mobile, and a landline is left as it is', async () => {
    const { call } = start();
    for (const digits of ['5511987654321', '551187654321'])
      expect((await call(`${desk()}/contacts/${digits}@s.whatsapp.net`)).body.identity).toMatchObject({
        name: 'Bruna Costa',
        phoneNumber: '551187654321',
      });
    expect((await call(`${desk()}/contacts/551137654321@s.whatsapp.net`)).status).toBe(404);
  });

  it('of a plain gateway are found by name alone', async () => {
    start({ plain: true });
    expect(await found('Silva')).toEqual(['Marta Silva']);
    expect(await found('900152')).toEqual([]);
  });

  it('tell their groups, with the role and the name used in each', async () => {
    const { call } = start();
    const { body } = await call(`${desk()}/contacts/${encodeURIComponent(lidOf('marta'))}`);
    expect(body).toMatchObject({
      dm: true,
      identity: { name: 'Marta Silva', businessName: 'Silva Import', phoneNumber: '447700900152' },
    });
    expect(body.groups.map(({ name, role, tag }: Record<string, string>) => [name, role, tag])).toEqual([
      ['Roastery floor', 'admin', '~marta.s'],
      ['London cafés', 'member', 'Marta (Silva)'],
      ['Importers 2025', 'superadmin', 'Marta Silva'],
    ]);
    const hidden = await call(`${desk()}/contacts/${encodeURIComponent(lidOf('mads'))}`);
    expect(hidden.body.identity).not.toHaveProperty('phoneNumber');
  });

  it('are checked with WhatsApp, which has its own spelling', async () => {
    const { world } = start();
    expect((await check('+55 (11) 98765-4321')).body).toEqual({
      query: '+55 (11) 98765-4321',
      isOnWhatsApp: true,
      jid: '551187654321@s.whatsapp.net',
    });
    expect((await check('447700900200')).body.isOnWhatsApp).toBe(true);
    expect((await check('447700900999')).body).toEqual({ query: '447700900999', isOnWhatsApp: false });
    expect((await check('ann')).status).toBe(400);
    expect((await check('')).status).toBe(400);
    const { id } = world.sessionCalled('Returns');
    expect((await mock.call(`/sessions/${id}/contacts/check?phone=447700900200`)).status).toBe(501);
  });

  it('say something about themselves, show no picture, and are blocked and let in again', async () => {
    const { call } = start();
    const marta = `${desk()}/contacts/${encodeURIComponent('447700900152@s.whatsapp.net')}`;
    expect((await call(`${marta}/about`)).body.about).toMatch(/Minas Gerais/);
    expect((await call(`${marta}/picture`)).body).toEqual({});
    const blocked = async () => (await call(`${desk()}/contacts?q=Silva`)).body.data[0].blocked;
    expect((await call(`${marta}/block`, { method: 'POST' })).status).toBe(204);
    expect(await blocked()).toBe(true);
    await call(`${marta}/unblock`, { method: 'POST' });
    expect(await blocked()).toBe(false);
  });
});

it('groups tell who is in them, and an unknown one is not there', async () => {
  const { call } = start();
  const { body } = await call(`${desk()}/groups/${encodeURIComponent(MARKET_TRADERS)}`);
  expect(body).toMatchObject({ subject: 'Market traders', isAnnounce: true, ownerJid: lidOf('market') });
  const { body: members } = await call(`${desk()}/groups/${encodeURIComponent(IMPORTERS)}/members`);
  expect(members.data[0]).toMatchObject({
    name: 'Marta Silva',
    phoneNumber: '447700900152',
    role: 'superadmin',
  });
  expect((await call(`${desk()}/groups/1%40g.us/members`)).status).toBe(404);
});

it('fifty thousand people are made at once, and searched', async () => {
  const { world } = start();
  world.crowd(world.sessionCalled('Front desk').id, 50_000);
  expect(await found('447710049998')).toHaveLength(1);
  expect(
    new Set(world.of(world.sessionCalled('Front desk').id).contacts.map(({ lid }) => lid)).size,
  ).toBeGreaterThan(50_000);
});

it('records of every kind with fields that are null, missing or unknown are answered as they are', async () => {
  const { call, world } = start({}, { checked: false });
  world.addOddRecords();
  const first = async (path: string) => (await call(path)).body.data[0];
  for (const path of [
    '/api-keys',
    '/webhooks',
    '/audit',
    `${desk()}/contacts`,
    `${desk()}/groups`,
    '/sessions',
  ])
    expect(JSON.stringify(await first(path)), path).toContain('null');
  expect(await first('/webhooks')).toHaveProperty('futureField');
});
