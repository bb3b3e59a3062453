// Runs in the browser: a busy platform's events, with and without the monitor that shows them.
import '../src/define/event-monitor.js';
import { FakeGateway, session } from '../src/testing/fake-gateway.js';

const PER_SECOND = 1_000;
/** A frame that took longer is seen as a jerk. */
const LONG_MS = 50;

export interface MonitorFigures {
  frames: number;
  /** Frames of over 50 ms. */
  long: number;
  longestFrame: number;
  /** Bytes in use after a collection, at each fifth of the time. */
  heap: number[];
  events: number;
  /** The rows that stand in the document at the end. */
  rows: number;
}

const frame = () => new Promise<number>((done) => requestAnimationFrame(done));

function heapBytes(): number {
  const { gc, performance } = globalThis as unknown as {
    gc?: () => void;
    performance: { memory?: { usedJSHeapSize: number } };
  };
  gc?.();
  return performance.memory?.usedJSHeapSize ?? Number.NaN;
}

async function monitor(seconds: number, shown: boolean): Promise<MonitorFigures> {
  const fake = new FakeGateway();
  fake.sessions = [session({ id: 'sess_1', label: 'Front desk', status: 'working' })];
  if (shown) {
    const element = document.createElement('wagate-event-monitor');
    Object.assign(element, { gateway: fake.gateway, scope: 'organization' });
    element.style.setProperty('block-size', '800px');
    document.body.replaceChildren(element);
    while (!fake.sockets.size || element.getAttribute('state') === 'loading') await frame();
  } else {
    document.body.replaceChildren();
  }
  const figures: MonitorFigures = { frames: 0, long: 0, longestFrame: 0, heap: [], events: 0, rows: 0 };
  const begun = await frame();
  let last = begun;
  while (last - begun < seconds * 1000) {
    const due = Math.floor(((last - begun) / 1000) * PER_SECOND);
    for (; figures.events < due; figures.events++) {
      fake.push('message', 'sess_1', {
        waMessageId: `W${figures.events}`,
        chatJid: `${figures.events % 900}@lid`,
        fromMe: false,
        type: 'text',
        timestamp: 1_700_000_000_000 + figures.events,
        hasMedia: false,
        media: null,
        body: `message ${figures.events} ${'of several words '.repeat(figures.events % 9)}`,
      });
    }
    const now = await frame();
    figures.frames += 1;
    if (now - last > LONG_MS) figures.long += 1;
    figures.longestFrame = Math.max(figures.longestFrame, now - last);
    last = now;
    if (now - begun >= (figures.heap.length + 1) * seconds * 200) {
      figures.heap.push(heapBytes());
      // The collection is the measure's, not the monitor's.
      last = await frame();
    }
  }
  const list = document.querySelector('wagate-event-monitor')?.renderRoot;
  figures.rows = list?.querySelectorAll('[role=row].event').length ?? 0;
  return figures;
}

Object.assign(globalThis, { bench: { monitor } });
