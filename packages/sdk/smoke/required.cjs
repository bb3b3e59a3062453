// The packed package in a program that knows no modules, from which nothing but `require` may lead to it.
const sdk = require('@wagate/sdk');
const entries = ['identity', 'live', 'realtime', 'testing', 'webhooks'].map((name) =>
  require(`@wagate/sdk/${name}`),
);
const { bareJid } = require('@wagate/contract/jid');
const place = JSON.parse(process.argv[2]);

async function main() {
  const imported = await import('@wagate/sdk');
  const gateway = sdk.createGateway({ baseUrl: place.url, auth: sdk.apiKey(place.key) });
  const { response } = await gateway.raw.GET('/api/v1/sessions');
  const stranger = imported.createGateway({ baseUrl: place.url, auth: sdk.apiKey('wa_wrong') });
  const refused = await stranger.sessions.list().then(
    () => 'nothing',
    (error) => (error instanceof sdk.UnauthorizedError ? error.name : 'another class'),
  );
  const wanted = ['createGateway', 'createIdentity', 'liveChats', 'realtime', 'FakeClock', 'verifyWebhook'];
  console.log(
    JSON.stringify({
      same: imported.GatewayError === sdk.GatewayError,
      raw: response.status,
      refused,
      entries: wanted
        .filter((name) => [sdk, ...entries].some((entry) => typeof entry[name] === 'function'))
        .sort(),
      jid: bareJid('1:2@lid'),
    }),
  );
}

main();
