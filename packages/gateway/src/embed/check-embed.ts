import { ALL_SESSIONS, isSafeAddress } from '@wagate/contract/embed';
import type { Schemas } from '@wagate/contract/types';
import { faultsOfName } from '../text/readable.js';

/** An origin as a browser sends it: scheme, host and port, and nothing else; a star in it stands for nothing. */
function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, origin } = new URL(text);
  return /^https?:$/.test(protocol) && origin === text && !text.includes('*');
}

export const faultsOfUser = (user: Schemas['EmbedUser'] | undefined): string[] => [
  ...faultsOfName(user?.id, 'body.user.id'),
  ...faultsOfName(user?.name, 'body.user.name'),
];

/** What is wrong with a token that is wished for, as items of a validation error. */
export function faultsOfToken(body: Schemas['CreateEmbedTokenBody'], shortestSeconds: number): string[] {
  const { sessions, origins = [], expiresIn, user } = body;
  return [
    ...(sessions.includes(ALL_SESSIONS) && sessions.length > 1
      ? ['must name sessions, or be ["*"] alone (body.sessions)']
      : []),
    ...origins
      .filter((origin) => !isOrigin(origin))
      .map(
        (origin) =>
          `must be an origin such as https://app.example.com (body.origins: ${origin.slice(0, 128)})`,
      ),
    ...(expiresIn < shortestSeconds ? [`must be >= ${shortestSeconds} (body.expiresIn: ${expiresIn})`] : []),
    ...faultsOfUser(user),
  ];
}

/** The same of a link. */
export function faultsOfLink({ user, returnUrl, brand }: Schemas['CreateEmbedLinkBody']): string[] {
  const safe = (text: string | undefined, place: string) =>
    text === undefined || (URL.canParse(text) && isSafeAddress(new URL(text)))
      ? []
      : [`must be an https address (${place})`];
  return [
    ...faultsOfUser(user),
    ...safe(returnUrl, 'body.returnUrl'),
    ...faultsOfName(brand?.name, 'body.brand.name'),
    ...safe(brand?.logoUrl, 'body.brand.logoUrl'),
  ];
}
