import { createServer } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { hang, MailServer, refuse } from '../testing/mail-server.js';
import { MailError } from './mail-error.js';
import { createMailer } from './mailer.js';
import { parseSmtpUrl } from './smtp-url.js';

const servers: MailServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop();
});

async function server(...options: Parameters<typeof MailServer.start>): Promise<MailServer> {
  const started = await MailServer.start(...options);
  servers.push(started);
  return started;
}

const mailer = (url: string, limits = { step: 5_000, whole: 10_000 }) =>
  createMailer(parseSmtpUrl(url), limits);
const mail = (more: object = {}) => ({
  to: 'ana@harbour.example',
  subject: 'Hello',
  text: 'Good day',
  ...more,
});
const failure = (sending: Promise<void>) =>
  sending.then(
    () => expect.unreachable('the mail was taken'),
    (error: unknown) => error as MailError,
  );

describe('a mailer', () => {
  it('resolves when the server has taken the mail, both as text and as HTML', async () => {
    const smtp = await server();
    await mailer(smtp.url()).send(
      mail({ subject: 'Grüße, مرحبا', text: 'Text — é', html: '<p>HTML — é</p>', id: 'one' }),
    );
    expect(smtp.mails).toEqual([
      expect.objectContaining({
        from: 'wagate@gateway.test',
        to: ['ana@harbour.example'],
        subject: 'Grüße, مرحبا',
        text: 'Text — é',
        html: '<p>HTML — é</p>',
        id: '<one@gateway.test>',
      }),
    ]);
  });

  it('adds no header and no recipient, whatever stands in a subject or an address', async () => {
    const smtp = await server();
    const sender = mailer(smtp.url());
    await sender.send(mail({ subject: 'Hi\r\nBcc: eve@evil.example\r\n\r\nbody' }));
    expect(smtp.mails[0]).toMatchObject({
      to: ['ana@harbour.example'],
      subject: 'Hi Bcc: eve@evil.example body',
      text: 'Good day',
    });
    for (const to of [
      'a@b.example, eve@evil.example',
      'a@b.example\r\nBcc: eve@evil.example',
      'Ana <a@b.example>',
      '',
    ])
      expect(await failure(sender.send(mail({ to })))).toMatchObject({ kind: 'refused', permanent: true });
    expect(smtp.mails).toHaveLength(1);
  });

  it('says what the server said when it refuses, and whether that is for good', async () => {
    const smtp = await server();
    smtp.behaviour = refuse(550, 'No such user here');
    expect(await failure(mailer(smtp.url()).send(mail()))).toMatchObject({
      kind: 'refused',
      permanent: true,
      responseCode: 550,
      message: 'The mail server says: 550 No such user here',
    });
    smtp.behaviour = refuse(451, 'Try later');
    expect(await failure(mailer(smtp.url()).send(mail()))).toMatchObject({
      permanent: false,
      responseCode: 451,
    });
  });

  it('gives up a server that takes the mail and never says so', async () => {
    const smtp = await server();
    smtp.behaviour = hang;
    const error = await failure(mailer(smtp.url(), { step: 150, whole: 5_000 }).send(mail()));
    expect(error).toMatchObject({ kind: 'timeout', permanent: false });
    const whole = await failure(mailer(smtp.url(), { step: 5_000, whole: 150 }).send(mail()));
    expect(whole).toMatchObject({ kind: 'timeout' });
  });

  it('gives up a server that accepts the connection and greets nobody', async () => {
    const silent = createServer();
    await new Promise<void>((done) => silent.listen(0, '127.0.0.1', done));
    const { port } = silent.address() as { port: number };
    const error = await failure(
      mailer(`smtp://127.0.0.1:${port}?from=w@gateway.test`, { step: 150, whole: 5_000 }).send(mail()),
    );
    expect(error).toMatchObject({ kind: 'timeout' });
    silent.close();
  });

  it('says so when nothing listens there', async () => {
    const smtp = await server();
    const url = smtp.url();
    await servers.pop()!.stop();
    const error = await failure(mailer(url).send(mail()));
    expect(error).toMatchObject({ kind: 'unreachable' });
    expect(error.message).toContain('could not be reached');
  });

  it('signs in over an encrypted connection only, unless told otherwise', async () => {
    const asked: string[] = [];
    const smtp = await server({
      authMethods: ['PLAIN'],
      allowInsecureAuth: true,
      onAuth({ username, password }, _session, done) {
        asked.push(`${username}:${password}`);
        done(null, { user: username });
      },
    });
    const open = smtp.url().replace('smtp://', 'smtp://ana:s3cret%2Fword@');
    expect(await failure(mailer(open).send(mail()))).toMatchObject({ kind: 'tls' });
    expect(asked).toEqual([]);
    await mailer(`${open}&tls=off`).send(mail());
    expect(asked).toEqual(['ana:s3cret/word']);
  });

  it('never repeats a password, though the server does', async () => {
    const smtp = await server({
      authMethods: ['PLAIN'],
      allowInsecureAuth: true,
      onAuth({ username, password }, _session, done) {
        const plain = Buffer.from(`\0${username}\0${password}`).toString('base64');
        done(Object.assign(new Error(`Wrong: ${password} ${plain}`), { responseCode: 535 }));
      },
    });
    const url = smtp.url('&tls=off').replace('smtp://', 'smtp://ana:s3cret@');
    const error = await failure(mailer(url).send(mail()));
    expect(error).toBeInstanceOf(MailError);
    expect(error).toMatchObject({ kind: 'sign_in', message: 'The mail server says: 535 Wrong: •••• ••••' });
    expect(`${error.stack}${JSON.stringify(error)}`).not.toContain('s3cret');
  });

  it('refuses a certificate that nobody vouches for', async () => {
    // With its own, self-signed one.
    const smtp = await server({ disabledCommands: [] });
    expect(await failure(mailer(smtp.url('&tls=required')).send(mail()))).toMatchObject({ kind: 'tls' });
    expect(smtp.mails).toEqual([]);
    await mailer(smtp.url('&tls=off')).send(mail());
    expect(smtp.mails).toHaveLength(1);
  });
});
