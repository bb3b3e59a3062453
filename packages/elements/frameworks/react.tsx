import type { WagatePairing } from '@wagate/elements';
import type {} from '@wagate/elements/types/react';
import { useRef } from 'react';
import { gateway } from './gateway.js';

/** As a strict app writes the elements; what it must not get through with is marked. */
export function Page() {
  const pairing = useRef<WagatePairing>(null);
  return (
    <wagate-provider gateway={gateway}>
      <wagate-pairing
        ref={pairing}
        className="card"
        session="sess_1"
        tab="number"
        demo-href="/demo"
        theme="dark"
        onClick={({ currentTarget }) => currentTarget.focus()}
        onwagate-session-linked={({ detail }) => detail.sessionId.length + (detail.jid?.length ?? 0)}
      />
      <wagate-chat-list
        gateway={gateway}
        session="sess_1"
        onwagate-chat-open={(event) => event.detail.chatJid}
      />
      <wagate-contact-select session="sess_1" name="to" required allow-unchecked value="49@s.whatsapp.net">
        <b slot="tools">More</b>
      </wagate-contact-select>
      {/* @ts-expect-error there is no such way to link */}
      <wagate-pairing tab="letter" />
      {/* @ts-expect-error it is a gateway */}
      <wagate-chat-list gateway="https://gateway.example" />
      {/* @ts-expect-error it has no such property */}
      <wagate-chat-list sesion="sess_1" />
      {/* @ts-expect-error the event of a linked session has no chat */}
      <wagate-pairing onwagate-session-linked={({ detail }) => detail.chatJid} />
      {/* @ts-expect-error no such element */}
      <wagate-chatlist />
      {/* @ts-expect-error a part of another element: no page writes it */}
      <wagate-pairing-notice />
    </wagate-provider>
  );
}
