import { canonicalJid, chatKind } from '@wagate/contract/jid';
import type { EngineEvent } from '@wagate/engine';
import { keepPicture } from '../contacts/picture.js';
import type { Scope } from './session-scope.js';

/** Somebody shows another picture, or a group does: a group's is only told. */
export async function applyPicture(
  scope: Scope,
  { jid, pictureId }: Extract<EngineEvent, { type: 'picture' }>,
): Promise<void> {
  const address = canonicalJid(jid);
  const kind = chatKind(address);
  if (!address || (kind !== 'dm' && kind !== 'group')) return;
  const person = kind === 'dm' ? await keepPicture(scope.change, address, pictureId) : undefined;
  if (kind === 'dm' && !person?.changed) return;
  scope.change.emit(scope, 'chat.update', {
    chatJid: person?.canonicalJid ?? address,
    change: 'picture',
    ...(pictureId === undefined ? { removed: true } : { pictureId }),
  });
}
