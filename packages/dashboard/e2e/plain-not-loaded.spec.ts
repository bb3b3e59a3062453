import type { Locator, Page } from '@playwright/test';
import type { Production } from '@wagate/mocks/production';
import { expect, test } from './plain-visit.js';

/** A session that waits for a phone. @returns its id */
function nightShift({ world }: Production, settings: { autoRead?: boolean } = {}): string {
  const { id } = world.create('org_harbour_coffee', { label: 'Night shift', ...settings });
  world.setStatus(id, 'scan_qr_code');
  return id;
}

test('a node that was started anew says that it has not loaded a session, and keeps it on show', async ({
  page,
  wagate,
  production,
}) => {
  const id = nightShift(production);
  await page.goto(`${wagate.url}/sessions/${id}`);
  const session = page.locator('wagate-session');
  await expect(session).toHaveAttribute('state', 'ready');
  production.restart();
  const dialog = await stopNotLoaded(page);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(session.getByText('Night shift')).toBeVisible();
});

test('a session that its node has not loaded is deleted and made anew from the list, and waits for a phone', async ({
  page,
  production,
}) => {
  const id = nightShift(production, { autoRead: false });
  const list = page.locator('wagate-sessions');
  await expect(list.getByText('Night shift')).toBeVisible();
  production.restart();
  const dialog = await stopNotLoaded(page);
  await dialog.getByRole('button', { name: 'Delete and create anew' }).click();
  await expect(page.locator('wagate-pairing')).toBeVisible();
  const named = production.world.data.sessions.filter(({ label }) => label === 'Night shift');
  expect(named.map((one) => one.autoRead)).toEqual([false]);
  expect(named[0]!.id).not.toBe(id);
  expect(page.url()).toContain(named[0]!.id);
});

/** Stops a session of a node that was started anew, from the menu on the page; the node has not loaded it, which is said. @returns the dialog */
async function stopNotLoaded(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'More for Night shift' }).click();
  await page.getByRole('menuitem', { name: 'Stop…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Stop' }).click();
  await expect(page.locator('wagate-session-change')).toContainText(
    'has not loaded it since it started anew',
  );
  return dialog;
}

test('a session that the node has not loaded says so on its card, and is made anew', async ({
  page,
  wagate,
  production,
}) => {
  const id = nightShift(production);
  production.restart();
  await page.goto(`${wagate.url}/sessions/${id}/link`);
  const card = page.locator('wagate-pairing');
  await expect(card).toHaveAttribute('state', 'not-loaded', { timeout: 20_000 });
  await card.getByRole('button', { name: 'Make it anew' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Make it anew' }).click();
  await expect(card).toHaveAttribute('state', 'qr');
  const { sessions } = production.world.data;
  expect(sessions.filter(({ label }) => label === 'Night shift').map((one) => one.id === id)).toEqual([
    false,
  ]);
});
