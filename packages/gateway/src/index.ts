export { createGateway, type EmbeddedGateway } from './gateway.js';
export { type HostOptions, hostCheck } from './http/known-hosts.js';
export type { Registration } from './identity/identity.js';
export { makeApiKey } from './identity/make-key.js';
export { promoteSuperAdmin } from './identity/promote.js';
export { SmtpUrlError } from './mail/smtp-url.js';
export type { GatewayOptions } from './options.js';
export { checkDatabase } from './store/check-database.js';
export { StoreError } from './store/problem.js';
