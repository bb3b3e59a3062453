import { afterEach, expect, it } from 'vitest';
import { PUBLIC_URL, TestBrowser, testGateway } from '../testing/gateway.js';
import { MailServer, refuse } from '../testing/mail-server.js';
import { person } from '../testing/people.js';
import { describeStores } from '../testing/stores.js';

const undo: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step();
});

describeStores('a forgotten password', (stores) => {
  async function start() {
    const smtp = await MailServer.start();
    undo.push(() => smtp.stop());
    const { gateway, logged } = await testGateway(await stores.fresh(), { smtp: smtp.url() });
    undo.push(() => gateway.close());
    const ana = await person(gateway, 'ana');
    const ask = (email: string) =>
      new TestBrowser(gateway).send('POST', '/api/auth/request-password-reset', {
        body: { email },
        headers: { 'accept-language': 'es' },
      });
    return { smtp, gateway, logged, ana, ask };
  }

  it('is answered the same for whoever has an account and whoever has none; the mailed link sets a new one', async () => {
    const { smtp, gateway, ana, ask } = await start();
    const [known, unknown] = [await ask(ana.email.toUpperCase()), await ask('nobody@harbour.example')];
    expect(known.status).toBe(200);
    expect([unknown.status, unknown.body]).toEqual([known.status, known.body]);
    await expect.poll(() => smtp.to(ana.email).length).toBe(1);
    const [mail] = smtp.to(ana.email);
    expect(smtp.mails).toHaveLength(1);
    const token = new RegExp(`${PUBLIC_URL}/reset#([\\w-]+)`).exec(mail!.text)?.[1];
    expect(mail!.text).toContain('60');
    const answer = await new TestBrowser(gateway).auth('POST', '/reset-password', {
      token,
      newPassword: 'another good phrase',
    });
    expect(answer.status).toBe(200);
  });

  it('asked for again at once, it is no second mail, and the first link works on', async () => {
    const { smtp, gateway, ana, ask } = await start();
    await ask(ana.email);
    await expect.poll(() => smtp.to(ana.email).length).toBe(1);
    await ask(ana.email);
    // What the next person asks for comes after what was asked for before.
    const ben = await person(gateway, 'ben');
    await ask(ben.email);
    await expect.poll(() => smtp.to(ben.email).length).toBe(1);
    expect(smtp.to(ana.email)).toHaveLength(1);
    const token = /\/reset#([\w-]+)/.exec(smtp.to(ana.email)[0]!.text)?.[1];
    const state = await new TestBrowser(gateway).auth('POST', '/wagate/reset-link/state', { token });
    expect(state.body).toMatchObject({ email: ana.email });
  });

  it('says nothing of a mail that was refused but in the log', async () => {
    const { smtp, ana, ask, logged } = await start();
    smtp.behaviour = refuse(550, 'No such mailbox');
    expect((await ask(ana.email)).status).toBe(200);
    await expect.poll(() => logged.join()).toContain('a reset link could not be mailed');
    expect(logged.join()).not.toMatch(/reset#/);
  });
});
