import { WagatePairing } from '@wagate/react/pairing';
import { useState } from 'react';
import { LatestChats } from './latest-chats.js';
import { go } from './use-path.js';

/** She links her number with the element as it comes, and sees her latest chats in the app's own looks. */
export function NumberPage({ session }: { session: string }) {
  const [justLinked, setJustLinked] = useState(false);
  return (
    <main className="two">
      <section>
        <h1>Your number</h1>
        {justLinked && (
          <p role="status" className="good">
            Your customers reach you on WhatsApp now.
          </p>
        )}
        <WagatePairing
          session={session}
          onSessionLinked={() => setJustLinked(true)}
          onChatsOpen={() => go('/chats')}
        />
      </section>
      <section className="card">
        <h2>Latest chats</h2>
        <LatestChats session={session} />
      </section>
    </main>
  );
}
