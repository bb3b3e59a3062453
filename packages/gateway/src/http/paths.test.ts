import { operations } from '@wagate/contract/operations';
import { describe, expect, it } from 'vitest';
import { match } from './paths.js';

const at = (method: string, path: string) => {
  const found = match(`/api/v1${path}`);
  return found && { operation: found.methods.get(method)?.operationId, params: found.params };
};

describe('addresses', () => {
  it('splits a verb off before decoding, and never takes a JID’s colon for one', () => {
    expect(at('POST', '/sessions/sess_1:start')).toEqual({
      operation: 'startSession',
      params: { session: 'sess_1' },
    });
    expect(at('POST', '/sessions/sess_1:stop')?.operation).toBe('stopSession');
    expect(at('GET', '/sessions/sess_1/chats/6281%3A12%40s.whatsapp.net')).toEqual({
      operation: 'getChat',
      params: { session: 'sess_1', cid: '6281:12@s.whatsapp.net' },
    });
    expect(at('GET', '/sessions/s/chats/6281:12@s.whatsapp.net')?.params.cid).toBe('6281:12@s.whatsapp.net');
    expect(at('POST', '/sessions/s/groups/12-34%40g.us:leave')).toEqual({
      operation: 'leaveGroup',
      params: { session: 's', gid: '12-34@g.us' },
    });
    expect(at('POST', '/sessions/s/groups:join')?.operation).toBe('joinGroup');
    expect(at('POST', '/sessions/s/groups/g/members:approve')?.operation).toBe('approveGroupMembers');
    // An encoded colon belongs to the value, whatever follows it.
    expect(at('GET', '/sessions/a%3Astart')).toEqual({
      operation: 'getSession',
      params: { session: 'a:start' },
    });
  });

  it('prefers a literal to a parameter', () => {
    expect(at('GET', '/sessions/s/contacts/check')?.operation).toBe('checkContact');
    expect(at('GET', '/sessions/s/contacts/12%40lid')?.operation).toBe('getContact');
    expect(at('GET', '/sessions/s/messages/search')?.operation).toBe('searchMessages');
    expect(at('GET', '/admin/sessions')?.operation).toBe('adminListSessions');
  });

  it.each([
    '/nothing',
    '/sessions/',
    '/sessions//chats',
    '/sessions/x:explode',
    '/sessions/x/chats/',
    '',
    '/..',
  ])('knows nothing at %j', (path) => expect(match(`/api/v1${path}`)).toBeUndefined());

  it('refuses what is no percent-encoding', () => {
    expect(() => match('/api/v1/sessions/%zz')).toThrow('validation failed');
    expect(() => match('/api/v1/sessions/%ff')).toThrow('validation failed');
  });

  it('finds each operation of the contract at its own address', () => {
    for (const operation of Object.values(operations)) {
      const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) =>
        encodeURIComponent(`${name}:1@x`),
      );
      expect(match(path)?.methods.get(operation.method)?.operationId, operation.path).toBe(
        operation.operationId,
      );
    }
  });
});
