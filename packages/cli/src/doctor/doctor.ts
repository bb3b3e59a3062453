import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Flags } from '../flags.js';
import { ask } from './ask.js';
import { type Finding, fail, ok, warn } from './finding.js';
import { clock, disk, engineVersion, nodeVersion } from './machine.js';
import { wayIn } from './way-in.js';

const WHATSAPP = 'https://web.whatsapp.com/';

/** Looks at all that a gateway needs, beside one that may be running, and changes nothing. */
export async function doctor(
  flags: Flags,
  { whatsapp = WHATSAPP, now = Date.now }: { whatsapp?: string; now?: () => number } = {},
): Promise<Finding[]> {
  const [database, network, way] = await Promise.all([
    databaseOf(flags),
    whatsAppAndClock(flags, whatsapp, now),
    wayIn(flags),
  ]);
  return [nodeVersion(process.versions.node), engine(), database, disk(flags.data), ...network, ...way];
}

function engine(): Finding {
  const require = createRequire(import.meta.url);
  try {
    const own = require.resolve('@wagate/engine-baileys');
    const { dependencies } = require(join(dirname(own), '../package.json')) as {
      dependencies: { baileys: string };
    };
    const entry = createRequire(own).resolve('baileys');
    const { version } = require(join(dirname(entry), '../package.json')) as { version: string };
    return engineVersion(version, dependencies.baileys);
  } catch {
    return engineVersion(undefined, '');
  }
}

async function databaseOf({ databaseUrl, data }: Flags): Promise<Finding> {
  const about = 'Database';
  const kind = databaseUrl ? 'PostgreSQL' : 'SQLite';
  try {
    const { checkDatabase } = await import('@wagate/gateway');
    const found = await checkDatabase({ databaseUrl, data });
    if (!found) return ok(about, `${kind}: there is nothing in it yet. The first start makes it.`);
    const { version, newest } = found;
    if (version > newest)
      return fail(about, `${kind}: a newer version of Wagate has written it. Start that one.`);
    return ok(
      about,
      `${kind}: it can be read${version < newest ? ', and the next start brings it up to date' : ''}.`,
    );
  } catch (error) {
    return fail(about, `${kind}: ${(error as Error).message}`);
  }
}

/** Its answer tells the time too. */
async function whatsAppAndClock(flags: Flags, url: string, now: () => number): Promise<Finding[]> {
  const about = 'WhatsApp';
  const asked = await ask(url, { method: 'HEAD' });
  if ('problem' in asked) {
    const text = `${url} cannot be reached from here: ${asked.problem}.`;
    return [
      flags.whatsapp ? fail(about, text) : warn(about, `${text} The demo network needs none.`),
      clock(undefined, now()),
    ];
  }
  return [ok(about, 'It can be reached.'), clock(asked.response.headers.get('date') ?? undefined, now())];
}
