import { expect, test } from './journey.js';
import { Person } from './person.js';
import { Phone } from './phone.js';

test.describe('in a browser that speaks Spanish', () => {
  test.use({ locale: 'es-MX' });

  test('the virtual phones do too, in plain words', async ({ page, wagate }) => {
    await page.goto(`${wagate.url}/demo`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await expect(page.getByRole('heading', { name: 'Teléfonos virtuales' })).toBeVisible();
    await page.getByRole('button', { name: 'Añadir teléfono' }).click();
    await expect(page.getByText('Se añadió Recepción.')).toBeVisible();
    await page.getByLabel('O escribe el código de vinculación').fill('ABCD1234');
    await page.getByRole('button', { name: 'Vincular' }).last().click();
    await expect(page.getByText('Ningún ordenador muestra ahora un código')).toBeVisible();
  });
});

test('the virtual phones speak the language of the dashboard, and name what asks to be linked', async ({
  page,
  wagate,
}) => {
  const person = await new Person(page, wagate).signUpFirst();
  await person.createSession('Front desk');
  await Phone.create(wagate, '447700900143', 'Front desk');
  await page.goto(`${wagate.url}/sessions`);
  await page.getByRole('button', { name: 'Account: Ana Reyes' }).click();
  await page.getByLabel('Language').selectOption('ar');
  await page.keyboard.press('Escape');
  const [phones] = await Promise.all([
    page.context().waitForEvent('page'),
    page.locator('dashboard-sidebar').first().locator('.demo a').click(),
  ]);
  await expect(phones.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(phones.getByRole('heading', { name: 'هواتف افتراضية' })).toBeVisible();
  await expect(phones.getByText('يعرض Wagate رمز QR')).toBeVisible();
  await expect(phones.getByText(/^معروض منذ \S+/)).toBeVisible();
  await expect(phones.getByText('ref')).toHaveCount(0);
  await phones.goto(`${wagate.url}/demo?lang=en`);
  await expect(phones.getByText('Wagate shows a QR code')).toBeVisible();
  await expect(phones.getByText(/^First shown \d+ seconds? ago$/)).toBeVisible();
});
