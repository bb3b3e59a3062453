import { type Operation, operations } from '@wagate/contract/operations';
import { PUBLIC_URL } from '../gateway.js';
import { CHOICES, type Ids, NAMED } from '../isolation/ids.js';
import { requestOf } from '../isolation/requests.js';
import { faultsOfAnswer } from '../wire-schema.js';
import { SENT } from './every-form.js';
import { type OddRequest, oddRequests, type Proper } from './odd-requests.js';
import type { Proof } from './proof.js';

/** A socket's ticket is looked at before anything else, and its handshake is none of these requests. */
const NOT_ASKED = ['openRealtime'];

/** What takes away what the others are about comes last. */
const LAST =
  /^((stop|restart|logout|delete)Session|(rotate|delete|update)ApiKey|deleteWebhook|revoke.*|deleteChat|updateSession)$/;

const SLOWEST_MS = 2_000;
const SLOW = 'takes longer than two seconds';
/** As many as browsers have on their way at once. */
const AT_ONCE = 6;

/** What only a program that has failed says. */
const INSIDE =
  /\b(select|insert|update|delete) .*\b(from|into|set)\b|sqlite|postgres|kysely|constraint|node_modules|\\n\s+at |\.[jt]s:\d|(Type|Range|Syntax)Error|ECONN[A-Z]|EINVAL|\[object|undefined/;

/** Nobody listens there. */
const FETCHED = { type: 'image', media: { url: 'http://127.0.0.1:1/picture.png' } };

/** Something of everything anew: what was there may be gone by what was asked before. */
async function newIds({ tenant, engine, receiver, now }: Proof): Promise<Ids> {
  const { session } = tenant.ids;
  const made = async (path: string, body: object) => (await tenant.made<{ id: string }>(path, body)).id;
  const phone = engine.of(session);
  const of = { chatJid: NAMED.contact, fromMe: true, timestamp: now };
  phone.files.set('odd', new Uint8Array(100));
  await phone.deliver({ ...of, id: 'ODD-TEXT', content: { type: 'text', text: 'odd' } });
  await phone.deliver({ ...of, id: 'ODD-FILE', content: { type: 'image', size: 100 }, media: 'odd' });
  const poll = { name: 'odd', options: [...CHOICES], selectableCount: 1 };
  await phone.deliver({ ...of, id: 'ODD-POLL', content: { type: 'poll', ...poll } });
  const webhook = await made('/webhooks', { url: receiver.url('/odd'), events: ['message'] });
  return {
    ...tenant.ids,
    webhook,
    delivery: await made(`/webhooks/${webhook}:test`, {}),
    key: await made('/api-keys', { name: 'odd', permissions: ['read'] }),
    link: await made('/embed-links', { session, can: ['pair'], expiresIn: 3600 }),
    message: 'ODD-TEXT',
    picture: 'ODD-FILE',
    poll: 'ODD-POLL',
  };
}

async function properOf(proof: Proof, operation: Operation, ids: Ids): Promise<Proper> {
  const request = requestOf(operation, ids, {}, proof.receiver.url('/odd'));
  const { pathname, searchParams } = new URL(request.url);
  const json = operation.body?.media === 'application/json';
  return {
    operation,
    path: pathname,
    query: Object.fromEntries(searchParams),
    bodies: [
      ...(json ? [(await request.json()) as Record<string, unknown>] : []),
      ...(operation.operationId === 'sendMessage'
        ? [...SENT, FETCHED].map((one) => ({ to: NAMED.contact, ...one }))
        : []),
    ],
  };
}

/** A request as one could ask it again. */
const printed = ({ operation, method, path, body, headers }: OddRequest) =>
  `${operation.operationId}: ${method} ${path.slice(0, 300)} ${JSON.stringify(headers)} ${body?.slice(0, 300) ?? ''}`;

async function faultsOfOdd(proof: Proof, odd: OddRequest): Promise<string[]> {
  const { operation, method, path, body, headers } = odd;
  const began = performance.now();
  const response = await proof.gateway.fetch(
    new Request(`${PUBLIC_URL}${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...proof.headersOf(operation), ...headers },
      ...(body === undefined || method === 'GET' ? {} : { body }),
    }),
  );
  const type = response.headers.get('content-type');
  const text = await response.text();
  const ms = performance.now() - began;
  const { status } = response;
  const faults = ms > SLOWEST_MS ? [SLOW] : [];
  if (status >= 400 && !type?.startsWith('application/json')) return [...faults, `${status} ${type} ${text}`];
  const answer = type?.startsWith('application/json') ? JSON.parse(text) : text;
  if (status < 400) return [...faults, ...faultsOfAnswer(operation, { status, type, body: answer })];
  faults.push(...faultsOfAnswer(operation, { status, type, body: answer }));
  const { message, details } = answer.error as { message: string; details?: { reason?: string } };
  // What WhatsApp itself has refused is told as that.
  if (status >= 500 && details?.reason === undefined) faults.push(`${status} ${message}`);
  if (INSIDE.test(text)) faults.push(`tells ${text}`);
  if (text.length > 4_000) faults.push(`tells ${text.length} characters`);
  return faults;
}

/** Asks for everything in ways that nobody means. @returns how many were asked, and what was wrong, with what it was asked by */
export async function askOddly(proof: Proof, seed: number) {
  const asked = Object.values<Operation>(operations).filter(
    ({ operationId }) => !NOT_ASKED.includes(operationId),
  );
  const inOrder = [...asked].sort(
    (one, other) => Number(LAST.test(one.operationId)) - Number(LAST.test(other.operationId)),
  );
  const faults: string[] = [];
  const slow: OddRequest[] = [];
  const ids = await newIds(proof);
  let count = 0;
  for (const operation of inOrder) {
    const requests = oddRequests(await properOf(proof, operation, ids), seed);
    count += requests.length;
    const next = requests.values();
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        for (const odd of next) {
          const logged = proof.logged.length;
          const wrong = await faultsOfOdd(proof, odd).catch((error: Error) => [`${error.stack}`]);
          if (wrong.join() === SLOW) slow.push(odd);
          else if (wrong.length) {
            const said = proof.logged.slice(logged).filter((line) => line.includes('failed'));
            faults.push(`${printed(odd)}: ${wrong.join(', ')} ${said.join().slice(0, 600)}`);
          }
        }
      }),
    );
  }
  // On a machine that does much else all are slow at times; what keeps its caller waiting does so again.
  for (const odd of slow)
    for (const wrong of await faultsOfOdd(proof, odd)) faults.push(`${printed(odd)}: ${wrong}`);
  return { asked: count, faults };
}
