import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readFacts, releases, thaw } from '../../gateway/src/testing/frozen/frozen-data.js';
import { parseCommand } from './flags.js';
import { serve } from './serve.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wagate-upgrade-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each(releases())(
  'the command starts on what %s left behind, and answers with it',
  { timeout: 60_000 },
  async (release) => {
    const facts = readFacts(release);
    const data = join(folder, release);
    await thaw(release, { file: join(folder, 'frozen') });
    renameSync(join(folder, 'frozen.d'), data);
    // On the demo network: what is linked there is not to be asked for at WhatsApp.
    const args = ['--port', '0', '--data', data, '--no-open', '--log-level', 'error'];
    const command = parseCommand(args, {}, '/');
    if (command.run !== 'serve') throw new Error('these flags do not serve');
    await expect(serve(command.flags, { WAGATE_SECRET: 'x'.repeat(43) })).rejects.toThrow(
      /secret is not the one/,
    );
    const running = await serve(command.flags, { WAGATE_SECRET: facts.secret });
    try {
      expect((await fetch(`${running.listening}/readyz`)).status).toBe(200);
      expect(running.setupUrl).toBeUndefined();
      const headers = { 'x-api-key': facts.keys.whole };
      const { data: sessions } = (await (
        await fetch(`${running.listening}/api/v1/sessions`, { headers })
      ).json()) as { data: { id: string }[] };
      expect(sessions.map(({ id }) => id)).toContain(facts.sessions.bakery);
      const page = await fetch(running.listening);
      expect(await page.text()).toContain('<title>');
    } finally {
      await running.close();
    }
  },
);
