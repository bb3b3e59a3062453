import type { WagatePairing as PairingElement } from '@wagate/elements';
import { GatewayProvider, useChats, useSessions, useTimeline } from '@wagate/react';
import { WagateContactSelect } from '@wagate/react/contact-select';
import { WagatePairing } from '@wagate/react/pairing';
import { useRef, useState } from 'react';
import { gateway } from './gateway.js';

/** Looks of one's own on the hooks. */
function Chats() {
  const [session, choose] = useState<string>();
  const [chat, open] = useState('49@s.whatsapp.net');
  const { sessions, store } = useSessions();
  const chats = useChats(session);
  const timeline = useTimeline(session ?? '', chat);
  // @ts-expect-error no session may be chosen yet
  chats.chats;
  return (
    <>
      {sessions.map(({ id, label }) => (
        <button key={id} type="button" onClick={() => choose(id)}>
          {label}
        </button>
      ))}
      {chats?.chats.map(({ jid, name }) => (
        <button key={jid} type="button" onClick={() => open(jid)}>
          {name}
        </button>
      ))}
      {timeline.messages.map(({ key, body }) => (
        <p key={key}>{body}</p>
      ))}
      <button type="button" onClick={() => void timeline.store.send({ type: 'text', text: 'Hello' })}>
        Send
      </button>
      <button type="button" onClick={() => void store.refresh()}>
        Again
      </button>
    </>
  );
}

/** As a strict app writes the components; what it must not get through with is marked. */
export function Page() {
  const pairing = useRef<PairingElement>(null);
  return (
    <GatewayProvider gateway={gateway}>
      <Chats />
      <WagatePairing
        ref={pairing}
        className="card"
        session="sess_1"
        tab="number"
        demoHref="/demo"
        onClick={({ currentTarget }) => currentTarget.focus()}
        onSessionLinked={({ detail }) => detail.sessionId.length + (detail.jid?.length ?? 0)}
      />
      <WagateContactSelect session="sess_1" name="to" required onChange={(event) => event.target} />
      {/* @ts-expect-error there is no such way to link */}
      <WagatePairing tab="letter" />
      {/* @ts-expect-error it is a gateway */}
      <WagatePairing gateway="https://gateway.example" />
      {/* @ts-expect-error it has no such property */}
      <WagatePairing sesion="sess_1" />
      {/* @ts-expect-error the event of a linked session has no chat */}
      <WagatePairing onSessionLinked={({ detail }) => detail.chatJid} />
      {/* @ts-expect-error it has no such event */}
      <WagatePairing onSessionLost={() => {}} />
    </GatewayProvider>
  );
}
