/** What was found: `ok`, `warn` for what works but not for everybody, `fail` for what does not work. */
export interface Finding {
  readonly level: 'ok' | 'warn' | 'fail';
  readonly about: string;
  /** What is so, and where it is not right what to do. */
  readonly text: string;
}

const finding =
  (level: Finding['level']) =>
  (about: string, text: string): Finding => ({ level, about, text });
export const ok = finding('ok');
export const warn = finding('warn');
export const fail = finding('fail');

/** One line for each finding. */
export const report = (findings: readonly Finding[]): string =>
  findings.map(({ level, about, text }) => `${level.padEnd(5)} ${about}: ${text}\n`).join('');
