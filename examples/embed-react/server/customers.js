// @ts-check
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { secret, wagate } from './settings.js';

/** @typedef {{ id: string, name: string, email: string, password: string, session?: string }} Customer */

/** Your database, where passwords are hashed. Ana's plan has WhatsApp, Ben's has not.
 * @type {Customer[]} */
const customers = [
  {
    id: 'ana',
    name: 'Ana Reyes',
    email: 'ana@bakery.example',
    password: 'sourdough',
    session: wagate.session,
  },
  { id: 'ben', name: 'Ben Okafor', email: 'ben@bikes.example', password: 'derailleur' },
];

const COOKIE = 'app_customer';
const SECONDS = 8 * 60 * 60;

/** @param {string} text */
const sign = (text) => createHmac('sha256', secret).update(text).digest('base64url');

/** @param {string} text */
const digest = (text) => createHash('sha256').update(text).digest();

/** Digests are of one length, whatever somebody sends. @param {string} a @param {string} b */
const same = (a, b) => timingSafeEqual(digest(a), digest(b));

/**
 * When somebody signed out: no cookie from before counts, on any device. In memory, so that a new start forgets it: in your database it is
 * a column of the customer's.
 * @type {Map<string, number>}
 */
const signedOut = new Map();

/**
 * Who sent the request: the cookie holds an id and a time, and is signed.
 * @param {string | null | undefined} cookies the header
 */
export function customerOf(cookies) {
  const value = cookies?.split('; ').find((one) => one.startsWith(`${COOKIE}=`));
  const [id = '', until = '', signature = ''] = value?.slice(COOKIE.length + 1).split('.') ?? [];
  if (!same(signature, sign(`${id}.${until}`)) || Number(until) < Date.now()) return undefined;
  if (Number(until) - SECONDS * 1000 <= (signedOut.get(id) ?? 0)) return undefined;
  return customers.find((customer) => customer.id === id);
}

/**
 * A cookie for who knows the password.
 * @param {unknown} email @param {unknown} password
 */
export function signIn(email, password) {
  const customer = customers.find((one) => one.email === email);
  if (!customer || typeof password !== 'string' || !same(customer.password, password)) return undefined;
  const text = `${customer.id}.${Date.now() + SECONDS * 1000}`;
  return cookie(`${text}.${sign(text)}`, SECONDS);
}

/** Ends the cookies of a customer, and answers one that clears the browser's. @param {Customer | undefined} customer */
export function signOut(customer) {
  if (customer) signedOut.set(customer.id, Date.now());
  return cookie('', 0);
}

/** Where the app is served over https, add `; Secure`. @param {string} value @param {number} seconds */
const cookie = (value, seconds) => `${COOKIE}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}`;
