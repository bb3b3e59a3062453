import type { Sealer } from '../sealing/sealer.js';
import type { Store } from '../store/open.js';
import type { WebhookTable } from '../store/webhook-tables.js';

/** Where deliveries go, and the headers that somebody put on them. */
export interface Target {
  url: string;
  headers: Record<string, string>;
}

const place = (webhookId: string) => `${webhookId}/target`;

/** The columns of a target: sealed, since paths, queries and headers hold tokens; in clear only the origin, by which people know it. */
export const targetColumns = (sealer: Sealer, webhookId: string, target: Target) => ({
  url: new URL(target.url).origin,
  custom_headers: null,
  target: sealer.seal(new TextEncoder().encode(JSON.stringify(target)), place(webhookId)),
});

/** @throws when the installation's secret does not open it. */
export function openTarget(sealer: Sealer, row: Pick<WebhookTable, 'id' | 'target'>): Target {
  if (row.target === null) throw new Error('a webhook has no sealed target');
  return JSON.parse(new TextDecoder().decode(sealer.open(row.target, place(row.id)))) as Target;
}

/** Seals what was stored in clear before: at the start, once. */
export async function sealTargets(store: Store, sealer: Sealer): Promise<void> {
  const rows = await store.db
    .selectFrom('webhooks')
    .select(['id', 'url', 'custom_headers'])
    .where('target', 'is', null)
    .execute();
  for (const { id, url, custom_headers } of rows)
    await store.db
      .updateTable('webhooks')
      .set(
        targetColumns(sealer, id, {
          url,
          headers: custom_headers === null ? {} : JSON.parse(custom_headers),
        }),
      )
      .where('id', '=', id)
      .execute();
}
