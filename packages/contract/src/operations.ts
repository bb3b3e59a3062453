export {
  EXTENSIONS,
  type Extension,
  type IdentityOperation,
  type IdentityOperationId,
  identityOperations,
  type Operation,
  type OperationBody,
  type OperationId,
  type OperationPermission,
  operations,
  type QueryParameter,
  type RetryClass,
} from './generated/operations.js';
