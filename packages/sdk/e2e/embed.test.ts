import { createEmbed, type Grant } from '@wagate/embed';
import { createGateway, ForbiddenError, NotFoundError, UnauthorizedError } from '@wagate/sdk';
import { capabilities, liveSessions, liveTimeline } from '@wagate/sdk/live';
import { afterEach, describe, expect, it } from 'vitest';
import { embeddedTarget, until } from './embedded.js';
import { productionTarget } from './production.js';
import { standing } from './standing.js';
import type { Target } from './target.js';

const PAGE = 'https://shop.example';
const SECRET = 'a secret of forty characters for a test.';

describe.each([
  ['production', productionTarget],
  ['embedded', embeddedTarget],
] as const)('a page whose app stands before the %s gateway', (_, start: () => Promise<Target>) => {
  let target: Target;
  const ends: (() => void)[] = [];
  standing(start, (made) => {
    target = made;
  });
  afterEach(() => {
    for (const end of ends.splice(0).reverse()) end();
  });

  /** The app's handler, and a client on its page. */
  function page(grant: Partial<Grant> = {}) {
    const app: { grant: Grant | null } = {
      grant: { user: { id: 'ann' }, sessions: [target.session], can: ['view'], ...grant },
    };
    const embed = createEmbed({
      gateway: { baseUrl: target.line.url, apiKey: target.key },
      secret: SECRET,
      authorize: () => app.grant,
      log: { info() {}, error() {} },
    });
    // A browser says where its page is from, and lets nobody else read what was not meant for it.
    const fetch = async (request: Request, { signal }: { signal: AbortSignal }) => {
      const headers = new Headers(request.headers);
      headers.set('origin', PAGE);
      const sent = new Request(request, { headers, signal });
      if (sent.url.startsWith(`${PAGE}/`)) return embed.fetch(sent);
      const response = await globalThis.fetch(sent);
      expect(response.headers.get('access-control-allow-origin'), request.url).toBe(PAGE);
      return response;
    };
    const gateway = createGateway({ embed: `${PAGE}/api/wagate`, fetch });
    ends.push(
      () => embed.close(),
      () => gateway.close(),
    );
    return { app, embed, gateway };
  }

  it('shows its session and no other, and follows what happens there', async () => {
    const { gateway } = page();
    await target.write('before the page');
    const sessions = liveSessions(gateway);
    const timeline = liveTimeline(gateway, target.session, target.contact);
    const stops = [sessions.subscribe(() => {}), timeline.subscribe(() => {})];
    await until(() => sessions.get().phase === 'ready' && timeline.get().connection.state === 'live');
    expect(sessions.get().sessions.map(({ id }) => id)).toEqual([target.session]);
    await target.write('to the page');
    await until(() => timeline.get().messages.some(({ body }) => body === 'to the page'));
    for (const stop of stops) stop();
    await expect(gateway.sessions.get(target.unlinked)).rejects.toBeInstanceOf(NotFoundError);
    const refused = gateway.sessions.stop(target.session);
    await expect(refused).rejects.toBeInstanceOf(ForbiddenError);
    await expect(refused).rejects.toMatchObject({ details: { missing: ['sessions'] } });
  }, 30_000);

  it('knows what it may do', async () => {
    const { gateway } = page({ can: ['pair', 'contacts'] });
    const known = capabilities(gateway);
    const stop = known.subscribe(() => {});
    await until(() => known.get().phase === 'ready');
    expect([...(known.get().can ?? [])].sort()).toEqual(['contacts', 'pair']);
    stop();
  }, 30_000);

  it('is left by who signs out, and by who is taken the right from', async () => {
    const { app, embed, gateway } = page();
    const left: string[] = [];
    gateway.onSignedOut(() => left.push('signed out'));
    expect((await gateway.sessions.get(target.session)).id).toBe(target.session);
    app.grant = null;
    await embed.revoke({ user: 'ann' });
    await expect(gateway.sessions.get(target.session)).rejects.toBeInstanceOf(UnauthorizedError);
    expect(left).toEqual(['signed out']);
  }, 30_000);
});
