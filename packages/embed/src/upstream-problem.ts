import { type Gateway, GatewayError } from '@wagate/sdk';
import { Problem, unavailable } from './answer.js';

/** For the log of this server: an address, and what another wrote without what could pass for lines of its own. */
const cause = ({ baseUrl }: Gateway, what: string, said?: unknown): Error => {
  const words = said instanceof Error ? `: ${said.message.replace(/\p{C}+/gu, ' ').slice(0, 200)}` : '';
  return new Error(`the gateway at ${baseUrl} ${what}${words}`);
};

/** The page can't help it: for whoever runs this server. */
export const keyRefused = (gateway: Gateway): Problem =>
  unavailable('the gateway does not know the key of this server', {
    cause: cause(gateway, 'refuses the key of this server (401)'),
  });

/** @param thrown why; without it nobody is told: the page has gone */
export const unreachable = (gateway: Gateway, thrown?: unknown): Problem =>
  unavailable('the gateway cannot be reached', {
    cause: thrown === undefined ? undefined : cause(gateway, 'cannot be reached', thrown),
  });

/** What the page is told of a call of this server's own that failed, and, as its cause, whoever reads the log. */
export function upstreamProblem(thrown: unknown, gateway: Gateway): Problem {
  const status = thrown instanceof GatewayError ? thrown.status : 0;
  // What it refuses is about this server's key or authorize(), not about the visitor.
  if (status >= 400 && status < 500 && status !== 429)
    return new Problem('internal', 'the gateway gave no token', undefined, {
      cause: cause(
        gateway,
        status === 401 ? 'refuses the key of this server (401)' : `gave no token (${status})`,
        thrown,
      ),
    });
  return unreachable(gateway, thrown);
}
