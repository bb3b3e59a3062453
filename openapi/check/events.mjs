// All 18 events of the wire, and those of extensions, are described under `webhooks`, each with an envelope that names it.
import { resolve } from '../generate/document.mjs';

const EVENTS = [
  'session.status',
  'auth.qr',
  'auth.code',
  'message',
  'message.from_me',
  'message.status',
  'message.reaction',
  'message.edited',
  'message.revoked',
  'poll.vote',
  'poll.recap',
  'presence.update',
  'group.update',
  'group.participant',
  'chat.update',
  'contact.update',
  'call.incoming',
  'newsletter.update',
];
const ENVELOPE = ['schema', 'id', 'event', 'session', 'organization', 'timestamp', 'payload'];

export function checkEvents(report, document) {
  const ours = Object.keys(document.webhooks).filter(
    (event) => document.webhooks[event].post?.['x-wagate-extension'] === true,
  );
  for (const event of [...EVENTS, ...ours]) {
    const content = document.webhooks[event]?.post?.requestBody?.content['application/json'];
    if (!report.check(content?.schema, `event ${event}: not under webhooks`)) continue;
    const envelope = resolve(document, content.schema);
    const names = envelope.properties.event.enum ?? [envelope.properties.event.const];
    report.check(names.includes(event), `event ${event}: its envelope does not name it`);
    for (const field of ENVELOPE) {
      report.check(envelope.properties[field], `event ${event}: the envelope has no ${field}`);
      report.check(
        envelope.required.includes(field),
        `event ${event}: the envelope does not require ${field}`,
      );
    }
    report.check(content.example?.event === event, `event ${event}: no example of this event`);
    const { mapping } = document.components.schemas.EventEnvelope.discriminator;
    report.check(mapping[event] === content.schema.$ref, `event ${event}: EventEnvelope maps it elsewhere`);
  }
  for (const event of Object.keys(document.webhooks))
    report.check(EVENTS.includes(event) || ours.includes(event), `event ${event}: unknown`);
}
