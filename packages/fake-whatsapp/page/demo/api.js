// @ts-check
import { words } from './words.js';

/** Refusals of the network, in the words of the page; the rest it says itself, in English. @type {Record<string, string>} */
const refusals = {
  code_expired: words.code_expired,
  phone_not_found: words.phone_not_found,
  too_many_devices: words.too_many_devices,
  nothing_waiting: words.nobody_waits,
  wrong_code: words.wrong_code,
  invalid_code: words.invalid_code,
  link_refused: words.link_refused,
  not_linked: words.not_linked,
  invalid_number: words.invalid_number,
};

/** What went wrong, in words for the person at the phone. */
export class DemoFailure extends Error {}

/**
 * Asks the network; with a body it is a POST.
 * @param {string} path
 * @param {unknown} [body]
 * @returns {Promise<any>}
 */
export async function call(path, body) {
  let response;
  try {
    // Beside this page, wherever a proxy puts both.
    response = await fetch(new URL(`..${path}`, import.meta.url), {
      ...(body !== undefined && {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
      cache: 'no-store',
    });
  } catch {
    throw new DemoFailure(words.no_answer);
  }
  const answer = await response.json().catch(() => ({}));
  if (!response.ok)
    throw new DemoFailure(refusals[answer.error?.code] ?? answer.error?.message ?? words.failed);
  return answer;
}
