import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { FakeSession } from '../testing/domain/fake-engine.js';
import { Rig } from '../testing/domain/rig.js';
import { SAMPLES } from '../testing/files.js';
import { describeStores } from '../testing/stores.js';
import { faultsOf } from '../testing/wire-schema.js';

type Body = Record<string, unknown>;
const TO = '4915111111111';
const JID = `${TO}@s.whatsapp.net`;
const MIB = 1024 * 1024;
const base64 = (data: Uint8Array) => Buffer.from(data).toString('base64');
const { png, jpeg, webp, mp4, voice, mp3, pdf, unknown } = SAMPLES;
const file = (data: Uint8Array, more: Body = {}) => ({ media: { data: base64(data), ...more } });

/** What is asked, what WhatsApp is given, and how the message is shown. */
const KINDS: readonly [name: string, asked: Body, given: Body, shown: Body][] = [
  [
    'a text with mentions',
    { type: 'text', text: 'hi @77', mentions: ['77@lid'] },
    { content: { type: 'text', text: 'hi @77' }, mentions: ['77@lid'] },
    { body: 'hi @77', mentions: ['77@lid'] },
  ],
  [
    'a picture, whose type its content shows',
    { type: 'image', caption: 'under it', ...file(png, { mimetype: 'image/gif' }) },
    { content: { type: 'image', mimetype: 'image/png', caption: 'under it', data: png } },
    { body: 'under it', hasMedia: true, media: { mimetype: 'image/png', size: png.length } },
  ],
  [
    'a picture with a caption of its own',
    { type: 'image', caption: 'loses', ...file(jpeg, { caption: 'wins' }) },
    { content: { type: 'image', caption: 'wins', mimetype: 'image/jpeg' } },
    { body: 'wins' },
  ],
  [
    'a video from a data: URI',
    { type: 'video', media: { data: `data:video/mp4;base64,${base64(mp4)}` } },
    { content: { type: 'video', mimetype: 'video/mp4', data: mp4 } },
    { media: { mimetype: 'video/mp4', size: mp4.length } },
  ],
  [
    'a sound, without padding',
    { type: 'audio', media: { data: base64(mp3).replace(/=+$/, '') } },
    { content: { type: 'audio', mimetype: 'audio/mpeg', data: mp3 } },
    { type: 'audio' },
  ],
  [
    'a voice note',
    { type: 'audio', ...file(voice) },
    { content: { type: 'audio', voice: true, mimetype: 'audio/ogg; codecs=opus' } },
    { type: 'audio' },
  ],
  [
    'a document of a type that is said',
    { type: 'document', ...file(pdf, { filename: 'Bill.xyz', mimetype: 'application/x-bill' }) },
    { content: { type: 'document', filename: 'Bill.xyz', mimetype: 'application/x-bill', data: pdf } },
    { media: { filename: 'Bill.xyz', mimetype: 'application/x-bill', size: pdf.length } },
  ],
  [
    'a document of a type that nobody says',
    { type: 'document', ...file(pdf) },
    { content: { type: 'document', filename: 'document', mimetype: 'application/pdf' } },
    {},
  ],
  [
    'a sticker',
    { type: 'sticker', ...file(webp) },
    { content: { type: 'sticker', mimetype: 'image/webp' } },
    {},
  ],
  [
    'a poll',
    {
      type: 'poll',
      name: 'Tea?',
      options: ['yes', 'no'],
      selectableCount: 1,
      pollEndTime: 1_760_000_000_000,
      pollHideVotes: true,
    },
    {
      content: {
        type: 'poll',
        name: 'Tea?',
        options: ['yes', 'no'],
        selectableCount: 1,
        endTime: 1_760_000_000_000,
        hideVotes: true,
      },
    },
    {
      body: 'Tea?',
      poll: {
        name: 'Tea?',
        options: [
          { text: 'yes', votes: 0 },
          { text: 'no', votes: 0 },
        ],
        selectableCount: 1,
        totalVotes: 0,
        endTime: 1_760_000_000_000,
        hideVotes: true,
      },
    },
  ],
  [
    'a place at zero',
    { type: 'location', latitude: 0, longitude: 0, name: 'Null Island' },
    { content: { type: 'location', latitude: 0, longitude: 0, name: 'Null Island' } },
    { location: { latitude: 0, longitude: 0, name: 'Null Island' } },
  ],
  [
    'a card that is made',
    { type: 'contact', contact: { name: 'Front; desk', phone: '+1 202 555 0101' } },
    {
      content: {
        type: 'contact',
        displayName: 'Front; desk',
        vcard:
          'BEGIN:VCARD\nVERSION:3.0\nN:;Front\\; desk;;;\nFN:Front\\; desk\nTEL;type=CELL;type=VOICE;waid=12025550101:+12025550101\nEND:VCARD',
      },
    },
    { contact: { displayName: 'Front; desk' } },
  ],
  [
    'a card that is given',
    { type: 'contact', contact: { vcard: 'BEGIN:VCARD\nVERSION:3.0\nFN:Desk\nEND:VCARD' } },
    { content: { displayName: 'Desk', vcard: 'BEGIN:VCARD\nVERSION:3.0\nFN:Desk\nEND:VCARD' } },
    { contact: { displayName: 'Desk' } },
  ],
];

