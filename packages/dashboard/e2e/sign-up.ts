/** Makes an account over HTTP and resolves to the header that speaks for it. */
export async function signUp(url: string): Promise<string> {
  const made = await fetch(`${url}/api/auth/sign-up/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ name: 'Ana', email: 'ana@harbour.example', password: 'correct horse battery' }),
  });
  const cookie = made.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  const token = await fetch(`${url}/api/auth/token`, { headers: { cookie } });
  return `Bearer ${((await token.json()) as { token: string }).token}`;
}
