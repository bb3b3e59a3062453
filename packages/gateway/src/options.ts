import type { Engine } from '@wagate/engine';
import { phoneDigits } from './contacts/jid.js';
import type { Registration } from './identity/identity.js';
import { parseSmtpUrl } from './mail/smtp-url.js';
import type { Targets } from './webhooks/targets.js';

export interface GatewayOptions {
  /** PostgreSQL, `postgres://…`; without it a SQLite file in `data`. */
  databaseUrl?: string;
  /** The data directory; made when it is not there, and held for this process. Needed without `databaseUrl`. */
  data?: string;
  /** At least 32 characters; everything secret in the database is sealed with keys derived from it. */
  secret: string;
  /** The origin browsers reach the gateway at, such as `http://127.0.0.1:8790`. */
  publicUrl: string;
  /** Origins, beside the gateway's own, whose pages may use it. */
  origins?: readonly string[];
  /** Who may make an account; `until-first` unless told. */
  registration?: Registration;
  /** The way to WhatsApp. */
  engine: Engine;
  /** The deployment's own number, with its country code: what the admin number is linked with unless another one is given. */
  adminNumber?: string;
  /**
   * The mail server that invitations, resets of passwords and alerts are sent by:
   * `smtp://user:password@host:587?from=Wagate <wagate@example.org>`, or `smtps://`. A password is only sent encrypted, unless `&tls=off` or
   * `&tls=optional` says otherwise. Without it nothing is mailed: invitations are links to copy.
   */
  smtp?: string;
  /** Reported by `GET /api/v1/capabilities`. */
  version?: string;
  /**
   * Where webhooks may lead: `public` addresses (unless told), `loopback` too, or `private` networks as well. Whoever may
   * manage webhooks can make the gateway post there.
   */
  webhookTargets?: Targets;
  /** Milliseconds an operation has for its answer; 15 seconds. */
  timeoutMs?: number;
  /** Epoch milliseconds. */
  now?: () => number;
  /** Never gets a secret. */
  log?: (message: string, error?: unknown) => void;
}

const MINIMUM_SECRET = 32;

/** @throws Error for what cannot work, in words for whoever configured it; SmtpUrlError for `smtp`. */
export function checkOptions(options: GatewayOptions): void {
  if (!options.databaseUrl && !options.data)
    throw new Error('The gateway needs a data directory or the address of a PostgreSQL database.');
  if (options.secret.length < MINIMUM_SECRET)
    throw new Error(`The secret must have at least ${MINIMUM_SECRET} characters.`);
  if (options.adminNumber !== undefined && !phoneDigits(options.adminNumber))
    throw new Error('The admin number must be a phone number with its country code, such as 4915112345678.');
  if (options.smtp !== undefined) parseSmtpUrl(options.smtp);
  const url = URL.canParse(options.publicUrl) ? new URL(options.publicUrl) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.origin !== options.publicUrl)
    throw new Error('publicUrl must be an origin such as https://wagate.example, without a path.');
}
