import { afterEach, expect, it } from 'vitest';
import { SmtpUrlError } from '../mail/smtp-url.js';
import { PUBLIC_URL, TestBrowser, testGateway } from '../testing/gateway.js';
import { MailServer, refuse } from '../testing/mail-server.js';
import { person } from '../testing/people.js';
import { describeStores } from '../testing/stores.js';

const INVITE = { email: 'Ben@Harbour.example', role: 'member' };
const undo: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step();
});

describeStores('an invitation', (stores) => {
  async function start(withMail: boolean) {
    const smtp = await MailServer.start();
    undo.push(() => smtp.stop());
    const { gateway, logged } = await testGateway(await stores.fresh(), withMail ? { smtp: smtp.url() } : {});
    undo.push(() => gateway.close());
    return { smtp, gateway, logged, ana: await person(gateway, 'ana') };
  }

  it('is mailed to whoever is invited, and its link accepts it', async () => {
    const { smtp, gateway, ana } = await start(true);
    const { status, body } = await ana.browser.send('POST', '/api/auth/organization/invite-member', {
      body: { ...INVITE, organizationId: ana.organizationId },
      headers: { 'accept-language': 'es-MX,es;q=0.9' },
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({ status: 'pending', email: 'ben@harbour.example', mail: { state: 'sent' } });
    const [mail] = smtp.to('ben@harbour.example');
    const link = `${PUBLIC_URL}/invitation/${body.id}`;
    expect(mail?.subject).toContain('Invitación a ');
    expect(mail?.text).toContain(link);
    expect(mail?.html).toContain(link);
    const ben = new TestBrowser(gateway);
    await ben.signUp('Ben', 'ben@harbour.example');
    expect(
      (await ben.auth('POST', '/organization/accept-invitation', { invitationId: link.split('/').at(-1) }))
        .status,
    ).toBe(200);
  });

  it('stands though the mail server refuses it, and whoever invites reads why', async () => {
    const { smtp, logged, ana } = await start(true);
    smtp.behaviour = refuse(550, 'No such mailbox');
    const { status, body } = await ana.browser.auth('POST', '/organization/invite-member', {
      ...INVITE,
      organizationId: ana.organizationId,
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      status: 'pending',
      mail: { state: 'failed', problem: 'The mail server says: 550 No such mailbox' },
    });
    expect(logged.join()).toContain('an invitation could not be mailed');
    // Who reads the list reads nothing of mail.
    const list = await ana.browser.auth<object[]>('GET', '/organization/list-invitations');
    expect(list.body).toEqual([expect.not.objectContaining({ mail: expect.anything() })]);
  });

  it('is not mailed where there is no mail server, and says nothing of mail', async () => {
    const { smtp, ana } = await start(false);
    const { body } = await ana.browser.auth('POST', '/organization/invite-member', {
      ...INVITE,
      organizationId: ana.organizationId,
    });
    expect(body).toMatchObject({ status: 'pending' });
    expect(body).not.toHaveProperty('mail');
    expect(smtp.mails).toEqual([]);
  });

  it('keeps a gateway from starting whose mail server has no proper address, without repeating it', async () => {
    const error = await testGateway(await stores.fresh(), {
      smtp: 'smtp://ana:s3cret@mail.example.org',
    }).then(
      () => expect.unreachable(),
      (refused: unknown) => refused,
    );
    expect(error).toBeInstanceOf(SmtpUrlError);
    expect(String((error as Error).stack)).not.toContain('s3cret');
  });
});
