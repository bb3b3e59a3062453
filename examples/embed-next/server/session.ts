'use server';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { COOKIE, cookieFor, endSignIn, SECONDS } from './customers';
import { embed } from './embed';
import { signedIn } from './signed-in';

export async function signIn(_before: string | undefined, form: FormData): Promise<string | undefined> {
  const value = cookieFor(String(form.get('email')), String(form.get('password')));
  if (!value) return 'This email and password do not belong together.';
  // Where the app is served over https, add `secure: true`.
  (await cookies()).set(COOKIE, value, { httpOnly: true, sameSite: 'lax', maxAge: SECONDS });
  redirect('/');
}

export async function signOut(): Promise<void> {
  const customer = await signedIn();
  (await cookies()).delete(COOKIE);
  if (customer) {
    // First her cookies, then the tokens that they were given: other tabs lose what they show at once.
    endSignIn(customer);
    await embed().revoke({ user: customer.id });
  }
  redirect('/');
}
