// How much work a client's types make for the compiler: a program of 200 calls over the contract's operations, counted by the compiler itself.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const here = fileURLToPath(new URL('.', import.meta.url));
const CALL_SITES = 200;

const lines = (head, calls) =>
  [
    head,
    ...Array.from({ length: CALL_SITES }, (_, n) => `export const r${n} = ${calls[n % calls.length]};`),
  ].join('\n');

const named = lines("import type { Gateway } from '@wagate/sdk'; declare const gateway: Gateway;", [
  'gateway.sessions.list()',
  "gateway.sessions.get('s')",
  "gateway.chats.list('s', { limit: 5 })",
  "gateway.chats.update('s', 'c', { archived: true })",
  "gateway.messages.send('s', { type: 'text', to: 't', text: 'x' })",
  "gateway.messages.list('s', 'c')",
  "gateway.contacts.list('s', { q: 'a' })",
  "gateway.groups.members('s', 'g')",
  "gateway.webhooks.create({ url: 'u', events: ['*'] })",
  "gateway.admin.sessions({ q: 'x' })",
]);
const byPath = (head) =>
  lines(head, [
    "client.GET('/api/v1/sessions')",
    "client.GET('/api/v1/sessions/{session}', { params: { path: { session: 's' } } })",
    "client.GET('/api/v1/sessions/{session}/chats', { params: { path: { session: 's' }, query: { limit: 5 } } })",
    "client.PATCH('/api/v1/sessions/{session}/chats/{cid}', { params: { path: { session: 's', cid: 'c' } }, body: { archived: true } })",
    "client.POST('/api/v1/sessions/{session}/messages', { params: { path: { session: 's' } }, body: { type: 'text', to: 't', text: 'x' } })",
    "client.GET('/api/v1/sessions/{session}/chats/{cid}/messages', { params: { path: { session: 's', cid: 'c' } } })",
    "client.GET('/api/v1/sessions/{session}/contacts', { params: { path: { session: 's' }, query: { q: 'a' } } })",
    "client.GET('/api/v1/sessions/{session}/groups/{gid}/members', { params: { path: { session: 's', gid: 'g' } } })",
    "client.POST('/api/v1/webhooks', { body: { url: 'u', events: ['*'] } })",
    "client.GET('/api/v1/admin/sessions', { params: { query: { q: 'x' } } })",
  ]);

/** @returns how many types the compiler had to instantiate @throws where the program does not compile */
function instantiations(code) {
  const folder = mkdtempSync(join(here, '.types-'));
  try {
    const file = join(folder, 'program.ts');
    writeFileSync(file, code);
    const program = ts.createProgram([file], {
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      customConditions: ['source'],
      target: ts.ScriptTarget.ES2022,
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      strict: true,
      skipLibCheck: true,
      noEmit: true,
      types: [],
    });
    // The program's own file: what the library's sources cost is not what its user pays.
    const faults = program.getSemanticDiagnostics(program.getSourceFile(file));
    if (faults.length) throw new Error(ts.flattenDiagnosticMessageText(faults[0].messageText, '\n'));
    return program.getInstantiationCount();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export default async function types() {
  const raw = byPath("import type { Gateway } from '@wagate/sdk'; declare const client: Gateway['raw'];");
  const alone = byPath(
    "import type { Client } from 'openapi-fetch'; import type { paths } from '@wagate/sdk'; declare const client: Client<paths>;",
  );
  return [
    {
      figure: `types instantiated, ${CALL_SITES} call sites`,
      unit: '',
      ours: instantiations(named),
      aim: 75_000,
      peers: { 'gateway.raw': instantiations(raw), 'openapi-fetch': instantiations(alone) },
    },
  ];
}
