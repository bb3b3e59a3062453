import { operations } from '@wagate/contract/operations';
import type { Schemas } from '@wagate/contract/types';
import { NotFoundError } from '@wagate/sdk';
import { invalid, notFound, Problem } from '../answer.js';
import { readBody } from '../broker/body.js';
import { checkGrant, type Settings, wrong } from '../options.js';
import { pageOrigin } from '../origins.js';
import type { Revocations } from '../revocations.js';
import type { EmbedStore } from '../store.js';
import { mintToken } from '../token.js';
import type { Link, Links, NewLink } from './links.js';

const SHORTEST_SECONDS = 60;
const LONGEST_SECONDS = 7 * 86_400;
/** After its end it can still be looked up. */
const KEPT_MS = 30 * 86_400_000;
/** What a page has for linking, once it is open. */
const TOKEN_MS = 15 * 60_000;

/** What is kept of a link, beside whether it is still to be opened. */
type Kept = Omit<Link, 'status' | 'usedAt' | 'url'>;
/** How one ended before its time. */
type Ending = { status: 'cancelled' } | { status: 'used'; usedAt: number; jti: string };

const nameOf = (id: string) => `wagate:link:${id}`;
const openName = (id: string) => `${nameOf(id)}:open`;
const endName = (id: string) => `${nameOf(id)}:end`;

/** An address that a page may lead to, or show a picture of. */
const isWebAddress = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  const here = protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return (protocol === 'https:' || here) && !username && !password;
};

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
    checkWish(wish);
    const { session, can, user, returnUrl, brand, expiresIn } = wish;
    // A session that is not there is better said to who makes the link than to who opens it.
    await gateway.sessions.get(session);
    const id = `eml_${crypto.randomUUID().replaceAll('-', '')}`;
    const createdAt = now();
    const lifeMs = expiresIn * 1000;
    const kept: Kept = {
      ...{ id, session, can, createdAt, expiresAt: createdAt + lifeMs },
      ...(user && { user }),
      ...(returnUrl && { returnUrl }),
      ...(brand && { brand }),
    };
    await store.set(nameOf(id), JSON.stringify(kept), lifeMs + KEPT_MS);
    await store.set(openName(id), 'open', lifeMs);
    return { ...kept, status: 'open', url: `${linkPage}/${id}#${await keys.sign('link', id)}` };
  }

  async get(id: string): Promise<Link> {
    const kept = await this.#kept(id);
    if (!kept) throw new NotFoundError('link not found', { code: 'not_found', status: 404 });
    return { ...kept, ...(await this.#standing(kept)) };
  }

  async cancel(id: string): Promise<void> {
    const { status } = await this.get(id);
    const store = this.#store();
    // Opened at this moment, it is used: then what it gave is ended.
    if (status === 'open' && (await store.take(openName(id))) != null) {
      await store.set(endName(id), JSON.stringify({ status: 'cancelled' } satisfies Ending), KEPT_MS);
      return;
    }
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
    const store = this.#store();
    if ((await store.take(openName(id))) == null) throw closed((await this.#standing(kept)).status);
    const at = now();
    const { session, can } = kept;
    const user = kept.user ?? { id };
    const { jti, ...given } = await mintToken(
      keys,
      { user, sessions: [session], can },
      { origin, now: at, lifeMs: TOKEN_MS },
    );
    const end: Ending = { status: 'used', usedAt: at, jti };
    await store.set(endName(id), JSON.stringify(end), KEPT_MS);
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

  async #kept(id: string): Promise<Kept | undefined> {
    const text = await this.#store().get(nameOf(id));
    return text == null ? undefined : JSON.parse(text);
  }

  async #ending(id: string): Promise<Ending | undefined> {
    const text = await this.#store().get(endName(id));
    return text == null ? undefined : JSON.parse(text);
  }

  #store(): EmbedStore {
    const { store } = this.settings;
    if (!store) throw wrong('One-time links need a store: nothing else knows that one was opened.');
    return store;
  }
}

/** What a gateway would refuse. */
function checkWish({ session, can, user, returnUrl, brand, expiresIn }: NewLink): void {
  try {
    checkGrant({ user: user ?? { id: 'anybody' }, sessions: [session], can });
  } catch {
    throw wrong('A link names a session, what its page may do (can), and at most a user {id, name?}.');
  }
  if (session === '*' || !can.length) throw wrong('A link is for one session, and for something.');
  if (!(expiresIn >= SHORTEST_SECONDS && expiresIn <= LONGEST_SECONDS))
    throw wrong(`expiresIn of a link is in seconds, ${SHORTEST_SECONDS} to ${LONGEST_SECONDS}.`);
  for (const [name, address] of Object.entries({ returnUrl, 'brand.logoUrl': brand?.logoUrl }))
    if (address !== undefined && !isWebAddress(address)) throw wrong(`${name} is no https address.`);
}

const closed = (status: Link['status']) =>
  new Problem('conflict', `the link was ${status === 'expired' ? 'not opened in time' : status}`, {
    status,
  });
