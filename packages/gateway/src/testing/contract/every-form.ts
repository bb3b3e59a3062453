import { SAMPLES } from '../files.js';
import { NAMED, NO_LIMITS } from '../isolation/ids.js';
import type { Proof } from './proof.js';

const { contact, group, channel } = NAMED;
const data = (file: Uint8Array) => ({ data: Buffer.from(file).toString('base64') });
const { png, mp4, voice, mp3, pdf, webp } = SAMPLES;

/** One of each kind that can be sent. */
export const SENT: readonly object[] = [
  { type: 'text', text: 'hi @5', mentions: ['5@lid'], replyTo: 'text0' },
  { type: 'image', caption: 'under it', media: data(png) },
  { type: 'video', media: data(mp4) },
  { type: 'audio', media: data(voice) },
  { type: 'audio', media: data(mp3) },
  { type: 'document', media: { ...data(pdf), filename: 'Bill.pdf' } },
  { type: 'sticker', media: data(webp) },
  {
    type: 'album',
    caption: 'two',
    medias: [
      { type: 'image', ...data(png) },
      { type: 'video', ...data(mp4) },
    ],
  },
  {
    type: 'poll',
    name: 'q',
    options: ['a', 'b'],
    selectableCount: 1,
    pollHideVotes: true,
    pollEndTime: 9e12,
  },
  { type: 'location', latitude: 1, longitude: 2, name: 'here' },
  { type: 'contact', contact: { name: 'Ida', phone: '12025550101' } },
];

/** Asks for what answers have in them only at times, and for each way of being refused. */
export async function everyForm(proof: Proof): Promise<void> {
  const { tenant } = proof;
  const session = `/sessions/${tenant.ids.session}`;
  const about = `${session}/chats/${contact}`;
  const get = (...paths: string[]) => Promise.all(paths.map((path) => proof.call('GET', path)));

  await proof.call('POST', `${session}:start`);
  await proof.working();
  await proof.call('PATCH', session, NO_LIMITS);
  for (const message of SENT)
    for (const [later, expected] of [
      ['', 200],
      ['?async=true', 202],
    ] as const) {
      const sent = await proof.call('POST', `${session}/messages${later}`, { to: contact, ...message });
      if (sent.status !== expected) proof.faults.push(`${JSON.stringify(message)}: ${JSON.stringify(sent)}`);
    }
  for (const jid of [contact, group])
    for (let cursor = ''; ; ) {
      const path = `${session}/chats/${jid}/messages?limit=9${cursor && `&cursor=${cursor}`}`;
      const { body } = await proof.call<{ nextCursor?: string }>('GET', path);
      if (!body.nextCursor) break;
      cursor = body.nextCursor;
    }
  await get(
    `${about}/messages?around=text3&limit=4`,
    `${session}/messages/search?q=says`,
    `${session}/messages/search?q=Torte&chat=${contact}&type=poll`,
    `${session}/channels/${channel}/messages`,
    `${session}/chats`,
    `${session}/chats?limit=1`,
    `${session}/chats/${group}`,
    `${session}/contacts`,
    `${session}/contacts/${contact}`,
    `${session}/groups`,
    `${session}/groups/${group}`,
    `${session}/groups/${group}/members`,
    `${about}/presence`,
    session,
    '/sessions',
    '/audit?limit=200',
    '/admin/audit?limit=200',
    '/admin/sessions',
    '/alerts/open',
  );
  const deliveries = `/webhooks/${tenant.ids.webhook}/deliveries`;
  await get(deliveries, `${deliveries}?limit=1&status=delivered&event=message`);

  const refusals: readonly [number, string, string, unknown?, Record<string, string>?][] = [
    [400, 'POST', `${session}/messages`, { to: contact, type: 'text', text: '' }],
    [400, 'POST', `${session}/messages`, '{'],
    [400, 'GET', `${session}/chats?cursor=odd`],
    [401, 'GET', '/sessions', undefined, {}],
    [403, 'GET', '/admin/sessions', undefined, proof.headersOf({ permission: 'read' })],
    [404, 'GET', '/sessions/sess_none'],
    [404, 'GET', `${session}/messages/none/media?chat=${contact}`],
    [405, 'PUT', session],
    [409, 'GET', `${session}/qr`],
    [413, 'POST', '/realtime/ticket', JSON.stringify({ since: 'x'.repeat(70_000) })],
    [501, 'PUT', `/sessions/${tenant.idle}/presence`, { state: 'online' }],
  ];
  for (const [expected, method, path, body, headers] of refusals) {
    const { status } = await proof.call(method, path, body, headers);
    if (status !== expected) proof.faults.push(`${method} ${path}: not ${expected} but ${status}`);
  }
  const odd = { 'content-type': 'text/plain', ...proof.headersOf({ permission: 'any' }) };
  await proof.call('POST', '/sessions', '{}', odd);
  await proof.call('PATCH', session, { ratePerMin: 1 });
  const limited = await proof.call('POST', `${session}/messages`, { to: contact, ...SENT[0] });
  if (limited.status !== 429) proof.faults.push(`over the limit: not 429 but ${limited.status}`);
  await proof.call('PATCH', session, NO_LIMITS);
}
