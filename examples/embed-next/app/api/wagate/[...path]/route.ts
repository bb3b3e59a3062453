import { createEmbed } from '@wagate/embed';
import { needed } from '@/server/settings';
import { signedIn } from '@/server/signed-in';

const make = () =>
  createEmbed({
    gateway: { baseUrl: needed('WAGATE_URL'), apiKey: needed('WAGATE_KEY') },
    secret: needed('WAGATE_EMBED_SECRET'),
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

let embed: ReturnType<typeof make> | undefined;

/** Made at the first request: `next build` loads this module, and knows no secret. */
const handle = (request: Request) => {
  embed ??= make();
  return embed.fetch(request);
};

export { handle as DELETE, handle as GET, handle as OPTIONS, handle as PATCH, handle as POST, handle as PUT };
