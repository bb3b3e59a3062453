/** Who is signed in, as the app's server says. */
export interface Customer {
  name: string;
  /** Her session at the gateway; null where her plan has none. */
  session: string | null;
}

export async function whoIsIt(): Promise<Customer | null> {
  return (await fetch('/api/me')).json();
}

/** What is wrong, or nothing. */
export async function signIn(email: string, password: string): Promise<string | undefined> {
  const response = await post('/api/sign-in', { email, password });
  return response.ok ? undefined : (await response.json()).error;
}

export async function signOut(): Promise<void> {
  await post('/api/sign-out', {});
}

const post = (path: string, body: object) =>
  fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
