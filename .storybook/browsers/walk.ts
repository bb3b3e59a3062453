import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from './browser.js';

export interface Story {
  id: string;
  title: string;
  name: string;
}

/** What a browser shows of a story when all was played. */
export interface Look {
  undefined: string[];
  width: number;
  height: number;
  text: string;
  heard: string[];
  /** Why the story failed. */
  failures: string[];
}

/** How often it is looked again, where something is still to come when a story has said what it says. */
const LOOKS = 15;
/** Of one browser a scrollbar takes room, and a text breaks once more. Pixels. */
const LINE = 24;
/** Engines write dates in slightly different words, and keep other rows of a long list beyond its view. */
const SHARED = 0.6;

/**
 * Plays every story, those of one page of the catalogue after another in the same page, and gathers what is wrong.
 * @param references what another browser showed
 */
export async function walk(
  browser: Browser,
  origin: string,
  stories: readonly Story[],
  references: ReadonlyMap<string, Look>,
) {
  const looks = new Map<string, Look>();
  const faults: string[] = [];
  const open = ({ id }: Story) =>
    browser.open(`${origin}/iframe.html?viewMode=story&id=${id}&globals=a11y.manual:!true`);
  const play = ({ id }: Story) =>
    browser.call<string[]>('play', id).catch((error: unknown) => [String(error).slice(0, 300)]);
  let title = '';
  for (const story of stories) {
    if (story.title !== title) {
      await open(story);
      title = story.title;
    }
    let failures = await play(story);
    if (failures.length > 0) {
      // Where the machine is busy a story may wait in vain. What is really wrong is so the second time, in a page of its own.
      await open(story);
      failures = await play(story);
    }
    const found = await settled(browser, failures, references.get(story.id), (look) =>
      looks.set(story.id, look),
    );
    faults.push(...found.map((fault) => `${story.title} / ${story.name}: ${fault}`));
  }
  return { looks, faults };
}

/** Looks until nothing is wrong, or, where nothing is known of what should be seen, until nothing more comes. */
async function settled(
  browser: Browser,
  failures: string[],
  reference: Look | undefined,
  keep: (look: Look) => void,
): Promise<string[]> {
  let before = '';
  for (let tries = 1; ; tries += 1) {
    const look = { ...(await browser.call<Omit<Look, 'failures'>>('look')), failures };
    const found = faultsOf(look, reference);
    keep(look);
    const rests = look.text === before;
    before = look.text;
    if (failures.length > 0 || tries === LOOKS || (reference ? found.length === 0 : rests)) return found;
    await pause(100);
  }
}

/** What is wrong with a look; with that of another browser, also what differs from it. */
function faultsOf(look: Look, reference: Look | undefined): string[] {
  const { failures, heard, width, height, text } = look;
  const faults = [...failures, ...new Set(look.undefined.map((tag) => `<${tag}> is not defined`))];
  if (!reference) return [...faults, ...heard];
  const known = reference.heard.map(general);
  faults.push(...heard.filter((one) => !known.includes(general(one))));
  for (const [side, here, there] of [
    ['wide', width, reference.width],
    ['high', height, reference.height],
  ] as const)
    if (Math.abs(here - there) > Math.max(LINE, there * 0.12))
      faults.push(`is ${here} px ${side}, not ${there}`);
  if (sharedWords(text, reference.text) < SHARED) faults.push(`says “${text}”, not “${reference.text}”`);
  return faults;
}

const general = (message: string) => message.replace(/\d+/g, '0');

/** The share of words that two texts have in common. */
function sharedWords(here: string, there: string): number {
  const rest = here.split(' ');
  const words = there.split(' ');
  const shared = words.filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return shared.length / Math.max(words.length, here.split(' ').length);
}
