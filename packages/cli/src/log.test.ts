import { expect, it } from 'vitest';
import { createLog } from './log.js';

it.each(['text', 'json'] as const)(
  'what comes from elsewhere is no line of its own, nor tells a terminal what to do (%s)',
  (format) => {
    const written: string[] = [];
    const log = createLog({ level: 'debug', format, write: (line) => void written.push(line) });
    const hostile = 'a\r\n2020-01-01T00:00:00.000Z error all is lost\u2028b\u001b[2Jc\u009bd';
    log(hostile, new Error(hostile), { sessionId: hostile });
    expect(written).toHaveLength(1);
    const lines = written[0]!.trimEnd().split(/\r\n|[\r\n\u2028\u2029]/);
    expect(lines.filter((line) => /^2020-01-01/.test(line))).toEqual([]);
    expect(lines.join('')).not.toMatch(/[\p{Cc}\p{Zl}]/u);
  },
);
