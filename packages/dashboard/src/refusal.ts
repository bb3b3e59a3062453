/** Why somebody who was let in is so no longer. It concerns everything on the page, unlike a right that one call lacks. */
export type Refusal =
  | {
      kind: 'banned';
      /** When that ends, epoch ms; undefined where no end is set. */
      until?: number;
    }
  | { kind: 'removed' }
  /** Not a member of the organization that was active. */
  | {
      kind: 'no-organization';
      /** Who has the platform to look after needs none. */
      superAdmin?: boolean;
    };

interface Failure {
  message?: unknown;
  details?: { reason?: unknown; until?: unknown };
}

function refusalOf(status: number, { message, details }: Failure): Refusal | undefined {
  if (status === 403) return message === 'no active organization' ? { kind: 'no-organization' } : undefined;
  const { reason, until } = details ?? {};
  if (reason === 'removed') return { kind: 'removed' };
  if (reason !== 'banned') return undefined;
  return { kind: 'banned', ...(typeof until === 'number' && { until }) };
}

/** What an answer of the gateway says of whoever asked; it can still be read by the caller. */
export async function refusalIn(response: Response): Promise<Refusal | undefined> {
  if (response.status !== 401 && response.status !== 403) return undefined;
  try {
    const body = (await response.clone().json()) as { error?: Failure } | null;
    return refusalOf(response.status, body?.error ?? {});
  } catch {
    // A proxy's page, or half an answer: the caller tells.
    return undefined;
  }
}
