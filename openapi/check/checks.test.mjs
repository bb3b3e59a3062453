import { describe, expect, it } from 'vitest';
import { readDocument } from '../generate/document.mjs';
import { checkAnswers } from './answers.mjs';
import { checkEvents } from './events.mjs';
import { checkExamples } from './examples.mjs';
import { checkMarks } from './marks.mjs';
import { checkOperations } from './operations.mjs';
import { checkProse } from './prose.mjs';
import { createReport } from './report.mjs';
import { checkSchemas } from './schemas.mjs';

const ofBoth = [checkProse, checkAnswers, checkExamples];
const checks = {
  gateway: [checkOperations, checkSchemas, checkEvents, checkMarks, ...ofBoth],
  identity: ofBoth,
};
const documents = { gateway: readDocument('gateway'), identity: readDocument('identity') };

/** What the checks say about a document after a change to it; those after the one that says `wanted` are not asked. */
function failuresAfter(change, service, wanted) {
  const document = structuredClone(documents[service]);
  change(document);
  const report = createReport();
  for (const check of checks[service]) {
    check(report, document, service);
    if (report.failures.includes(wanted)) break;
  }
  return report.failures;
}

const sessions = (document) => document.paths['/api/v1/sessions'];
const schema = (document, name) => document.components.schemas[name];

