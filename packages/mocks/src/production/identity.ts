import { getResponse, type RequestHandler } from 'msw';
import { Browser } from '../identity/browser.js';
import { identityRoutes } from '../identity/routes.js';
import type { World } from '../world/world.js';

const COOKIE = 'better-auth.session_token';
const WEEK_SECONDS = 604_800;

/** The identity service over HTTP: who asks is told by a cookie that scripts cannot read. */
export class IdentityService {
  private readonly browsers = new Map<string, { browser: Browser; handlers: RequestHandler[] }>();

  constructor(
    private readonly world: World,
    private readonly baseUrl: string,
    private readonly origins: readonly string[],
  ) {}

  async answer(request: Request): Promise<Response | undefined> {
    const origin = request.headers.get('Origin');
    const foreign = origin && origin !== this.baseUrl && !this.origins.includes(origin);
    if (foreign && request.method === 'POST')
      return Response.json({ code: 'INVALID_ORIGIN', message: 'Invalid origin' }, { status: 403 });
    const sent = new RegExp(`(?:^|; )${COOKIE}=([^;]+)`).exec(request.headers.get('Cookie') ?? '')?.[1];
    const id = sent && this.browsers.has(sent) ? sent : this.world.ids.identity();
    const { browser, handlers } = this.browsers.get(id) ?? this.open();
    const before = browser.session;
    const answer = await getResponse(handlers, request);
    if (!answer) return undefined;
    if (browser.session || browser.pending) this.browsers.set(id, { browser, handlers });
    else this.browsers.delete(id);
    if (browser.session === before) return answer;
    const headers = new Headers(answer.headers);
    const age = browser.session ? WEEK_SECONDS : 0;
    headers.append('Set-Cookie', `${COOKIE}=${id}; Path=/; Max-Age=${age}; HttpOnly; SameSite=Lax`);
    return new Response(answer.body, { status: answer.status, headers });
  }

  /** A person's browsers are signed out. */
  signOut(userId: string): void {
    for (const [id, { browser }] of this.browsers)
      if (browser.session?.userId === userId) this.browsers.delete(id);
  }

  private open() {
    const options = { baseUrl: this.baseUrl, signedIn: null };
    const browser = new Browser(this.world, options);
    return { browser, handlers: identityRoutes(this.world, options, browser) };
  }
}
