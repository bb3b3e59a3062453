import { describe, expect, it } from 'vitest';
import { createIdentity } from '../identity/index.js';
import { liveInvitation } from './index.js';

interface Service {
  account: { id: string; email: string } | null;
  /** What it tells of the invitation; a plain one knows no such address. */
  state: () => Response;
  /** What better-auth itself tells whom it is for. */
  own: () => Response;
  asked: string[];
}

const refuse = (status: number, code: string) => Response.json({ code, message: code }, { status });
const OPEN = { status: 'open', email: 'ben@harbour.test', role: 'member', organizationName: 'Harbour' };

function setUp(more: Partial<Service> = {}) {
  const service: Service = {
    account: { id: 'u1', email: 'ben@harbour.test' },
    state: () => Response.json(OPEN),
    own: () => refuse(403, 'YOU_ARE_NOT_THE_RECIPIENT_OF_THE_INVITATION'),
    asked: [],
    ...more,
  };
  const identity = createIdentity({
    baseUrl: 'https://id.test',
    fetch: async (request) => {
      const path = new URL(request.url).pathname.replace('/api/auth', '');
      service.asked.push(path);
      if (path === '/get-session')
        return Response.json(service.account && { user: service.account, session: {} });
      if (path === '/wagate/invitation') return service.state();
      if (path === '/organization/get-invitation') return service.own();
      if (path === '/sign-out') service.account = null;
      return Response.json({});
    },
  });
  const store = liveInvitation(identity, 'inv_1');
  const stop = store.subscribe(() => {});
  return { service, identity, store, stop };
}
const settled = (store: ReturnType<typeof setUp>['store'], phase: string) =>
  expect.poll(() => store.get().phase).toBe(phase);

describe('liveInvitation', () => {
  it('tells how it stands and who is signed in, and moves with signing out', async () => {
    const { store, identity, stop } = setUp();
    await settled(store, 'ready');
    expect(store.get()).toMatchObject({ ...OPEN, account: { id: 'u1', email: 'ben@harbour.test' } });
    await identity.signOut();
    await expect.poll(() => store.get().account).toBeNull();
    expect(store.get().status).toBe('open');
    stop();
  });

  it.each(['expired', 'accepted', 'rejected', 'canceled'])(
    'tells of one that is %s nothing else',
    async (status) => {
      const { store } = setUp({ state: () => Response.json({ status }) });
      await settled(store, 'ready');
      expect(store.get()).toMatchObject({ status, email: undefined, organizationName: undefined });
    },
  );

  it('asks a plain service as the person it may be for', async () => {
    const plain = { state: () => refuse(404, 'NOT_FOUND') };
    const told = { email: 'ben@harbour.test', role: 'member', organizationName: 'Harbour' };
    const theirs = setUp({ ...plain, own: () => Response.json({ ...told, status: 'pending' }) });
    await settled(theirs.store, 'ready');
    expect(theirs.store.get()).toMatchObject({ ...told, status: 'open' });
    const foreign = setUp(plain);
    await settled(foreign.store, 'ready');
    expect(foreign.store.get()).toMatchObject({ status: 'unknown', email: undefined });
    const nobody = setUp({ ...plain, account: null });
    await settled(nobody.store, 'ready');
    expect(nobody.store.get()).toMatchObject({ status: 'unknown', account: null });
    expect(nobody.service.asked).not.toContain('/organization/get-invitation');
  });

  it('fails with the service, and reads it when it is back', async () => {
    const { store, service } = setUp({ state: () => refuse(500, 'INTERNAL_SERVER_ERROR') });
    await settled(store, 'failed');
    expect(store.get()).toMatchObject({ error: { status: 500 } });
    service.state = () => Response.json(OPEN);
    await store.refresh();
    expect(store.get()).toMatchObject({ phase: 'ready', status: 'open' });
  });
});
