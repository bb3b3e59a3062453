import type { Directory } from '@wagate/engine';
import type { Clock } from '../clock.js';
import { ApiProblem, noClient, notFound, unavailable } from '../errors/api-problem.js';
import { isNotConnected } from '../errors/engine-failure.js';
import type { SessionHandle } from './session-handle.js';
import { LateError, within } from './time-limit.js';

/** Before the answer to the caller is due: they get a plain word instead of nothing. */
const ANSWER_MS = 10_000;

/**
 * Asks WhatsApp over a session's connection.
 * @throws ApiProblem 501 while it is not connected, 503 when WhatsApp is silent, 404 for who is not there, 500 when it
 * refuses.
 */
export async function askWhatsApp<Question extends keyof Directory>(
  session: SessionHandle,
  clock: Clock,
  question: Question,
  ...about: Parameters<Directory[Question]>
): Promise<Awaited<ReturnType<Directory[Question]>>> {
  return await answered(session, clock, async () => await session.ask(question, ...about), aboutPeople);
}

/**
 * An answer of WhatsApp's that may not come.
 * @param refused what a refusal by WhatsApp's own number means
 * @throws ApiProblem 501 while the session is not connected, 503 when WhatsApp is silent or has had enough, and what `refused` says
 */
export async function answered<Answer>(
  session: SessionHandle,
  clock: Clock,
  ask: () => Promise<Answer>,
  refused: (code: number) => ApiProblem,
): Promise<Answer> {
  if (!(await session.connected())) throw noClient();
  try {
    return await within(clock, ANSWER_MS, ask());
  } catch (error) {
    if (isNotConnected(error)) throw noClient();
    if (error instanceof LateError) throw unavailable(error.message);
    const code = refusal(error);
    if (code === undefined) throw error;
    if (code === 429) throw unavailable('WhatsApp wants fewer questions: try again later');
    throw refused(code);
  }
}

const aboutPeople = (code: number): ApiProblem =>
  code === 404
    ? notFound('WhatsApp does not know this contact')
    : new ApiProblem('internal', `WhatsApp refused (${code})`, { reason: 'refused', code });

/** What WhatsApp's server answered instead; engines name such an error so. */
function refusal(error: unknown): number | undefined {
  if (!(error instanceof Error) || error.name !== 'RefusedError' || !('code' in error)) return undefined;
  return typeof error.code === 'number' ? error.code : undefined;
}
