import { languageOf } from '../mail/language.js';
import { resetLetter } from '../mail/letters.js';
import type { Mailer } from '../mail/mailer.js';
import { RESET_LINK_MINUTES, type ResetLinks } from './reset-links.js';

/** Whoever asks again sooner has a link on its way: a mailbox is not filled by whoever knows its address. */
const PAUSE_MS = 60_000;

/** As better-auth hands it over, for an account that there is. */
interface Asked {
  user: { id: string; email: string; name: string };
  token: string;
}

/**
 * Mails reset links to whoever forgot their password. Nobody waits for the mail: how long that takes, and whether it went, would tell whether there is
 * such an account.
 */
export class ResetMail {
  constructor(
    private readonly mailer: Mailer,
    private readonly links: ResetLinks,
    private readonly publicUrl: string,
    private readonly log: (message: string, error?: unknown) => void,
  ) {}

  send(asked: Asked, request: Request | undefined): void {
    void this.#send(asked, request).catch((error) => this.log('a reset link could not be mailed', error));
  }

  async #send({ user, token }: Asked, request: Request | undefined): Promise<void> {
    if (await this.links.madeWithin(user.id, PAUSE_MS)) return;
    await this.links.make(user.id, token);
    const letter = resetLetter({
      language: languageOf(request?.headers.get('accept-language')),
      name: user.name,
      // In the fragment, which no server and no log ever sees.
      url: `${this.publicUrl}/reset#${token}`,
      minutes: RESET_LINK_MINUTES,
    });
    await this.mailer.send({ to: user.email, ...letter });
  }
}
