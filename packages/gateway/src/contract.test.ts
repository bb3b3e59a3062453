import { type OperationId, operations } from '@wagate/contract/operations';
import type { Schemas } from '@wagate/contract/types';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { askOddly } from './testing/contract/ask-oddly.js';
import { everyEvent, SECRETS } from './testing/contract/every-event.js';
import { everyForm } from './testing/contract/every-form.js';
import { everyOperation } from './testing/contract/every-operation.js';
import { Proof } from './testing/contract/proof.js';
import { NOBODYS } from './testing/isolation/ids.js';
import { requestOf } from './testing/isolation/requests.js';
import { describeStores } from './testing/stores.js';
import { eventTypes, faultsOf, faultsOfAnswer, faultsOfEvent } from './testing/wire-schema.js';

/** Seconds on a machine that does nothing else. */
const PATIENT_MS = 120_000;

/** Channels are read by nobody here. */
const NEVER_TOLD = ['newsletter.update'];

/** What the contract has and this gateway has not. */
const UNBUILT = [
  'approveGroupMembers',
  'backupStatus',
  'createChannel',
  'createOAuthApp',
  'deleteOAuthApp',
  'disableOAuthApp',
  'enableOAuthApp',
  'followChannel',
  'getOAuthApp',
  'importBackup',
  'listOAuthAppGrants',
  'listOAuthApps',
  'muteChannel',
  'postStatus',
  'revokeAllOAuthAppGrants',
  'revokeOAuthAppGrant',
  'rotateOAuthAppSecret',
  'unfollowChannel',
  'updateOAuthApp',
];

/** A secret in each way that it may be written. */
const everySpelling = (secret: string): string[] => [
  secret,
  ...(['base64', 'base64url', 'hex'] as const).map((how) => Buffer.from(secret).toString(how)),
];

