import { proves } from './guide.js';
import { expect, test, watch } from './journey.js';
import { Person } from './person.js';

test(
  'a second user sees nothing of the first',
  proves('organization.active'),
  async ({ page, wagate, browser, complaints }) => {
    const ana = await new Person(page, wagate).signUpFirst();
    await ana.linkPhone('Front desk');
    await ana.openChats();
    const chats = new URL(page.url());
    const session = chats.pathname.split('/')[2]!;

    const context = await browser.newContext();
    const page2 = await context.newPage();
    watch(page2, complaints);
    await new Person(page2, wagate).signUp('Ben Okafor', 'ben@market.example');
    await expect(page2.getByText('No sessions yet')).toBeVisible();
    await expect(page2.getByText('Front desk')).toHaveCount(0);

    await page2.goto(`${wagate.url}/viewer/${session}`);
    await expect(page2.getByRole('heading', { name: 'This session is not here' })).toBeVisible();
    await page2.goto(`${wagate.url}/sessions/${session}`);
    await expect(page2.getByRole('heading', { name: 'This session is not here' })).toBeVisible();

    const answers = await page2.evaluate(async (id) => {
      const { token } = await (await fetch('/api/auth/token')).json();
      const ask = async (path: string) => {
        const answer = await fetch(path, { headers: { authorization: `Bearer ${token}` } });
        return `${answer.status} ${JSON.stringify(await answer.json()).replaceAll(/sess_\w+/g, 'ID')}`;
      };
      const foreign = [`/api/v1/sessions/${id}`, `/api/v1/sessions/${id}/chats`, `/api/v1/sessions/${id}/qr`];
      return {
        foreign: await Promise.all(foreign.map(ask)),
        missing: await Promise.all(
          foreign.map((path) => ask(path.replace(id, 'sess_01ARZ3NDEKTSV4RRFFQ69G5FAV'))),
        ),
      };
    }, session);
    expect(answers.foreign, 'another’s session answers as one that does not exist').toEqual(answers.missing);
    expect(answers.foreign.every((answer) => answer.startsWith('404 '))).toBe(true);
    await context.close();
  },
);
