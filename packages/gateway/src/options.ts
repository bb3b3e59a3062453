import type { Engine } from '@wagate/engine';
import type { Clock } from './clock.js';
import { phoneDigits } from './contacts/phone-number.js';
import type { Registration } from './identity/identity.js';
import type { Passwords } from './identity/passwords.js';
import type { Log, LogLevel } from './log/log.js';
import { parseSmtpUrl } from './mail/smtp-url.js';
import { pathOf } from './request/public-path.js';
import type { Targets } from './webhooks/targets.js';

export interface GatewayOptions {
  /** PostgreSQL, `postgres://…`; without it a SQLite file in `data`. */
  databaseUrl?: string;
  /** The data directory; made when it is not there, and held for this process. Needed without `databaseUrl`. */
  data?: string;
  /** At least 32 characters; everything secret in the database is sealed with keys derived from it. */
  secret: string;
  /**
   * Where browsers reach the gateway, such as `http://127.0.0.1:8790`. It may end in a path, without a slash behind it, where a proxy puts the gateway below one:
   * requests may come with that path or without it, links and cookies have it. With `https` cookies are `Secure`. Tokens are issued by its origin.
   */
  publicUrl: string;
  /** Origins, beside that of `publicUrl`, whose pages may use the gateway. */
  origins?: readonly string[];
  /**
   * Names that requests may be addressed to (their `Host`), beside those of `publicUrl`, `origins` and this machine (`localhost`, `127.0.0.1`, `[::1]`), such as
   * that of a service in a container; `any` for all there are. By others a foreign page could reach a gateway that only its visitor can.
   */
  hosts?: 'any' | readonly string[];
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
   * Where webhooks may lead, and files that are sent be fetched from: `public` addresses (unless told), `loopback` too, or
   * `private` networks as well. Whoever may manage webhooks can make the gateway post there, and whoever may send has it read there.
   */
  webhookTargets?: Targets;
  /** Bytes of the largest file of a message that is given out; 64 MiB unless told. */
  largestMedia?: number;
  /**
   * Keeps the files of messages that come in, and those that somebody looks at, sealed, in `media` of the data directory, until they have this many bytes
   * together: then those that were kept first go first. Needs `data`. Nothing of a file is kept unless told, nor ever what its sender means to be seen for a while.
   */
  keptMediaBytes?: number;
  /** Milliseconds an operation has for its answer; 15 seconds. */
  timeoutMs?: number;
  /** The least that an embed token may live, in seconds; 60 unless told. For tests of renewal. */
  shortestEmbedTokenSeconds?: number;
  /**
   * For how many days messages, events and finished deliveries are kept; 0, for ever, unless told. Once a day what is older is deleted, a few rows at a
   * time; who people are, groups and the audit log stay.
   */
  retentionDays?: number;
  /** How passwords are kept; by scrypt unless told, slow on purpose. Whoever replaces it can no longer read what it wrote. */
  passwords?: Passwords;
  /** Epoch milliseconds. */
  now?: () => number;
  /** Time, and waiting for it; the system's unless told. */
  clock?: Clock;
  /** Never gets a secret, nor the text of a message. */
  log?: Log;
  /** How much it gets: `warn`, and with it `error`, unless told. */
  logLevel?: LogLevel;
  /** Whether `metrics()` tells of this process too: its memory, its processor time, how late its event loop is. */
  processMetrics?: boolean;
}

const MINIMUM_SECRET = 32;

/** @throws Error for what cannot work, in words for whoever configured it; SmtpUrlError for `smtp`. */
/** An option that cannot be; `message` is for whoever starts the gateway. */
export class OptionError extends Error {
  override readonly name = 'OptionError';
}

export function checkOptions(options: GatewayOptions): void {
  if (!options.databaseUrl && !options.data)
    throw new OptionError('The gateway needs a data directory or the address of a PostgreSQL database.');
  if (options.keptMediaBytes !== undefined && !options.data)
    throw new OptionError('The gateway needs a data directory to keep files of messages in.');
  if (options.secret.length < MINIMUM_SECRET)
    throw new OptionError(`The secret must have at least ${MINIMUM_SECRET} characters.`);
  if (options.adminNumber !== undefined && !phoneDigits(options.adminNumber))
    throw new OptionError(
      'The admin number must be a phone number with its country code, such as 4915112345678.',
    );
  if (options.smtp !== undefined) parseSmtpUrl(options.smtp);
  const url = URL.canParse(options.publicUrl) ? new URL(options.publicUrl) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.origin + pathOf(options.publicUrl) !== options.publicUrl)
    throw new OptionError(
      'publicUrl must be an address such as https://wagate.example or https://example.org/wagate, without a slash at its end.',
    );
  for (const origin of options.origins ?? [])
    if (!URL.canParse(origin) || new URL(origin).origin !== origin)
      throw new OptionError(
        'Each of origins must be an origin such as https://wagate.example, without a path.',
      );
}
