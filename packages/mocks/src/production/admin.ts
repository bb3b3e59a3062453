import type { Router } from '../handlers/router.js';

/** The platform's list: every session of every organization, in one page. */
export function adminHabits(router: Router): void {
  router.add('adminListSessions', (call) => ({
    data: call.state.data.sessions.map((session) => call.shape.session(session)),
  }));
}