/** Answers and events are held to the document with every object closed: what nobody described is a fault. */
describeStores('the contract', (stores) => {
  let proof: Proof;
  beforeAll(async () => {
    proof = await Proof.open(await stores.fresh());
  }, PATIENT_MS);
  afterAll(() => proof.close());

  it('is held to what it describes, in what it makes of several too', () => {
    const known = { token: 't', jti: 'j', expiresAt: 5, link: {} };
    const faults = (body: object) =>
      faultsOfAnswer(operations.redeemEmbedLink, { status: 200, type: 'application/json', body });
    expect(faults(known).join()).not.toContain('additionalProperty');
    expect(faults({ ...known, extra: 1 }).join()).toContain('"additionalProperty":"extra"');
    expect(faultsOf('MediaMeta', { extra: 1 }).join()).toContain('"additionalProperty":"extra"');
    expect(faultsOf('SendResult', { mode: 'sync', timestamp: 1, extra: 1 }).join()).toContain('extra');
  });

  it('has every operation answered as the document says', async () => {
    await everyOperation(proof);
    expect(proof.faults).toEqual([]);
    const unasked = (Object.keys(operations) as OperationId[]).filter((id) => !proof.succeeded.has(id));
    expect(unasked.sort()).toEqual(UNBUILT);
  });

  it('has every event as the document says, on a socket, again after a while, and at a webhook', async () => {
    const first = proof.socket.frames.find(({ id }) => id)!;
    await everyEvent(proof);
    const again = await proof.listen(first.id);
    await again.until((frames) => frames.some(({ event }) => event === 'replay_complete'));
    const told = {
      socket: proof.socket.frames,
      replay: again.frames,
      webhook: proof.receiver.received.map(({ body }) => body),
    };
    for (const socket of [proof.socket, again]) socket.close();
    const faults = Object.entries(told).flatMap(([where, envelopes]) =>
      envelopes.flatMap((one) =>
        (eventTypes.includes(one.event) ? faultsOfEvent(one) : faultsOf('RealtimeFrame', one)).map(
          (fault) => `${where} ${one.event}: ${fault} in ${JSON.stringify(one)}`,
        ),
      ),
    );
    expect(faults).toEqual([]);
    const heard = (envelopes: { event: string }[]) =>
      eventTypes.filter((type) => !envelopes.some(({ event }) => event === type));
    expect(heard(told.socket)).toEqual(NEVER_TOLD);
    expect(heard(told.webhook)).toEqual(NEVER_TOLD);
    // Secrets, and what is true only while it is told, are not kept.
    expect(heard(told.replay)).toEqual(['auth.qr', 'auth.code', 'presence.update', ...NEVER_TOLD]);
  });

  it('has every form of an answer, a refusal among them, as the document says', async () => {
    await everyForm(proof);
    expect(proof.faults).toEqual([]);
  });

  it('answers 501 to what is not offered, and only to whom it would be answered', async () => {
    const { tenant, root } = proof;
    const reader = await tenant.made<{ key: string }>('/api-keys', { name: 'r', permissions: ['events'] });
    const ask = async (operationId: OperationId, headers: Record<string, string>, session: string) => {
      const ids = { ...tenant.ids, session };
      const response = await proof.gateway.fetch(requestOf(operations[operationId], ids, headers, ''));
      const { error } = (await response.json()) as Schemas['ApiError'];
      return [response.status, error.code, error.details?.reason];
    };
    const [owner, stranger] = [tenant.owner, root].map(({ token }) => ({ authorization: `Bearer ${token}` }));
    const answered = Object.keys(operations).filter((id) => !proof.succeeded.has(id)) as OperationId[];
    expect(answered.sort()).toEqual(UNBUILT);
    for (const operationId of answered) {
      const { session } = tenant.ids;
      const none = [501, 'not_implemented', 'not_implemented'];
      const gone = operations[operationId].path.includes('{session}') ? [404, 'not_found', undefined] : none;
      const all = [
        await ask(operationId, { 'x-api-key': reader.key }, session),
        await ask(operationId, { 'x-api-key': reader.key }, NOBODYS.session),
        await ask(operationId, owner!, session),
        await ask(operationId, owner!, NOBODYS.session),
        await ask(operationId, stranger!, session),
      ];
      const refused = [403, 'forbidden', undefined];
      expect([operationId, ...all]).toEqual([operationId, refused, refused, none, gone, gone]);
    }
  });

  it('tells no secret where nobody asked for it, and the loudest log no text', () => {
    const { logged, receiver, socket, tenant, root } = proof;
    // The codes that link a phone are at the webhook that names them, and for whoever may manage.
    const codes = ['2@qr-', 'ABCD-1'];
    const kept = Object.values(SECRETS).flatMap(everySpelling);
    const texts = ['pelican says', 'pelican asks', 'Torte', 'Roggenbrot', 'hi @5', 'under it', 'Bill.pdf'];
    const { token } = tenant.owner;
    const credentials = [token, root.token, 'wa_', 'ticket=', 'correct horse'];
    const found = (places: string[], wanted: string[]) =>
      wanted.filter((one) => places.some((place) => place.includes(one)));
    const at = (path: string) => receiver.received.flatMap((one) => (one.path === path ? [one.text] : []));
    expect(found([...logged, texts[2]!], texts)).toEqual([texts[2]]);
    expect(found(logged, [...codes, ...kept, ...texts, ...credentials])).toEqual([]);
    expect(found(at('/star'), texts.slice(2, 3))).toHaveLength(1);
    expect(found(at('/star'), [...codes, ...kept, ...credentials])).toEqual([]);
    expect(found(at('/everything'), [...codes, ...kept])).toEqual(codes);
    expect(found([JSON.stringify(socket.frames)], [...codes, ...kept])).toEqual(codes);
    expect(logged.length).toBeGreaterThan(100);
  });

  it('answers what nobody means as it does all else, and goes on', { timeout: PATIENT_MS }, async () => {
    const { asked, faults } = await askOddly(proof, stores.dialect === 'sqlite' ? 1 : 2);
    expect(faults).toEqual([]);
    expect(asked).toBeGreaterThan(400);
    expect(await proof.gateway.ready()).toBe(true);
  });
});
