import { expect, it } from 'vitest';
import { describeLinked } from '../../testing/domain/linked.js';

interface Failure {
  error: { code: string; details?: { errors?: string[] } };
}

const HOOK = { url: 'https://hooks.example.org/x', events: ['message'] };

describeLinked('what a caller sent wrong', (linked) => {
  const at = (path: string) => (path.startsWith('~') ? `/sessions/${linked.id}${path.slice(1)}` : path);

  // `~` is the session.
  it.each<[string, string, string, unknown?]>([
    ['body.label', 'POST', '/sessions', { label: 'a\u0007b' }],
    ['body.label', 'POST', '/sessions', { label: 'x'.repeat(256) }],
    ['body.start', 'POST', '/sessions', { start: 'yes' }],
    ['body.autoRead', 'POST', '/sessions', { autoRead: 1 }],
    ['body.ratePerMin', 'POST', '/sessions', { ratePerMin: 5 }],
    ['body.label', 'PATCH', '~', { label: null }],
    ['body.label', 'PATCH', '~', { label: ['a'] }],
    ['body.ratePerMin', 'PATCH', '~', { ratePerMin: -1 }],
    ['body.ratePerHour', 'PATCH', '~', { ratePerHour: 0.5 }],
    ['body.status', 'PATCH', '~', { status: 'working' }],
    ['body', 'PATCH', '~', {}],
    ['body.phone', 'POST', '~/pairing-code', { phone: '12' }],
    ['body.phone', 'POST', '~/pairing-code', { phone: null }],
    ['body.sessionId', 'POST', '/webhooks', { ...HOOK, sessionId: 'sess_none' }],
    ['body.secret', 'POST', '/webhooks', { ...HOOK, secret: ' ' }],
    [
      'body.retryPolicy.attempts',
      'POST',
      '/webhooks',
      { ...HOOK, retryPolicy: { policy: 'x', delaySeconds: 1 } },
    ],
    ['body.customHeaders.X', 'POST', '/webhooks', { ...HOOK, customHeaders: { X: null } }],
    ['body.scope', 'POST', '/realtime/ticket', { scope: 'galaxy' }],
    ['body.session', 'POST', '/realtime/ticket', { scope: 'session' }],
    ['body.session', 'POST', '/realtime/ticket', { scope: 'session', session: 5 }],
    ['body.events.0', 'POST', '/realtime/ticket', { events: [5] }],
    ['body.since', 'POST', '/realtime/ticket', { since: 5 }],
    ['body.to', 'POST', '~/messages', { to: 'nobody', type: 'text', text: 'x' }],
    ['body.archived', 'PATCH', '~/chats/1@lid', { archived: 'no' }],
    ['query.cursor', 'GET', '~/chats?cursor=x'],
    ['query.limit', 'GET', '~/chats?limit=many'],
    ['query.unread', 'GET', '~/chats?unread=maybe'],
    ['query.cursor', 'GET', '~/chats/1@lid/messages?cursor=x'],
    ['query.after', 'GET', '~/chats/1@lid/messages?after=x'],
    ['query.around', 'GET', '~/chats/1@lid/messages?after=x&around=y'],
    ['query.cursor', 'GET', '~/contacts?cursor=x'],
    ['query.source', 'GET', '~/contacts?source=channel'],
    ['query.q', 'GET', `~/contacts?q=${'x'.repeat(257)}`],
    ['query.phone', 'GET', '~/contacts/check?phone=ann'],
    ['path.jid', 'POST', '~/contacts/nobody/block'],
    ['path.jid', 'POST', '~/contacts/nobody/unblock'],
    ['path.jid', 'POST', '~/contacts/120363000000000001@g.us/block'],
    ['path.jid', 'GET', '~/contacts/nobody/about'],
    ['query.cursor', 'GET', '~/messages/search?q=x&cursor=x'],
    ['query.q', 'GET', '~/messages/search'],
    ['query.cursor', 'GET', '/audit?cursor=x'],
  ])('is named: %s of %s %s %j', async (place, method, path, body) => {
    const answer = await linked.rig.call<Failure>(method, at(path), { body });
    expect([answer.status, answer.body.error.code]).toEqual([400, 'validation_error']);
    const places = answer.body.error.details?.errors?.map(
      (item) => /\(([^\s:()]+)(: .*)?\)$/.exec(item)?.[1],
    );
    expect(places).toEqual([place]);
  });
});
