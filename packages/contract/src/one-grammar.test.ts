import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** What is cut, searched or matched by text. */
const READS = /^(split|indexOf|lastIndexOf|startsWith|endsWith|includes|replace|replaceAll)$/;
/** Baileys' own grammar, which takes hosted people for strangers. */
const BAILEYS =
  /^(jid(Decode|Encode|NormalizedUser)|areJidsSameUser|transferDevice|is(Jid|Lid|Pn|Hosted)\w+)$/;
const BUILT =
  /^@((s\.whatsapp\.net|c\.us|g\.us|lid|hosted(\.lid)?|newsletter|broadcast|bot|msgr|interop|call)\b|$)/;

/** Where an `@` is none of a JID. */
const NO_JID: Record<string, string> = {
  'packages/cli/src/accounts.ts': 'an e-mail address',
  'packages/cli/src/live-check/steps.ts': 'an address as anybody asks the API for it',
  'packages/cli/src/command.ts': 'a word of a command line',
  'packages/cli/src/redact.ts': 'whatever names somebody in a log',
  'packages/elements/src/chat-list/mentioned-people.ts': 'a mention in a text',
  'packages/elements/src/members/member-invite.ts': 'an e-mail address',
  'packages/elements/src/sign-in/forgot-password.ts': 'an e-mail address',
  'packages/elements/src/sign-in/sign-in.steps.ts': 'an e-mail address',
  'packages/elements/src/text/inline.ts': 'a mention in a text',
  'packages/elements/src/users/users-tools.ts': 'an e-mail address',
  'packages/engine-baileys/src/connection/groups.ts': 'the server of groups',
  'packages/fake-whatsapp/src/linking/qr-code.ts': 'the version of a QR code',
  'packages/fake-whatsapp/src/session/group-query.ts': 'the server of groups',
  'packages/gateway/src/identity/account-commands.ts': 'an e-mail address',
  'packages/gateway/src/identity/new-password.ts': 'an e-mail address',
  'packages/gateway/src/identity/not-theirs.ts': 'an e-mail address',
  'packages/gateway/src/mail/mailer.ts': 'an e-mail address',
  'packages/gateway/src/mail/smtp-url.ts': 'an e-mail address',
  'packages/gateway/src/messages/change-request.ts': 'a mention in a text',
  'packages/gateway/src/store/postgres.ts': 'a URL',
  'packages/sdk/src/core/base-url.ts': 'a URL',
};

/** Where code takes a JID apart, or puts one together, by itself. */
function ownGrammar(path: string, text: string): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found = new Set<string>();
  const lines = text.split('\n');
  const tell = (node: ts.Node) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    found.add(`${path}:${line + 1} ${lines[line]!.trim()}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const [first] = node.arguments;
      if (
        READS.test(node.expression.name.text) &&
        first &&
        ts.isStringLiteralLike(first) &&
        first.text.includes('@')
      )
        tell(node);
    }
    if (ts.isRegularExpressionLiteral(node) && node.text.includes('@')) tell(node);
    if (ts.isStringLiteralLike(node) && BUILT.test(node.text) && node.text !== '@') tell(node);
    if (ts.isTemplateSpan(node) && BUILT.test(node.literal.text)) tell(node.parent);
    if (ts.isImportSpecifier(node) && BAILEYS.test((node.propertyName ?? node.name).text)) {
      const { moduleSpecifier } = node.parent.parent.parent;
      if (ts.isStringLiteral(moduleSpecifier) && moduleSpecifier.text === 'baileys') tell(node);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...found];
}

const written = readdirSync(`${ROOT}packages`)
  .flatMap((name) => {
    const folder = `packages/${name}/src/`;
    try {
      return readdirSync(ROOT + folder, { recursive: true, encoding: 'utf8' }).map((path) => folder + path);
    } catch {
      return [];
    }
  })
  .filter(
    (path) => /\.ts$/.test(path) && !/\.test\.ts$|\/(testing|generated)\/|contract\/src\/jid\.ts$/.test(path),
  );

describe('the grammar of JIDs', () => {
  it.each([
    ["jid.split('@')[0]"],
    ["jid.endsWith('@lid')"],
    ["jid.slice(0, jid.indexOf('@'))"],
    ["jid.startsWith('status@')"],
    ["jid.includes('@')"],
    ["jid.replace(/:\\d+@/, '@')"],
    ['/^(\\d+)@lid$/.exec(jid)'],
    ["const jid = digits + '@s.whatsapp.net'"],
    [`const jid = \`\${digits}@s.whatsapp.net\``],
    [`const jid = \`\${lid}:\${device}@lid\``],
    [`const jid = \`\${user}@\${server}\``],
    ["import { proto, jidDecode } from 'baileys'"],
    ["import { isLidUser as isLid } from 'baileys'"],
  ])('is not to be written again as in: %s', (code) => {
    expect(ownGrammar('some.ts', code)).toHaveLength(1);
  });

  it.each([
    ["const sample = '447700900123@s.whatsapp.net'"],
    ["import { phoneJid } from '@wagate/contract/jid'"],
    ["import { isLid } from '@wagate/contract/jid'"],
    ["// jid.split('@')"],
    ['/** `NUMBER@s.whatsapp.net` */ const a = 1'],
    ["text.split(',')"],
    [`const link = \`\${scheme}://\${host}\``],
  ])('has nothing against: %s', (code) => {
    expect(ownGrammar('some.ts', code)).toEqual([]);
  });

  it('is written once, here', () => {
    expect(written.length).toBeGreaterThan(500);
    const found = written.flatMap((path) => ownGrammar(path, readFileSync(ROOT + path, 'utf8')));
    const isAt = (path: string) => (one: string) => one.startsWith(`${path}:`);
    const allowed = Object.keys(NO_JID);
    expect(found.filter((one) => !allowed.some((path) => isAt(path)(one)))).toEqual([]);
    // An exception that is not needed any more is taken out.
    expect(allowed.filter((path) => !found.some(isAt(path)))).toEqual([]);
  }, 120_000);
});
