import { expect, test, watch } from './journey.js';
import { Person } from './person.js';

/** Ten messages, with a name that no seeded history holds. */
const texts = Array.from({ length: 10 }, (_, at) => `Crate ${at + 1} of ten is packed`);

test('a gateway killed while a contact writes loses nothing, doubles nothing and keeps the order', async ({
  page,
  wagate,
}) => {
  const person = await new Person(page, wagate).signUpFirst();
  const phone = await person.linkPhone();
  await person.openChats();
  await phone.hear('447700900777', 'Packing now');
  await person.chatWith('Packing now').click();
  await expect(person.messages.getByText('Packing now')).toBeVisible();

  const kill = Math.floor(Math.random() * 400);
  const killed = new Promise<void>((done) => setTimeout(() => void wagate.kill().then(done), kill));
  for (const text of texts) await phone.hear('447700900777', text);
  await killed;
  await wagate.start();

  await expect(person.messages.getByText(texts[9]!), `killed after ${kill} ms`).toBeVisible({
    timeout: 30_000,
  });
  await page.reload();
  await expect(person.messages.getByText(texts[9]!)).toBeVisible();
  const shown = (await person.messages.getByText(/Crate \d+ of ten is packed/).allInnerTexts()).map(
    (text) => text.match(/Crate \d+ of ten is packed/)?.[0],
  );
  expect(shown, `killed after ${kill} ms`).toEqual(texts);
});

test('two tabs show the same, live', async ({ page, wagate, context, complaints }) => {
  const person = await new Person(page, wagate).signUpFirst();
  const phone = await person.linkPhone();
  await person.openChats();
  const other = await context.newPage();
  watch(other, complaints);
  await other.goto(page.url());
  const second = new Person(other, wagate);
  await expect(second.chats.first()).toBeVisible();

  await phone.hear('447700900555', 'Both of you should see this');
  for (const each of [person, second]) {
    await each.chatWith('Both of you should see this').click();
    await expect(each.messages.getByText('Both of you should see this')).toHaveCount(1);
  }
});
