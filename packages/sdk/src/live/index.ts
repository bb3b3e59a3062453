export { type AccountSnapshot, liveAccount } from './account.js';
export { type AdminNumberSnapshot, liveAdminNumber } from './admin-number.js';
export { type AlertChoice, type AlertChoiceSnapshot, liveAlertChoice } from './alert-choice.js';
export { type Alert, type AlertsSnapshot, liveAlerts } from './alerts.js';
export {
  type AllSessionsQuery,
  type AllSessionsSnapshot,
  liveAllSessions,
} from './all-sessions.js';
export { type ApiKey, type ApiKeysSnapshot, liveApiKeys } from './api-keys.js';
export { type AuditEntry, type AuditQuery, type AuditSnapshot, liveAudit } from './audit.js';
export { capabilities } from './capabilities.js';
export { liveChats } from './chats.js';
export { type ContactGroup, type ContactSnapshot, liveContact } from './contact.js';
export { type ContactsQuery, type ContactsSnapshot, liveContacts } from './contacts.js';
export {
  type DeliveriesQuery,
  type DeliveriesSnapshot,
  type Delivery,
  liveDeliveries,
} from './deliveries.js';
export {
  type EventsOptions,
  type EventsSnapshot,
  type LiveEvents,
  liveEvents,
  type MonitorEntry,
  type MonitorEvent,
  type MonitorGap,
} from './events.js';
export { type GatewayNode, type GatewaysSnapshot, liveGateways } from './gateways.js';
export { type GroupMember, type GroupSnapshot, liveGroup } from './group.js';
export { keyFromIdentity, liveIdentityApiKeys } from './identity-api-keys.js';
export { type InvitationSnapshot, liveInvitation } from './invitation.js';
export type { ListSnapshot, LiveList } from './list-store.js';
export { type Invitation, liveMembers, type Member, type MembersSnapshot } from './members.js';
export { type MediaOf, messageMedia } from './message-media.js';
export { liveSession } from './session.js';
export { liveSessions } from './sessions.js';
export { liveSignIn, type SignInSnapshot } from './sign-in.js';
export { liveSignIns, type SignIn, type SignInsSnapshot } from './sign-ins.js';
export { liveTimeline } from './timeline.js';
export type {
  CapabilitiesSnapshot,
  ChatsQuery,
  ChatsSnapshot,
  Live,
  LiveChats,
  LivePhase,
  LiveSnapshot,
  LiveTimeline,
  Pairing,
  PairingQr,
  Reaction,
  SessionSnapshot,
  SessionsSnapshot,
  TimelineMessage,
  TimelineSnapshot,
} from './types.js';
export { liveUsers, type User, type UsersPage, type UsersQuery, type UsersSnapshot } from './users.js';
export { liveWebhooks, type Webhook, type WebhooksSnapshot } from './webhooks.js';
