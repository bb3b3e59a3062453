import { nodeEnvironment } from '../core/environment.node.js';
import { createIdentity as createPlainIdentity } from './index.js';

export * from './index.js';

/** A client of the identity service, as in a page; `WAGATE_LOG` is its log's level where none is given. */
export const createIdentity: typeof createPlainIdentity = (options) =>
  createPlainIdentity({ ...options, environment: options.environment ?? nodeEnvironment() });
