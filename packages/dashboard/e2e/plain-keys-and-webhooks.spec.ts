import type { Locator, Page } from '@playwright/test';
import { expect, go, stored, test } from './plain-visit.js';

test('an owner’s key is made by the identity service, reads, and is refused when it is revoked', async ({
  page,
  production,
}) => {
  const desk = production.world.sessionCalled('Front desk').id;
  const status = async (key: string) =>
    (await fetch(`${production.url}/api/v1/sessions/${desk}/chats`, { headers: { 'x-api-key': key } }))
      .status;
  await go(page, 'API keys');
  await page.getByRole('button', { name: 'Create key' }).first().click();
  const dialog = page.getByRole('dialog');
  await expect(page.getByText('A key made here can only read', { exact: false })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /^Send/ })).toHaveCount(0);
  await page.getByLabel('Name', { exact: true }).fill('Till');
  await dialog.getByRole('button', { name: 'Create key' }).click();
  const key = await secretIn(page);
  expect(await status(key)).toBe(200);
  await stored(page);
  expect(await page.locator('wagate-api-keys').innerText()).not.toContain(key);

  await page.getByRole('button', { name: 'Actions for Till' }).click();
  await page.getByRole('menuitem', { name: 'Revoke…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke key' }).click();
  await expect(page.getByText('No API keys yet')).toBeVisible();
  expect(await status(key)).toBe(401);
});

/** The whole key as it stands on the screen. */
async function secretIn(page: Page): Promise<string> {
  const secret = page.locator('wagate-api-key-secret');
  let key: string | undefined;
  await expect(async () => {
    key = /wa_[A-Za-z]{20,}/.exec(await shownText(secret))?.[0];
    expect(key).toBeDefined();
  }).toPass();
  return key!;
}

/** Texts and values of fields, through all shadow roots. */
const shownText = (place: Locator): Promise<string> =>
  place.evaluate((element) => {
    const read = (node: Node): string => {
      if (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement) return node.value;
      const inside = node instanceof Element && node.shadowRoot ? read(node.shadowRoot) : '';
      return inside + (node.nodeValue ?? '') + [...node.childNodes].map(read).join(' ');
    };
    return read(element);
  });

test('a webhook keeps its session when something else is changed, and has no deliveries', async ({
  page,
  production,
}) => {
  const { world } = production;
  const desk = world.sessionCalled('Front desk').id;
  const webhook = () => world.data.webhooks[0];
  await go(page, 'Webhooks');
  await page.getByRole('button', { name: 'Add webhook' }).first().click();
  await page.getByLabel('Address').fill('https://receiver.example/in');
  await page.getByLabel('Sessions', { exact: true }).selectOption(desk);
  await page.getByLabel('All events').check();
  await page.getByRole('button', { name: 'Add webhook' }).last().click();
  await expect.poll(webhook).toMatchObject({ sessionId: desk });
  await stored(page);

  await go(page, 'Webhooks');
  await page.getByText('receiver.example', { exact: false }).first().click();
  await expect(page.getByRole('tab', { name: 'Deliveries' })).toHaveCount(0);
  await page.getByLabel('Address').fill('https://receiver.example/other');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect.poll(webhook).toMatchObject({ url: 'https://receiver.example/other', sessionId: desk });
  await expect(page.getByText('Webhook saved')).toBeVisible();
});
