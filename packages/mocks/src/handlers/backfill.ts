import type { Schemas } from '@wagate/contract/types';
import { notFound, problem } from './answer.js';
import type { Call, Router } from './router.js';

type Job = Schemas['BackfillJob'];

/** How long a reading of contacts and groups takes here, in milliseconds of the world's clock. */
const TAKES_MS = 2_000;

/** Contacts and groups read at a super admin's wish: what a session has is what WhatsApp tells. */
export function backfillRoutes(router: Router): void {
  const jobs = new Map<string, Job>();
  router.add('adminStartSessionBackfill', (call) => {
    const session = sessionOf(call);
    if (jobAt(call, jobs.get(session.id))?.status === 'running')
      throw problem(409, 'a backfill of this session is running already');
    const job: Job = {
      id: call.state.ids.make('bf', call.state.now()),
      sessionId: session.id,
      organizationId: session.organizationId,
      status: 'running',
      contacts: 0,
      groups: 0,
      groupMembers: 0,
      startedAt: call.state.now(),
    };
    jobs.set(session.id, job);
    return job;
  });
  router.add('adminSessionBackfillStatus', (call) => {
    const job = jobAt(call, jobs.get(sessionOf(call).id));
    if (!job) throw notFound('backfill');
    return job;
  });
}

function sessionOf(call: Call) {
  const session = call.state.session(call.param('session'));
  if (!session) throw notFound('session');
  return session;
}

/** A job as it stands by now. */
function jobAt({ state }: Call, job: Job | undefined): Job | undefined {
  const finishedAt = job && job.startedAt + TAKES_MS;
  if (!job || finishedAt! > state.now()) return job;
  if (state.session(job.sessionId)?.status !== 'working')
    return { ...job, status: 'failed', error: 'the session is not connected to WhatsApp', finishedAt };
  const { contacts, groups, members } = state.of(job.sessionId);
  const groupMembers = [...members.values()].reduce((sum, list) => sum + list.length, 0);
  const counts = { contacts: contacts.length, groups: groups.length, groupMembers };
  return { ...job, ...counts, status: 'succeeded', finishedAt };
}
