import { describe, expect, it } from 'vitest';
import { elementsOf } from './element-lists.mjs';
import { filesOf } from './new-element.mjs';

describe('a new element', () => {
  const files = filesOf('api-keys');

  it('is a folder and its stories, under one name', () => {
    expect(Object.keys(files).sort()).toEqual([
      'packages/elements/src/api-keys/api-keys.ar.ts',
      'packages/elements/src/api-keys/api-keys.es.ts',
      'packages/elements/src/api-keys/api-keys.strings.ts',
      'packages/elements/src/api-keys/api-keys.styles.ts',
      'packages/elements/src/api-keys/api-keys.test.ts',
      'packages/elements/src/api-keys/api-keys.ts',
      'stories/api-keys.stories.ts',
    ]);
    for (const text of Object.values(files)) expect(text).not.toMatch(/NAME|CLASS|CAMEL|AREA|TITLE/);
    expect(files['packages/elements/src/api-keys/api-keys.strings.ts']).toContain("strings('api_keys'");
  });

  it('is found by the lists of all elements', () => {
    const source = files['packages/elements/src/api-keys/api-keys.ts'];
    const base = 'export class GatewayElement extends WagateElement {';
    const found = elementsOf({ 'base/gateway-element.ts': base, 'api-keys/api-keys.ts': source });
    expect(found).toEqual([{ name: 'api-keys', className: 'WagateApiKeys', path: 'api-keys/api-keys' }]);
  });

  it.each(['', 'ApiKeys', 'api_keys', '-keys', 'a/b', '../x'])('is not named %s', (name) => {
    expect(() => filesOf(name)).toThrow('is no name of an element');
  });
});
