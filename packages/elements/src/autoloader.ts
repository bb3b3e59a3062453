// Loads the registration of every wagate-* element that is on the page, or comes onto it, from beside this file.
'use client';

import { importAgain } from './base/import-again.js';
import { loaders } from './generated/loaders.js';

const PREFIX = 'wagate-';
const again = new Map<string, () => Promise<unknown>>();
const asked = new Set<string>();
const failures = new Map<string, number>();
const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 30_000;

function load(tag: string): void {
  const loader = again.get(tag) ?? loaders[tag];
  if (!loader || asked.has(tag)) return;
  asked.add(tag);
  if (customElements.get(tag)) return;
  loader().catch((error: unknown) => {
    // A lost network heals.
    asked.delete(tag);
    again.set(tag, importAgain(error) ?? loader);
    const before = failures.get(tag) ?? 0;
    failures.set(tag, before + 1);
    if (before === 0) console.error(`<${tag}> could not be loaded. It is asked for again.`, error);
    setTimeout(load, Math.min(FIRST_WAIT_MS * 2 ** before, LONGEST_WAIT_MS), tag);
  });
}

// A page that is made on a server imports this where there is none.
const observer =
  typeof document === 'undefined'
    ? undefined
    : new MutationObserver((mutations) => {
        for (const { addedNodes } of mutations) {
          for (const node of addedNodes) if (node instanceof Element) discover(node);
        }
      });

function look(element: Element): void {
  const { localName, shadowRoot } = element;
  // What the library renders in a root of its own it registers itself.
  if (localName.startsWith(PREFIX) && localName in loaders) load(localName);
  else if (shadowRoot) discover(shadowRoot);
  // It gets its root when its definition comes, which no observer sees.
  else if (localName.includes('-') && element.matches(':not(:defined)')) {
    void customElements.whenDefined(localName).then(() => {
      if (element.shadowRoot) discover(element.shadowRoot);
    });
  }
}

/**
 * Loads what is at or below `root`, through open shadow roots, and follows these. Needed only for a shadow root that was attached to an element
 * some time after it came onto the page: of that a page is not told.
 */
export function discover(root: Node & ParentNode): void {
  if (root instanceof Element) look(root);
  else observer?.observe(root, { childList: true, subtree: true });
  for (const element of root.querySelectorAll('*')) look(element);
}

if (observer) {
  discover(document);
  // A parser that still runs may have told of an element before it read the root that its markup gives it.
  document.addEventListener('DOMContentLoaded', () => discover(document), { once: true });
}
