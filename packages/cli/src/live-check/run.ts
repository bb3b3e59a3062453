import { redact } from '../redact.js';
import { type LiveCheck, liveSteps, Skipped } from './steps.js';

export type Outcome = 'ok' | 'failed' | 'skipped';

/**
 * Walks every step and writes down what came of it, a line each: no number, no text, no key. One that fails does not keep the next
 * from being tried, but for the link, without which there is nothing to try.
 */
export async function runLiveCheck(
  check: LiveCheck,
  write: (line: string) => void,
  now: () => Date = () => new Date(),
): Promise<ReadonlyMap<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  for (const [name, run] of liveSteps(check)) {
    const begun = now().getTime();
    let outcome: Outcome = 'ok';
    let told: string;
    try {
      told = await run();
    } catch (error) {
      outcome = error instanceof Skipped ? 'skipped' : 'failed';
      told = (error as Error).message;
    }
    outcomes.set(name, outcome);
    const seconds = ((now().getTime() - begun) / 1000).toFixed(1);
    write(redact(`${now().toISOString()} ${outcome.padEnd(7)} ${name}: ${told} (${seconds} s)`));
    if (outcomes.size === 1 && outcome !== 'ok') break;
  }
  return outcomes;
}
