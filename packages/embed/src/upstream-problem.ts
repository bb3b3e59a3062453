import { type Gateway, GatewayError } from '@wagate/sdk';
import { Problem, unavailable } from './answer.js';

/** For the log of this server: an address, and what another wrote without what could pass for lines of its own. */
const cause = ({ baseUrl }: Gateway, what: string, said?: unknown): Error => {
  const words = said instanceof Error ? `: ${said.message.replace(/\p{C}+/gu, ' ').slice(0, 200)}` : '';
  return new Error(`the gateway at ${baseUrl} ${what}${words}`);
};

/** What waiting does not mend, and the visitor can't help: the page says so, and asks seldom. Why is for whoever runs this server alone. */
const misconfigured = (message: string, why: Error): Problem =>
  new Problem('internal', message, { reason: 'misconfigured' }, { cause: why });

export const keyRefused = (gateway: Gateway, thrown?: unknown): Problem =>
  misconfigured(
    'the gateway does not know the key of this server',
    cause(gateway, 'refuses the key of this server (401)', thrown),
  );

/** Where a gateway should be, there is something else. */
export const noGateway = (gateway: Gateway, what: string): Problem =>
  misconfigured('what this server is to ask is no gateway', cause(gateway, `${what}: is it one?`));

/** @param thrown why; without it nobody is told: the page has gone */
export const unreachable = (gateway: Gateway, thrown?: unknown): Problem =>
  unavailable('the gateway cannot be reached', {
    cause: thrown === undefined ? undefined : cause(gateway, 'cannot be reached', thrown),
  });

/** What the page is told of a call of this server's own that failed, and, as its cause, whoever reads the log. */
export function upstreamProblem(thrown: unknown, gateway: Gateway): Problem {
  const { code, status } = thrown instanceof GatewayError ? thrown : { code: '', status: 0 };
  if (code === 'redirected') return noGateway(gateway, 'leads elsewhere');
  // A page with a status of trouble is that of a proxy whose gateway is away.
  if (code === 'invalid_response' && status < 500)
    return noGateway(gateway, `gives no answer of a gateway (${status})`);
  if (status === 401) return keyRefused(gateway, thrown);
  // What it refuses is about this server's key or authorize(), not about the visitor.
  if (status >= 400 && status < 500 && status !== 429)
    return misconfigured('the gateway gave no token', cause(gateway, `gave no token (${status})`, thrown));
  return unreachable(gateway, thrown);
}
