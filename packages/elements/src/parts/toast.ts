import type { WagateElement } from '../base/element.js';
import { importAgain } from '../base/import-again.js';
import type { Toast, WagateToasts } from './toasts.js';

let load: () => Promise<unknown> = () => import('../define/toasts.js');
/** The one that is made where the page has none. */
let own: WagateToasts | undefined;

/**
 * Tells something in passing: "Key revoked". Never an error, and nothing that has to be seen. The `<wagate-toasts>` of the page shows it; without
 * one it makes one, once its definition is there.
 *
 * ```ts
 * toast(this, { text: t('revoked', name) });
 * ```
 */
export function toast(from: WagateElement, notice: Toast): void {
  const event = new CustomEvent('wagate-toast', {
    bubbles: true,
    composed: true,
    cancelable: true,
    detail: notice,
  });
  (from.isConnected ? from : document.body).dispatchEvent(event);
  if (!event.defaultPrevented) void show(from, notice);
}

async function show(from: WagateElement, notice: Toast): Promise<void> {
  const lang = from.localize.lang();
  const dir = from.localize.dir();
  try {
    await load();
  } catch (error) {
    // What is told in passing is not worth an error of its own.
    load = importAgain(error) ?? load;
    return;
  }
  if (!own?.isConnected) {
    own = document.createElement('wagate-toasts') as WagateToasts;
    own.listens = false;
    own.lang = lang;
    own.dir = dir;
    if (from.theme) own.theme = from.theme;
    document.body.append(own);
  }
  own.show(notice);
}
