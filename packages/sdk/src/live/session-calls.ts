const CALLS = new Set(
  ['create', 'update', 'start', 'stop', 'restart', 'logout'].map((method) => `sessions.${method}`),
);

/** Whether this call answers with the session that it made or changed. */
export const changesSession = (name: string): boolean => CALLS.has(name);
