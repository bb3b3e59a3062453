import { invalid } from '../errors/api-problem.js';
import { foldText } from '../text/fold.js';

const LONGEST = 256;

/** What a person wants found, folded, without the space around it. @throws ApiProblem 400 */
export function queryText(q: string): string {
  if (q.length > LONGEST) throw invalid([`must have ${LONGEST} characters or fewer (query.q)`]);
  const text = foldText(q.trim());
  if (!text) throw invalid(['must have a visible character (query.q)']);
  return text;
}
