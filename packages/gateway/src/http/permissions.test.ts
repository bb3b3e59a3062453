import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Operation, operations } from '../generated/operations.js';
import { permissionsOf } from '../identity/access.js';
import { json, send, setUp } from '../testing/app.js';
import { PERMISSIONS, type Permission, type Principal } from './principal.js';

/** What the facts say; extensions are not among them, and say it here. */
const facts = new Map(
  readFileSync(new URL('../../../../openapi/facts/permissions.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t') as [string, string, string])
    .map(([operationId, , ours]) => [operationId, ours]),
);
const MANAGED = /ApiKey|Webhook|updateSession|^listAudit$/;
const all: Operation[] = Object.values(operations);
const ordinary = all.filter(({ permission }) => PERMISSIONS.includes(permission as Permission));

const callers: [string, Partial<Principal>][] = [
  ...(['owner', 'admin', 'member'] as const).map((role): [string, Partial<Principal>] => [
    `the role ${role}`,
    { role, permissions: permissionsOf(role, false) },
  ]),
  ...PERMISSIONS.map((one): [string, Partial<Principal>] => [
    `a key with ${one} alone`,
    { kind: 'api-key', role: null, permissions: new Set([one]) },
  ]),
];

describe('the permission of each operation', () => {
  it('is what the facts say, and pages of settings are for who manages', () => {
    for (const { operationId, permission } of all) {
      const told = facts.get(operationId);
      if (told && PERMISSIONS.includes(told as Permission))
        expect([operationId, permission]).toEqual([operationId, told]);
      if (MANAGED.test(operationId)) expect([operationId, permission]).toEqual([operationId, 'manage']);
    }
  });

  it.each(callers)('is held for %s', async (_, who) => {
    const { app } = setUp(who);
    for (const { operationId, method, path, permission } of ordinary) {
      const body = method === 'GET' ? {} : json({});
      const { status } = await send(
        app,
        method,
        path.replace('/api/v1', '').replaceAll(/\{\w+\}/g, 'x'),
        body,
      );
      const may = who.permissions!.has(permission as Permission);
      expect([operationId, status === 403]).toEqual([operationId, !may]);
    }
  });
});