const breaks = {
  'an operation that is missing': [
    (document) => delete document.paths['/api/v1/sessions/{session}:start'],
    'POST /api/v1/sessions/{session}:start: missing',
  ],
  'another operationId': [
    (document) => {
      sessions(document).get.operationId = 'sessions';
    },
    'GET /api/v1/sessions: is sessions, not listSessions',
  ],
  'another permission': [
    (document) => {
      sessions(document).post['x-permission'] = 'read';
    },
    'POST /api/v1/sessions: x-permission is not manage',
  ],
  'an operation nobody marked': [
    (document) => {
      document.paths['/api/v1/extra'] = { get: { ...sessions(document).get, 'x-method': 'extra' } };
    },
    'GET /api/v1/extra: neither of the wire nor marked as an extension',
  ],
  'a parameter of another type': [
    (document) => {
      document.components.parameters.Limit.schema = { type: 'string' };
    },
    'GET /api/v1/sessions/{session}/chats: the parameter limit is "string", not integer',
  ],
  'another body': [
    (document) => {
      sessions(document).post.requestBody.content['application/json'].schema.$ref = '#/components/schemas/QR';
    },
    'POST /api/v1/sessions: the body refers to QR, not to CreateSessionInputBody',
  ],
  'another answer': [
    (document) => {
      sessions(document).post.responses[201].content['application/json'].schema.$ref =
        '#/components/schemas/Me';
    },
    'POST /api/v1/sessions: the answer 201 refers to Me, not to WASession',
  ],
  'an error of another shape': [
    (document) => {
      document.components.responses.Problem.content['application/json'].schema = { type: 'string' };
    },
    'GET /api/v1/sessions: the answer default is not an ApiError',
  ],
  'an operation open to everyone': [
    (document) => {
      sessions(document).get.security = [];
    },
    'GET /api/v1/sessions: not secured by bearerAuth',
  ],
  'a field that is missing': [
    (document) => delete schema(document, 'Message').properties.body,
    'schema Message.body: missing',
  ],
  'a field that became required': [
    (document) => schema(document, 'Message').required.push('body'),
    'schema Message.body: is required, unlike on the wire',
  ],
  'a list that may be null': [
    (document) => {
      schema(document, 'MessageReaction').properties.emoji.type = ['string', 'null'];
      schema(document, 'WASession').properties.label.type = ['string', 'null'];
    },
    'schema WASession.label: may be null here but not on the wire',
  ],
  'a value too few in an enumeration': [
    (document) => schema(document, 'WASession').properties.status.enum.pop(),
    'schema WASession.status: is one of starting, scan_qr_code, working, failed, stopped, not of starting, scan_qr_code, working, failed, stopped, logged_out',
  ],
  'a field nobody marked': [
    (document) => delete schema(document, 'WASession').properties.linking['x-wagate-extension'],
    'schema WASession.linking: not of the wire and not marked',
  ],
  'a request that takes anything': [
    (document) => delete schema(document, 'SendRequest').additionalProperties,
    'schema SendRequest: accepts unknown properties',
  ],
  'an event that does not say how long it lasts': [
    (document) => delete document.webhooks['poll.recap'].post['x-lasting'],
    'event poll.recap: x-lasting is undefined',
  ],
  'an event that is missing': [
    (document) => delete document.webhooks['poll.recap'],
    'event poll.recap: not under webhooks',
  ],
  'two methods of one name': [
    (document) => {
      sessions(document).post['x-method'] = 'list';
    },
    'createSession: sessions.list is taken',
  ],
  'a send without a key': [
    (document) => {
      document.paths['/api/v1/sessions/{session}/messages'].post['x-retry'] = 'idempotent';
    },
    'sendMessage: keyed goes with an Idempotency-Key',
  ],
  'a list without paging': [
    (document) => delete document.paths['/api/v1/webhooks'].get['x-paging'],
    'listWebhooks: x-paging is undefined',
  ],
  'an extension nobody knows': [
    (document) => {
      schema(document, 'ApiKey')['x-wagate-extension-name'] = 'keys';
    },
    '#/components/schemas/ApiKey: unknown extension keys',
  ],
  'a field without a description': [
    (document) => delete schema(document, 'ApiKey').properties.name.description,
    'schema ApiKey.name: no description',
  ],
  'a permission of an extension that changed': [
    (document) => {
      document.paths['/api/v1/api-keys'].get['x-permission'] = 'read';
    },
    'GET /api/v1/api-keys: x-permission is not manage',
  ],
  'an operation that tells of no refusal': [
    (document) => delete sessions(document).post.responses[403],
    'createSession: does not list 403, although it asks for manage',
  ],
  'values that nobody refuses': [
    (document) => delete document.paths['/api/v1/sessions/{session}/chats'].get.responses[400],
    'listChats: does not list 400, although it takes values',
  ],
  'an error told of but not listed': [
    (document) => delete document.paths['/api/v1/sessions/{session}/qr'].get.responses[409],
    'sessionQR: tells of 409 without listing it',
  ],
  'an error whose example is another’s': [
    (document) => {
      document.components.responses.Conflict.content['application/json'].example.error.code = 'not_found';
    },
    'sessionQR: the example of 409 has code not_found',
  ],
  'an error without an example': [
    (document) => delete document.components.responses.NotFound.content['application/json'].example,
    'getSession: the answer 404 has no example or no description',
  ],
  'a creation that is repeated': [
    (document) => {
      document.paths['/api/v1/webhooks'].post['x-retry'] = 'idempotent';
    },
    'createWebhook: x-retry is idempotent, although each call begins something',
  ],
  'a change that may not be repeated': [
    (document) => {
      document.paths['/api/v1/sessions/{session}'].patch['x-retry'] = 'never';
    },
    'updateSession: a PATCH that may not be repeated',
  ],
  'a limit without its name': [
    (document) => {
      const vote = document.paths['/api/v1/sessions/{session}/messages/{mid}/vote'].post;
      vote.description = 'The whole selection, by the texts of the options.';
    },
    'voteMessage: answers 429 without naming its limit',
  ],
  'an example that its schema refuses': [
    (document) => {
      sessions(document).post.responses[201].content['application/json'].example.createdAt = 'yesterday';
    },
    'createSession: the answer 201: example/createdAt must be integer',
  ],
  'an example of an event that its schema refuses': [
    (document) => {
      delete document.webhooks['message.status'].post.requestBody.content['application/json'].example.payload
        .messageIds;
    },
    "event message.status: example/payload must have required property 'messageIds'",
  ],
  'a description that is another’s': [
    (document) => {
      const { get, patch } = document.paths['/api/v1/sessions/{session}'];
      patch.description = get.description;
    },
    'updateSession: is told in the words of getSession',
  ],
  'a second answer without an example': [
    (document) => {
      const { content } = document.paths['/api/v1/sessions/{session}/messages'].post.responses[202];
      delete content['application/json'].example;
      delete content['application/json'].examples;
    },
    'sendMessage: the answer 202: has no example',
  ],
  'a time without its unit': [
    (document) => {
      schema(document, 'WASession').properties.createdAt.description = 'When it was made.';
    },
    'schema WASession.createdAt: a time without its unit',
  ],
};

const identityBreaks = {
  'an operation that tells of no sign-in': [
    (document) => delete document.paths['/api/auth/list-sessions'].get.responses[401],
    'listSessions: does not list 401, although it asks for a session',
  ],
  'an operation for admins that refuses nobody': [
    (document) => delete document.paths['/api/auth/admin/ban-user'].post.responses[403],
    'adminBanUser: does not list 403, although it is for super admins',
  ],
  'an example that its schema refuses': [
    (document) => {
      document.paths['/api/auth/two-factor/enable'].post.requestBody.content['application/json'].example = {
        password: 7,
      };
    },
    'enableTwoFactor: the body: example/password must be string',
  ],
};

describe('the checks of the contract', () => {
  it.each(Object.keys(documents))('find nothing wrong with the document of %s', (service) => {
    expect(failuresAfter(() => {}, service)).toEqual([]);
  });

  for (const [what, [change, failure]] of Object.entries(breaks))
    it(`find ${what}`, () => {
      expect(failuresAfter(change, 'gateway', failure)).toContain(failure);
    });

  for (const [what, [change, failure]] of Object.entries(identityBreaks))
    it(`find, in what is told of identity, ${what}`, () => {
      expect(failuresAfter(change, 'identity', failure)).toContain(failure);
    });
});
