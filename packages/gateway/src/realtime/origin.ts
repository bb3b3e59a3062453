/**
 * Whether a page may open the stream: one from here, or of a trusted origin. Programs send no Origin. The ticket alone
 * would not stop a foreign page that got hold of one.
 */
export function mayConnect(
  origin: string | null | undefined,
  host: string | null | undefined,
  trusted: ReadonlySet<string>,
): boolean {
  if (!origin) return true;
  if (trusted.has(origin)) return true;
  try {
    return host !== null && host !== undefined && new URL(origin).host === host;
  } catch {
    return false;
  }
}
