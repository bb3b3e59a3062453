/** A fetch that keeps cookies, as a browser does for a page's origin. */
export interface CookieFetch {
  (request: Request): Promise<Response>;
  readonly origin: string;
}

export function withCookies(origin: string): CookieFetch {
  const jar = new Map<string, string>();
  const fetchWithCookies = async (request: Request) => {
    const headers = new Headers(request.headers);
    headers.set('Origin', origin);
    if (jar.size) headers.set('Cookie', [...jar].map(([name, value]) => `${name}=${value}`).join('; '));
    const body = request.method === 'GET' ? undefined : await request.text();
    const response = await fetch(request.url, { method: request.method, headers, body, redirect: 'manual' });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (name) jar.set(name, value!);
    }
    return response;
  };
  return Object.assign(fetchWithCookies, { origin });
}
