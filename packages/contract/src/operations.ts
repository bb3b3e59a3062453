export {
  type Operation,
  type OperationId,
  type OperationPermission,
  operations,
  type QueryParameter,
} from './generated/operations.js';
