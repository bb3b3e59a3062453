'use client';
import { WagatePairing } from '@wagate/react/pairing';
import { useRouter } from 'next/navigation';
import { useState } from 'react';

/** A component of its own, as a server cannot listen to events. */
export function Pairing({ session }: { session: string }) {
  const [justLinked, setJustLinked] = useState(false);
  const { push } = useRouter();
  return (
    <>
      {justLinked && (
        <p role="status" className="good">
          Your customers reach you on WhatsApp now.
        </p>
      )}
      <WagatePairing
        session={session}
        onSessionLinked={() => setJustLinked(true)}
        onChatsOpen={() => push('/chats')}
      />
    </>
  );
}
