// @ts-check

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
    throw new DemoFailure('The demo network does not answer. Is it still running?');
  }
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw new DemoFailure(answer.error?.message ?? 'The demo network could not do that.');
  return answer;
}
