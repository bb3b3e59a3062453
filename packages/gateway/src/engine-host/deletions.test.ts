import type { EngineGroup, EngineMessage, EnginePerson } from '@wagate/engine';
import { beforeEach, expect, it } from 'vitest';
import { describeLinked, GROUP, type Row } from '../testing/domain/linked.js';
import { faultsOf } from '../testing/wire-schema.js';

const person = (n: number): Required<EnginePerson> => ({
  lid: `7700${n}@lid`,
  phoneJid: `49151000000${n}@s.whatsapp.net`,
});
const [ANN, BEN, ADMIN] = [person(1), person(2), person(3)];
const inGroup = { chatJid: GROUP, chatKind: 'group' } as const;
const byLid = ({ lid }: Required<EnginePerson>) => ({ ...inGroup, senderLid: lid });
const byNumber = ({ phoneJid }: Required<EnginePerson>) => ({ ...inGroup, senderJid: phoneJid });

const TEAM: EngineGroup = {
  jid: GROUP,
  subject: 'Team',
  participants: [
    { ...ANN, role: 'member' },
    { ...BEN, role: 'member' },
    { ...ADMIN, role: 'admin' },
  ],
};

describeLinked('deletions for everyone', (linked) => {
  let ids = 0;
  const delivered = async (more: Partial<EngineMessage>) => {
    const id = `M${++ids}`;
    await linked.phone.deliver({ ...more, id });
    return id;
  };
  const revoke = (
    targetId: string,
    targetSender: EnginePerson | 'me' | undefined,
    by: Partial<EngineMessage>,
  ) =>
    linked.deliver(
      { type: 'revoke', targetId, ...(targetSender && { targetSender }) },
      { ...by, id: `V${++ids}` },
    );
  const message = async (id: string, chat: string = GROUP): Promise<Row> =>
    (await linked.messages(chat)).find(({ waMessageId }) => waMessageId === id)!;
  const told = async (id: string) =>
    (await linked.told()).filter(
      ({ type, payload }) => type === 'message.revoked' && payload.targetId === id,
    );
  const describeTeam = () => linked.phone.commit({ type: 'groups', groups: [TEAM] });

  it('say who did it: the author, an admin, or the account itself', async () => {
    await describeTeam();
    for (const [author, by, deletedBy] of [
      [byLid(ANN), byLid(ANN), { fromMe: false, senderLid: ANN.lid, senderJid: ANN.phoneJid }],
      [byNumber(ANN), byLid(ANN), { fromMe: false, senderLid: ANN.lid }],
      [byLid(ANN), byNumber(ADMIN), { fromMe: false, senderLid: ADMIN.lid, senderJid: ADMIN.phoneJid }],
      [byLid(ANN), { ...inGroup, fromMe: true }, { fromMe: true }],
      [{ ...inGroup, fromMe: true }, { ...inGroup, fromMe: true }, { fromMe: true }],
      [{ ...inGroup, fromMe: true }, byLid(ADMIN), { fromMe: false, senderLid: ADMIN.lid }],
    ] as const) {
      const id = await delivered(author);
      await revoke(id, 'fromMe' in author ? 'me' : { phoneJid: ANN.phoneJid }, by);
      const shown = await message(id);
      expect(shown).toMatchObject({ deleted: true, deletedBy });
      expect(faultsOf('Message', shown)).toEqual([]);
      expect(await told(id)).toHaveLength(1);
    }
  });

  it('that no phone would honour are ignored', async () => {
    await describeTeam();
    for (const [author, named, by] of [
      [byLid(ANN), ANN, byLid(BEN)],
      [byLid(ANN), undefined, byLid(BEN)],
      [byLid(ANN), BEN, byLid(ADMIN)],
      [byLid(ANN), { phoneJid: BEN.phoneJid }, byLid(ADMIN)],
      [byLid(ANN), 'me', byLid(ADMIN)],
      [byNumber(ANN), { lid: BEN.lid }, byNumber(ADMIN)],
      [byLid(ANN), BEN, byLid(BEN)],
      [{ ...inGroup, fromMe: true }, ANN, byLid(ADMIN)],
      [{ chatJid: ANN.lid }, ANN, { chatJid: ANN.lid, fromMe: true }],
      [{ chatJid: ANN.lid, fromMe: true }, 'me', { chatJid: ANN.lid }],
    ] as const) {
      const id = await delivered(author);
      await revoke(id, named, by);
      expect(await message(id, author.chatJid)).toMatchObject({ deleted: false });
      expect(await told(id)).toEqual([]);
    }
  });

  it('by an admin of a group that nobody has described wait until it is', async () => {
    const id = await delivered(byLid(ANN));
    const kept = await delivered(byLid(ANN));
    await revoke(id, { phoneJid: ANN.phoneJid }, byLid(ADMIN));
    await revoke(kept, { phoneJid: ANN.phoneJid }, byLid(BEN));
    expect(await message(id)).toMatchObject({ deleted: false });
    linked.phone.groups.known.set(GROUP, TEAM);
    linked.rig.clock.advance(1_000);
    await linked.rig.settled(async () => (await message(id)).deleted === true);
    expect(await message(id)).toMatchObject({ deletedBy: { senderLid: ADMIN.lid } });
    expect(await message(kept)).toMatchObject({ deleted: false });
    expect((await linked.chats())[0]).toMatchObject({ name: 'Team' });
    const group = await linked.rig.call('GET', `/sessions/${linked.id}/groups/${GROUP}`);
    expect(group.body).toMatchObject({ subject: 'Team', participantCount: 3 });
    expect(await linked.list(`/groups/${GROUP}/members`)).toHaveLength(3);
    expect(linked.phone.groups.asked).toEqual(['describe']);
  });

  it('a group that WhatsApp does not describe is not asked for again and again', async () => {
    for (let times = 0; times < 3; times++) {
      await delivered(byLid(ANN));
      linked.rig.clock.advance(1_000);
      await linked.rig.settled(() => linked.phone.groups.asked.length > 0);
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(linked.phone.groups.asked).toEqual(['describe']);
  });

  beforeEach(() => {
    ids = 0;
  });
});
