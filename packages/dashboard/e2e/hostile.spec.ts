import { expect, test } from './journey.js';
import { Person } from './person.js';

const nasty = {
  html: '<img src=x onerror="document.title=1"><script>alert(1)</script><b>bold</b>',
  template: `\${document.title} {{constructor}} <!-- --> ]]>`,
  bidi: '\u202Egnp.exe\u202C \u2066isolated\u2069',
  joined: 'zero\u200Bwidth\u200D and \uFEFF more',
  emoji: '👩🏽‍🔬 👨‍👩‍👧‍👦 🏴󠁧󠁢󠁳󠁣󠁴󠁿 ok',
  script: 'javascript:alert(1) data:text/html,<b> https://harbour.example/?q=<x>',
  markers: '*'.repeat(500) + '_~`'.repeat(200),
};

test('texts of every nastiness are shown as text', async ({ page, wagate }) => {
  const person = await new Person(page, wagate).signUpFirst();
  const phone = await person.linkPhone();
  await person.openChats();
  await phone.hear('447700900666', 'Here they come');
  await person.chatWith('Here they come').click();
  for (const text of Object.values(nasty)) await phone.hear('447700900666', text);
  await phone.hear('447700900666', `${'Long '.repeat(2000)}end`);
  await phone.hear('447700900666', 'That was all');
  await expect(person.messages.getByText('That was all')).toBeVisible();

  await expect(person.messages.getByText('<script>alert(1)</script>', { exact: false })).toHaveCount(1);
  await expect(person.messages.getByText(`\${document.title} {{constructor}}`, { exact: false })).toHaveCount(
    1,
  );
  expect(await page.title()).not.toBe('1');
  const links = await person.timeline
    .locator('a')
    .evaluateAll((all) =>
      all.map((link) => [(link as HTMLAnchorElement).protocol, link.getAttribute('rel')]),
    );
  for (const [protocol, rel] of links) {
    expect(protocol).toMatch(/^https?:$/);
    expect(rel).toContain('noopener');
  }
  await page.reload();
  await expect(person.messages.getByText('That was all')).toBeVisible();
});
