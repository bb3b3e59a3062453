import type { Identity } from '@wagate/sdk/identity';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Presence, type PresenceState } from './presence.js';

const session = (id: string, organization: string | null = 'o1', impersonatedBy?: string) => ({
  user: { id, name: id, email: `${id}@harbour.example`, role: 'user' },
  session: { activeOrganizationId: organization, impersonatedBy },
});

describe('who is in this browser', () => {
  const made: Presence[] = [];
  const setUp = (...answers: (ReturnType<typeof session> | null | Error)[]) => {
    let last: (typeof answers)[number] = null;
    const get = vi.fn(async () => {
      last = answers.length > 0 ? answers.shift()! : last;
      if (last instanceof Error) throw last;
      return last;
    });
    const host = {
      addController: vi.fn(),
      removeController: vi.fn(),
      requestUpdate: vi.fn(),
      updateComplete: Promise.resolve(true),
    };
    const told = { entered: vi.fn(), left: vi.fn(), refused: vi.fn() };
    const presence = new Presence(host, { session: { get } } as unknown as Identity, told);
    made.push(presence);
    presence.hostConnected();
    const becomes = (is: PresenceState['is']) => vi.waitFor(() => expect(presence.state.is).toBe(is));
    const somebody = async () => {
      await becomes('somebody');
      return presence.state as Extract<PresenceState, { is: 'somebody' }>;
    };
    return { presence, told, becomes, somebody };
  };

  afterEach(() => {
    for (const presence of made.splice(0)) presence.hostDisconnected();
  });

  it('is nobody, or somebody with a gateway that the same person keeps', async () => {
    const { becomes } = setUp(null);
    await becomes('nobody');
    const { presence, told, somebody } = setUp(session('ana'));
    const { gateway, visit } = await somebody();
    await presence.check();
    const after = await somebody();
    expect([after.gateway === gateway, after.visit, after.ended]).toEqual([true, visit, false]);
    expect(told.entered).toHaveBeenCalledTimes(1);
  });

  it('gets another gateway in another organization, and another visit as somebody else', async () => {
    const { presence, told, somebody } = setUp(session('ana'), session('ana', 'o2'), session('ben', 'o2'));
    const first = await somebody();
    await presence.check();
    const second = await somebody();
    expect(second.gateway === first.gateway).toBe(false);
    expect(second.visit).toBe(first.visit);
    await presence.check();
    expect((await somebody()).visit).not.toBe(second.visit);
    expect(told.left).toHaveBeenCalledTimes(2);
  });

  it('waits for somebody whose sign-in ended, but not for whom they acted for', async () => {
    const { presence, somebody } = setUp(session('ana'), null);
    const { gateway } = await somebody();
    await presence.check();
    const after = await somebody();
    expect([after.ended, after.gateway === gateway]).toEqual([true, true]);
    const other = setUp(session('ben', 'o1', 'ana'), null);
    await other.somebody();
    await other.presence.check();
    expect(other.presence.state.is).toBe('nobody');
  });

  it('says why somebody is let in no longer until they go on, whatever is answered meanwhile', async () => {
    const { presence, told, somebody, becomes } = setUp(session('ana'), session('ana'), null);
    await somebody();
    const late = presence.check();
    presence.onRefusal({ kind: 'banned' });
    expect(presence.state).toEqual({ is: 'refused', refusal: { kind: 'banned' } });
    await late;
    await presence.check();
    expect(presence.state.is).toBe('refused');
    expect(told.left).toHaveBeenCalledTimes(1);
    await presence.goOn();
    await becomes('nobody');
  });

  it('could not be asked: it is said, and asked again', async () => {
    const { presence, becomes } = setUp(new Error('no'), session('ana'));
    await becomes('unreachable');
    await presence.check();
    await becomes('somebody');
  });

  it('forgets everything where another tab signs out', async () => {
    const { somebody, told, becomes } = setUp(session('ana'), null);
    await somebody();
    const other = new BroadcastChannel('wagate-sign-in');
    other.postMessage({ is: 'signed-out' });
    await becomes('nobody');
    expect(told.left).toHaveBeenCalledTimes(1);
    other.close();
  });

  it('is in every tab who signed in last, in the organization that was entered last', async () => {
    const first = setUp(null, session('ben'), session('ben', 'o2'));
    const second = setUp(session('ana'), session('ben'), session('ben', 'o2'));
    await first.becomes('nobody');
    const { visit } = await second.somebody();
    await first.presence.check();
    await vi.waitFor(() => expect(second.presence.account?.id).toBe('ben'));
    expect((await second.somebody()).visit).not.toBe(visit);
    await first.presence.check();
    await vi.waitFor(() => expect(second.presence.account?.organizationId).toBe('o2'));
    expect(second.told.left).toHaveBeenCalledTimes(2);
  });

  it('tells nothing of what another tab told, or of what stayed as it was', async () => {
    const heard = vi.fn();
    const other = new BroadcastChannel('wagate-sign-in');
    other.onmessage = ({ data }) => heard(data);
    const { presence, somebody } = setUp(session('ana'), session('ana'), session('ana', 'o2'));
    await somebody();
    await presence.check();
    other.postMessage({ is: 'changed' });
    await vi.waitFor(() => expect(presence.account?.organizationId).toBe('o2'));
    other.postMessage({ is: 'something else' });
    other.postMessage(null);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(heard).not.toHaveBeenCalled();
    other.close();
  });
});
