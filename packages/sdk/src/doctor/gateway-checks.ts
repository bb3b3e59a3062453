import type { Schemas } from '@wagate/contract/types';
import type { Credential } from '../core/auth.js';
import { GatewayError } from '../core/errors.js';
import type { Gateway } from '../core/gateway.js';
import { faultOf, faultOfToken, noGateway } from '../core/set-up-fault.js';
import { VERSION } from '../generated/version.js';
import { type Probed, probe } from './probe.js';
import { bad, type Check, good } from './report.js';

/** Tokens are good for five minutes, and second factors for half a one. */
const MOST_SKEW_MS = 20_000;

/** What is known of a gateway once it has answered. */
export interface Answered {
  readonly checks: Check[];
  /** Whether it is worth going on: a gateway answered, and takes the credential. */
  readonly usable: boolean;
  /** What it announced; undefined for a plain one. */
  readonly capabilities?: Schemas['Capabilities'];
  /** Its first answer; undefined where none came. */
  readonly response?: Response;
}

/** The code of a gateway's error; of anything else undefined. */
const codeOf = (body: unknown): string | undefined => {
  const code = (Object(body) as { error?: { code?: unknown } | null }).error?.code;
  return typeof code === 'string' ? code : undefined;
};

/** What an answer is instead of a gateway's. */
function foreign({ response, body, text }: Exclude<Probed, { reason: string }>): string | undefined {
  const { status } = response;
  if (!response.ok && status < 400)
    return 'what is asked for is redirected, to a sign-in page or another address';
  if (codeOf(body)) return undefined;
  if (status >= 500) return undefined;
  const announced = (Object(body) as { gateway?: { version?: unknown } }).gateway?.version;
  if (response.ok && typeof announced === 'string') return undefined;
  const kind = body === undefined ? (/^\s*</.test(text) ? 'a page' : 'no JSON') : 'JSON that is no gateway’s';
  return `it answers with ${kind} (${status})`;
}

/** Asks what the gateway is, and whether it takes the credential. */
export async function gatewayChecks(gateway: Gateway, signal: () => AbortSignal): Promise<Answered> {
  const asked = await credentialOf(gateway);
  const credential = asked instanceof GatewayError ? undefined : asked;
  const first = await probe(gateway, '/api/v1/capabilities', signal(), { credential });
  if ('reason' in first) return { checks: [unreachable(first.reason)], usable: false };
  const { response } = first;
  const strange = foreign(first);
  if (strange) {
    const { says, change } = noGateway(strange);
    return { checks: [bad('address', sentence(says), change)], usable: false, response };
  }
  if (response.status >= 500)
    return {
      checks: [
        bad(
          'address',
          `The gateway, or what stands before it, is in trouble (${response.status}).`,
          'Look at the log there.',
        ),
      ],
      usable: false,
      response,
    };
  const checks = [good('address', 'A gateway answers.')];
  const capabilities = response.ok ? (first.body as Schemas['Capabilities']) : undefined;
  if (asked instanceof GatewayError) {
    const fault = await faultOf(asked, gateway);
    checks.push(
      bad(
        'credential',
        fault ? sentence(fault.says) : 'There is none: nobody is signed in.',
        fault?.change ?? 'Sign in.',
      ),
    );
  } else if (capabilities) checks.push(mayDo(capabilities.permissions));
  else if (response.status === 401) checks.push(refusedCredential(asked, gateway.environment.now()));
  else checks.push(await plainCredential(gateway, asked, signal));
  checks.push(version(capabilities), clock(response, first.at));
  return {
    checks,
    usable: checks.every(({ name, ok }) => name !== 'credential' || ok),
    capabilities,
    response,
  };
}

const unreachable = (reason: string): Check =>
  bad(
    'address',
    `Nothing can be read there: ${reason}.`,
    'See that the gateway runs, and that baseUrl is its address as it is reached from here.',
  );

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

async function credentialOf(gateway: Gateway): Promise<Credential | GatewayError> {
  try {
    return await gateway.auth.credential();
  } catch (error) {
    return error instanceof GatewayError
      ? error
      : new GatewayError('The function that gives the credential failed.', { code: 'credential' });
  }
}

function mayDo(permissions: readonly string[] | undefined): Check {
  const may = (permissions ?? []).filter((word) => /^[a-z_]{1,30}$/.test(word));
  return may.includes('read')
    ? good('credential', `It is taken, and may: ${may.join(', ')}.`)
    : bad(
        'credential',
        'It is taken, but may not read.',
        'Give the key, or the role of the person, the permission "read".',
      );
}

function refusedCredential(credential: Credential, now: number): Check {
  const fault = credential[0] === 'Authorization' ? faultOfToken(credential, now) : undefined;
  return bad(
    'credential',
    fault ? sentence(fault.says) : 'The gateway refuses it: unknown, revoked or expired.',
    fault?.change ?? 'Make another, and see that it is one of this gateway.',
  );
}

/** A plain gateway announces nothing: whether it takes the credential shows at the first list. */
async function plainCredential(
  gateway: Gateway,
  credential: Credential,
  signal: () => AbortSignal,
): Promise<Check> {
  const asked = await probe(gateway, '/api/v1/sessions', signal(), { credential });
  if ('reason' in asked) return unreachable(asked.reason);
  const { status, ok } = asked.response;
  if (ok) return good('credential', 'It is taken. This gateway does not say what it may do.');
  if (status === 401) return refusedCredential(credential, gateway.environment.now());
  return status === 403
    ? mayDo([])
    : bad('credential', `Sessions cannot be read (${status}).`, 'Look at the log of the gateway.');
}

function version(capabilities: Schemas['Capabilities'] | undefined): Check {
  const about = 'version';
  if (!capabilities)
    return good(about, `SDK ${VERSION}; the gateway says nothing of itself, and gets no more than any has.`);
  const theirs = /^\d+\.\d+\.\d+[\w.+-]{0,40}$/.exec(capabilities.gateway.version)?.[0] ?? 'of no known form';
  const says = `SDK ${VERSION}, gateway ${theirs}, ${capabilities.extensions?.length ?? 0} extensions.`;
  return ageOf(theirs) === ageOf(VERSION)
    ? good(about, says)
    : bad(
        about,
        says,
        'Use versions of the SDK and the gateway that belong together: the first number the same, and before 1.0 the second too.',
      );
}

/** Versions of one age understand each other. */
const ageOf = (text: string): string => {
  const [major = '', minor = ''] = text.split('.');
  return major === '0' ? `0.${minor}` : major;
};

function clock({ headers }: Response, now: number): Check {
  const theirs = Date.parse(headers.get('Date') ?? '');
  // From another origin a page does not see that header.
  return Number.isNaN(theirs)
    ? good('clock', 'The gateway’s time cannot be seen from here.')
    : skewOf(theirs, now);
}

/** @param theirs and `now` in epoch milliseconds */
export function skewOf(theirs: number, now: number): Check {
  const seconds = Math.round((now - theirs) / 1000);
  if (Math.abs(now - theirs) < MOST_SKEW_MS) return good('clock', 'Both clocks agree.');
  return bad(
    'clock',
    `The clock here is ${Math.abs(seconds)} seconds ${seconds > 0 ? 'ahead of' : 'behind'} the gateway’s.`,
    'Set the wrong one by NTP: tokens and second factors are good for a short time.',
  );
}
