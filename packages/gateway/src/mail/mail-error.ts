import { plainLine } from './plain.js';
import type { SmtpSettings } from './smtp-url.js';

/** What stood between us and the mail server's yes. */
export type MailFailure = 'refused' | 'sign_in' | 'tls' | 'unreachable' | 'timeout';

/** A mail was not taken. The message is for people, the server's own words where it had some; never a secret. */
export class MailError extends Error {
  override readonly name = 'MailError';
  /** Whether the same mail would be refused again. */
  readonly permanent: boolean;
  /** The code of the server's answer, such as 550. */
  readonly responseCode: number | undefined;

  constructor(
    readonly kind: MailFailure,
    message: string,
    { permanent = false, responseCode }: { permanent?: boolean; responseCode?: number } = {},
  ) {
    super(message);
    this.permanent = permanent;
    this.responseCode = responseCode;
  }
}

/** As much of an error of nodemailer as tells what happened. */
interface Told {
  code?: string;
  originalCode?: string;
  message?: string;
  response?: string;
  responseCode?: number;
  permanent?: boolean;
}

/** What a failed attempt was, in words that hold no secret: a server may repeat what it was sent. */
export function refusal(error: unknown, settings: SmtpSettings): MailError {
  if (error instanceof MailError) return error;
  const { code, originalCode, message = '', response, responseCode, permanent } = (error ?? {}) as Told;
  const place = `${settings.host}:${settings.port}`;
  const told = response ? plainLine(withoutSecrets(response, settings), 300) : '';
  const words = told ? `The mail server says: ${told}` : '';
  const known = { responseCode, permanent };
  switch (code) {
    case 'EAUTH':
    case 'ENOAUTH':
      return new MailError('sign_in', words || `The mail server ${place} offers no way to sign in.`, {
        responseCode,
      });
    case 'ETLS':
      return new MailError(
        'tls',
        words || `The connection to ${place} could not be encrypted${because(message, settings)}.`,
      );
    case 'ETIMEDOUT':
      return new MailError('timeout', `The mail server ${place} did not answer in time.`);
    case 'EDNS':
      return new MailError('unreachable', `There is no mail server named ${settings.host}.`);
    default:
      if (words) return new MailError('refused', words, known);
      if (originalCode && /CERT|TLS|SSL|SELF_SIGNED|ALTNAME/.test(originalCode))
        return new MailError(
          'tls',
          `The connection to ${place} could not be encrypted${because(message, settings)}.`,
        );
      return new MailError(
        'unreachable',
        `The mail server ${place} could not be reached${because(message, settings)}.`,
      );
  }
}

const because = (message: string, settings: SmtpSettings) => {
  const words = plainLine(withoutSecrets(message, settings), 200).replace(/\.$/, '');
  return words ? ` (${words})` : '';
};

const MASK = '••••';

function withoutSecrets(text: string, { auth }: SmtpSettings): string {
  if (!auth) return text;
  const { user, pass } = auth;
  const base64 = (part: string) => Buffer.from(part).toString('base64');
  // As AUTH LOGIN and AUTH PLAIN send them.
  return [base64(`\0${user}\0${pass}`), base64(pass), pass].reduce(
    (left, secret) => left.replaceAll(secret, MASK),
    text,
  );
}
