import type { MonitorEntry } from '@wagate/sdk/live';

/** One line of JSON for each entry, oldest first. Codes are masked in the events already; a gap says from when until when. */
export const eventLines = (entries: readonly MonitorEntry[]): string[] =>
  entries.map((entry) => {
    if (entry.kind === 'event') return `${JSON.stringify(entry.event)}\n`;
    const { from, until, gap } = entry;
    return `${JSON.stringify({ gap: { from, until, reason: gap?.reason ?? 'reconnected' } })}\n`;
  });

/** Hands the person a file of the entries. */
export function downloadEvents(entries: readonly MonitorEntry[], at = new Date()): void {
  const url = URL.createObjectURL(new Blob(eventLines(entries), { type: 'application/x-ndjson' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `events-${at.toISOString().slice(0, 19).replace(/:/g, '-')}.ndjson`;
  link.click();
  // The browser takes it up after this; some only when they have asked where to.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
