/** Headers as lines to edit: `Name: value`, one a line. Software that made the webhook over the API may have left a null. */
export const headerLines = (headers: Readonly<Record<string, string>> | null | undefined): string =>
  Object.entries(headers ?? {})
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');

export type HeaderFault = { line: number; kind: 'form' | 'name' | 'reserved' | 'twice' | 'mask' };

const RESERVED = /^(content-type|content-length|host|connection|transfer-encoding|x-webhook-.*)$/i;
const MASK = /^[•●∙·*]+$/u;

/** The headers of such lines, or the first fault. Empty lines are left out. */
export function parseHeaders(
  text: string,
): { headers: Record<string, string>; fault?: undefined } | { fault: HeaderFault } {
  const headers: Record<string, string> = {};
  const seen = new Set<string>();
  for (const [at, line] of text.split('\n').entries()) {
    if (!line.trim()) continue;
    const [, name, value] = /^([^:]+):(.*)$/.exec(line.trim()) ?? [];
    const fault = (kind: HeaderFault['kind']) => ({ fault: { line: at + 1, kind } });
    if (name === undefined || value === undefined) return fault('form');
    const clean = name.trim();
    if (!/^[!#$%&'*+.^_`|~\w-]{1,100}$/.test(clean)) return fault('name');
    if (RESERVED.test(clean)) return fault('reserved');
    if (seen.has(clean.toLowerCase())) return fault('twice');
    if (MASK.test(value.trim())) return fault('mask');
    seen.add(clean.toLowerCase());
    headers[clean] = value.trim();
  }
  return { headers };
}
