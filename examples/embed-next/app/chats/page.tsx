import { WagateViewer } from '@wagate/react/viewer';
import { signedIn } from '@/server/signed-in';

/** Rendered on the server: the tag is in the page at once, and comes to life in the browser. */
export default async function ChatsPage() {
  const session = (await signedIn())?.session;
  if (!session) return null;
  return (
    <main className="whole">
      <h1>Chats</h1>
      <WagateViewer session={session} />
    </main>
  );
}
