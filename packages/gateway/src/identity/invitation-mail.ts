import { languageOf } from '../mail/language.js';
import { invitationLetter } from '../mail/letters.js';
import { MailError } from '../mail/mail-error.js';
import type { Mailer } from '../mail/mailer.js';
import type { InvitationIds } from './invitation-ids.js';

/** An invitation as better-auth hands it over for mailing. */
interface Made {
  id: string;
  email: string;
  role: string;
  organization: { name: string };
  inviter: { user: { name: string } };
  invitation: { expiresAt: Date | string };
}

/** What became of the mail: part of the answer to whoever invites. */
export type MailOutcome = { state: 'sent' } | { state: 'failed'; problem: string };

/** As much of a finished request as this looks at. */
interface Finished {
  request?: Request;
  context: { returned?: unknown };
}

/**
 * Mails invitations. One that cannot be mailed is made all the same, and whoever invites is told: its link can be handed over.
 */
export class InvitationMail {
  readonly #outcomes = new WeakMap<Request, MailOutcome>();

  constructor(
    private readonly mailer: Mailer,
    private readonly ids: InvitationIds,
    private readonly publicUrl: string,
    private readonly log: (message: string, error?: unknown) => void,
  ) {}

  async send(made: Made, request: Request | undefined): Promise<void> {
    const outcome = await this.#send(made, request);
    if (request) this.#outcomes.set(request, outcome);
  }

  async #send(made: Made, request: Request | undefined): Promise<MailOutcome> {
    const letter = invitationLetter({
      // Whoever is invited may never have been here: those who invite write to people of their own language.
      language: languageOf(request?.headers.get('accept-language')),
      organization: made.organization.name,
      inviter: made.inviter.user.name,
      role: made.role,
      url: `${this.publicUrl}/invitation/${encodeURIComponent(this.ids.shown(made.id))}`,
      until: new Date(made.invitation.expiresAt).getTime(),
    });
    try {
      await this.mailer.send({ to: made.email, ...letter });
      return { state: 'sent' };
    } catch (error) {
      this.log('an invitation could not be mailed', error);
      const problem = error instanceof MailError ? error.message : 'The mail could not be sent.';
      return { state: 'failed', problem };
    }
  }

  /** @returns the answer with the outcome in it; `undefined` where nothing was mailed */
  tellIn({ request, context: { returned } }: Finished): object | undefined {
    const mail = request && this.#outcomes.get(request);
    if (!mail || returned === null || typeof returned !== 'object' || returned instanceof Error)
      return undefined;
    return { ...returned, mail };
  }
}
