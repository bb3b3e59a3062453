import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { needed } from './settings';

export interface Customer {
  id: string;
  name: string;
  email: string;
  password: string;
  /** Her session at the gateway; absent where her plan has none. */
  session?: string | undefined;
}

/** Your database, where passwords are hashed. Ana's plan has WhatsApp, Ben's has not. */
const customers = (): Customer[] => [
  {
    id: 'ana',
    name: 'Ana Reyes',
    email: 'ana@bakery.example',
    password: 'sourdough',
    session: needed('WAGATE_SESSION'),
  },
  { id: 'ben', name: 'Ben Okafor', email: 'ben@bikes.example', password: 'derailleur' },
];

export const COOKIE = 'app_customer';
export const SECONDS = 8 * 60 * 60;

const sign = (text: string) => createHmac('sha256', needed('APP_SECRET')).update(text).digest('base64url');

const digest = (text: string) => createHash('sha256').update(text).digest();
/** Digests are of one length, whatever somebody sends. */
const same = (a: string, b: string) => timingSafeEqual(digest(a), digest(b));

/**
 * When somebody signed out: no cookie from before counts, on any device. In memory, so that a new start forgets it: in your database it is
 * a column of the customer's. Next loads a module once for pages and once for handlers; `globalThis` is what they share.
 */
const shared = globalThis as { signedOut?: Map<string, number> };
shared.signedOut ??= new Map();
const { signedOut } = shared;

/** Ends the cookies of a customer. */
export const endSignIn = ({ id }: Customer) => void signedOut.set(id, Date.now());

/** Whose cookie it is: it holds an id and a time, and is signed. */
export function customerOf(cookie: string | undefined): Customer | undefined {
  const [id = '', until = '', signature = ''] = cookie?.split('.') ?? [];
  if (!same(signature, sign(`${id}.${until}`)) || Number(until) < Date.now()) return undefined;
  if (Number(until) - SECONDS * 1000 <= (signedOut.get(id) ?? 0)) return undefined;
  return customers().find((customer) => customer.id === id);
}

/** A cookie for who knows the password. */
export function cookieFor(email: string, password: string): string | undefined {
  const customer = customers().find((one) => one.email === email && same(one.password, password));
  if (!customer) return undefined;
  const text = `${customer.id}.${Date.now() + SECONDS * 1000}`;
  return `${text}.${sign(text)}`;
}
