// Runs in the browser: a long list, ours or another's, and somebody in a hurry.
import * as core from './scroll-core.js';
import * as ours from './scroll-ours.js';
import * as peers from './scroll-peers.js';

/** A list that stands in the page. */
export interface Subject {
  scroller: () => HTMLElement | null;
  rows: () => ArrayLike<HTMLElement>;
  indexOf: (row: HTMLElement) => number;
  /** One more row comes at the end. */
  arrive: () => void;
}

const FRAME = 1000 / 60;
const frame = () => new Promise<number>((done) => requestAnimationFrame(done));
let subject: Subject;

async function frames(count: number): Promise<void> {
  for (let index = 0; index < count; index++) await frame();
}

const view = () => subject.scroller()!;

/** Opens the list, and resolves when it stands still at its end or start. */
async function open(
  who: 'ours' | 'core' | peers.Peer,
  what: 'messages' | 'chats',
  count: number,
): Promise<void> {
  const box = document.createElement('div');
  box.style.cssText = 'block-size: 800px; inline-size: 800px; display: grid';
  document.body.replaceChildren(box);
  if (who === 'ours') subject = what === 'messages' ? ours.timeline(box, count) : ours.chats(box, count);
  else if (who === 'core') subject = core.messages(box, count);
  else subject = what === 'messages' ? peers.messages(who, box, count) : peers.chats(who, box, count);
  while (subject.rows().length === 0) await frame();
  await frames(30);
  if (what === 'messages') view().scrollTop = view().scrollHeight;
  await frames(30);
  view().tabIndex = 0;
  view().focus();
}

/** Index of the first row in view, with the part of it that is above the view's top. */
function place(): number {
  const edge = view().getBoundingClientRect().top;
  for (const row of Array.from(subject.rows())) {
    const box = row.getBoundingClientRect();
    if (box.bottom > edge + 1) return subject.indexOf(row) + Math.max(0, (edge - box.top) / box.height);
  }
  return Number.NaN;
}

/** Resolves when the list has stood still for some frames. */
async function still(): Promise<void> {
  let [same, before] = [0, -1];
  for (let index = 0; index < 600 && same < 20; index++) {
    await frame();
    const now = view().scrollTop;
    same = Math.abs(now - before) < 0.5 ? same + 1 : 0;
    before = now;
  }
}

/** Frames that came late, in units of a frame, while `step` is called once in each. */
async function late(count: number, step: (index: number) => void): Promise<number> {
  let sum = 0;
  let last = await frame();
  for (let index = 0; index < count; index++) {
    step(index);
    const now = await frame();
    sum += Math.max(0, Math.round((now - last) / FRAME) - 1);
    last = now;
  }
  return sum;
}

/** Steady reading, then in a hurry. `direction` is where to. */
const fling = (direction: 1 | -1) =>
  late(400, (index) => {
    view().scrollTop += direction * (index < 200 ? 90 : 700);
  });

const arrive = (count: number) => late(count, () => subject.arrive());

/** So many a second, whatever the frames do. */
async function pour(perSecond: number, seconds: number): Promise<number> {
  const began = performance.now();
  let came = 0;
  return late(seconds * 60, () => {
    const due = Math.min(((performance.now() - began) / 1000) * perSecond, perSecond * seconds);
    for (; came < due; came++) subject.arrive();
  });
}

/** Rows that a step of so many pixels goes, one a frame. */
async function steps(count: number, pixels: number): Promise<number> {
  const from = place();
  for (let index = 0; index < count; index++) {
    view().scrollTop += pixels;
    await frame();
  }
  await still();
  return Math.abs(place() - from) / count;
}

const top = () => view().scrollTop;

Object.assign(globalThis, { bench: { open, place, still, fling, arrive, pour, steps, top, frames } });
