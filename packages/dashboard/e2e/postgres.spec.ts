import { startPostgres, type TestPostgres } from '../../gateway/src/testing/postgres.js';
import { Command } from './command.js';
import { expect, test } from './journey.js';
import { Person } from './person.js';

let server: TestPostgres;
test.beforeAll(async () => {
  server = await startPostgres();
});
test.afterAll(() => server.stop());

test.use({
  wagate: async ({ browserName: _ }, use) => {
    const wagate = await new Command({ env: { DATABASE_URL: await server.createDatabase() } }).start();
    await use(wagate);
    await wagate.remove();
  },
});

test('PostgreSQL holds everything as SQLite does, over a crash too', async ({ page, wagate }) => {
  const person = await new Person(page, wagate).signUpFirst();
  const phone = await person.linkPhone();
  await person.openChats();
  await phone.hear('447700900999', 'Before the crash');
  await person.chatWith('Before the crash').click();
  await expect(person.messages.getByText('Before the crash')).toBeVisible();
  await wagate.kill();
  await phone.hear('447700900999', 'While it was gone');
  await wagate.start();
  await expect(person.messages.getByText('While it was gone')).toBeVisible({ timeout: 30_000 });
  await page.reload();
  await expect(person.messages.getByText('Before the crash')).toBeVisible();
});
