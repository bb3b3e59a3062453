import { WagateViewer } from '@wagate/react/viewer';

export const ChatsPage = ({ session }: { session: string }) => (
  <main className="whole">
    <h1>Chats</h1>
    <WagateViewer session={session} />
  </main>
);
