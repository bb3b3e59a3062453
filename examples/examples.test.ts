import { describe, expect, it } from 'vitest';
import { until } from '../packages/sdk/e2e/embedded.js';
import { testEmbedding } from './embedding.js';
import { freePort, run, sharedStage, target } from './running.js';

sharedStage();

/** The texts that were sent to the contact from here, oldest first. */
async function sentTexts(): Promise<string[]> {
  const { data } = await target.client().messages.list(target.session, target.contact, { limit: 200 });
  return data.flatMap(({ fromMe, body }) => (fromMe && body ? [body] : [])).reverse();
}
const count = (texts: string[], text: string) => texts.filter((one) => one.includes(text)).length;

describe('the notification script', () => {
  it('tells a customer once, however often it runs', async () => {
    const phone = target.contact.split('@')[0]!;
    const first = run('notify/notify.ts', ['1007', phone]);
    expect(await first.ended).toBe(0);
    expect(first.output).toMatch(/^Told as \S+/);
    const again = run('notify/notify.ts', ['1007', phone]);
    expect(await again.ended).toBe(0);
    expect(again.output).toBe(first.output);
    expect(count(await sentTexts(), 'Your order 1007 is ready.')).toBe(1);
  });

  it('says what is wrong', async () => {
    expect(await run('notify/notify.ts', ['1007', 'no phone']).ended).toBe(2);
    const stranger = run('notify/notify.ts', ['1008', '447700900143'], { WAGATE_KEY: 'wa_wrong' });
    expect(await stranger.ended).toBe(1);
    expect(stranger.output).toContain('Not told (unauthorized)');
    expect(stranger.output).not.toContain('wa_wrong');
  });
});

describe('the auto-reply bot', () => {
  it('answers each message once, those too that came while it was dead', async () => {
    const bot = run('auto-reply/bot.ts');
    await bot.prints('Listening');
    await target.write('first question');
    await bot.prints('Answered');
    await until(async () => count(await sentTexts(), 'first question') === 1);
    // The cursor is kept a moment after the answer.
    await target.write('what are your opening hours?');
    await until(async () => count(await sentTexts(), 'open from 8 to 18') === 1);
    bot.child.kill('SIGKILL');
    await bot.ended;
    for (const text of ['second question', 'third question']) await target.write(text);
    const next = run('auto-reply/bot.ts');
    await until(async () => count(await sentTexts(), 'third question') === 1);
    await target.write('fourth question');
    await until(async () => count(await sentTexts(), 'fourth question') === 1);
    const texts = await sentTexts();
    for (const text of ['first', 'second', 'third', 'fourth'])
      expect(count(texts, `${text} question`), text).toBe(1);
    expect(count(texts, 'open from 8 to 18')).toBe(1);
    next.child.kill('SIGKILL');
    await next.ended;
  });
});

describe('the webhook receiver', () => {
  it('takes signed deliveries once each, in a burst too, and refuses the rest', async () => {
    const port = await freePort();
    const secret = 'whsec_of_an_example';
    const receiver = run('webhook-receiver/receiver.ts', [], { WAGATE_WEBHOOK_SECRET: secret, PORT: port });
    await receiver.prints('Listening');
    const url = `http://127.0.0.1:${port}/`;
    const forged = await fetch(url, { method: 'POST', body: '{"id":"evt_1","event":"message"}' });
    expect(forged.status).toBe(401);
    const { id } = await target.owner.webhooks.create({ url, events: ['message'], secret });
    for (let n = 0; n < 20; n++) await target.write(`burst ${n} end`);
    await until(() =>
      Array.from({ length: 20 }, (_, n) => n).every((n) => receiver.output.includes(`burst ${n} end`)),
    );
    for (let n = 0; n < 20; n++)
      expect(receiver.output.split(`burst ${n} end`).length - 1, `burst ${n}`).toBe(1);
    expect(receiver.output).not.toContain(secret);
    await target.owner.webhooks.delete(id);
  });
});
testEmbedding();
