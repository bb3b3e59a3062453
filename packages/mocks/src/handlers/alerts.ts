import { openAlerts } from '../changes/alerts.js';
import type { AlertChoice } from '../schemas.js';
import { type StoredChoice, UNCHOSEN } from '../world/alert-choices.js';
import { problem } from './answer.js';
import { shaped } from './body-shape.js';
import { pageOf } from './pages.js';
import type { Call, Router } from './router.js';

const kinds = { kinds: 'texts', email: 'flag', language: 'text' } as const;

/** What is wrong now, and what a person is told of it by mail. */
export function alertRoutes(router: Router): void {
  router.add('getAlertChoice', choiceOf);
  router.add('updateAlertChoice', async (call) => {
    const { address: _, key } = person(call);
    const changes = shaped<StoredChoice>(await call.body(), kinds);
    const { alertChoices } = call.state.data;
    alertChoices.set(key, { ...(alertChoices.get(key) ?? UNCHOSEN), ...changes });
    return choiceOf(call);
  });
  router.add('listOpenAlerts', ({ state, principal, query }) => {
    const seen = openAlerts(state, principal.organizationId).filter(
      ({ webhook, session }) =>
        (!webhook || principal.permissions.has('manage')) &&
        (!principal.sessions || (session && principal.sessions.has(session.id))),
    );
    return pageOf(seen, query, ({ id }) => id);
  });
  router.add('testAlerts', (call) => {
    const { address } = person(call);
    const { mail } = call.options;
    if (!mail) throw problem(501, 'nothing is mailed here: no mail server is set up');
    if (mail === 'refuses')
      throw problem(409, 'The mail server says: 550 No such mailbox', { reason: 'mail_failed', address });
    return { address };
  });
}

/** Who calls, where mail goes to, and where their choice is kept. @throws a 403 for a key */
function person({ state, principal }: Call): { address: string; key: string } {
  const user = state.data.accounts.find((account) => account.user.id === principal.userId)?.user;
  if (!user) throw problem(403, 'this is a choice of people, not of keys');
  return { address: user.email, key: `${principal.organizationId}/${user.id}` };
}

function choiceOf(call: Call): AlertChoice {
  const { address, key } = person(call);
  return {
    ...(call.state.data.alertChoices.get(key) ?? UNCHOSEN),
    address,
    mail: call.options.mail !== undefined,
  };
}
