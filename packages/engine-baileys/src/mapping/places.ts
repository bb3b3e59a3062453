import { proto } from 'baileys';

/**
 * What becomes of a part of a message:
 * - `kind`: it is a message of its own;
 * - `wrapper`: the message is inside;
 * - `about`: it says something of another message, and is applied or ignored, never shown;
 * - `silent`: keys and the phones' own housekeeping.
 *
 * A part that stands in no table, or in none of the schema, is unknown: kept as it came, shown as a placeholder, told.
 */
export type Place = 'kind' | 'wrapper' | 'about' | 'silent';

/** Every field of WhatsApp's message, each in its place: a library that brings a new one does not compile until it has one. */
export const messagePlaces: Readonly<Record<keyof proto.IMessage, Place>> = {
  conversation: 'kind',
  extendedTextMessage: 'kind',
  imageMessage: 'kind',
  videoMessage: 'kind',
  ptvMessage: 'kind',
  audioMessage: 'kind',
  documentMessage: 'kind',
  stickerMessage: 'kind',
  stickerPackMessage: 'kind',
  contactMessage: 'kind',
  contactsArrayMessage: 'kind',
  locationMessage: 'kind',
  liveLocationMessage: 'kind',
  pollCreationMessage: 'kind',
  pollCreationMessageV2: 'kind',
  pollCreationMessageV3: 'kind',
  pollCreationMessageV5: 'kind',
  pollResultSnapshotMessage: 'kind',
  pollResultSnapshotMessageV3: 'kind',
  eventMessage: 'kind',
  groupInviteMessage: 'kind',
  newsletterAdminInviteMessage: 'kind',
  newsletterFollowerInviteMessageV2: 'kind',
  call: 'kind',
  callLogMesssage: 'kind',
  bcallMessage: 'kind',
  scheduledCallCreationMessage: 'kind',
  chat: 'kind',
  requestPhoneNumberMessage: 'kind',
  placeholderMessage: 'kind',
  richResponseMessage: 'kind',
  questionResponseMessage: 'kind',
  statusQuestionAnswerMessage: 'kind',
  statusQuotedMessage: 'kind',
  // What businesses send, and answers to it.
  listMessage: 'kind',
  listResponseMessage: 'kind',
  buttonsMessage: 'kind',
  buttonsResponseMessage: 'kind',
  templateMessage: 'kind',
  templateButtonReplyMessage: 'kind',
  highlyStructuredMessage: 'kind',
  interactiveMessage: 'kind',
  interactiveResponseMessage: 'kind',
  productMessage: 'kind',
  orderMessage: 'kind',
  invoiceMessage: 'kind',
  sendPaymentMessage: 'kind',
  requestPaymentMessage: 'kind',
  declinePaymentRequestMessage: 'kind',
  cancelPaymentRequestMessage: 'kind',
  paymentInviteMessage: 'kind',
  // A mention is inside a wrapper of its own, and is all that it says.
  statusMentionMessage: 'kind',
  groupStatusMentionMessage: 'kind',

  deviceSentMessage: 'wrapper',
  ephemeralMessage: 'wrapper',
  viewOnceMessage: 'wrapper',
  viewOnceMessageV2: 'wrapper',
  viewOnceMessageV2Extension: 'wrapper',
  documentWithCaptionMessage: 'wrapper',
  editedMessage: 'wrapper',
  groupMentionedMessage: 'wrapper',
  botInvokeMessage: 'wrapper',
  botForwardedMessage: 'wrapper',
  botTaskMessage: 'wrapper',
  lottieStickerMessage: 'wrapper',
  associatedChildMessage: 'wrapper',
  groupStatusMessage: 'wrapper',
  groupStatusMessageV2: 'wrapper',
  pollCreationMessageV4: 'wrapper',
  questionMessage: 'wrapper',
  questionReplyMessage: 'wrapper',
  statusAddYours: 'wrapper',

  reactionMessage: 'about',
  encReactionMessage: 'about',
  encCommentMessage: 'about',
  commentMessage: 'about',
  secretEncryptedMessage: 'about',
  pollUpdateMessage: 'about',
  encEventResponseMessage: 'about',
  keepInChatMessage: 'about',
  pinInChatMessage: 'about',
  scheduledCallEditMessage: 'about',
  statusNotificationMessage: 'about',
  statusStickerInteractionMessage: 'about',
  // Pictures of an event and of a poll's options: they belong to what is shown already.
  eventCoverImage: 'about',
  pollCreationOptionImageMessage: 'about',
  // Edits and revokes; everything else in it is housekeeping.
  protocolMessage: 'about',

  senderKeyDistributionMessage: 'silent',
  fastRatchetKeySenderKeyDistributionMessage: 'silent',
  messageContextInfo: 'silent',
  stickerSyncRmrMessage: 'silent',
  messageHistoryBundle: 'silent',
  messageHistoryNotice: 'silent',
  limitSharingMessage: 'silent',
  // Announces pictures that come as messages of their own, each of which names it.
  albumMessage: 'silent',
};

