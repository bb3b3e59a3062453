import type { IdentityOperationId, OperationId } from '@wagate/contract/operations';
import type { IdentityOperations, IdentitySchemas, operations, Schemas } from '@wagate/contract/types';

export type { IdentityOperationId, OperationId };

export type Session = Schemas['WASession'];
export type SessionStatus = Session['status'];
export type Chat = Schemas['Chat'];
export type Message = Schemas['Message'];
export type MessageStatus = NonNullable<Message['status']>;
export type MessagePayload = Schemas['MessagePayload'];
export type Contact = Schemas['Contact'];
export type Group = Schemas['Group'];
export type GroupMember = Schemas['GroupMember'];
export type ContactDetail = Schemas['ContactDetail'];
export type ApiKey = Schemas['ApiKey'];
export type Webhook = Schemas['Webhook'];
export type WebhookBody = Schemas['WebhookBody'];
export type WebhookDelivery = Schemas['WebhookDelivery'];
export type WebhookDeliveryDetail = Schemas['WebhookDeliveryDetail'];
export type WebhookAttempt = Schemas['WebhookAttempt'];
export type AuditEntry = Schemas['AuditEntry'];
export type Alert = Schemas['Alert'];
export type AlertChoice = Schemas['AlertChoice'];
export type GatewayNode = Schemas['Gateway'];
export type Capabilities = Schemas['Capabilities'];
export type SendRequest = Schemas['SendRequest'];
export type SendResult = Schemas['SendResult'];
export type TicketRequest = Schemas['TicketRequest'];
export type GatewayEvent = Schemas['EventEnvelope'];
export type EventName = GatewayEvent['event'];
/** Six names share one payload: the event that has this one among its names. */
type EventOf<E extends EventName, T = GatewayEvent> = T extends { event: infer N }
  ? E extends N
    ? T
    : never
  : never;
export type PayloadOf<E extends EventName> = EventOf<E> extends { payload: infer P } ? P : never;

export type User = IdentitySchemas['User'];
export type Organization = IdentitySchemas['Organization'];
export type Invitation = IdentitySchemas['Invitation'];
export type Role = IdentitySchemas['OrganizationRole'];
export type IdentitySession = IdentitySchemas['Session'];

type JsonOf<R> = R extends { content: { 'application/json': infer B } } ? B : undefined;
type Good = 200 | 201 | 202 | 204;

/** What an operation answers when it succeeds. */
export type Answer<O extends OperationId> = JsonOf<
  operations[O]['responses'][keyof operations[O]['responses'] & Good]
>;
export type IdentityAnswer<O extends IdentityOperationId> = JsonOf<
  IdentityOperations[O]['responses'][keyof IdentityOperations[O]['responses'] & Good]
>;
