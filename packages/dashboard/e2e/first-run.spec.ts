import { expect, test } from './journey.js';
import { Person } from './person.js';

test('a new organization is led through its first steps, each checked off by what is there', async ({
  page,
  wagate,
}) => {
  const ana = await new Person(page, wagate).signUpFirst();
  const steps = page.getByRole('region', { name: 'First steps' });
  const step = (name: string) => steps.getByRole('listitem').filter({ hasText: name });
  await expect(step('Create a session')).toHaveAttribute('aria-current', 'step');
  await expect(page).toHaveTitle('Sessions · Wagate');

  await ana.createSession('Front desk');
  await expect(page).toHaveURL(/\/sessions\/[^/]+\/link$/);
  await expect(page).toHaveTitle('(1) Link a phone · Wagate');
  const nav = page.getByRole('navigation');
  await expect(nav.getByRole('link', { name: 'Sessions 1 need attention' })).toBeVisible();
  await nav.getByRole('link', { name: /^Sessions/ }).click();
  await expect(step('Create a session')).toContainText('Done');
  await step('Link a phone').getByRole('link', { name: 'Show code' }).click();

  await ana.scanAsNew('447700900143', 'Front desk');
  await expect(page, 'nobody is waited for').toHaveTitle('Link a phone · Wagate');
  await nav.getByRole('link', { name: /^Sessions/ }).click();
  await expect(step('Link a phone').or(page.locator('wagate-sessions[state=ready]')).first()).toBeVisible();
});

test('the first steps are put away, and stay so', async ({ page, wagate }) => {
  await new Person(page, wagate).signUpFirst();
  const steps = page.getByRole('region', { name: 'First steps' });
  await expect(steps).toBeVisible();
  await page.getByRole('button', { name: 'Hide the first steps' }).click();
  await expect(steps).toHaveCount(0);
  await page.reload();
  await expect(page.getByText('No sessions yet')).toBeVisible();
  await expect(steps).toHaveCount(0);
});
