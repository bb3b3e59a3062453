'use server';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { COOKIE, cookieFor, SECONDS } from './customers';

export async function signIn(_before: string | undefined, form: FormData): Promise<string | undefined> {
  const value = cookieFor(String(form.get('email')), String(form.get('password')));
  if (!value) return 'This email and password do not belong together.';
  // Where the app is served over https, add `secure: true`.
  (await cookies()).set(COOKIE, value, { httpOnly: true, sameSite: 'lax', maxAge: SECONDS });
  redirect('/');
}

export async function signOut(): Promise<void> {
  (await cookies()).delete(COOKIE);
  redirect('/');
}
