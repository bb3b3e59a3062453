// Who buys at the shop, and who of them is signed in. A shop has a database for this; two people in memory do for an example.
import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto';

const COOKIE = 'shop_session';
const HOURS = 8;

function hashed(password, salt = randomBytes(16)) {
  return { salt, hash: scryptSync(password, salt, 32) };
}

const customers = [
  { id: 'ana', name: 'Ana Reyes', email: 'ana@shop.example', password: hashed('harbour at dawn') },
  { id: 'bo', name: 'Bo Lindqvist', email: 'bo@shop.example', password: hashed('lighthouse at dusk') },
];
/** Whom a cookie belongs to: customers by its value. */
const signedIn = new Map();

const cookieIn = (cookies = '') => new RegExp(`(?:^|; )${COOKIE}=([\\w-]+)`).exec(cookies)?.[1];

/** The customer of a `Cookie` header; undefined when nobody is signed in. */
export function customerOf(cookies) {
  const { customer, until = 0 } = signedIn.get(cookieIn(cookies)) ?? {};
  return until > Date.now() ? customer : undefined;
}

/** The value of a new cookie; undefined for a wrong address or password. */
export function signIn(email = '', password = '') {
  const customer = customers.find((one) => one.email === email);
  // Somebody unknown takes as long as a wrong password.
  const { salt, hash } = (customer ?? customers[0]).password;
  const right = timingSafeEqual(hashed(String(password), salt).hash, hash);
  if (!customer || !right) return undefined;
  const value = randomBytes(32).toString('base64url');
  signedIn.set(value, { customer, until: Date.now() + HOURS * 3_600_000 });
  return value;
}

export function signOut(cookies) {
  signedIn.delete(cookieIn(cookies));
}

/** No script reads it, and forms of other sites do not bring it along. */
export const cookie = (secure) => ({
  name: COOKIE,
  options: { httpOnly: true, sameSite: 'lax', secure, maxAge: HOURS * 3_600_000 },
});
