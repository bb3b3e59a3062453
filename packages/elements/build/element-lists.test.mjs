import { describe, expect, it } from 'vitest';
import { areasOf, elementsOf } from './element-lists.mjs';

const base = {
  'base/element.ts': 'export class WagateElement extends LitElement {}',
  'base/gateway-element.ts': 'export class GatewayElement extends WagateElement {}',
};

describe('the elements of the sources', () => {
  it('are the classes that extend the base, named by their file', () => {
    const found = elementsOf({
      ...base,
      'parts/form-field.ts': 'export abstract class WagateFormField extends WagateElement {\n}',
      'parts/text-field.ts': 'export class WagateTextField<T>\n  extends WagateFormField {\n}',
      'contacts/contact-select.ts':
        'export class WagateContactSelect extends Associated(GatewayElement) {\n}',
      'api-keys/api-keys.ts': 'export class WagateApiKeys extends GatewayElement {\n}',
      'api-keys/api-keys.controller.ts': 'export class ApiKeysController extends Other {\n}',
      'api-keys/error.ts': 'export class WagateError extends Error {\n}',
    });
    expect(found.map(({ name, className, path }) => [name, className, path])).toEqual([
      ['api-keys', 'WagateApiKeys', 'api-keys/api-keys'],
      ['contact-select', 'WagateContactSelect', 'contacts/contact-select'],
      ['text-field', 'WagateTextField', 'parts/text-field'],
    ]);
  });

  it('refuses a class that its file does not name, and a tag that two have', () => {
    const wrong = { ...base, 'keys/keys.ts': 'export class WagateApiKeys extends WagateElement {\n}' };
    expect(() => elementsOf(wrong)).toThrow('keys/keys.ts: the element of this file is named WagateKeys');
    const element = (name) => `export class ${name} extends WagateElement {\n}`;
    const twice = { ...base, 'a/row.ts': element('WagateRow'), 'b/row.ts': element('WagateRow') };
    expect(() => elementsOf(twice)).toThrow('wagate-row is made twice: a/row.ts and b/row.ts');
  });
});

describe('the words of a language', () => {
  it('are those beside each element, by area', () => {
    const sources = {
      'b/b.strings.ts':
        "export const bStrings = strings('b', english, {\n  es: () => import('./b.es.js'),\n  ar: () => import('./b.ar.js'),\n});",
      'a/two.strings.ts':
        "export const one = strings('one', { a: 'A' });\nexport const two = strings(\n  'two-words', english, { es: () => import('./two.es.js') });",
    };
    expect(areasOf(sources, 'es')).toEqual([
      { area: 'two-words', file: 'a/two.es' },
      { area: 'b', file: 'b/b.es' },
    ]);
    expect(areasOf(sources, 'ar')).toEqual([{ area: 'b', file: 'b/b.ar' }]);
  });
});
