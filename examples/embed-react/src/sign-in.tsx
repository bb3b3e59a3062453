import { useState } from 'react';
import { signIn } from './customer.js';

export function SignIn({ signedIn }: { signedIn: () => void }) {
  const [error, setError] = useState<string>();
  async function submit(form: FormData) {
    const wrong = await signIn(String(form.get('email')), String(form.get('password')));
    setError(wrong);
    if (!wrong) signedIn();
  }
  return (
    <main className="narrow">
      <h1>Corner</h1>
      <p>The desk of small shops. Sign in as Ana, whose plan has WhatsApp, or as Ben, whose has not.</p>
      <form action={submit}>
        <label>
          Email
          <input
            name="email"
            type="email"
            autoComplete="username"
            defaultValue="ana@bakery.example"
            required
          />
        </label>
        <label>
          Password
          <input name="password" type="password" autoComplete="current-password" required />
        </label>
        {error && <p role="alert">{error}</p>}
        <button type="submit" className="main">
          Sign in
        </button>
      </form>
      <p className="small">
        ana@bakery.example, sourdough
        <br />
        ben@bikes.example, derailleur
      </p>
    </main>
  );
}
