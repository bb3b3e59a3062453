import { APIError } from 'better-auth/api';
import { isReadable } from '../text/readable.js';

const MAX_NAME = 120;
const MAX_SLUG = 160;
const MAX_ADDRESS = 2048;
const MAX_EMAIL = 254;
const MAX_REASON = 500;
const MAX_METADATA = 4096;

type Fields = Record<string, unknown>;
const fields = (value: unknown): Fields =>
  value !== null && typeof value === 'object' ? (value as Fields) : {};

/** What of a person or an organization a request sets, by whichever of its places. */
const SETTING: Record<string, (body: Fields) => Fields[]> = {
  '/sign-up/email': (body) => [body],
  '/update-user': (body) => [body],
  '/change-email': (body) => [{ email: body.newEmail }],
  '/admin/create-user': (body) => [body, fields(body.data)],
  '/admin/update-user': (body) => [fields(body.data)],
  '/admin/ban-user': ({ banReason }) => [{ banReason }],
  '/organization/create': (body) => [body],
  '/organization/update': (body) => [fields(body.data)],
  '/api-key/create': ({ name }) => [{ name }],
  '/api-key/update': ({ name }) => [{ name }],
  '/organization/invite-member': ({ email }) => [{ email }],
};

const isAddress = (text: string): boolean =>
  text.length <= MAX_ADDRESS && /^https?:\/\/[^\s\p{Cc}]+$/iu.test(text) && URL.canParse(text);

interface Rule {
  code: string;
  says: string;
  holds(value: string): boolean;
}
const picture: Omit<Rule, 'code'> = {
  says: `has to be an http or https address of at most ${MAX_ADDRESS} characters`,
  // Empty takes it away.
  holds: (text) => text === '' || isAddress(text),
};

/** What others will read or load of it. */
const RULES: Record<string, Rule> = {
  name: {
    code: 'INVALID_NAME',
    says: `has 1 to ${MAX_NAME} characters that can be read`,
    holds: (text) => [...text].length <= MAX_NAME && isReadable(text),
  },
  slug: {
    code: 'INVALID_SLUG',
    says: `has 1 to ${MAX_SLUG} letters a to z, digits, hyphens and underscores`,
    holds: (text) => text.length <= MAX_SLUG && /^[a-z\d][a-z\d_-]*$/i.test(text),
  },
  logo: { code: 'INVALID_LOGO', ...picture },
  image: { code: 'INVALID_IMAGE', ...picture },
  email: {
    code: 'INVALID_EMAIL',
    says: `has at most ${MAX_EMAIL} characters`,
    holds: (text) => text.length <= MAX_EMAIL,
  },
  banReason: {
    code: 'INVALID_REASON',
    says: `has at most ${MAX_REASON} characters that can be read`,
    holds: (text) => text === '' || (text.length <= MAX_REASON && isReadable(text.replace(/[\t\r\n]/g, ' '))),
  },
};

const refusal = (code: string, message: string) => new APIError('BAD_REQUEST', { code, message });

function check(set: Fields): void {
  for (const [field, { code, says, holds }] of Object.entries(RULES)) {
    const value = set[field];
    if (typeof value === 'string' && !holds(value)) throw refusal(code, `A ${field} ${says}.`);
  }
  const { metadata } = set;
  if (metadata !== undefined && JSON.stringify(metadata).length > MAX_METADATA)
    throw refusal('INVALID_METADATA', `Metadata has at most ${MAX_METADATA} characters.`);
}

/** @throws APIError 400 for what is too long, cannot be read, or is no address of a picture; its kind better-auth checks */
export function checkBounds(path: string | undefined, body: unknown): void {
  for (const set of (path !== undefined && SETTING[path]?.(fields(body))) || []) check(set);
}
