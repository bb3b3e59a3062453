import { signedIn } from '@/server/signed-in';
import { LatestChats } from './latest-chats';
import { Pairing } from './pairing';

export default async function NumberPage() {
  const session = (await signedIn())?.session;
  if (!session) return null;
  return (
    <main className="two">
      <section>
        <h1>Your number</h1>
        <Pairing session={session} />
      </section>
      <section className="card">
        <h2>Latest chats</h2>
        <LatestChats session={session} />
      </section>
    </main>
  );
}
