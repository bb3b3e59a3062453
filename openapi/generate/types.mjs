// packages/contract/src/generated/{gateway,identity}.ts: the types of both documents.
import openapiTS, { astToString } from 'openapi-typescript';
import { banner, documentUrl, readDocument } from './document.mjs';

const ALIASES = `
/** Every named shape of the document: \`Schemas['Message']\`. */
export type Schemas = components['schemas'];
`;

/** Event names, payloads and envelopes, so that a check of \`event\` narrows \`payload\`. */
function eventAliases(document) {
  const lines = Object.entries(document.webhooks).map(([event, { post }]) => {
    const envelope = post.requestBody.content['application/json'].schema.$ref.split('/').at(-1);
    return `  /** ${post.summary}. */\n  '${event}': Schemas['${envelope}']['payload'];`;
  });
  return `
/** The payload of each event. */
export interface EventPayloads {
${lines.join('\n')}
}

/** The name of an event. */
export type EventName = keyof EventPayloads;

/** The envelope of one event, or of any: \`GatewayEvent<'message'>\`. \`timestamp\` is in epoch milliseconds. */
export type GatewayEvent<Name extends EventName = EventName> = {
  [N in Name]: Omit<Schemas['MessageEvent'], 'event' | 'payload'> & { event: N; payload: EventPayloads[N] };
}[Name];

/** The permissions a credential can hold. */
export type Permission = Schemas['Capabilities']['permissions'][number];
`;
}

async function typesOf(name) {
  // A default does not make a field of a request one that must be sent.
  const ast = await openapiTS(documentUrl(name), { defaultNonNullable: false });
  const extra = name === 'gateway' ? eventAliases(readDocument(name)) : '';
  return `${banner(`${name}.yaml`)}\n${astToString(ast)}${ALIASES}${extra}`;
}

export default async function types() {
  const files = {};
  for (const name of ['gateway', 'identity']) {
    files[`packages/contract/src/generated/${name}.ts`] = await typesOf(name);
  }
  return files;
}
