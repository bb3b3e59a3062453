import { createElement, useEffect, useRef } from 'react';
import { InlineCode } from './inline-code.js';

type Panel = HTMLElement & { error?: unknown };

/** The panels of the failure states, as people see them: `error` is what a gateway would have answered. */
const panels: { kind: string; when: string; props?: object }[] = [
  {
    kind: 'loading',
    when: 'The first answer is on its way. A skeleton after 300 ms, so that a fast one does not flicker.',
  },
  { kind: 'missing', when: 'There is no gateway: neither the property nor a provider around it has one.' },
  { kind: 'unauthorized', when: '401: the sign-in has ended. Its button fires `wagate-account-required`.' },
  { kind: 'forbidden', when: '403: the role of the person may not see this.' },
  { kind: 'not-found', when: '404: deleted, or of another organization.' },
  {
    kind: 'rate-limited',
    when: '429: it waits for as long as the gateway asks, then loads by itself.',
    props: { retryAfterSeconds: 24, details: {}, status: 429 },
  },
  {
    kind: 'error',
    when: '500 and the like, with the reference of the request for the operator.',
    props: { status: 500, requestId: 'req_01JD4KZ3', details: {} },
  },
  {
    kind: 'unreachable',
    when: '503, or no answer at all while the browser is online. Tried again by itself.',
  },
  { kind: 'offline', when: 'The browser is offline. Goes on by itself when the network is back.' },
];

function PanelAtWork({ kind, error }: { kind: string; error?: object | undefined }) {
  const panel = useRef<Panel>(null);
  useEffect(() => {
    if (panel.current && error) panel.current.error = error;
  }, [error]);
  return createElement('wagate-state-panel', { ref: panel, kind, rows: 2 });
}

export const StatePanels = () =>
  panels.map(({ kind, when, props }) => (
    <section key={kind} className="panel">
      <h3>
        <code>{kind}</code>
      </h3>
      <p>
        <InlineCode text={when} />
      </p>
      <div className="shown">
        <PanelAtWork kind={kind} error={props} />
      </div>
    </section>
  ));
