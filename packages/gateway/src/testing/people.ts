import type { EmbeddedGateway } from '../gateway.js';
import { TestBrowser } from './gateway.js';

/** As much of any answer of the API as a test of rights looks at. */
export interface Told {
  permissions: string[];
  organization: { id: string; name: string };
  error: { code: string; message: string };
}

export interface Person {
  browser: TestBrowser;
  id: string;
  email: string;
  /** Made right after the sign-up. */
  token: string;
  /** The personal one. */
  organizationId: string;
}

let count = 0;

/** Signs somebody new up. */
export async function person(gateway: Pick<EmbeddedGateway, 'fetch'>, name: string): Promise<Person> {
  const browser = new TestBrowser(gateway);
  const { body } = await browser.signUp(name, `${name}${++count}@example.org`);
  const token = (await browser.auth<{ token: string }>('GET', '/token')).body.token;
  const [organization] = (await browser.auth<{ id: string }[]>('GET', '/organization/list')).body;
  return { browser, id: body.user.id, email: body.user.email, token, organizationId: organization!.id };
}

/** Calls the API with just these headers. */
export const callWith = (
  gateway: EmbeddedGateway,
  headers: Record<string, string>,
  path = '/capabilities',
  method = 'GET',
) => new TestBrowser(gateway).send<Told>(method, `/api/v1${path}`, { headers });
