import { apiKey, createGateway, type Gateway, NotFoundError, token } from '@wagate/sdk';
import { createIdentity } from '@wagate/sdk/identity';
import { Command } from '../../dashboard/e2e/command.js';
import { Phone } from '../../dashboard/e2e/phone.js';
import { withCookies } from './cookies.js';
import { Line } from './line.js';
import type { Target } from './target.js';

const PASSWORD = 'correct horse battery';
const EMAIL = 'ana@harbour.example';
const NUMBER = '447700900143';
const CONTACT = '447700900888';

/** The embedded gateway on its demo network: the real command. */
export interface EmbeddedTarget extends Target {
  readonly command: Command;
  readonly phone: Phone;
  /** A client as the owner, who is the super admin. */
  readonly owner: Gateway;
}

export async function embeddedTarget(env: NodeJS.ProcessEnv = {}): Promise<EmbeddedTarget> {
  const command = await new Command({ env: { WAGATE_DEMO_QR_SECONDS: '600,600', ...env } }).start();
  const line = await Line.to(command.url);
  const fetch = withCookies(command.url);
  const identity = createIdentity({ baseUrl: command.url, fetch });
  const setupToken = new URLSearchParams(new URL(command.setupUrl!).hash.slice(1)).get('setup')!;
  await identity.signUp({ name: 'Ana Reyes', email: EMAIL, password: PASSWORD, setupToken });
  const owner = createGateway({
    baseUrl: command.url,
    auth: token(async () => (await identity.session.token()).token),
  });
  const { key } = await owner.apiKeys.create({
    name: 'Everything',
    permissions: ['read', 'send', 'manage', 'events'],
  });
  const reader = await owner.apiKeys.create({ name: 'Reader', permissions: ['read'] });
  const { id: session } = await owner.sessions.create({ label: 'Front desk' });
  const { id: unlinked } = await owner.sessions.create({ label: 'Empty' });
  const phone = await Phone.create(command, NUMBER, 'Front desk');
  // A number where nobody is gets no message.
  await phone.meet(CONTACT);
  await phone.scan(await qrOf(owner, session));
  await until(async () => (await owner.sessions.get(session)).status === 'working');
  await owner.sessions.update(session, { ratePerMin: 0, ratePerHour: 0 });
  return {
    name: 'embedded',
    plain: false,
    command,
    phone,
    owner,
    line,
    key,
    readKey: reader.key,
    session,
    unlinked,
    contact: `${CONTACT}@s.whatsapp.net`,
    client: (options) => createGateway({ baseUrl: line.url, auth: apiKey(key), ...options }),
    write: (text) => phone.hear(CONTACT, text),
    person: async () => fetch,
    strangers: () => [],
    async close() {
      await line.close();
      await command.remove();
    },
  };
}

/** The code on show; the first question may come before there is one. */
export async function qrOf(gateway: Gateway, session: string): Promise<string> {
  let code = '';
  await until(async () => {
    try {
      ({ code } = await gateway.sessions.qr(session));
    } catch (error) {
      if (!(error instanceof NotFoundError)) throw error;
    }
    return code !== '';
  });
  return code;
}

/** Resolves when `holds` does. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((done) => setTimeout(done, 25));
}
