import type { CapabilitiesSnapshot } from '@wagate/sdk/live';
import { describe, expect, it } from 'vitest';
import { access } from './access.js';

const caller = (change: Partial<CapabilitiesSnapshot>): CapabilitiesSnapshot => ({
  phase: 'ready',
  connection: { state: 'idle', since: 0 },
  extensions: new Set(),
  permissions: new Set(),
  permissionsKnown: true,
  plain: false,
  ...change,
});

describe('who sees a page that needs a permission', () => {
  const needs = 'manage';

  it.each([
    ['yes', 'has it', caller({ permissions: new Set(['read', 'manage']) })],
    ['no', 'lacks it', caller({ permissions: new Set(['read']) })],
    ['yes', 'asks a gateway that does not tell', caller({ plain: true })],
    ['unknown', 'is not known yet', caller({ phase: 'loading' })],
    ['unknown', 'was not asked about', undefined],
    ['yes', 'could not be asked about: the page says what is wrong', caller({ phase: 'failed' })],
  ] as const)('%s: the caller %s', (answer, _, snapshot) => {
    expect(access({ needs }, snapshot, { superAdmin: false })).toBe(answer);
  });

  it('is everybody where it needs none', () => {
    expect(access({}, undefined, { superAdmin: false })).toBe('yes');
    expect(access({}, caller({}), { superAdmin: false })).toBe('yes');
  });

  it.each([
    ['yes', true, 'a gateway that does not tell', caller({ plain: true })],
    ['no', false, 'a gateway that does not tell', caller({ plain: true })],
    ['yes', true, 'a gateway that has not answered', undefined],
    ['no', false, 'a gateway that has not answered', undefined],
    ['no', true, 'a gateway that has taken the role away', caller({ permissions: new Set(['read']) })],
    ['yes', true, 'a gateway that says so', caller({ permissions: new Set(['super_admin']) })],
  ] as const)(
    '%s for the platform’s pages where the sign-in says %s and they stand before %s',
    (answer, superAdmin, _, snapshot) => {
      expect(access({ needs: 'super_admin' }, snapshot, { superAdmin })).toBe(answer);
    },
  );
});
