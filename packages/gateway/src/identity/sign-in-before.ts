import { getSessionFromCtx } from 'better-auth/api';
import type { bearer } from 'better-auth/plugins';
import type { SignInOf } from './acts.js';

type Context = Parameters<typeof getSessionFromCtx>[0];

/**
 * Whose sign-in a request comes with, asked before the request is carried out. better-auth turns a bearer into the cookie that it stands for only after
 * our own hooks: what they guard would be open to whoever shows the one and not the other.
 */
export function signInBefore(context: Context, { hooks }: ReturnType<typeof bearer>): SignInOf {
  let found: ReturnType<SignInOf> | undefined;
  async function find() {
    const [byBearer] = hooks.before;
    const made = byBearer?.matcher(context)
      ? await byBearer.handler({ ...context, returnHeaders: false })
      : undefined;
    const headers = (made as { context?: { headers?: Headers } } | undefined)?.context?.headers;
    return getSessionFromCtx(headers ? { ...context, headers } : context, { disableRefresh: true });
  }
  return () => {
    found ??= find();
    return found;
  };
}
