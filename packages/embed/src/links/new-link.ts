import { checkGrant, wrong } from '../options.js';
import { webAddress } from '../web-address.js';
import type { NewLink } from './links.js';

const SHORTEST_SECONDS = 60;
const LONGEST_SECONDS = 7 * 86_400;
const LONGEST_NAME = 128;

/** Nothing that hides or reorders what is around it; what joins letters, as Persian and emoji need, is none of that. */
const UNREADABLE = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u;
const isName = (text: unknown): text is string =>
  typeof text === 'string' && text.trim() !== '' && text.length <= LONGEST_NAME && !UNREADABLE.test(text);

function address(name: string, given: unknown): string | undefined {
  if (given === undefined) return undefined;
  const found = webAddress(given);
  if (!found) throw wrong(`${name} is no https address.`);
  return found;
}

function brandOf(brand: NewLink['brand']): NewLink['brand'] {
  if (brand === undefined) return undefined;
  const { name, accent, logoUrl } = brand;
  if (!isName(name)) throw wrong(`brand.name is no text of 1 to ${LONGEST_NAME} characters.`);
  if (accent !== undefined && !/^#[0-9a-f]{6}$/i.test(accent))
    throw wrong('brand.accent is a colour such as #0a7c5a.');
  const logo = address('brand.logoUrl', logoUrl);
  return { name, ...(accent && { accent }), ...(logo && { logoUrl: logo }) };
}

/**
 * A wish for a link, looked at as a gateway would. What a link has no field for goes no further: the rows of an app's database hold more than a page may see.
 * @throws GatewayError with code `invalid_option`
 */
export function checkNewLink({ session, can, user, returnUrl, brand, expiresIn }: NewLink): NewLink {
  let grant: ReturnType<typeof checkGrant>;
  try {
    grant = checkGrant({ user: user ?? { id: 'anybody' }, sessions: [session], can });
  } catch {
    throw wrong('A link names a session, what its page may do (can), and at most a user {id, name?}.');
  }
  if (session === '*' || !grant.can.length) throw wrong('A link is for one session, and for something.');
  if (!Number.isInteger(expiresIn) || expiresIn < SHORTEST_SECONDS || expiresIn > LONGEST_SECONDS)
    throw wrong(`expiresIn of a link is in whole seconds, ${SHORTEST_SECONDS} to ${LONGEST_SECONDS}.`);
  const back = address('returnUrl', returnUrl);
  const looks = brandOf(brand);
  return {
    ...{ session, can: [...grant.can], expiresIn },
    ...(user && { user: grant.user }),
    ...(back && { returnUrl: back }),
    ...(looks && { brand: looks }),
  };
}
