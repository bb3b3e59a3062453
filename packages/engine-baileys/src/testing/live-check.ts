import { createBaileysEngine } from '../index.js';
import { MemoryHost } from './memory-host.js';

/** Links to WhatsApp itself and prints what arrives: message texts too, on this terminal only. See README.md. */
const [phone] = process.argv.slice(2);
const host = new MemoryHost();
const session = createBaileysEngine({ logger: console }).open(host);
let told = 0;

const emit = host.emit.bind(host);
host.emit = (signal) => {
  emit(signal);
  console.log(new Date().toISOString(), JSON.stringify(signal));
  if (signal.type !== 'closed') return;
  clearInterval(events);
  if (signal.retry) void session.connect();
};
const events = setInterval(() => {
  for (; told < host.events.length; told++) {
    const event = host.events[told]!;
    const shown =
      event.type === 'history'
        ? {
            type: event.type,
            chats: event.chats.length,
            contacts: event.contacts.length,
            groups: event.groups.length,
            messages: event.messages.length,
            progress: event.progress,
          }
        : event;
    console.log(new Date().toISOString(), JSON.stringify(shown));
  }
}, 200);
process.once('SIGINT', () => void session.close());
await session.connect(phone ? { by: 'code', phone } : { by: 'qr' });
