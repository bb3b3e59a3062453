import type { IdentityOperation, Operation } from '@wagate/contract/operations';

type Verb = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** Where MSW finds an operation: its parameters are written `:session` there, and the colon of a custom verb is escaped. */
export function routeOf({ method, path }: Operation | IdentityOperation, baseUrl: string) {
  const pattern = path.replace(/:/g, '\\:').replace(/\{(\w+)\}/g, ':$1');
  return { method: method.toLowerCase() as Verb, url: `${baseUrl}${pattern}` };
}
