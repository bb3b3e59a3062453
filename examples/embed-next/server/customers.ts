import { createHmac, timingSafeEqual } from 'node:crypto';
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

const same = (a: string, b: string) =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/** Whose cookie it is: it holds an id and a time, and is signed. */
export function customerOf(cookie: string | undefined): Customer | undefined {
  const [id = '', until = '', signature = ''] = cookie?.split('.') ?? [];
  if (!same(signature, sign(`${id}.${until}`)) || Number(until) < Date.now()) return undefined;
  return customers().find((customer) => customer.id === id);
}

/** A cookie for who knows the password. */
export function cookieFor(email: string, password: string): string | undefined {
  const customer = customers().find((one) => one.email === email && same(one.password, password));
  if (!customer) return undefined;
  const text = `${customer.id}.${Date.now() + SECONDS * 1000}`;
  return `${text}.${sign(text)}`;
}
