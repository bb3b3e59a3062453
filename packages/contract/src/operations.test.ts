import { describe, expect, it } from 'vitest';
import { EXTENSIONS, identityOperations, operations } from './operations.js';

const all = Object.values(operations);
const idsWhere = (holds: (operation: (typeof all)[number]) => unknown) =>
  all.filter(holds).map(({ operationId }) => operationId);

describe('the table of operations', () => {
  it('names each operation once, and no address twice', () => {
    for (const table of [operations, identityOperations]) {
      const rows = Object.entries(table);
      for (const [id, { operationId }] of rows) expect(operationId).toBe(id);
      expect(new Set(rows.map(([, { method, path }]) => `${method} ${path}`)).size).toBe(rows.length);
    }
  });

  it('says which calls may be sent again', () => {
    expect(idsWhere(({ retry }) => retry === 'safe')).toEqual(
      idsWhere(({ method, permission }) => method === 'GET' && permission !== 'ticket'),
    );
    expect(operations.sendMessage.retry).toBe('keyed');
    expect(operations.updateChat.retry).toBe('idempotent');
    expect(operations.createWebhook.retry).toBe('never');
  });

  it('says what a plain gateway wants more for', () => {
    const wanted = all.flatMap(({ operationId, permission, plainPermission }) =>
      plainPermission ? [[operationId, permission, plainPermission]] : [],
    );
    expect(wanted).toEqual([
      ['listSessions', 'read', 'manage'],
      ['getSession', 'read', 'manage'],
      ['sessionMe', 'read', 'manage'],
      ['backupStatus', 'read', 'manage'],
      ['listChannelMessages', 'read', 'send'],
    ]);
  });

  it('says which parts of a request belong to an extension, each by a name that is announced', () => {
    expect(operations.listChatMessages.query).toEqual({
      limit: { type: 'integer' },
      cursor: { type: 'string' },
      around: { type: 'string', extension: 'message-paging' },
      after: { type: 'string', extension: 'message-paging' },
    });
    expect(operations.createSession.body).toMatchObject({
      media: 'application/json',
      properties: { label: {}, start: {}, autoRead: {}, presenceTyping: {} },
    });
    const named = all.flatMap(({ extension, query = {}, body }) => [
      ...(extension ? [extension] : []),
      ...Object.values({ ...query, ...body?.properties }).flatMap((part) => part.extension ?? []),
    ]);
    for (const name of named) expect(EXTENSIONS).toContain(name);
    expect(named).toContain('message-paging');
  });

  it('tells what only the identity service of the embedded gateway has', () => {
    const own = Object.values(identityOperations).filter(({ extension }) => extension);
    expect(own.every(({ path }) => path.startsWith('/api/auth/wagate/'))).toBe(true);
    expect(own).toHaveLength(
      Object.values(identityOperations).filter(({ path }) => path.includes('/wagate/')).length,
    );
  });
});
