import type { Write } from '../data/write.js';
import type { Localize } from '../localize/localize.js';
import { sessionStrings } from './session.strings.js';

/**
 * Why a session could not be started, stopped or unlinked; empty while all is well. A 404 for a session that is on show is no deletion: a plain
 * gateway answers so for one that its process has not loaded. One that was deleted leaves the page by its own way.
 */
export const lifecycleProblem = <A extends readonly unknown[], R>(
  localize: Localize,
  write: Write<A, R>,
): string => (write.error?.status === 404 ? localize.area(sessionStrings)('not_loaded') : write.problem);
