import { randomBytes } from 'node:crypto';
import type { EmbeddedGateway } from '../../gateway.js';
import type { FakeEngine, FakeSession } from '../domain/fake-engine.js';
import type { TestBrowser } from '../gateway.js';
import { type Person, person } from '../people.js';
import type { Named } from './identity-calls.js';
import { CHOICES, type Ids, NAMED, NO_LIMITS } from './ids.js';

const PATIENCE_MS = 60_000;

/** Waits for work in the background, and says what it waited for in vain. */
export async function until(what: string, reached: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (!(await reached())) {
    if (Date.now() > end) throw new Error(`${what}: not within ${PATIENCE_MS / 1000} s`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

type Row = { id: string };

const messageId = () => randomBytes(10).toString('hex').toUpperCase();

/**
 * An organization with something of everything in it. All that has words has its mark in them: wherever the mark turns up, something of this
 * organization did.
 */
export class Tenant {
  owner!: Person;
  ids!: Ids;
  /** A second session that is linked, with what belongs to it. */
  spareIds!: Ids;
  /** A third that never was. */
  idle!: string;
  /** A fourth, for who is confined to others. */
  quiet!: string;
  /** A fifth, that no page reaches. */
  unused!: string;
  /** A key that is confined to the second session. */
  spareKey!: string;
  invitation!: string;
  /** The owner's row among the members. */
  member!: string;
  slug!: string;

  constructor(
    readonly mark: string,
    private readonly gateway: EmbeddedGateway,
    private readonly engine: FakeEngine,
    private readonly receiver: string,
  ) {}

  get organization(): string {
    return this.owner.organizationId;
  }

  /** What calls of identity name. */
  get named(): Named {
    const { organization, invitation, member, slug } = this;
    return {
      organization,
      invitation,
      member,
      slug,
      email: this.owner.email,
      user: this.owner.id,
      key: this.ids.key,
    };
  }

  /** What nobody outside may be shown. */
  get canaries(): string[] {
    const { organization, session, webhook, delivery, key, message, picture, poll } = this.ids;
    return [
      this.mark,
      ...[organization, session, webhook, delivery, key, message, picture, poll],
      ...[this.spareIds.session, this.invitation, this.member, this.owner.id],
    ];
  }

  phone(session = this.ids.session): FakeSession {
    return this.engine.of(session);
  }

  async settle(): Promise<void> {
    this.owner = await person(this.gateway, `${this.mark}owner`);
    const { browser, organizationId } = this.owner;
    const key = await this.made<Row>('/api-keys', { name: `${this.mark} key`, permissions: ['read'] });
    this.ids = await this.session(key.id);
    this.spareIds = await this.session(key.id);
    this.idle = (await this.made<Row>('/sessions', {})).id;
    this.quiet = (await this.made<Row>('/sessions', {})).id;
    this.unused = (await this.made<Row>('/sessions', {})).id;
    const sessions = [this.spareIds.session];
    this.spareKey = (
      await this.made<Row>('/api-keys', { name: `${this.mark} key`, permissions: ['read'], sessions })
    ).id;
    const invited = await browser.auth<Row>('POST', '/organization/invite-member', {
      email: `${this.mark}guest@example.org`,
      role: 'member',
      organizationId,
    });
    this.invitation = invited.body.id;
    const full = await browser.auth<{ slug: string; members: Row[] }>(
      'GET',
      '/organization/get-full-organization',
    );
    this.member = full.body.members[0]!.id;
    this.slug = full.body.slug;
  }

  /** A session that is linked, with a conversation that its webhook was told of. */
  private async session(key: string): Promise<Ids> {
    const session = await this.linked();
    const webhook = (await this.made<Row>('/webhooks', this.webhookBody(session))).id;
    await this.owner.browser.api('PATCH', `/sessions/${session}`, { body: NO_LIMITS });
    await this.fill(session);
    await this.ask(session);
    // The newest is an own one, to which everything may be done.
    await this.say(session, NAMED.contact, 'dm', true);
    const { data } = await this.read<{ data: { waMessageId: string; type: string }[] }>(
      `/sessions/${session}/chats/${NAMED.contact}/messages`,
    );
    const [picture, poll] = ['image', 'poll'].map(
      (wanted) => data.find(({ type }) => type === wanted)!.waMessageId,
    ) as [string, string];
    let delivery = '';
    await until(`two deliveries of ${this.mark}`, async () => {
      const { data } = await this.read<{ data: (Row & { status: string })[] }>(
        `/webhooks/${webhook}/deliveries`,
      );
      delivery = data[0]?.id ?? '';
      return data.length === 2 && data.every(({ status }) => status === 'delivered');
    });
    const organization = this.owner.organizationId;
    const link = (await this.made<Row>('/embed-links', { session, can: ['pair'], expiresIn: 3600 })).id;
    const message = data[0]!.waMessageId;
    return { organization, session, webhook, delivery, key, link, message, picture, poll };
  }

  webhookBody(sessionId?: string) {
    const url = `${this.receiver}/${this.mark}`;
    return { url, events: ['message'], ...(sessionId ? { sessionId } : {}) };
  }

  /** Something newly made, by its owner. */
  async made<T>(path: string, body: object): Promise<T> {
    const answer = await this.owner.browser.api<T>('POST', path, { body });
    if (answer.status > 202) throw new Error(JSON.stringify(answer.body));
    return answer.body;
  }

  async read<T>(path: string): Promise<T> {
    return (await this.owner.browser.api<T>('GET', path)).body;
  }

  /** A session that is linked and connected. */
  async linked(): Promise<string> {
    const { id } = await this.made<Row>('/sessions', { label: `${this.mark} line` });
    await this.read(`/sessions/${id}/qr`);
    await this.engine.of(id).scan();
    await until(
      `a linked session of ${this.mark}`,
      async () => (await this.read<{ status: string }>(`/sessions/${id}`)).status === 'working',
    );
    return id;
  }

  /** Somebody to talk to, a group, and what they say. */
  async fill(session: string): Promise<void> {
    const phone = this.engine.of(session);
    const group = {
      jid: NAMED.group,
      subject: `${this.mark} group`,
      participants: [{ lid: NAMED.contact, role: 'admin' as const }],
    };
    phone.groups.known.set(group.jid, group);
    await phone.commit(
      { type: 'contacts', contacts: [{ lid: NAMED.contact, name: `${this.mark} contact` }] },
      { type: 'groups', groups: [group] },
    );
    await this.say(session, NAMED.contact);
    await this.say(session, NAMED.group, 'group');
  }

  say(session: string, chatJid: string, chatKind: 'dm' | 'group' = 'dm', fromMe = false): Promise<void> {
    const phone = this.engine.of(session);
    // A picture, in which its organization is written too.
    const media = `${this.mark} file`;
    phone.files.set(media, new TextEncoder().encode(media));
    const text = `${this.mark} says`;
    const picture = chatKind === 'dm' && !fromMe;
    return phone.deliver({
      id: messageId(),
      chatJid,
      chatKind,
      fromMe,
      // What was said long ago can neither be changed nor taken back.
      timestamp: Date.now(),
      ...(chatKind === 'group' ? { senderLid: NAMED.contact } : {}),
      ...(picture
        ? { content: { type: 'image', mimetype: 'image/png', caption: text }, media }
        : { content: { type: 'text', text } }),
    });
  }

  /** A poll of our own. */
  private ask(session: string): Promise<void> {
    return this.phone(session).deliver({
      id: messageId(),
      chatJid: NAMED.contact,
      fromMe: true,
      timestamp: Date.now(),
      content: { type: 'poll', name: `${this.mark} asks`, options: [...CHOICES], selectableCount: 1 },
    });
  }

  /** Somebody new in it. */
  async join(name: string, role: 'admin' | 'member'): Promise<Person> {
    const joining = await person(this.gateway, name);
    const { browser, organizationId } = this.owner;
    const invited = await browser.auth<Row>('POST', '/organization/invite-member', {
      email: joining.email,
      role,
      organizationId,
    });
    await joining.browser.auth('POST', '/organization/accept-invitation', { invitationId: invited.body.id });
    return { ...joining, token: await tokenOf(joining.browser), organizationId };
  }
}

export const tokenOf = async (browser: TestBrowser): Promise<string> =>
  (await browser.auth<{ token: string }>('GET', '/token')).body.token;
