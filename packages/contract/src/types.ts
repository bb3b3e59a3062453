/**
 * The types of both documents, `openapi/gateway.yaml` and `openapi/identity.yaml`. Those of the identity service carry its name.
 */
export type {
  components,
  EventName,
  EventPayloads,
  GatewayEvent,
  operations,
  Permission,
  paths,
  Schemas,
} from './generated/gateway.js';
export type {
  components as IdentityComponents,
  operations as IdentityOperations,
  paths as IdentityPaths,
  Schemas as IdentitySchemas,
} from './generated/identity.js';
