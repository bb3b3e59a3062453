import { GatewayProvider } from '@wagate/react';
import { useCallback, useEffect, useState } from 'react';
import { ChatsPage } from './chats-page.js';
import { type Customer, signOut, whoIsIt } from './customer.js';
import { Link } from './link.js';
import { NumberPage } from './number-page.js';
import { SignIn } from './sign-in.js';
import { usePath } from './use-path.js';

export function App() {
  // Undefined until it is known.
  const [customer, setCustomer] = useState<Customer | null>();
  const refresh = useCallback(async () => setCustomer(await whoIsIt()), []);
  useEffect(() => void refresh(), [refresh]);

  if (customer === undefined) return null;
  if (!customer) return <SignIn signedIn={refresh} />;
  return (
    <>
      <header>
        <strong>Corner</strong>
        {customer.session && (
          <nav aria-label="Pages">
            <Link to="/">Your number</Link>
            <Link to="/chats">Chats</Link>
          </nav>
        )}
        <span className="who">{customer.name}</span>
        <button type="button" onClick={() => void signOut().then(refresh)}>
          Sign out
        </button>
      </header>
      {customer.session ? (
        // One for each person: it goes when she signs out, with all that was shown.
        <GatewayProvider key={customer.session} src="/api/wagate">
          <Page session={customer.session} />
        </GatewayProvider>
      ) : (
        <main className="narrow">
          <h1>No WhatsApp in your plan</h1>
          <p>Your shop is on the basic plan. Ask us to add WhatsApp, and you link your number here.</p>
        </main>
      )}
    </>
  );
}

function Page({ session }: { session: string }) {
  const path = usePath();
  return path === '/chats' ? <ChatsPage session={session} /> : <NumberPage session={session} />;
}
