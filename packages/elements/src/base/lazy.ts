import type { CSSResult } from 'lit';
import { fetchLaterTexts } from '../localize/locales.js';
import { define, type ElementClass } from './define.js';
import { importAgain } from './import-again.js';

/**
 * What such a module exports beside its own: the elements that its templates use, and the styles that they need. These come after the styles of
 * the host, which can therefore not take anything back of them.
 */
interface Part {
  readonly dependencies?: Readonly<Record<string, ElementClass>>;
  readonly styles?: readonly CSSResult[];
}

interface Host {
  readonly isConnected: boolean;
  requestUpdate(): void;
  wear(styles: readonly CSSResult[]): void;
}

/** Time for what is wanted at once; the rest is fetched then, so that it is there when the network is not. */
const REST_AFTER_MS = 3_000;
const LONGEST_WAIT_MS = 30_000;

const all = new Set<Lazy<object>>();
let restAsked = false;

/** Fetches what the languages of the page say in parts. */
export const fetchTexts = (): Promise<unknown> => fetchLaterTexts(importAgain);

/** A part of an element that only some of its states need: fetched when it is first wanted, or a while after the page stands. */
export class Lazy<T extends object> {
  private value: (T & Part) | undefined;
  private loading: Promise<T | undefined> | undefined;
  private readonly waiting = new Set<Host>();

  /** @param load the dynamic import, written out so that a bundler makes a chunk of it */
  constructor(private load: () => Promise<T>) {
    all.add(this);
  }

  /** The part. Undefined until it is there: then it is fetched, and `host` renders again when it came. */
  for(host: Host): T | undefined {
    if (!this.value) void this.fetch(host);
    else if (this.value.styles) host.wear(this.value.styles);
    return this.value;
  }

  /** The part, when it is there. A network that fails is asked again as long as a host waits; undefined when none does any more. */
  fetch(host?: Host): Promise<T | undefined> {
    if (host && !this.value) this.waiting.add(host);
    this.loading ??= this.run();
    return this.loading;
  }

  private async run(): Promise<T | undefined> {
    for (let wait = 1_000; ; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
      try {
        // Not before its words: else it would speak English for a moment.
        const [value] = await Promise.all([this.load() as Promise<T & Part>, fetchTexts()]);
        for (const [tag, element] of Object.entries(value.dependencies ?? {})) define(tag, element);
        this.value = value;
        break;
      } catch (error) {
        this.load = importAgain<T>(error) ?? this.load;
        for (const host of this.waiting) if (!host.isConnected) this.waiting.delete(host);
        if (this.waiting.size === 0) {
          this.loading = undefined;
          return undefined;
        }
        console.warn('A part could not be fetched yet.', error);
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
    }
    for (const host of this.waiting) host.requestUpdate();
    this.waiting.clear();
    return this.value;
  }
}

/** Fetches every part of what is loaded, and the parts of these. */
export async function fetchParts(): Promise<void> {
  for (let known = 0; known < all.size; ) {
    known = all.size;
    await Promise.all([...all].map((part) => part.fetch()));
  }
}

/** An element stands: what it may need later is fetched in a while. */
export function fetchPartsSoon(): void {
  if (restAsked) return;
  restAsked = true;
  setTimeout(() => {
    restAsked = false;
    void fetchParts();
  }, REST_AFTER_MS);
}
