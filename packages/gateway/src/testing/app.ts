import { PERMISSIONS } from '@wagate/contract/permissions';
import { unauthorized } from '../errors/api-problem.js';
import { type App, type AppOptions, createApp } from '../http/app.js';
import type { Permission, Principal } from '../principal/principal.js';

const principal = (more: Partial<Principal> = {}): Principal => ({
  kind: 'user',
  id: 'u',
  userId: 'u',
  organizationId: 'org',
  role: 'owner',
  superAdmin: false,
  permissions: new Set<Permission>(PERMISSIONS),
  ...more,
});

export interface Envelope {
  error: { code: string; message: string; details?: { errors?: string[]; retryAfterSeconds?: number } };
}

/** An app whose every caller is `who`; `null` for one whose callers have no credential. */
export function setUp(who: Partial<Principal> | null = {}, options: Partial<AppOptions> = {}) {
  const logged: string[] = [];
  const app = createApp({
    async authenticate() {
      if (!who) throw unauthorized();
      return principal(who);
    },
    origins: ['https://shop.example'],
    log: (message, error) => logged.push(`${message} ${(error as Error)?.stack ?? ''}`),
    ...options,
  });
  return { app, logged };
}

/** Calls an app without a network. */
export async function send(app: App, method: string, path: string, init: RequestInit = {}) {
  const response = await app.fetch(new Request(`http://gateway.test/api/v1${path}`, { method, ...init }));
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: (text.startsWith('{') ? JSON.parse(text) : undefined) as Envelope & Record<string, unknown>,
  };
}

/** A body and its media type. */
export const json = (body: unknown, type = 'application/json'): RequestInit => ({
  body: typeof body === 'string' ? body : JSON.stringify(body),
  headers: type ? { 'content-type': type } : {},
});
