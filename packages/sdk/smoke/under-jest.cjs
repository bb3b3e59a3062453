// The packed package under Jest, which knows `require` alone: run by .ci/slow.
const { apiKey, createGateway, NotFoundError } = require('@wagate/sdk');
const { liveSessions } = require('@wagate/sdk/live');

test('calls, and errors are of the classes that are required', async () => {
  const fetch = async () =>
    new Response(JSON.stringify({ error: { code: 'not_found', message: 'It is not there.' } }), {
      status: 404,
      headers: { 'Content-Type': 'application/json' },
    });
  const gateway = createGateway({ baseUrl: 'https://gateway.test', auth: apiKey('wa_key'), fetch });
  await expect(gateway.sessions.get('sess_1')).rejects.toBeInstanceOf(NotFoundError);
  // What is loaded at the first call is found too.
  const { error } = await gateway.raw.GET('/api/v1/sessions');
  expect(error.error.code).toBe('not_found');
  expect(liveSessions(gateway).get().phase).toBe('loading');
});
