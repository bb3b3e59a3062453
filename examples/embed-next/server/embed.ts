import { createEmbed } from '@wagate/embed';
import { needed } from './settings';
import { signedIn } from './signed-in';

const make = () =>
  createEmbed({
    gateway: { baseUrl: needed('WAGATE_URL'), apiKey: needed('WAGATE_KEY') },
    secret: needed('WAGATE_EMBED_SECRET'),
    publicBaseUrl: process.env.WAGATE_PUBLIC_URL ?? needed('WAGATE_URL'),
    // Asked for every token: who is it, and what is theirs?
    async authorize() {
      const customer = await signedIn();
      if (!customer) return null;
      return {
        user: { id: customer.id, name: customer.name },
        sessions: customer.session ? [customer.session] : [],
        can: ['view', 'pair'],
      };
    },
  });

const shared = globalThis as { embed?: ReturnType<typeof make> };

/** Made when it is first needed: `next build` loads this module, and knows no secret. One for the handler and for who signs out. */
export const embed = () => (shared.embed ??= make());
