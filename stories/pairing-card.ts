import type { Meta, StoryContext } from '@storybook/web-components-vite';
import type { World } from '@wagate/mocks';
import { html } from 'lit';
import { find } from './reading.js';
import { type StageOptions, stage, stageOf } from './stage.js';

const idOf = (context: Pick<StoryContext, 'loaded'>, label: string) =>
  stageOf(context).world.data.sessions.find((session) => session.label === label)?.id ?? label;

/** What all stories of the pairing card have in common: the card of a session of the world. */
export const pairingCard: Meta = {
  component: 'wagate-pairing',
  loaders: [stage],
  args: { session: 'Deliveries', tab: 'qr', demoHref: '' },
  render: ({ session, tab, demoHref }, context) =>
    html`<wagate-pairing
      .gateway=${stageOf(context).gateway}
      .session=${idOf(context, session)}
      .tab=${tab}
      .demoHref=${demoHref}
    ></wagate-pairing>`,
};

export const on = (options: StageOptions) => ({ stage: options });
export const card = (canvas: HTMLElement) => find(canvas, 'wagate-pairing');
/** The session that waits for a phone. */
export const deliveries = (world: World) => world.sessionCalled('Deliveries').id;

/** A code that is the same each time. */
export const QR = {
  code: '2@kNt2Vh0c1kZ0a8q7xT,9dE3wLr5yB8mPq2s,Jf6Uo4nX1vCz7kRt,W0hGa5iYbS3eMd9l',
  attempt: 1,
  livesMs: 41_000,
};
export const showsQr = on({ prepare: (world) => void world.qr(deliveries(world), QR) });
