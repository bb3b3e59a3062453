const KEY = 'wagate.first-run';
/** More organizations than one person has; what is older is asked about again. */
const MOST = 200;

/** The organizations whose first steps are over, or were put away, in this browser. */
function dismissed(storage: Pick<Storage, 'getItem'>): string[] {
  try {
    const kept: unknown = JSON.parse(storage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : [];
  } catch {
    // Storage may be refused, or hold what another version wrote.
    return [];
  }
}

export function isDismissed(storage: Pick<Storage, 'getItem'>, organizationId: string): boolean {
  return dismissed(storage).includes(organizationId);
}

export function dismiss(storage: Pick<Storage, 'getItem' | 'setItem'>, organizationId: string): void {
  const others = dismissed(storage).filter((id) => id !== organizationId);
  try {
    storage.setItem(KEY, JSON.stringify([...others, organizationId].slice(-MOST)));
  } catch {
    // A browser that keeps nothing shows the steps again another time.
  }
}
