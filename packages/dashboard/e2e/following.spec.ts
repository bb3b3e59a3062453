import { expect, test } from './journey.js';
import { Person } from './person.js';

test('a chat that is read while it fills follows its end', async ({ page, wagate }) => {
  const person = await new Person(page, wagate).signUpFirst();
  const phone = await person.linkPhone();
  await person.openChats();
  await phone.hear('447700900888', 'Counting crates');
  await person.chatWith('Counting crates').click();
  await expect(person.messages.getByText('Counting crates')).toBeVisible();
  for (let crate = 1; crate <= 40; crate++) {
    await phone.hear('447700900888', `Crate number ${crate} here`);
    await expect(person.messages.getByText(`Crate number ${crate} here`)).toBeInViewport();
  }
});
