'use client';
import { browserEnvironment, createGateway, type Gateway } from '@wagate/sdk';
import { useEffect, useRef, useState } from 'react';

/** On a server nothing is asked: it renders what was not read yet, and only has to have something to render it of. */
const gatewayOf = (src: string): Gateway =>
  typeof window === 'undefined'
    ? createGateway({ embed: new URL(src, 'http://localhost').href })
    : createGateway({ embed: src, environment: browserEnvironment(window) });

interface Made {
  readonly src: string;
  readonly gateway: Gateway;
  closed: boolean;
}

const made = (src: string): Made => ({ src, gateway: gatewayOf(src), closed: false });

/**
 * The gateway behind the embed handler at `src`: one for as long as the component is on the page, and another when the person signs out, as whoever comes next
 * may be somebody else.
 */
export function useEmbedGateway(src: string | undefined): Gateway | undefined {
  const [own, setOwn] = useState(() => (src === undefined ? undefined : made(src)));
  let current = own;
  if (current?.src !== src) {
    // While rendering, so that nothing below is ever shown what was asked elsewhere.
    current = src === undefined ? undefined : made(src);
    setOwn(current);
  }
  const held = useRef<Made>(undefined);
  useEffect(() => {
    if (!current) return;
    held.current = current;
    // It was hidden, and comes back.
    if (current.closed) setOwn(made(current.src));
    const stop = current.gateway.onSignedOut(() => setOwn(made(current.src)));
    return () => {
      stop();
      held.current = undefined;
      // StrictMode mounts it again at once: it is the same one then, with the token that it has.
      queueMicrotask(() => {
        if (held.current === current) return;
        current.closed = true;
        current.gateway.close();
      });
    };
  }, [current]);
  return current?.gateway;
}
