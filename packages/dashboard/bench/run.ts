// The product's figures, each beside its budget: start, a message's way to the screen, memory, sizes.
// `npm run bench`; build first. Figures depend on the machine, so nothing fails here: sizes have gates of their own.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { chromiumPath, launchArgs } from '../../../test-browser.mjs';
import { Command } from '../e2e/command.js';
import { Person } from '../e2e/person.js';
import { Phone } from '../e2e/phone.js';

const MESSAGES = 200;
const NUMBERS = 20;

interface Figure {
  name: string;
  value: string;
  budget: string;
}
const figures: Figure[] = [];
const note = (name: string, value: string, budget = '') => figures.push({ name, value, budget });

const wagate = new Command({ env: { WAGATE_DEMO_QR_SECONDS: '600,600' } });
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: launchArgs });
try {
  note('start to ready, first', ms(await timed(() => wagate.start())), '3000 ms');
  const setupUrl = wagate.setupUrl;
  await wagate.stop();
  note('start to ready, later', ms(await timed(() => wagate.start())), '1500 ms');
  note('memory, idle', megabytes(wagate.pid!));

  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  // The loader that runs this file names functions by a call that pages do not know.
  await page.addInitScript('globalThis.__name = (named) => named');
  const person = new Person(page, wagate);
  wagate.setupUrl ??= setupUrl;
  await person.signUpFirst();
  const phone = await person.linkPhone();
  await person.openChats();
  await latency(person, phone);
  await manyNumbers(page);
  note(`memory, ${NUMBERS} linked numbers`, megabytes(wagate.pid!));
} finally {
  await browser.close();
  await wagate.remove();
}

const width = Math.max(...figures.map(({ name }) => name.length));
console.log(`\n${'figure'.padEnd(width)}  ${'value'.padStart(12)}  ${'budget'.padStart(10)}`);
for (const { name, value, budget } of figures)
  console.log(`${name.padEnd(width)}  ${value.padStart(12)}  ${budget.padStart(10)}`);
for (const script of ['packages/sdk/size.mjs', 'packages/elements/size.mjs', 'packages/dashboard/size.mjs']) {
  const path = fileURLToPath(new URL(`../../../${script}`, import.meta.url));
  console.log(`\n${execFileSync(process.execPath, [path]).toString().trimEnd()}`);
}

/** From a contact's send until the text is in the timeline on screen, by the clock that both share. */
async function latency(person: Person, phone: Phone): Promise<void> {
  await phone.hear('447700900888', 'Measure begins');
  await person.chatWith('Measure begins').click();
  await person.messages.getByText('Measure begins').waitFor();
  const seen = new Map<string, (at: number) => void>();
  await person.page.exposeFunction('seen', (text: string, at: number) => seen.get(text)?.(at));
  await person.timeline.evaluate((element) => {
    const told = new Set<string>();
    const look = () => {
      const text = [...texts(element)].reverse().find((value) => value.startsWith('Measure '));
      if (text && !told.has(text)) {
        told.add(text);
        (window as unknown as { seen(text: string, at: number): void }).seen(
          text,
          performance.timeOrigin + performance.now(),
        );
      }
      requestAnimationFrame(look);
    };
    const texts = function* (node: Node): Generator<string> {
      if (node.nodeType === Node.TEXT_NODE) yield (node.textContent ?? '').trim();
      const inner = node instanceof Element ? (node.shadowRoot ?? node) : node;
      for (const child of inner.childNodes) yield* texts(child);
    };
    look();
  });
  const times: number[] = [];
  for (let at = 0; at < MESSAGES; at++) {
    const text = `Measure ${at} of ${MESSAGES}`;
    const shown = new Promise<number>((done) => seen.set(text, done));
    const sent = Date.now();
    await phone.hear('447700900888', text);
    times.push((await shown) - sent);
  }
  times.sort((a, b) => a - b);
  note('contact’s send to text on screen, p50', ms(times[Math.floor(MESSAGES * 0.5)]!));
  note('contact’s send to text on screen, p95', ms(times[Math.floor(MESSAGES * 0.95)]!), '250 ms');
}

async function manyNumbers(page: import('playwright').Page): Promise<void> {
  for (let at = 1; at < NUMBERS; at++) {
    const number = `4477009002${String(at).padStart(2, '0')}`;
    const virtual = await Phone.create(wagate, number, `Desk ${at}`);
    const code = await page.evaluate(async (label) => {
      const { token } = await (await fetch('/api/auth/token')).json();
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
      const created = await fetch('/api/v1/sessions', {
        method: 'POST',
        headers,
        body: JSON.stringify({ label }),
      });
      const { id } = await created.json();
      for (;;) {
        const answer = await fetch(`/api/v1/sessions/${id}/qr`, { headers });
        if (answer.ok) return (await answer.json()).code as string;
      }
    }, `Desk ${at}`);
    await virtual.scan(code);
  }
  await page.waitForFunction(async (wanted) => {
    const { token } = await (await fetch('/api/auth/token')).json();
    const answer = await fetch('/api/v1/sessions', { headers: { authorization: `Bearer ${token}` } });
    const { data } = await answer.json();
    return data.filter(({ status }: { status: string }) => status === 'working').length === wanted;
  }, NUMBERS);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

function ms(value: number): string {
  return `${Math.round(value)} ms`;
}

function megabytes(pid: number): string {
  const kilobytes = Number(readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmRSS:\s+(\d+)/)?.[1]);
  return `${(kilobytes / 1024).toFixed(0)} MB`;
}
