import { createTransport } from 'nodemailer';
import { MailError, refusal } from './mail-error.js';
import { plainLine } from './plain.js';
import { isAddress, type SmtpSettings } from './smtp-url.js';

export interface Mail {
  /** One address. */
  to: string;
  subject: string;
  text: string;
  html?: string;
  /** Stays the same when the same mail is sent again, so that a second arrival can be told from a second mail. */
  id?: string;
}

export interface Mailer {
  /** The address that mails come from. */
  readonly from: string;
  /**
   * Resolves only when the mail server has taken the mail.
   * @param wholeMs milliseconds for all of it, where whoever waits has less time than the mailer
   * @throws MailError with the server's own words, without secrets
   */
  send(mail: Mail, wholeMs?: number): Promise<void>;
}

/** Milliseconds. */
export interface MailerLimits {
  /** For the connection, and for each answer of the server. */
  step: number;
  /** For a mail in all. */
  whole: number;
}

const LIMITS: MailerLimits = { step: 10_000, whole: 25_000 };

export function createMailer(settings: SmtpSettings, limits: MailerLimits = LIMITS): Mailer {
  const { host, port, tls, auth, from } = settings;
  const transport = createTransport({
    host,
    port,
    secure: tls === 'implicit',
    requireTLS: tls === 'required',
    ignoreTLS: tls === 'off',
    ...(auth ? { auth } : {}),
    connectionTimeout: limits.step,
    greetingTimeout: limits.step,
    socketTimeout: limits.step,
    dnsTimeout: limits.step,
    // A mail is made of texts: nothing in one may name a file or an address to be read.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    from: from.address,
    async send({ to, subject, text, html, id }, wholeMs = limits.whole) {
      if (!isAddress(to))
        throw new MailError('refused', 'This is not one mail address.', { permanent: true });
      const sending = transport.sendMail({
        from,
        to: { name: '', address: to },
        subject: plainLine(subject, 200),
        text,
        ...(html === undefined ? {} : { html }),
        ...(id === undefined ? {} : { messageId: `<${id}@${from.address.split('@')[1]}>` }),
        // Nobody's automatic answer to a mail of ours is of use.
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
      try {
        await withinTime(sending, wholeMs);
      } catch (error) {
        throw refusal(error, settings);
      }
    },
  };
}

async function withinTime<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(Object.assign(new Error('too late'), { code: 'ETIMEDOUT' })), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    // What comes of it later has nobody to hear it.
    work.catch(() => {});
  }
}
