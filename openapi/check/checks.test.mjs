import { describe, expect, it } from 'vitest';
import { readDocument } from '../generate/document.mjs';
import { checkEvents } from './events.mjs';
import { checkMarks } from './marks.mjs';
import { checkOperations } from './operations.mjs';
import { checkProse } from './prose.mjs';
import { createReport } from './report.mjs';
import { checkSchemas } from './schemas.mjs';

/** What the checks say about the gateway document after a change to it. */
function failuresAfter(change) {
  const document = structuredClone(readDocument('gateway'));
  change(document);
  const report = createReport();
  for (const check of [checkOperations, checkSchemas, checkEvents, checkMarks, checkProse])
    check(report, document);
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
};

describe('the checks of the contract', () => {
  it('find nothing wrong with the document', () => {
    expect(failuresAfter(() => {})).toEqual([]);
  });

  for (const [what, [change, failure]] of Object.entries(breaks))
    it(`find ${what}`, () => {
      expect(failuresAfter(change)).toContain(failure);
    });
});