const { Type } = proto.Message.ProtocolMessage;

/** Every type of protocol message. The phones show none of them as a message. */
export const protocolPlaces: Readonly<Record<keyof typeof Type, 'about' | 'silent'>> = {
  REVOKE: 'about',
  MESSAGE_EDIT: 'about',
  REMINDER_MESSAGE: 'about',
  BOT_FEEDBACK_MESSAGE: 'about',
  STOP_GENERATION_MESSAGE: 'about',
  STATUS_MENTION_MESSAGE: 'about',
  MEDIA_NOTIFY_MESSAGE: 'about',
  EPHEMERAL_SETTING: 'silent',
  EPHEMERAL_SYNC_RESPONSE: 'silent',
  HISTORY_SYNC_NOTIFICATION: 'silent',
  APP_STATE_SYNC_KEY_SHARE: 'silent',
  APP_STATE_SYNC_KEY_REQUEST: 'silent',
  MSG_FANOUT_BACKFILL_REQUEST: 'silent',
  INITIAL_SECURITY_NOTIFICATION_SETTING_SYNC: 'silent',
  APP_STATE_FATAL_EXCEPTION_NOTIFICATION: 'silent',
  SHARE_PHONE_NUMBER: 'silent',
  PEER_DATA_OPERATION_REQUEST_MESSAGE: 'silent',
  PEER_DATA_OPERATION_REQUEST_RESPONSE_MESSAGE: 'silent',
  REQUEST_WELCOME_MESSAGE: 'silent',
  CLOUD_API_THREAD_CONTROL_NOTIFICATION: 'silent',
  LID_MIGRATION_MAPPING_SYNC: 'silent',
  BOT_MEMU_ONBOARDING_MESSAGE: 'silent',
  LIMIT_SHARING: 'silent',
  AI_PSI_METADATA: 'silent',
  AI_QUERY_FANOUT: 'silent',
  GROUP_MEMBER_LABEL_CHANGE: 'silent',
};

/** The place of a field, by its name; none of one that has none. */
export const placeOf = (field: string): Place | undefined =>
  Object.hasOwn(messagePlaces, field) ? messagePlaces[field as keyof proto.IMessage] : undefined;

/** The fields that are wrappers, but our phone's own, whose message lies in it otherwise. */
export const wrappers = Object.entries(messagePlaces)
  .filter(([field, place]) => place === 'wrapper' && field !== 'deviceSentMessage')
  .map(([field]) => field) as WrapperField[];

/** Fields whose message is in their field `message`. */
export type WrapperField = {
  [Field in keyof proto.IMessage]-?: NonNullable<
    proto.IMessage[Field]
  > extends proto.Message.IFutureProofMessage
    ? proto.Message.IFutureProofMessage extends NonNullable<proto.IMessage[Field]>
      ? Field
      : never
    : never;
}[keyof proto.IMessage];
