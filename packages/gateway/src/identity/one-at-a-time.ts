/**
 * What takes rights from somebody, and must leave somebody who has them: two super admins who demote each other, or two owners who take the ownership
 * from each other, would at the same moment both find that one is left. A request is answered after the one before it, and finds what that left.
 */
const PATHS: ReadonlySet<string> = new Set([
  ...['leave', 'remove-member', 'update-member-role'].map((one) => `/api/auth/organization/${one}`),
  ...['set-role', 'update-user', 'ban-user', 'remove-user'].map((one) => `/api/auth/admin/${one}`),
]);

export function oneAtATime(
  handler: (request: Request) => Promise<Response>,
): (request: Request) => Promise<Response> {
  let last: Promise<unknown> = Promise.resolve();
  return (request) => {
    if (!PATHS.has(new URL(request.url).pathname)) return handler(request);
    const answer = last.then(() => handler(request));
    last = answer.catch(() => undefined);
    return answer;
  };
}
