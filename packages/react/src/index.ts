'use client';
export { GatewayProvider, type GatewayProviderProps, useGateway } from './gateway-context.js';
export {
  useApiKeys,
  useCapabilities,
  useChats,
  useContact,
  useContacts,
  useEvents,
  useGroup,
  useSession,
  useSessions,
  useTimeline,
  useWebhooks,
} from './hooks.js';
export { type LiveResult, useLive } from './use-live.js';
