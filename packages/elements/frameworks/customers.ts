declare global {
  var process: { env: Record<string, string | undefined> };
}

/** As the app of a guide knows who is signed in. */
export async function customerOf(
  cookies: string | null,
): Promise<{ id: string; session: string } | undefined> {
  return cookies ? { id: 'ana', session: 'sess_1' } : undefined;
}
