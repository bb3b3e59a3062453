import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from './security.js';

const guide = readFileSync(new URL('../../../docs/embedding/csp.md', import.meta.url), 'utf8');
const directives = (policy: string) =>
  new Map(
    policy
      .split(';')
      .map((one) => one.trim().split(/\s+/))
      .map(([name, ...values]) => [name!, values.sort().join(' ')]),
  );

describe('the policies that the guide gives to copy', () => {
  const own = directives(contentSecurityPolicy);

  it.each(['app', 'broker'])('for an app with a bundler (%s) are what ours is served with', (kind) => {
    const [, block = ''] = new RegExp(`^\`\`\`csp ${kind}\\n([\\s\\S]*?)^\`\`\``, 'm').exec(guide) ?? [];
    const told = directives(block);
    expect(told.size).toBe(10);
    for (const [name, values] of told)
      expect([name, values.replace(/(^| )\w+:\/\/gateway\.example/g, '').trim()]).toEqual([
        name,
        own.get(name),
      ]);
    expect(told.get('connect-src')!.includes('gateway.example')).toBe(kind === 'app');
  });
});
