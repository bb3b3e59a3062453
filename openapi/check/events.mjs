// All 18 events of the wire, and those of extensions, are described under `webhooks`, each with an envelope that names it.
import { resolve } from '../generate/document.mjs';
import { readTable } from './facts.mjs';

const LASTING = ['logged', 'passing', 'secret'];
const ENVELOPE = ['schema', 'id', 'event', 'session', 'organization', 'timestamp', 'payload'];

export function checkEvents(report, document) {
  const wire = readTable('events').map(({ event }) => event);
  const ours = Object.keys(document.webhooks).filter(
    (event) => document.webhooks[event].post?.['x-wagate-extension'] === true,
  );
  for (const event of [...wire, ...ours]) {
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
    const lasting = document.webhooks[event].post['x-lasting'];
    report.check(LASTING.includes(lasting), `event ${event}: x-lasting is ${lasting}`);
    report.check(content.example?.event === event, `event ${event}: no example of this event`);
    const { mapping } = document.components.schemas.EventEnvelope.discriminator;
    report.check(mapping[event] === content.schema.$ref, `event ${event}: EventEnvelope maps it elsewhere`);
  }
  for (const event of Object.keys(document.webhooks))
    report.check(wire.includes(event) || ours.includes(event), `event ${event}: unknown`);
}
