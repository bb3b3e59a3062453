import type { PairingController } from './pairing.controller.js';
import type { PairingChange } from './pairing-change.js';
import type { NoticeView } from './pairing-view.js';

/** Does the one action of a state. @returns what has to be asked first; undefined where nothing has */
export async function actOnNotice(
  card: PairingController,
  { state }: NoticeView,
  session: string,
): Promise<PairingChange | undefined> {
  switch (state) {
    case 'stopped':
    case 'failed':
    case 'outdated':
    case 'no-whatsapp':
      if (card.live.value?.session?.waJid) await card.start.run(session);
      else await card.askQr();
      return undefined;
    case 'logged-out':
      if (!(await card.linksTwice())) return 'anew';
      await card.askQr();
      return undefined;
    case 'linking':
      await card.askQr(true);
      return undefined;
    case 'blocked':
      return (await card.linksTwice()) ? 'another' : 'anew';
    case 'not-loaded':
      return 'not-loaded';
    default:
      await card.askQr();
      return undefined;
  }
}
