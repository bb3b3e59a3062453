import { proves } from './guide.js';
import { expect, test } from './journey.js';
import { Person } from './person.js';

test(
  'the viewer has nothing to write with, and an attachment keeps its place',
  proves('viewer.read-only', 'viewer.attachment'),
  async ({ page, wagate }) => {
    const ana = await new Person(page, wagate).signUpFirst();
    await ana.linkPhone();
    const asked: string[] = [];
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.startsWith('/api/v1/')) asked.push(`${request.method()} ${pathname}`);
    });
    await ana.openChats();
    const withPhoto = ana.chats.filter({ hasText: 'Noor' }).first();
    await withPhoto.click();
    const photo = ana.messages.filter({ hasText: 'Proof 2' });
    await expect(photo.getByText('Photo', { exact: false }).first()).toBeVisible();
    await expect(
      page.locator('wagate-timeline img, wagate-timeline video, wagate-timeline audio'),
    ).toHaveCount(0);

    await expect(page.getByText('Read-only')).toBeVisible();
    const main = page.locator('wagate-viewer');
    const fields = main.locator('textarea, [contenteditable], input:not([type=search])');
    await expect(fields).toHaveCount(0);
    expect(
      asked.filter((line) => !/^GET |^POST \/api\/v1\/realtime\/ticket$/.test(line)),
      'nothing was sent, not even that it was read',
    ).toEqual([]);
  },
);
