import { operationsAt } from './operation.js';
import type { SeenRequest } from './options.js';

/** The five that its CORS allows, and what runtimes and proxies add by themselves. */
const HEADERS =
  /^(authorization|content-type|x-api-key|idempotency-key|x-request-id|host|connection|accept|accept-(language|encoding)|user-agent|content-length|transfer-encoding|origin|referer|cookie|priority|cache-control|pragma|x-forwarded-for|sec-(fetch|ch)-.*)$/;

/** What a request carried that a production gateway does not document: parameters, properties of its body, headers. */
export function strangers({ method, path, query, headers, body }: SeenRequest): string[] {
  if (!path.startsWith('/api/v1/')) return [];
  const operation = operationsAt(path).get(method);
  const names = typeof body === 'object' && body !== null ? Object.keys(body) : [];
  const known = operation?.body?.properties ?? [];
  const place = `${method} ${path}`;
  return [
    ...Object.keys(headers)
      .filter((name) => !HEADERS.test(name))
      .map((name) => `${place}: header ${name}`),
    ...(operation ? query.filter((name) => !operation.query.includes(name)) : []).map(
      (name) => `${place}: parameter ${name}`,
    ),
    ...(operation ? names.filter((name) => !known.includes(name)) : []).map(
      (name) => `${place}: property ${name}`,
    ),
  ];
}