const medias = (...data: (Body | Uint8Array)[]) =>
  data.map((one) => (one instanceof Uint8Array ? { data: base64(one) } : one));

/** What is refused, before anything is stored, and the place that is named. */
const REFUSED: readonly [asked: Body, place: string][] = [
  [{ type: 'image', media: {} }, 'body.media'],
  [{ type: 'image', media: { data: 'AAAA', url: 'https://x.test/' } }, 'body.media'],
  [{ type: 'image', media: { data: 'not base64!' } }, 'base64 (body.media.data)'],
  [{ type: 'image', media: { data: 'AAAAA' } }, 'base64 (body.media.data)'],
  [{ type: 'image', media: { data: 'data:text/plain,hello' } }, 'base64 (body.media.data)'],
  [{ type: 'image', media: { data: '====' } }, 'body.media'],
  [
    { type: 'image', media: { data: 'A'.repeat(Math.ceil((16 * MIB * 4) / 3) + 8) } },
    '16 MiB (body.media.data)',
  ],
  [{ type: 'image', ...file(pdf) }, 'application/pdf (body.media)'],
  [{ type: 'image', ...file(unknown) }, 'body.media'],
  [{ type: 'image', ...file(unknown, { mimetype: 'text/html' }) }, 'text/html (body.media)'],
  [{ type: 'image', ...file(png, { mimetype: 'image/png\r\nx: y' }) }, 'media type'],
  [{ type: 'audio', ...file(png) }, 'image/png (body.media)'],
  [{ type: 'audio', caption: 'lost', ...file(voice) }, 'body.caption'],
  [{ type: 'video', ...file(voice) }, 'body.media'],
  [{ type: 'sticker', ...file(png) }, 'WebP'],
  [{ type: 'album', medias: medias(png) }, 'body.medias'],
  [{ type: 'album', medias: medias(png, {}) }, 'body.medias.1'],
  [{ type: 'album', medias: medias(png, { data: base64(mp4) }) }, 'body.medias.1'],
  [{ type: 'image', media: { url: 'ftp://x.test/a.png' } }, 'body.media.url'],
  [{ type: 'image', media: { url: 'https://user:secret@x.test/a.png' } }, 'body.media.url'],
  [{ type: 'poll', name: 'q', options: ['a', 'a'] }, 'body.options'],
  [{ type: 'poll', name: 'q', options: ['a\0', 'a\ud800'] }, 'body.options'],
  [{ type: 'poll', name: 'q', options: ['a', ''] }, 'body.options.1'],
  [{ type: 'poll', name: 'q', options: ['a', 'b'], selectableCount: 3 }, 'body.selectableCount'],
  [{ type: 'poll', name: 'q', options: ['a', 'b'], pollEndTime: 1_760_000_000 }, 'body.pollEndTime'],
  [{ type: 'contact', contact: { vcard: 'hello' } }, 'body.contact.vcard'],
  [{ type: 'contact', contact: { name: 'x', phone: 'y' } }, 'body.contact.phone'],
  [{ type: 'text', text: 'x', to: 'abc@lid' }, 'body.to'],
  [{ type: 'text', text: 'x', replyTo: 'x'.repeat(256) }, 'body.replyTo'],
  [{ type: 'text', text: 'x', mentions: ['120363000000000001@g.us'] }, 'body.mentions'],
  [{ type: 'text', text: 'x', mentions: ['status@broadcast'] }, 'body.mentions'],
  [
    { type: 'text', text: 'x', mentions: Array.from({ length: 1025 }, (_, n) => `${100_000 + n}@lid`) },
    'body.mentions',
  ],
];

