/** An answer of the gateway, as far as a step looks at it. */
export interface Answer {
  status: number;
  body: Record<string, unknown>;
  /** Of what is no JSON. */
  bytes: number;
  type: string;
}

/** A call of the API, below `/api/v1`. */
export type Call = (method: string, path: string, body?: unknown) => Promise<Answer>;

export interface LiveCheck {
  call: Call;
  /** Tells the person what to do; resolves when they say that it is done. @returns whether they want to skip it */
  ask(what: string): Promise<'done' | 'skip'>;
  /** The number that is linked; by a code to type in. */
  phone: string;
  /** The other number, at which the person can write. */
  to: string;
  /** A group in which both are. */
  group?: string;
  /** How long something may take to arrive. */
  patienceMs: number;
  pauseMs: number;
}

/** A step that cannot be done here, and is no fault. */
export class Skipped extends Error {}

type Message = Record<string, unknown> & {
  waMessageId: string;
  fromMe: boolean;
  type: string;
  status?: string;
};

/** One pixel. */
const PICTURE =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** Walks what a phone and this gateway do with each other, one step after the other, as the person at the phone sees it too. */
export function liveSteps(
  check: LiveCheck,
): readonly (readonly [name: string, run: () => Promise<string>])[] {
  const { call, ask, phone, to, group } = check;
  const person = `${to}@s.whatsapp.net`;
  let session = '';
  let sent = '';
  let received: Message | undefined;

  /** @throws Error with what was answered, without what was sent */
  async function expectOk(method: string, path: string, body?: unknown): Promise<Answer> {
    const answer = await call(method, path, body);
    const { code, details } = (answer.body.error ?? {}) as { code?: string; details?: { reason?: string } };
    if (code === 'not_implemented') throw new Skipped('this gateway has no such operation');
    if (answer.status >= 400)
      throw new Error(`answered ${answer.status} ${code ?? ''} ${details?.reason ?? ''}`.trim());
    return answer;
  }

  async function until<T>(what: string, look: () => Promise<T | undefined | false>): Promise<T> {
    for (let waited = 0; waited <= check.patienceMs; waited += check.pauseMs) {
      const found = await look();
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, check.pauseMs));
    }
    throw new Error(`${what} did not come within ${Math.round(check.patienceMs / 1000)} seconds`);
  }

  async function messages(chat: string): Promise<Message[]> {
    const path = `/sessions/${session}/chats/${encodeURIComponent(chat)}/messages?limit=20`;
    const { status, body } = await call('GET', path);
    return status === 200 ? (body.data as Message[]) : [];
  }

  /** What comes in after the person was asked for it. */
  async function next(chat: string, what: string, fits: (message: Message) => boolean): Promise<Message> {
    const before = new Set((await messages(chat)).map(({ waMessageId }) => waMessageId));
    if ((await ask(what)) === 'skip') throw new Skipped('the person skipped it');
    return until('the message', async () =>
      (await messages(chat)).find((one) => !one.fromMe && !before.has(one.waMessageId) && fits(one)),
    );
  }

  async function send(chat: string, body: object): Promise<string> {
    const answer = await expectOk('POST', `/sessions/${session}/messages`, { to: chat, ...body });
    const id = String(answer.body.waMessageId);
    const arrived = await until('a receipt', async () =>
      (await messages(chat)).find(
        ({ waMessageId, status }) => waMessageId === id && /^(delivered|read|played)$/.test(status ?? ''),
      ),
    );
    sent = id;
    return `${answer.status}, then ${arrived.status}`;
  }

  return [
    [
      'link by a code',
      async () => {
        const made = await expectOk('POST', '/sessions', { label: 'Live check' });
        session = String(made.body.id);
        const { body } = await expectOk('POST', `/sessions/${session}/pairing-code`, { phone });
        await ask(
          `On the phone: Linked devices, Link a device, Link with phone number instead. Type in ${body.code}`,
        );
        await until('the link', async () => {
          const { body } = await call('GET', `/sessions/${session}`);
          return body.status === 'working';
        });
        return 'working';
      },
    ],
    [
      'chats of before',
      async () => {
        const chats = await until('the first chats', async () => {
          const { body } = await call('GET', `/sessions/${session}/chats?limit=50`);
          const count = (body.data as unknown[] | undefined)?.length ?? 0;
          return count > 0 && count;
        });
        return `${chats} on the first page`;
      },
    ],
    ['send a text', () => send(person, { type: 'text', text: 'A text of the live check' })],
    [
      'receive a text',
      async () => {
        received = await next(
          person,
          'From the other phone: answer with a text',
          ({ type }) => type === 'text',
        );
        return received.type;
      },
    ],
    [
      'react to it',
      async () => {
        if (!received) throw new Skipped('nothing was received');
        await expectOk('POST', `/sessions/${session}/messages/${received.waMessageId}/reaction`, {
          chat: person,
          emoji: '👍',
        });
        if ((await ask('Does the other phone show a thumb at its text?')) === 'skip')
          throw new Error('the person does not see it');
        return 'seen by the person';
      },
    ],
    [
      'receive a reaction',
      async () => {
        if ((await ask('From the other phone: react to the text of the live check')) === 'skip')
          throw new Skipped('the person skipped it');
        const one = await until('the reaction', async () =>
          (await messages(person)).find(
            (message) => message.fromMe && ((message.reactions as unknown[] | undefined)?.length ?? 0) > 0,
          ),
        );
        return `${(one.reactions as unknown[]).length} on a message of ours`;
      },
    ],
    [
      'send a picture',
      () =>
        send(person, {
          type: 'image',
          media: { data: PICTURE, mimetype: 'image/png', caption: 'One pixel' },
        }),
    ],
    [
      'receive a picture, and load it',
      async () => {
        const { waMessageId } = await next(
          person,
          'From the other phone: send a photo',
          ({ type }) => type === 'image',
        );
        const path = `/sessions/${session}/messages/${waMessageId}/media?chat=${encodeURIComponent(person)}`;
        const { bytes, type } = await expectOk('GET', path);
        if (!bytes) throw new Error('it is empty');
        return `${bytes} bytes of ${type}`;
      },
    ],
    [
      'a group',
      async () => {
        if (!group) throw new Skipped('no --group was named');
        const went = await send(group, { type: 'text', text: 'A text of the live check' });
        await next(group, 'From the other phone: answer in the group', () => true);
        return `${went}; answered`;
      },
    ],
    [
      'unlink',
      async () => {
        await expectOk('POST', `/sessions/${session}:logout`);
        const { body } = await call('GET', `/sessions/${session}`);
        return `${body.status}; sent last: ${sent ? 'yes' : 'nothing'}`;
      },
    ],
  ];
}
