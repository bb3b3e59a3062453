// packages/sdk/src/generated/identity-methods.ts: the methods of the identity client, named after the last segment of their path.
import { aboutTag, banner, operationsOf, readDocument, resolve } from './document.mjs';
import { commentOf } from './method-comment.mjs';

const PREFIX = '/api/auth';
const NAMESPACES = {
  'two-factor': 'twoFactor',
  organization: 'organizations',
  'api-key': 'apiKeys',
  admin: 'admin',
};
/** Paths whose own words would read badly as a method. */
const NAMES = {
  '/get-session': 'session.get',
  '/token': 'session.token',
  '/jwks': 'session.keys',
  '/sign-up/email': 'signUp',
  '/sign-in/email': 'signIn',
  '/sign-out': 'signOut',
  '/list-sessions': 'session.list',
  '/revoke-session': 'session.revoke',
  '/revoke-other-sessions': 'session.revokeOthers',
  '/revoke-sessions': 'session.revokeAll',
  '/update-user': 'account.update',
  '/change-password': 'account.changePassword',
  '/change-email': 'account.changeEmail',
  '/verify-password': 'account.verifyPassword',
  '/delete-user': 'account.delete',
  '/request-password-reset': 'account.requestPasswordReset',
  '/reset-password': 'account.resetPassword',
  '/wagate/account': 'account.state',
  '/wagate/super-admin': 'account.becomeSuperAdmin',
  '/wagate/reset-link': 'admin.makeResetLink',
  '/wagate/reset-link/state': 'account.resetLinkState',
  '/wagate/two-factor/renew': 'twoFactor.renew',
  '/wagate/two-factor/confirm': 'twoFactor.confirmRenewal',
  '/organization/get-full-organization': 'organizations.full',
  '/organization/get-active-member': 'organizations.activeMember',
  '/organization/get-active-member-role': 'organizations.activeRole',
  '/organization/list-members': 'organizations.members',
  '/organization/get-invitation': 'organizations.invitation',
  '/organization/list-invitations': 'organizations.invitations',
  '/wagate/invitation': 'organizations.invitationState',
  '/organization/list-user-invitations': 'organizations.ownInvitations',
};

const camel = (words) => words.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

function nameOf(path) {
  if (NAMES[path]) return NAMES[path];
  const [first, ...rest] = path.slice(1).split('/');
  if (!NAMESPACES[first] || rest.length !== 1) throw new Error(`identity: no name for ${path}`);
  return `${NAMESPACES[first]}.${camel(rest[0])}`;
}

/** What a call ends with, by the statuses that the document lists: the classes tell nothing more here, the codes do. */
function throwsOf({ responses }) {
  const statuses = Object.keys(responses).filter((status) => /^[45]/.test(status));
  return `IdentityError: \`status\` ${statuses.join(', ')}; 0 without an answer (\`code\` network, aborted).`;
}

/** Who may call it. Who else is asked for, such as an owner, its description tells. */
function permissionOf(namespace, { operationId, security }) {
  if (security?.length === 0) return 'Anyone, signed in or not';
  // It is called as the person whose place the admin has taken.
  if (namespace === 'admin' && operationId !== 'adminStopImpersonating') return 'Super admins';
  return 'Whoever is signed in';
}

function methodOf(document, { path, method, operation, parameters }) {
  const { operationId, responses } = operation;
  const body = resolve(document, operation.requestBody)?.content['application/json'].schema;
  const takesBody = body && (body.$ref || Object.keys(body.properties ?? {}).length > 0);
  const query = parameters.filter(({ in: place }) => place === 'query');
  const [status, response] = Object.entries(responses).find(([code]) => /^2/.test(code));
  const json = resolve(document, response).content?.['application/json'];
  const route = path.slice(PREFIX.length);
  const [namespace, name] = nameOf(route).split('.');
  const type = `operations['${operationId}']`;
  const first = takesBody
    ? `body: NonNullable<${type}['requestBody']>['content']['application/json'], `
    : query.length
      ? `query${query.some(({ required }) => required) ? '' : '?'}: ${type}['parameters']['query'], `
      : '';
  const called = name ? `${namespace}.${name}` : namespace;
  const doc = commentOf({
    document,
    operation,
    parameters,
    call: `identity.${called}`,
    takesBody: !!takesBody,
    facts: [`${permissionOf(namespace, operation)} · \`${method} ${path}\` (\`${operationId}\`).`],
    options: '`signal` of this call.',
    throws: throwsOf(operation),
  });
  const answer = json ? `${type}['responses'][${status}]['content']['application/json']` : 'void';
  const kind = `${method === 'GET' ? 'g' : 'p'}${takesBody || query.length ? 'i' : ''}`;
  return {
    operation,
    namespace: name ? namespace : '',
    name: name ?? namespace,
    text: `${doc}\n  ${name ?? namespace}(${first}options?: IdentityCallOptions): CallPromise<${answer}>;`,
    row: `${name ?? namespace} ${route} ${kind}`,
  };
}

export default function identityMethods() {
  const document = readDocument('identity');
  const namespaces = new Map();
  for (const found of operationsOf(document)) {
    const method = methodOf(document, found);
    namespaces.set(method.namespace, [...(namespaces.get(method.namespace) ?? []), method]);
  }
  const typeName = (namespace) => `Identity${namespace[0].toUpperCase()}${namespace.slice(1)}`;
  const named = [...namespaces].filter(([namespace]) => namespace);
  const interfaces = named.map(
    ([namespace, list]) =>
      `/** ${aboutTag(
        document,
        list.map(({ operation }) => operation),
      )} */\nexport interface ${typeName(namespace)} {\n${list.map(({ text }) => text).join('\n')}\n}`,
  );
  const rows = [...namespaces].map(
    ([namespace, list]) => `${namespace}\n${list.map(({ row }) => row).join('\n')}`,
  );
  const text = `${banner('identity.yaml')}
import type { CallPromise } from '../core/call-promise.js';
import type { IdentityCallOptions } from '../identity/call-options.js';
import type { IdentityOperations as operations } from '@wagate/contract/types';

${interfaces.join('\n\n')}

/** Everything the identity service offers a dashboard. */
export interface IdentityMethods {
${named
  .map(
    ([namespace, list]) =>
      `  /** ${aboutTag(
        document,
        list.map(({ operation }) => operation),
      )} */\n  readonly ${namespace}: ${typeName(namespace)};`,
  )
  .join('\n')}
${namespaces
  .get('')
  .map(({ text }) => text)
  .join('\n')}
}

/** A line with a namespace (empty: none), then \`name path kind\` lines. Kind: g GET, p POST, i takes an input. @internal */
export const identityTable = \`${rows.join('\n')}\`;
`;
  return { 'packages/sdk/src/generated/identity-methods.ts': text };
}
