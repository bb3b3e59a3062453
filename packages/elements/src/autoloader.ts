// Loads the registration of every wagate-* element that is on the page, or comes onto it, from beside this file.

import { importAgain } from './base/import-again.js';

/** Each with its own import, so that a bundler makes a chunk of each. */
const loaders: Record<string, () => Promise<unknown>> = {
  'wagate-chat-list': () => import('./define/chat-list.js'),
  'wagate-clock-frame': () => import('./define/clock-frame.js'),
  'wagate-dialog': () => import('./define/dialog.js'),
  'wagate-menu': () => import('./define/menu.js'),
  'wagate-message': () => import('./define/message.js'),
  'wagate-org-switcher': () => import('./define/org-switcher.js'),
  'wagate-pairing': () => import('./define/pairing.js'),
  'wagate-provider': () => import('./define/provider.js'),
  'wagate-sessions': () => import('./define/sessions.js'),
  'wagate-sign-in': () => import('./define/sign-in.js'),
  'wagate-state-panel': () => import('./define/state-panel.js'),
  'wagate-strip': () => import('./define/strip.js'),
  'wagate-timeline': () => import('./define/timeline.js'),
  'wagate-viewer': () => import('./define/viewer.js'),
};

const asked = new Set<string>();

function load(tag: string): void {
  const loader = loaders[tag];
  if (!loader || asked.has(tag)) return;
  asked.add(tag);
  if (customElements.get(tag)) return;
  loader().catch((error: unknown) => {
    // A lost network heals: the next element of this kind asks again.
    asked.delete(tag);
    loaders[tag] = importAgain(error) ?? loader;
    console.error(`<${tag}> could not be loaded.`, error);
  });
}

function discover(root: ParentNode & Node): void {
  if (root instanceof Element) load(root.localName);
  for (const element of root.querySelectorAll(':not(:defined)')) load(element.localName);
}

new MutationObserver((mutations) => {
  for (const { addedNodes } of mutations) {
    for (const node of addedNodes) if (node instanceof Element) discover(node);
  }
}).observe(document.documentElement, { childList: true, subtree: true });

discover(document);
