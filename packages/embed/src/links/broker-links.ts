import { operations } from '@wagate/contract/operations';
import type { Schemas } from '@wagate/contract/types';
import { NotFoundError } from '@wagate/sdk';
import { invalid, notFound, Problem } from '../answer.js';
import { readBody } from '../broker/body.js';
import { type Settings, wrong } from '../options.js';
import { pageOrigin } from '../origins.js';
import type { Revocations } from '../revocations.js';
import type { EmbedStore } from '../store.js';
import { mintToken } from '../token.js';
import type { Link, Links, NewLink } from './links.js';
import { checkNewLink } from './new-link.js';

/** After its end it can still be looked up. */
const KEPT_MS = 30 * 86_400_000;
/** What a page has for linking, once it is open. */
export const LINK_TOKEN_MS = 15 * 60_000;
const ID = /^eml_[0-9a-f]{32}$/;
/** What is kept of a link until it is opened. */
const OPEN = 'open';

/** What is kept of a link, beside whether it is still to be opened. */
type Kept = Omit<Link, 'status' | 'usedAt' | 'url'>;
/** How one ended before its time. */
type Ending = { status: 'cancelled' } | { status: 'used'; usedAt: number; jti: string };

const nameOf = (id: string) => `wagate:link:${id}`;
const openName = (id: string) => `${nameOf(id)}:open`;
const endName = (id: string) => `${nameOf(id)}:end`;
const cancelName = (id: string) => `${nameOf(id)}:cancelled`;

/**
 * One-time links before a gateway that makes none. That a link is still to be opened is an entry of the store, which is taken once; its secret is signed
 * from its id, and kept nowhere.
 */
export class BrokerLinks implements Links {
  constructor(
    private readonly settings: Settings,
    private readonly revocations: Revocations,
  ) {}

  async create(wish: NewLink): Promise<Link> {
    const { linkPage, gateway, keys, now } = this.settings;
    if (!linkPage)
      throw wrong('linkPage is missing: the address of your page that shows <wagate-embed-link>.');
    const store = this.#store();
    const { expiresIn, session, ...more } = checkNewLink(wish);
    // A session that is not there is better said to who makes the link than to who opens it.
    await gateway.sessions.get(session);
    const id = `eml_${crypto.randomUUID().replaceAll('-', '')}`;
    const createdAt = now();
    const lifeMs = expiresIn * 1000;
    const kept: Kept = {
      ...{ id, session, ...more, createdAt, expiresAt: createdAt + lifeMs },
    };
    await store.set(nameOf(id), JSON.stringify(kept), lifeMs + KEPT_MS);
    await store.set(openName(id), OPEN, lifeMs);
    return { ...kept, status: 'open', url: `${linkPage}/${id}#${await keys.sign('link', id)}` };
  }

  async get(id: string): Promise<Link> {
    const kept = await this.#kept(id);
    if (!kept) throw new NotFoundError('link not found', { code: 'not_found', status: 404 });
    return { ...kept, ...(await this.#standing(kept)) };
  }

  async cancel(id: string): Promise<void> {
    const { status, expiresAt } = await this.get(id);
    if (status === 'open' && (await this.#take(id)))
      return this.#end({ id, expiresAt }, { status: 'cancelled' });
    // Opened at this moment: whoever opens it looks for this after telling what they gave, so that one of the two sees the other.
    await this.#store().set(cancelName(id), 'cancelled', LINK_TOKEN_MS);
    const end = await this.#ending(id);
    if (end?.status === 'used') await this.revocations.add({ jti: end.jti });
  }

  /**
   * Opens a link, once, for the page that asks.
   * @throws Problem 404 for a link or a secret that is not known, 409 for one that has ended
   */
  async redeem(request: Request, id: string): Promise<Schemas['RedeemedEmbedLink'] & { realtime: 'stream' }> {
    const { keys, origins, now } = this.settings;
    const origin = pageOrigin(request, origins);
    const body = await readBody(request, operations.redeemEmbedLink);
    const secret = body?.secret;
    if (typeof secret !== 'string') throw invalid('validation failed', 'expected string (body.secret)');
    const kept = (await keys.verify('link', id, secret)) && (await this.#kept(id));
    if (!kept) throw notFound('link');
    const at = now();
    // A store may keep things for longer than it was told to.
    if (kept.expiresAt <= at || !(await this.#take(id))) throw closed((await this.#standing(kept)).status);
    const { session, can } = kept;
    const user = kept.user ?? { id };
    const { jti, ...given } = await mintToken(
      keys,
      { user, sessions: [session], can },
      { origin, now: at, lifeMs: LINK_TOKEN_MS },
    );
    await this.#end(kept, { status: 'used', usedAt: at, jti });
    if ((await this.#store().get(cancelName(id))) != null) {
      await this.#end(kept, { status: 'cancelled' });
      throw closed('cancelled');
    }
    return { ...given, jti, link: { ...kept, status: 'used', usedAt: at }, realtime: 'stream' };
  }

  async #standing({ id, expiresAt }: Kept): Promise<Pick<Link, 'status' | 'usedAt'>> {
    const end = await this.#ending(id);
    if (end?.status === 'used') return { status: 'used', usedAt: end.usedAt };
    if (end) return end;
    if (expiresAt <= this.settings.now()) return { status: 'expired' };
    // Taken, and not told of: who opened it went down with the answer.
    return { status: (await this.#store().get(openName(id))) == null ? 'used' : 'open' };
  }

  /** Whether it was still to be opened, and is not any more. */
  async #take(id: string): Promise<boolean> {
    return String(await this.#store().take(openName(id))) === OPEN;
  }

  async #end({ id, expiresAt }: Pick<Kept, 'id' | 'expiresAt'>, end: Ending): Promise<void> {
    const ttl = expiresAt - this.settings.now() + KEPT_MS;
    await this.#store().set(endName(id), JSON.stringify(end), ttl);
  }

  async #kept(id: string): Promise<Kept | undefined> {
    // Apps get ids back from addresses.
    if (typeof id !== 'string' || !ID.test(id)) return undefined;
    const text = await this.#store().get(nameOf(id));
    return text == null ? undefined : JSON.parse(String(text));
  }

  async #ending(id: string): Promise<Ending | undefined> {
    const text = await this.#store().get(endName(id));
    return text == null ? undefined : JSON.parse(String(text));
  }

  #store(): EmbedStore {
    const { store } = this.settings;
    if (!store) throw wrong('One-time links need a store: nothing else knows that one was opened.');
    return store;
  }
}

const closed = (status: Link['status']) =>
  new Problem('conflict', `the link was ${status === 'expired' ? 'not opened in time' : status}`, {
    status,
  });
