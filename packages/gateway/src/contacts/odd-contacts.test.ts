import type { Schemas } from '@wagate/contract/types';
import type { EngineContact } from '@wagate/engine';
import { expect, it } from 'vitest';
import { describeLinked, GROUP, LID, type Linked, PHONE } from '../testing/domain/linked.js';
import { faultsOf } from '../testing/wire-schema.js';

const ODD = '5501@lid';

async function met({ phone }: Linked, contact: Partial<EngineContact>): Promise<void> {
  await phone.commit({
    type: 'contacts',
    contacts: [{ lid: LID, phoneJid: PHONE, name: 'Ann' }, contact as EngineContact],
  });
  await phone.deliver({ id: 'A', chatJid: LID });
}

/** The lists as the contract has them, whatever is in them. */
async function shown({ rig, id }: Linked) {
  const get = async <T>(schema: string, path: string) => {
    const { status, body } = await rig.call<T>('GET', `/sessions/${id}${path}`);
    expect([path, status, faultsOf(schema, body)]).toEqual([path, 200, []]);
    return body;
  };
  const { data } = await get<Schemas['ListContact']>('ListContact', '/contacts');
  for (const { lid } of data!) await get('ContactDetail', `/contacts/${encodeURIComponent(lid)}`);
  await get('ListChat', '/chats');
  await get('ListGroup', '/groups');
  return data!;
}

describeLinked('a contact of whom little or something odd is known', (linked) => {
  it.each<[string, object]>([
    ['nothing but an id', {}],
    ['nulls', { phoneJid: null, name: null, pushName: null, businessName: null }],
    ['empty texts', { phoneJid: '', name: '', pushName: '', businessName: '' }],
    ['what nobody knows', { future: { of: ['a', 'later', 'engine'] }, verified: null }],
    ['a number that is none', { phoneJid: 'nobody' }],
    ['a group for a number', { phoneJid: GROUP }],
  ])('with %s is listed by its id, beside the others', async (_, contact) => {
    await met(linked, { lid: ODD, ...contact });
    await linked.phone.deliver({ id: 'B', chatJid: ODD });
    const data = await shown(linked);
    expect(data.map(({ lid }) => lid).sort()).toEqual([ODD, LID].sort());
    expect(data.find(({ lid }) => lid === ODD)).toEqual({ lid: ODD, source: 'dm', blocked: false });
  });

  it.each<[string, object]>([
    ['nothing', {}],
    ['nulls', { lid: null, phoneJid: null, name: null }],
    ['ids that are none', { lid: 'nonsense', phoneJid: '@', name: 'Nobody' }],
    ['addresses that are groups', { lid: GROUP, phoneJid: GROUP, name: 'Nobody' }],
  ])('with %s is nobody, and the others are there', async (_, contact) => {
    await met(linked, contact);
    expect((await shown(linked)).map(({ lid, name }) => [lid, name])).toEqual([[LID, 'Ann']]);
  });

  it('that is blocked under what is no address takes nothing along, and can be let through when it has one', async () => {
    await met(linked, {});
    await linked.phone.commit({
      type: 'block-list',
      people: [{}, { lid: 'nonsense' }, { phoneJid: '' }, { lid: ODD }, { lid: LID }],
    });
    const data = await shown(linked);
    expect(data.map(({ lid, blocked }) => [lid, blocked]).sort()).toEqual([
      [ODD, true],
      [LID, true],
    ]);
    const path = `/sessions/${linked.id}/contacts/${encodeURIComponent(ODD)}/unblock`;
    linked.phone.directory.blocked = [{ lid: ODD }, { lid: LID }];
    expect((await linked.rig.call('POST', path)).status).toBe(204);
    expect((await shown(linked)).map(({ lid, blocked }) => [lid, blocked])).toEqual([[LID, true]]);
  });

  it('in a row that other software has emptied is shown by its id', async () => {
    await met(linked, { lid: ODD, phoneJid: '4915122222222@s.whatsapp.net', name: 'Ben' });
    await linked.phone.deliver({ id: 'B', chatJid: ODD });
    await linked.rig.store.db
      .updateTable('identities')
      .set({
        phone_number: null,
        name: '',
        push_name: '',
        business_name: '',
        picture_id: '',
        search_text: '',
      })
      .where('lid', '=', ODD)
      .execute();
    const odd = (await shown(linked)).find(({ lid }) => lid === ODD);
    expect(odd).toMatchObject({ lid: ODD, source: 'dm', blocked: false });
    for (const name of ['name', 'phoneNumber', 'pushName', 'savedName']) expect(odd).not.toHaveProperty(name);
    await linked.rig.store.db
      .updateTable('identities')
      .set({ push_name: 'Benny' })
      .where('lid', '=', ODD)
      .execute();
    expect((await shown(linked)).find(({ lid }) => lid === ODD)).toMatchObject({ name: 'Benny' });
  });
});
