import type { GatewayError } from '../core/errors.js';
import type { Gateway } from '../core/gateway.js';
import { bad, type Check } from './report.js';

/** Where an app's handler gives the tokens: the client as it calls where that leads, or why it gives none. */
export async function behindHandler(gateway: Gateway): Promise<Gateway | Check> {
  const { auth } = gateway;
  if (!auth.baseUrl) return gateway;
  try {
    await auth.credential();
    return Object.create(gateway, { baseUrl: { value: await auth.baseUrl() } });
  } catch (error) {
    return noToken(error as GatewayError, gateway.baseUrl);
  }
}

function noToken({ code, status }: GatewayError, src: string): Check {
  if (code === 'invalid_response')
    return bad(
      'address',
      `What answers at ${src}/token is no embed handler.`,
      'Mount it there, or let src and embed name the path that it is mounted at.',
    );
  switch (status) {
    case 0:
      return bad(
        'address',
        `The embed handler at ${src} cannot be reached.`,
        'See that your server runs, and that the page’s connect-src allows its address.',
      );
    case 401:
      return bad(
        'credential',
        'The embed handler gives no token: nobody is signed in.',
        'Sign in, and see that authorize() knows the visitor by the cookie that the page sends.',
      );
    case 403:
      return bad(
        'credential',
        'The embed handler gives this page no token (403).',
        'Let authorize() give sessions and capabilities, and let origins name the page’s where it is not that of the app.',
      );
    default:
      return bad(
        'credential',
        `The embed handler cannot give a token (${status}).`,
        'Look at the log of your server: a line that begins with “wagate embed” says why.',
      );
  }
}
