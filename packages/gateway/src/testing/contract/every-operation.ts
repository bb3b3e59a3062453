import { type OperationId, operations } from '@wagate/contract/operations';
import { NOT_OFFERED, NOT_OFFERED_OF_SESSIONS } from '../../http/routes/not-offered.js';
import type { Ids } from '../isolation/ids.js';
import type { Proof } from './proof.js';

const notOffered = new Set<OperationId>([...NOT_OFFERED, ...NOT_OFFERED_OF_SESSIONS]);

/** What takes away what others ask about comes last. */
const LAST: readonly OperationId[] = [
  'revokeMessage',
  'deleteChat',
  'deleteWebhook',
  'rotateApiKey',
  'deleteApiKey',
  'logoutSession',
  'revokeEmbedTokens',
];

/** What has a way of its own to be asked for. */
const OWN_WAY: readonly OperationId[] = ['openRealtime', 'redeemEmbedLink', 'cancelEmbedLink'];

/** A session that nobody has linked, for what links one and for what takes one away. */
const NEW_SESSION: readonly OperationId[] = ['sessionQR', 'sessionPairingCode', 'deleteSession'];

/** Asks for every operation that there is, as the document shows it, so that it succeeds. */
export async function everyOperation(proof: Proof): Promise<void> {
  const { tenant } = proof;
  const socket = await proof.listen();
  proof.socket = socket;

  const idsFor = async (operationId: OperationId): Promise<Ids> => {
    // The first one is still to hear what its phone tells.
    if (operationId === 'logoutSession') return tenant.spareIds;
    if (!NEW_SESSION.includes(operationId)) return tenant.ids;
    return { ...tenant.ids, session: (await tenant.made<{ id: string }>('/sessions', {})).id };
  };
  const offered = (Object.keys(operations) as OperationId[]).filter((id) => !notOffered.has(id));
  const order = [...offered.filter((id) => !LAST.includes(id)), ...LAST];
  for (const operationId of order) {
    if (OWN_WAY.includes(operationId)) continue;
    if (operationId === 'startSession') await proof.succeed('stopSession', tenant.ids);
    await proof.succeed(operationId, await idsFor(operationId));
    if (/^(start|restart|stop)Session$/.test(operationId)) {
      if (operationId === 'stopSession') await proof.succeed('startSession', tenant.ids);
      await proof.working();
    }
  }

  type Link = { id: string; url: string };
  const opened = await proof.succeed<Link>('createEmbedLink', tenant.ids);
  const secret = /[#&=]([\w-]{20,})$/.exec(opened.url)?.[1];
  await proof.call('POST', `/embed-links/${opened.id}:redeem`, { secret }, {});
  const { id } = await proof.succeed<Link>('createEmbedLink', tenant.ids);
  await proof.succeed('cancelEmbedLink', { ...tenant.ids, link: id });
}
