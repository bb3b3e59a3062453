export type { EmbedCapability } from '@wagate/contract/embed';
export { PERMISSIONS, ROLES } from '@wagate/contract/permissions';
export type {
  components,
  EventName,
  EventPayloads,
  GatewayEvent,
  operations,
  Permission,
  paths,
  Schemas,
} from '@wagate/contract/types';
export { type Auth, apiKey, type Credential, token } from './core/auth.js';
export type { CallOptions, KeyedOptions } from './core/call-options.js';
export type { CallPromise, WithResponse } from './core/call-promise.js';
export { clientNamed } from './core/client-name.js';
export {
  type BrowserWindow,
  browserEnvironment,
  type Environment,
  plainEnvironment,
} from './core/environment.js';
export {
  AbortedError,
  ConflictError,
  type ErrorFields,
  ForbiddenError,
  GatewayError,
  GatewayUnavailableError,
  InternalError,
  NetworkError,
  NotFoundError,
  NotImplementedError,
  RateLimitedError,
  SendFailedError,
  UnauthorizedError,
  ValidationError,
} from './core/errors.js';
export type { Announced, Extensions } from './core/extensions.js';
export type { FinishedCall } from './core/finished-call.js';
export {
  createGateway,
  type EmbedGatewayOptions,
  type Gateway,
  type GatewayOptions,
} from './core/gateway.js';
export type { AttemptInfo, Hooks, ObserveOptions, ResponseInfo, RetryInfo } from './core/hooks.js';
export { identitySession } from './core/identity-session.js';
export type { Logger, LogLevel } from './core/log.js';
export type { Page, PageIterable, Pages } from './core/pages.js';
export type { Readable } from './core/readable.js';
export type { ClientSetUp } from './core/set-up-fault.js';
export type { Fetcher, RetryPolicy } from './core/transport.js';
export type { SocketFactory, SocketLike } from './core/web-socket.js';
export type { GatewayMethods } from './generated/methods.js';
export type { Chat, Contact, Group, Message, SendRequest, SendResult, Session } from './model.js';
