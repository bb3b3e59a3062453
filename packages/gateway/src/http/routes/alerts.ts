import type { Schemas } from '@wagate/contract/types';
import { listOpenAlerts } from '../../alerts/alert-list.js';
import type { Alerts } from '../../alerts/alerts.js';
import { choiceOf, choose } from '../../alerts/choice.js';
import type { Clock } from '../../clock.js';
import { ApiProblem, forbidden, notImplemented, rateLimited } from '../../errors/api-problem.js';
import { languageOf } from '../../mail/language.js';
import { testLetter } from '../../mail/letters.js';
import { MailError } from '../../mail/mail-error.js';
import type { Principal } from '../../principal/principal.js';
import type { Store } from '../../store/open.js';
import type { Route } from '../operation.js';

export interface AlertRoutes {
  store: Store;
  alerts: Alerts;
  clock: Clock;
  publicUrl: string;
}

/** A mail to oneself is quickly asked for again; a mail server takes it amiss. */
const TESTS = { most: 3, within: 60_000 };
/** Below the time that a request has. */
const TEST_MS = 12_000;

/** What is wrong now, and who is told of it. */
export function alertRoutes(route: Route, { store, alerts, clock, publicUrl }: AlertRoutes): void {
  const tests = new Map<string, number[]>();

  async function chooser(principal: Principal, organizationId: string) {
    const { userId } = principal;
    const person =
      userId === undefined
        ? undefined
        : await store.db.selectFrom('user').select('email').where('id', '=', userId).executeTakeFirst();
    if (userId === undefined || !person) throw forbidden('this is a choice of people, not of keys');
    return { userId, organizationId, address: person.email };
  }

  async function answer(who: Awaited<ReturnType<typeof chooser>>): Promise<Schemas['AlertChoice']> {
    const { kinds, email, language } = await choiceOf(store.db, who);
    return {
      kinds: [...kinds],
      email,
      address: who.address,
      ...(language ? { language } : {}),
      mail: alerts.mailer !== undefined,
    };
  }

  /** @throws ApiProblem 429 */
  function spendTest(userId: string): void {
    const now = clock.now();
    for (const [id, times] of tests) if (times.every((at) => now - at >= TESTS.within)) tests.delete(id);
    const recent = (tests.get(userId) ?? []).filter((at) => now - at < TESTS.within);
    if (recent.length >= TESTS.most)
      throw rateLimited('too many test mails', (recent[0]! + TESTS.within - now) / 1000);
    tests.set(userId, [...recent, now]);
  }

  route('getAlertChoice', async ({ principal, organizationId }) =>
    answer(await chooser(principal, organizationId)),
  );

  route('updateAlertChoice', async ({ principal, organizationId, body }) => {
    const who = await chooser(principal, organizationId);
    await store.transaction((trx) => choose(trx, who, body));
    return answer(who);
  });

  route('listOpenAlerts', ({ scope, query }) => listOpenAlerts(store.db, scope, query));

  route('testAlerts', async ({ principal, organizationId, request }) => {
    const who = await chooser(principal, organizationId);
    const { mailer } = alerts;
    if (!mailer) throw notImplemented('nothing is mailed here: no mail server is set up');
    spendTest(who.userId);
    const { language = languageOf(request.headers.get('accept-language')) } = await choiceOf(store.db, who);
    try {
      const letter = testLetter({ language, url: `${publicUrl}/account` });
      await mailer.send({ to: who.address, ...letter }, TEST_MS);
    } catch (error) {
      if (!(error instanceof MailError)) throw error;
      throw new ApiProblem('conflict', error.message, { reason: 'mail_failed', address: who.address });
    }
    return { address: who.address };
  });
}
