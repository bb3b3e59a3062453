const TIMEOUT_MS = 8_000;

export type Answer = { response: Response } | { problem: string };

/** Asks an address; what keeps it from answering is told in words for whoever runs the gateway. */
export async function ask(url: string, init: RequestInit = {}): Promise<Answer> {
  try {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    return { response: await fetch(url, { redirect: 'manual', ...init, signal }) };
  } catch (error) {
    return { problem: problemOf(error) };
  }
}

/** @param error what `fetch` or a socket failed with */
export function problemOf(error: unknown): string {
  const { name, code, cause } = error as { name?: string; code?: string; cause?: { code?: string } };
  const known = code ?? cause?.code ?? '';
  if (name === 'TimeoutError' || /TIMEDOUT|TIMEOUT/.test(known)) return 'it does not answer in time';
  if (/ENOTFOUND|EAI_AGAIN/.test(known)) return 'its name is not known here';
  if (known === 'ECONNREFUSED') return 'nothing listens there';
  if (/CERT|SELF_SIGNED|SIGNATURE/.test(known)) return `its certificate is not trusted here (${known})`;
  return `the connection fails${known ? ` (${known})` : ''}`;
}
