import { expect, go, test } from './plain-visit.js';

test('a list opened while its node is down comes by itself, although the socket stays', async ({
  page,
  production,
}) => {
  const list = page.locator('wagate-sessions');
  await expect(list).toHaveAttribute('state', 'ready');
  let down = true;
  await page.route('**/api/v1/sessions', (route) =>
    down
      ? route.fulfill({ status: 503, json: { error: { code: 'gateway_unavailable', message: 'x' } } })
      : route.fallback(),
  );
  await page.reload();
  await expect(list).toHaveAttribute('state', 'unreachable');
  await expect(page.getByRole('link', { name: /^Sessions \d+ need attention/ })).toHaveCount(0);
  const sockets = production.requests.filter(({ path }) => path.includes('/realtime/ticket')).length;
  down = false;
  await expect(list.getByText('Front desk')).toBeVisible({ timeout: 20_000 });
  await expect(page.getByRole('link', { name: /^Sessions \d+ need attention/ })).toBeVisible({
    timeout: 20_000,
  });
  expect(production.requests.filter(({ path }) => path.includes('/realtime/ticket')).length).toBe(sockets);
});

test('a node that is down is told in a sentence, and the page comes back with it', async ({
  page,
  production,
}) => {
  const list = page.locator('wagate-sessions');
  await expect(list).toHaveAttribute('state', 'ready');
  production.away('*');
  await page.reload();
  await expect(page.getByText('Can’t reach the gateway').first()).toBeVisible();
  await go(page, 'Webhooks');
  await expect(page.locator('wagate-webhooks').getByText('Can’t reach the gateway').first()).toBeVisible();
  production.away('*', false);
  await expect(page.getByText('No webhooks yet')).toBeVisible({ timeout: 20_000 });
  await go(page, 'Sessions');
  await expect(list.getByText('Front desk')).toBeVisible({ timeout: 20_000 });
});
