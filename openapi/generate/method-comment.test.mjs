import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { operationsOf, readDocument } from './document.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const generated = (name) => `${root}packages/sdk/src/generated/${name}.ts`;

/** Every generated method, with the parts of its comment. */
function methodsOf(name) {
  const file = generated(name);
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
  const methods = [];
  ts.forEachChild(source, (node) => {
    if (!ts.isInterfaceDeclaration(node)) return;
    for (const member of node.members)
      if (ts.isMethodSignature(member)) {
        const [comment] = member.jsDoc ?? [];
        const tags = [...(comment?.tags ?? [])];
        const text = (node) => ts.getTextOfJSDocComment(node?.comment) ?? '';
        methods.push({
          name: `${node.name.text}.${member.name.getText()}`,
          parameters: member.parameters.map((parameter) => parameter.name.getText()),
          about: text(comment),
          told: tags
            .filter(ts.isJSDocParameterTag)
            .filter((tag) => text(tag).trim())
            .map((tag) => tag.name.getText()),
          one: (tagName) => text(tags.find((tag) => tag.tagName.text === tagName)),
        });
      }
  });
  return methods;
}

const documents = [
  ['methods', 'gateway', /^(Any credential|Permission `\w+`) · `[A-Z]+ \/api\/v1\//m],
  [
    'identity-methods',
    'identity',
    /^(Anyone|Super admins|Whoever is signed in)[^`]* · `[A-Z]+ \/api\/auth\//m,
  ],
];

describe.each(documents)('every method of %s', (name, document, permission) => {
  const methods = methodsOf(name);

  it('is there', () => {
    const operations = operationsOf(readDocument(document));
    // Of the two that are no calls one is a socket; the other answers with a file.
    const calls = operations.filter(
      ({ operation }) => !operation['x-websocket'] && operation['x-method'] !== 'media',
    );
    expect(methods).toHaveLength(calls.length);
  });

  it.each(methods.map((method) => [method.name, method]))('is told in full: %s', (_, method) => {
    expect(method.about.length).toBeGreaterThan(60);
    expect(method.about).toMatch(permission);
    expect(method.told).toEqual(method.parameters);
    expect(method.one('returns').length).toBeGreaterThan(4);
    expect(method.one('throws')).toMatch(
      /^(GatewayError: `UnauthorizedError` \(401\)|GatewayError: `Val|IdentityError: `status` \d)/,
    );
    expect(method.one('example')).toMatch(
      /^```ts\n[\s\S]*await (gateway|identity)\.|^```ts\n[\s\S]*for await/,
    );
  });
});

it('shows nothing in an example that does not compile', () => {
  const blocks = documents
    .flatMap(([name]) => methodsOf(name))
    .map(({ name, one }) => {
      const code = /```ts\n([\s\S]*?)```/.exec(one('example'))[1];
      return `export async function ${name.replace('.', '_')}() {\n${code}}\n`;
    });
  const file = `${root}packages/sdk/src/every-example.ts`;
  const text = `import type { Gateway } from './index.js';
import type { Identity } from './identity/index.js';
declare const gateway: Gateway; declare const identity: Identity;
declare const bytes: Uint8Array<ArrayBuffer>; declare const key: string;
${blocks.join('')}`;
  const options = {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    customConditions: ['source'],
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (path) => path === file || fileExists.call(host, path);
  host.readFile = (path) => (path === file ? text : readFile.call(host, path));
  host.getSourceFile = (path, ...rest) =>
    path === file
      ? ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true)
      : getSourceFile.call(host, path, ...rest);
  const program = ts.createProgram([file], options, host);
  const faults = program.getSemanticDiagnostics(program.getSourceFile(file)).map(({ messageText, start }) => {
    const at = text.slice(0, start).lastIndexOf('export async function ');
    return `${text.slice(at + 22, text.indexOf('(', at))}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
  expect(faults).toEqual([]);
}, 60_000);