describeStores('every kind of message', (stores) => {
  let rig: Rig;
  let id: string;
  let phone: FakeSession;
  let server: Server;
  let answer: RequestListener;
  let at: string;

  beforeAll(async () => {
    rig = await Rig.fresh(await stores.migrated(), { webhookTargets: 'loopback' });
    ({ id, phone } = await rig.workingSession());
    await rig.call('PATCH', `/sessions/${id}`, { body: { ratePerMin: 0, ratePerHour: 0 } });
    server = createServer((request, response) => answer(request, response));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  beforeEach(() => {
    phone.sent = [];
    phone.beforeSend = async () => {};
  });
  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    await rig.close();
    expect(rig.errors).toEqual([]);
  });

  const send = (body: Body, { key = '', query = '' } = {}) =>
    rig.call<Body>('POST', `/sessions/${id}/messages${query}`, {
      body: { to: TO, ...body },
      headers: key ? { 'idempotency-key': key } : {},
    });
  const messages = async (to = JID) =>
    (await rig.call<{ data: Body[] }>('GET', `/sessions/${id}/chats/${encodeURIComponent(to)}/messages`)).body
      .data;
  const kept = async () => ({
    outbox: (await rig.store.db.selectFrom('outbox').select('id').execute()).length,
    files: (await rig.store.db.selectFrom('outbox_files').select('outbox_id').execute()).length,
  });
  const reconnect = async () => {
    phone.beforeSend = async () => {};
    phone.emit({ type: 'closed', reason: 'network', retry: true });
    await rig.settled(() => {
      rig.clock.advance(1_000);
      return phone.connected;
    });
  };
  const NOTHING = { outbox: 0, files: 0 };
  /** As it was given, but for what every send has. */
  const plain = (value: unknown): unknown =>
    value instanceof Uint8Array
      ? Buffer.from(value).toString('base64')
      : Array.isArray(value)
        ? value.map(plain)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]))
          : value;

  it.each(KINDS)('%s', async (_, asked, given, shown) => {
    const answered = await send(asked);
    expect(answered).toMatchObject({ status: 200, body: { mode: 'sync', status: 'sent' } });
    expect(faultsOf('SendResult', answered.body)).toEqual([]);
    const { waMessageId } = answered.body;
    expect(plain(phone.sent)).toMatchObject([plain({ id: waMessageId, to: JID, ...given })]);
    const [newest] = await messages();
    expect(newest).toMatchObject({ waMessageId, type: asked.type, status: 'sent', fromMe: true, ...shown });
    expect(faultsOf('Message', newest)).toEqual([]);
    const told = (await rig.events(id)).filter(({ type }) => type === 'message.from_me').at(-1)!;
    expect(faultsOf('MessagePayload', told.payload)).toEqual([]);
    expect(JSON.stringify(told)).not.toContain(base64(png).slice(0, 40));
    expect(await kept()).toEqual(NOTHING);
  });

  // Of these no database is asked.
  const refused = stores.dialect === 'sqlite' ? REFUSED : REFUSED.slice(0, 1);
  it.each(refused.map(([asked, place]) => [JSON.stringify(asked).slice(0, 90), asked, place] as const))(
    'refuses %s',
    async (_, asked, place) => {
      const before = await messages();
      const refused = await send(asked);
      expect(refused.status).toBe(400);
      expect(JSON.stringify(refused.body)).toContain(place);
      expect(JSON.stringify(refused.body)).not.toContain('secret');
      expect(phone.sent).toEqual([]);
      expect(await messages()).toEqual(before);
    },
  );

  it('an album: announced, then its files in order, for one send of the limit', async () => {
    const used = async () =>
      (await rig.store.db.selectFrom('send_rates').select('minute_used').executeTakeFirstOrThrow())
        .minute_used;
    const before = await used();
    const all = medias(png, { data: base64(mp4), type: 'video' }, jpeg);
    const { body } = await send({ type: 'album', caption: 'Before and after', medias: all });
    expect(body).toMatchObject({ mode: 'sync', status: 'sent' });
    const albumId = body.waMessageId;
    expect(plain(phone.sent.map(({ content }) => content))).toEqual(
      plain([
        { type: 'album', images: 2, videos: 1 },
        { type: 'image', mimetype: 'image/png', data: png, caption: 'Before and after', albumId },
        { type: 'video', mimetype: 'video/mp4', data: mp4, albumId },
        { type: 'image', mimetype: 'image/jpeg', data: jpeg, albumId },
      ]),
    );
    expect(phone.sent[0]!.id).toBe(albumId);
    expect((await messages()).slice(0, 4).reverse()).toMatchObject([
      { waMessageId: albumId, type: 'album', body: 'Before and after', hasMedia: false, status: 'sent' },
      { type: 'image', albumId, hasMedia: true },
      { type: 'video', albumId },
      { type: 'image', albumId },
    ]);
    expect(await used()).toBe(before + 1);
    expect(await kept()).toEqual(NOTHING);
  });

  it('an album of which a file fails: its key sends that file again, and nothing else', async () => {
    const album = { type: 'album', medias: medias(png, jpeg) };
    phone.beforeSend = async ({ content }) => {
      if ('data' in content && content.mimetype === 'image/jpeg') throw new Error('refused');
    };
    const failed = await send(album, { key: 'album' });
    expect(failed).toMatchObject({ status: 500, body: { error: { details: { reason: 'send_failed' } } } });
    expect(await kept()).toEqual({ outbox: 2, files: 0 });
    phone.beforeSend = async () => {};
    phone.sent = [];
    const other = { type: 'album', medias: medias(png, pdf) };
    expect((await send(other, { key: 'album' })).status).toBe(400);
    expect(await send(album, { key: 'album' })).toMatchObject({ status: 200 });
    rig.errors.splice(0);
    expect(phone.sent).toMatchObject([{ content: { mimetype: 'image/jpeg' } }]);
    expect((await messages()).slice(0, 3).map(({ status }) => status)).toEqual(['sent', 'sent', 'sent']);
    expect(await send(album, { key: 'album' })).toMatchObject({ status: 200, body: { replayed: true } });
    expect(phone.sent).toHaveLength(1);
    await rig.store.db.deleteFrom('outbox').execute();
  });

  it('an album that is refused takes its files along', async () => {
    phone.beforeSend = async ({ content }) => {
      if (content.type === 'album') throw new Error('refused');
    };
    expect((await send({ type: 'album', medias: medias(png, png) })).status).toBe(500);
    rig.errors.splice(0);
    expect(phone.sent).toEqual([]);
    expect((await messages()).slice(0, 3).map(({ status }) => status)).toEqual([
      'failed',
      'failed',
      'failed',
    ]);
    expect(await kept()).toEqual(NOTHING);
  });

  it('keeps the bytes until the fate is known, and sends them after a crash', async () => {
    phone.beforeSend = () => new Promise(() => {});
    const queued = await send({ type: 'image', caption: 'kept', ...file(png) }, { query: '?async=true' });
    expect(queued).toMatchObject({ status: 202, body: { mode: 'async', status: 'queued' } });
    await rig.settled(async () => (await kept()).files === 1);
    const rows = await rig.store.db.selectFrom('outbox').select('payload').execute();
    expect(rows[0]!.payload).not.toContain(base64(png).slice(0, 30));
    const next = await Rig.open(rig.store);
    await next.settled(() => next.engine.of(id).sent.length === 1);
    expect(plain(next.engine.of(id).sent)).toMatchObject([{ content: { data: base64(png) } }]);
    await next.settled(async () => (await kept()).files === 0);
    await next.close();
    await reconnect();
  });

  it('offers a file again that WhatsApp’s servers could not take, and not for ever', async () => {
    const busy = () => Promise.reject(Object.assign(new Error('busy'), { name: 'MediaUnavailableError' }));
    for (const [taken, status, tries] of [
      [true, 'sent', 2],
      [false, 'failed', 8],
    ] as const) {
      let tried = 0;
      phone.beforeSend = () => (++tried > 1 && taken ? Promise.resolve() : busy());
      expect(await send({ type: 'image', ...file(png) })).toMatchObject({ status: 202 });
      await rig.settled(async () => {
        rig.clock.advance(30_000);
        return (await messages())[0]!.status === status;
      });
      expect(tried).toBe(tries);
      expect(await kept()).toEqual(NOTHING);
    }
  });

  it('passes a file on, as long as it can be had', async () => {
    const media = { mimetype: 'audio/ogg; codecs=opus', size: voice.length };
    await phone.deliver({ id: 'VOICE', media: 'VOICE', content: { type: 'audio', ...media } });
    const bill = { type: 'document', caption: 'Bill', filename: 'a.pdf' } as const;
    await phone.deliver({ id: 'BILL', media: 'BILL', content: bill });
    await phone.deliver({ id: 'HUGE', media: 'HUGE', content: { type: 'video' } });
    await phone.deliver({ id: 'ONCE', media: 'ONCE', content: { type: 'image', viewOnce: true } });
    const on = (mid: string) =>
      rig.call<Body>('POST', `/sessions/${id}/messages/${mid}/forward`, { body: { chat: JID, to: TO } });
    expect((await on('VOICE')).status).toBe(409);
    phone.files.set('VOICE', voice).set('BILL', pdf).set('ONCE', png);
    phone.files.set('HUGE', Buffer.alloc(16 * MIB + 1));
    for (const mid of ['ONCE', 'HUGE']) expect((await on(mid)).status).toBe(409);
    expect(await on('VOICE')).toMatchObject({ status: 200, body: { status: 'sent' } });
    expect((await on('BILL')).status).toBe(200);
    expect(plain(phone.sent)).toMatchObject([
      { forwarded: true, content: { type: 'audio', voice: true, data: base64(voice) } },
      {
        forwarded: true,
        content: { type: 'document', caption: 'Bill', filename: 'a.pdf', data: base64(pdf) },
      },
    ]);
    expect(await kept()).toEqual(NOTHING);
  });

  it('sends what a release before has left', async () => {
    phone.beforeSend = () => new Promise(() => {});
    const { body } = await send({ type: 'text', text: 'from before' }, { query: '?async=true' });
    await rig.settled(async () => (await kept()).outbox === 1);
    const old = { id: body.waMessageId, to: JID, text: 'from before', timestamp: 1, mentions: ['7@lid'] };
    await rig.store.db
      .updateTable('outbox')
      .set({ payload: JSON.stringify(old) })
      .execute();
    const next = await Rig.open(rig.store);
    await next.settled(async () => (await kept()).outbox === 0);
    expect(next.engine.of(id).sent).toMatchObject([
      { id: old.id, to: JID, content: { type: 'text', text: 'from before' }, mentions: ['7@lid'] },
    ]);
    await next.close();
    await reconnect();
  });

  it('fetches a file, through redirects that it looks at one by one', async () => {
    answer = ({ url }, response) => {
      if (url === '/first') response.writeHead(302, { location: '/second' }).end();
      else response.end(jpeg);
    };
    expect((await send({ type: 'image', media: { url: `${at}/first` } })).status).toBe(200);
    expect(plain(phone.sent)).toMatchObject([{ content: { mimetype: 'image/jpeg', data: base64(jpeg) } }]);
    await send({ type: 'document', media: { url: `${at}/Bill%20of%20May.pdf` } });
    expect(phone.sent.at(-1)!.content).toMatchObject({ filename: 'Bill of May.pdf' });
    await send({ type: 'document', media: { url: `${at}/a%00b.pdf` } });
    expect(phone.sent.at(-1)!.content).toMatchObject({ filename: 'a\ufffdb.pdf' });
  });

  it.each<[string, RequestListener, string]>([
    ['that is not there', (_, response) => response.writeHead(404).end('x'), '404'],
    [
      'that says it is too large',
      (_, r) => r.writeHead(200, { 'content-length': 17 * MIB }).end('x'),
      '16 MiB',
    ],
    [
      'that is too large, and does not say it',
      (_, response) => {
        response.on('error', () => {});
        for (let sent = 0; sent <= 17; sent += 1) response.write(Buffer.alloc(MIB));
      },
      '16 MiB',
    ],
    [
      'that ends early',
      (_, r) => r.writeHead(200, { 'content-length': 9 }).write('x', () => r.destroy()),
      'early',
    ],
    ['that leads on and on', (_, response) => response.writeHead(302, { location: '/' }).end(), 'on and on'],
    [
      'that leads to a private network',
      (_, r) => r.writeHead(302, { location: 'http://10.0.0.1/' }).end(),
      'nothing answers',
    ],
    [
      'that leads to a file of the machine',
      (_, r) => r.writeHead(302, { location: 'file:///etc/passwd' }).end(),
      'none',
    ],
    [
      'that leads with a password',
      (_, r) => r.writeHead(302, { location: 'http://a:secret@x.test/' }).end(),
      'none',
    ],
    ['that hangs up', (_, response) => response.destroy(), 'nothing answers'],
  ])('says what is wrong with an address %s', async (_, listener, words) => {
    answer = listener;
    const refused = await send({ type: 'image', media: { url: `${at}/` } });
    expect(refused.status).toBe(400);
    const text = JSON.stringify(refused.body);
    expect(text).toContain(words);
    expect(text).not.toMatch(/ECONN|127\.0\.0\.1|10\.0\.0\.1|secret/);
    expect(phone.sent).toEqual([]);
  });
});
