// Generated from openapi/{gateway,identity}.yaml by `npm run generate`. Do not edit.

/** What a credential must hold: `any` is any valid one, `ticket` a realtime ticket and `link` the secret of a one-time link, and nothing else. */
export type OperationPermission = 'any' | 'ticket' | 'link' | 'read' | 'send' | 'manage' | 'events' | 'super_admin';

/** Every extension of the wire contract, by the name a gateway announces it with. */
export const EXTENSIONS = ['capabilities', 'session-settings', 'session-detail', 'chat-preview', 'message-detail', 'message-paging', 'search', 'media', 'contact-detail', 'api-keys', 'webhook-deliveries', 'admin-sessions', 'gateways', 'admin-number', 'audit', 'realtime-replay', 'retry-after', 'read-roles', 'alerts', 'embed-tokens', 'account-health', 'pacing'] as const;

/** The name of an extension. */
export type Extension = (typeof EXTENSIONS)[number];

/** What an embed token may do with its sessions, in the order of the document. */
export const EMBED_CAPABILITIES = ['view', 'pair', 'contacts', 'contacts:write', 'send', 'sessions', 'webhooks', 'webhooks:read', 'keys', 'keys:read'] as const;

/** The name of what an embed token may do. */
export type EmbedCapability = (typeof EMBED_CAPABILITIES)[number];

/** Which embed tokens an operation is open to. */
export interface EmbedRule {
  /** Those with one of these capabilities; `any`: all. */
  readonly can: 'any' | readonly EmbedCapability[];
  /** Only those that reach all sessions of the organization. */
  readonly allSessions?: true;
}

/** Whether a call may be sent again when nobody knows what became of it: `safe` changes nothing, `idempotent` has the same effect twice, `keyed` is safe with the same `Idempotency-Key`, `never` may do it twice. */
export type RetryClass = 'safe' | 'idempotent' | 'keyed' | 'never';

/** A parameter of the query. */
export interface QueryParameter {
  /** Every value arrives as text: what it is read as. */
  readonly type: 'string' | 'integer' | 'boolean';
  /** The only values it takes. */
  readonly enum?: readonly string[];
  /** There where a call without it is refused. */
  readonly required?: true;
  /** What it belongs to; absent when the wire contract has it. */
  readonly extension?: Extension;
}

/** What an operation takes as its body. */
export interface OperationBody {
  /** Its media type. */
  readonly media: string;
  /** Whether a call without it is refused. */
  readonly required: boolean;
  /** The component it is made from. */
  readonly schema?: string;
  /** By name, where it is JSON; each says what extension it belongs to, if to one. */
  readonly properties?: Readonly<Record<string, { readonly extension?: Extension }>>;
}

/** An operation of the gateway. */
export interface Operation {
  /** Its id in the document. */
  readonly operationId: OperationId;
  /** The method of HTTP. */
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** The template of the document, such as `/api/v1/sessions/{session}:start`. */
  readonly path: string;
  /** What a credential must hold. */
  readonly permission: OperationPermission;
  /** What it needs on a gateway without the extension `read-roles`, where that is another. */
  readonly plainPermission?: OperationPermission;
  /** Which embed tokens it is open to; absent: none. */
  readonly embed?: EmbedRule;
  /** Whether it may be sent again. */
  readonly retry: RetryClass;
  /** The extension the whole operation belongs to; absent when the wire contract has it. */
  readonly extension?: Extension;
  /** The HTTP status of success; the first where there are several. */
  readonly success: number;
  /** Its query parameters by name. */
  readonly query?: Readonly<Record<string, QueryParameter>>;
  /** Its body, where it takes one. */
  readonly body?: OperationBody;
}

/** An operation of the identity service. */
export interface IdentityOperation {
  /** Its id in the document. */
  readonly operationId: IdentityOperationId;
  /** The method of HTTP. */
  readonly method: 'GET' | 'POST';
  /** Such as `/api/auth/sign-in/email`. */
  readonly path: string;
  /** Only the identity service of the embedded gateway has it. */
  readonly extension?: true;
}

/** The id of an operation of the gateway. */
export type OperationId =
  | 'getCapabilities'
  | 'listSessions'
  | 'createSession'
  | 'getSession'
  | 'updateSession'
  | 'deleteSession'
  | 'startSession'
  | 'stopSession'
  | 'restartSession'
  | 'logoutSession'
  | 'sessionMe'
  | 'sessionQR'
  | 'sessionPairingCode'
  | 'backupStatus'
  | 'importBackup'
  | 'listChats'
  | 'getChat'
  | 'updateChat'
  | 'deleteChat'
  | 'getChatPresence'
  | 'setChatPresence'
  | 'readChat'
  | 'listChatMessages'
  | 'getMessageMedia'
  | 'sendMessage'
  | 'editMessage'
  | 'revokeMessage'
  | 'addReaction'
  | 'removeReaction'
  | 'forwardMessage'
  | 'voteMessage'
  | 'searchMessages'
  | 'listContacts'
  | 'getContact'
  | 'checkContact'
  | 'getContactPicture'
  | 'getContactAbout'
  | 'blockContact'
  | 'unblockContact'
  | 'listGroups'
  | 'createGroup'
  | 'getGroup'
  | 'updateGroup'
  | 'listGroupMembers'
  | 'addGroupMembers'
  | 'removeGroupMember'
  | 'promoteGroupMember'
  | 'demoteGroupMember'
  | 'approveGroupMembers'
  | 'getGroupInvite'
  | 'revokeGroupInvite'
  | 'joinGroup'
  | 'leaveGroup'
  | 'createChannel'
  | 'listChannelMessages'
  | 'followChannel'
  | 'unfollowChannel'
  | 'muteChannel'
  | 'postStatus'
  | 'setPresence'
  | 'createRealtimeTicket'
  | 'openRealtime'
  | 'listWebhooks'
  | 'createWebhook'
  | 'getWebhook'
  | 'updateWebhook'
  | 'deleteWebhook'
  | 'listWebhookDeliveries'
  | 'getWebhookDelivery'
  | 'testWebhook'
  | 'redeliverWebhookDelivery'
  | 'redeliverWebhookDeliveries'
  | 'rotateWebhookSecret'
  | 'listApiKeys'
  | 'createApiKey'
  | 'updateApiKey'
  | 'deleteApiKey'
  | 'rotateApiKey'
  | 'listOAuthApps'
  | 'createOAuthApp'
  | 'getOAuthApp'
  | 'updateOAuthApp'
  | 'deleteOAuthApp'
  | 'rotateOAuthAppSecret'
  | 'enableOAuthApp'
  | 'disableOAuthApp'
  | 'listOAuthAppGrants'
  | 'revokeOAuthAppGrant'
  | 'revokeAllOAuthAppGrants'
  | 'listAudit'
  | 'getAlertChoice'
  | 'updateAlertChoice'
  | 'listOpenAlerts'
  | 'testAlerts'
  | 'adminListSessions'
  | 'adminStartSessionBackfill'
  | 'adminSessionBackfillStatus'
  | 'listGateways'
  | 'getAdminNumber'
  | 'pairAdminNumber'
  | 'adminListAudit'
  | 'createEmbedToken'
  | 'revokeEmbedTokens'
  | 'createEmbedLink'
  | 'getEmbedLink'
  | 'cancelEmbedLink'
  | 'redeemEmbedLink';

/** The id of an operation of the identity service. */
export type IdentityOperationId =
  | 'getSession'
  | 'getToken'
  | 'getJwks'
  | 'signUpEmail'
  | 'signInEmail'
  | 'signOut'
  | 'listSessions'
  | 'revokeSession'
  | 'revokeOtherSessions'
  | 'revokeSessions'
  | 'updateUser'
  | 'changePassword'
  | 'changeEmail'
  | 'verifyPassword'
  | 'deleteUser'
  | 'requestPasswordReset'
  | 'resetPassword'
  | 'getResetLinkState'
  | 'getAccountState'
  | 'becomeSuperAdmin'
  | 'enableTwoFactor'
  | 'disableTwoFactor'
  | 'getTotpUri'
  | 'verifyTotp'
  | 'verifyBackupCode'
  | 'generateBackupCodes'
  | 'renewTwoFactor'
  | 'confirmTwoFactorRenewal'
  | 'listOrganizations'
  | 'createOrganization'
  | 'updateOrganization'
  | 'deleteOrganization'
  | 'checkOrganizationSlug'
  | 'setActiveOrganization'
  | 'getFullOrganization'
  | 'getActiveMember'
  | 'getActiveMemberRole'
  | 'leaveOrganization'
  | 'hasOrganizationPermission'
  | 'listMembers'
  | 'updateMemberRole'
  | 'removeMember'
  | 'inviteMember'
  | 'getInvitation'
  | 'getInvitationState'
  | 'listInvitations'
  | 'listUserInvitations'
  | 'acceptInvitation'
  | 'rejectInvitation'
  | 'cancelInvitation'
  | 'createIdentityApiKey'
  | 'listIdentityApiKeys'
  | 'getIdentityApiKey'
  | 'updateIdentityApiKey'
  | 'deleteIdentityApiKey'
  | 'adminListUsers'
  | 'adminGetUser'
  | 'adminCreateUser'
  | 'adminUpdateUser'
  | 'adminSetRole'
  | 'adminSetUserPassword'
  | 'adminMakeResetLink'
  | 'adminRemoveUser'
  | 'adminBanUser'
  | 'adminUnbanUser'
  | 'adminImpersonateUser'
  | 'adminStopImpersonating'
  | 'adminListUserSessions'
  | 'adminRevokeUserSession'
  | 'adminRevokeUserSessions';

/** Every operation of the gateway, in the order of the document. */
export const operations: Readonly<Record<OperationId, Operation>> = {
  getCapabilities: {"operationId":"getCapabilities","method":"GET","path":"/api/v1/capabilities","permission":"any","embed":{"can":"any"},"retry":"safe","extension":"capabilities","success":200},
  listSessions: {"operationId":"listSessions","method":"GET","path":"/api/v1/sessions","permission":"read","plainPermission":"manage","embed":{"can":["view"]},"retry":"safe","success":200},
  createSession: {"operationId":"createSession","method":"POST","path":"/api/v1/sessions","permission":"manage","embed":{"can":["sessions"],"allSessions":true},"retry":"never","success":201,"body":{"media":"application/json","required":true,"schema":"CreateSessionInputBody","properties":{"autoRead":{},"label":{},"presenceTyping":{},"start":{}}}},
  getSession: {"operationId":"getSession","method":"GET","path":"/api/v1/sessions/{session}","permission":"read","plainPermission":"manage","embed":{"can":["view","pair","sessions"]},"retry":"safe","success":200},
  updateSession: {"operationId":"updateSession","method":"PATCH","path":"/api/v1/sessions/{session}","permission":"manage","embed":{"can":["sessions"]},"retry":"idempotent","extension":"session-settings","success":200,"body":{"media":"application/json","required":true,"schema":"UpdateSessionBody","properties":{"label":{},"autoRead":{},"presenceTyping":{},"ratePerMin":{},"ratePerHour":{},"pace":{"extension":"pacing"}}}},
  deleteSession: {"operationId":"deleteSession","method":"DELETE","path":"/api/v1/sessions/{session}","permission":"manage","embed":{"can":["sessions"],"allSessions":true},"retry":"idempotent","success":204},
  startSession: {"operationId":"startSession","method":"POST","path":"/api/v1/sessions/{session}:start","permission":"manage","embed":{"can":["pair","sessions"]},"retry":"idempotent","success":200},
  stopSession: {"operationId":"stopSession","method":"POST","path":"/api/v1/sessions/{session}:stop","permission":"manage","embed":{"can":["sessions"]},"retry":"idempotent","success":200},
  restartSession: {"operationId":"restartSession","method":"POST","path":"/api/v1/sessions/{session}:restart","permission":"manage","embed":{"can":["pair","sessions"]},"retry":"never","success":200},
  logoutSession: {"operationId":"logoutSession","method":"POST","path":"/api/v1/sessions/{session}:logout","permission":"manage","embed":{"can":["sessions"]},"retry":"idempotent","success":200},
  sessionMe: {"operationId":"sessionMe","method":"GET","path":"/api/v1/sessions/{session}/me","permission":"read","plainPermission":"manage","retry":"safe","success":200},
  sessionQR: {"operationId":"sessionQR","method":"GET","path":"/api/v1/sessions/{session}/qr","permission":"manage","embed":{"can":["pair","sessions"]},"retry":"safe","success":200},
  sessionPairingCode: {"operationId":"sessionPairingCode","method":"POST","path":"/api/v1/sessions/{session}/pairing-code","permission":"manage","embed":{"can":["pair","sessions"]},"retry":"never","success":200,"body":{"media":"application/json","required":true,"schema":"PairingCodeInputBody","properties":{"phone":{}}}},
  backupStatus: {"operationId":"backupStatus","method":"GET","path":"/api/v1/sessions/{session}/backfill","permission":"read","plainPermission":"manage","retry":"safe","success":200},
  importBackup: {"operationId":"importBackup","method":"POST","path":"/api/v1/sessions/{session}/backfill","permission":"manage","retry":"never","success":202,"body":{"media":"multipart/form-data","required":true}},
  listChats: {"operationId":"listChats","method":"GET","path":"/api/v1/sessions/{session}/chats","permission":"read","embed":{"can":["view"]},"retry":"safe","success":200,"query":{"limit":{"type":"integer"},"cursor":{"type":"string"},"q":{"type":"string","extension":"search"},"type":{"type":"string","enum":["dm","group","newsletter","broadcast","status"],"extension":"search"},"archived":{"type":"boolean","extension":"search"},"unread":{"type":"boolean","extension":"search"}}},
  getChat: {"operationId":"getChat","method":"GET","path":"/api/v1/sessions/{session}/chats/{cid}","permission":"read","embed":{"can":["view"]},"retry":"safe","success":200},
  updateChat: {"operationId":"updateChat","method":"PATCH","path":"/api/v1/sessions/{session}/chats/{cid}","permission":"send","retry":"idempotent","success":200,"body":{"media":"application/json","required":true,"schema":"UpdateChatInputBody","properties":{"archived":{},"mutedUntil":{},"pinned":{},"unmute":{}}}},
  deleteChat: {"operationId":"deleteChat","method":"DELETE","path":"/api/v1/sessions/{session}/chats/{cid}","permission":"send","retry":"idempotent","success":204},
  getChatPresence: {"operationId":"getChatPresence","method":"GET","path":"/api/v1/sessions/{session}/chats/{cid}/presence","permission":"read","embed":{"can":["view"]},"retry":"safe","success":200},
  setChatPresence: {"operationId":"setChatPresence","method":"PUT","path":"/api/v1/sessions/{session}/chats/{cid}/presence","permission":"send","embed":{"can":["send"]},"retry":"idempotent","success":204,"body":{"media":"application/json","required":true,"schema":"ChatPresenceInputBody","properties":{"state":{}}}},
  readChat: {"operationId":"readChat","method":"POST","path":"/api/v1/sessions/{session}/chats/{cid}/read","permission":"send","embed":{"can":["send"]},"retry":"idempotent","success":200},
  listChatMessages: {"operationId":"listChatMessages","method":"GET","path":"/api/v1/sessions/{session}/chats/{cid}/messages","permission":"read","embed":{"can":["view"]},"retry":"safe","success":200,"query":{"limit":{"type":"integer"},"cursor":{"type":"string"},"around":{"type":"string","extension":"message-paging"},"after":{"type":"string","extension":"message-paging"}}},
  getMessageMedia: {"operationId":"getMessageMedia","method":"GET","path":"/api/v1/sessions/{session}/messages/{mid}/media","permission":"read","embed":{"can":["view"]},"retry":"safe","extension":"media","success":200,"query":{"chat":{"type":"string","required":true},"sender":{"type":"string"}}},
  sendMessage: {"operationId":"sendMessage","method":"POST","path":"/api/v1/sessions/{session}/messages","permission":"send","embed":{"can":["send"]},"retry":"keyed","success":200,"query":{"async":{"type":"boolean"}},"body":{"media":"application/json","required":true,"schema":"SendRequest","properties":{"caption":{},"contact":{},"latitude":{},"longitude":{},"media":{},"medias":{},"mentions":{},"name":{},"options":{},"pollEndTime":{},"pollHideVotes":{},"replyTo":{},"selectableCount":{},"text":{},"to":{},"type":{}}}},
  editMessage: {"operationId":"editMessage","method":"PATCH","path":"/api/v1/sessions/{session}/messages/{mid}","permission":"send","embed":{"can":["send"]},"retry":"idempotent","success":200,"body":{"media":"application/json","required":true,"schema":"EditMessageInputBody","properties":{"chat":{},"text":{}}}},
  revokeMessage: {"operationId":"revokeMessage","method":"DELETE","path":"/api/v1/sessions/{session}/messages/{mid}","permission":"send","embed":{"can":["send"]},"retry":"idempotent","success":200,"body":{"media":"application/json","required":true,"schema":"RevokeMessageInputBody","properties":{"chat":{},"sender":{}}}},
  addReaction: {"operationId":"addReaction","method":"POST","path":"/api/v1/sessions/{session}/messages/{mid}/reaction","permission":"send","embed":{"can":["send"]},"retry":"idempotent","success":200,"body":{"media":"application/json","required":true,"schema":"ReactionInputBody","properties":{"chat":{},"emoji":{},"sender":{}}}},
  removeReaction: {"operationId":"removeReaction","method":"DELETE","path":"/api/v1/sessions/{session}/messages/{mid}/reaction","permission":"send","embed":{"can":["send"]},"retry":"idempotent","success":200,"body":{"media":"application/json","required":true,"schema":"ReactionInputBody","properties":{"chat":{},"emoji":{},"sender":{}}}},
  forwardMessage: {"operationId":"forwardMessage","method":"POST","path":"/api/v1/sessions/{session}/messages/{mid}/forward","permission":"send","embed":{"can":["send"]},"retry":"never","success":200,"body":{"media":"application/json","required":true,"schema":"ForwardInputBody","properties":{"chat":{},"sender":{},"to":{}}}},
  voteMessage: {"operationId":"voteMessage","method":"POST","path":"/api/v1/sessions/{session}/messages/{mid}/vote","permission":"send","embed":{"can":["send"]},"retry":"idempotent","success":200,"body":{"media":"application/json","required":true,"schema":"VoteInputBody","properties":{"chat":{},"options":{},"sender":{}}}},
  searchMessages: {"operationId":"searchMessages","method":"GET","path":"/api/v1/sessions/{session}/messages/search","permission":"read","embed":{"can":["view"]},"retry":"safe","extension":"search","success":200,"query":{"q":{"type":"string","required":true},"chat":{"type":"string"},"from":{"type":"string"},"type":{"type":"string"},"before":{"type":"integer"},"after":{"type":"integer"},"limit":{"type":"integer"},"cursor":{"type":"string"}}},
  listContacts: {"operationId":"listContacts","method":"GET","path":"/api/v1/sessions/{session}/contacts","permission":"read","embed":{"can":["contacts","contacts:write"]},"retry":"safe","success":200,"query":{"source":{"type":"string","enum":["dm","group"]},"group":{"type":"string"},"q":{"type":"string"},"limit":{"type":"integer"},"cursor":{"type":"string"}}},
  getContact: {"operationId":"getContact","method":"GET","path":"/api/v1/sessions/{session}/contacts/{lid}","permission":"read","embed":{"can":["contacts","contacts:write"]},"retry":"safe","success":200},
  checkContact: {"operationId":"checkContact","method":"GET","path":"/api/v1/sessions/{session}/contacts/check","permission":"read","embed":{"can":["contacts","contacts:write"]},"retry":"safe","success":200,"query":{"phone":{"type":"string"}}},
  getContactPicture: {"operationId":"getContactPicture","method":"GET","path":"/api/v1/sessions/{session}/contacts/{jid}/picture","permission":"read","embed":{"can":["contacts","contacts:write"]},"retry":"safe","success":200},
  getContactAbout: {"operationId":"getContactAbout","method":"GET","path":"/api/v1/sessions/{session}/contacts/{jid}/about","permission":"read","embed":{"can":["contacts","contacts:write"]},"retry":"safe","success":200},
  blockContact: {"operationId":"blockContact","method":"POST","path":"/api/v1/sessions/{session}/contacts/{jid}/block","permission":"send","embed":{"can":["contacts:write"]},"retry":"idempotent","success":204},
  unblockContact: {"operationId":"unblockContact","method":"POST","path":"/api/v1/sessions/{session}/contacts/{jid}/unblock","permission":"send","embed":{"can":["contacts:write"]},"retry":"idempotent","success":204},
  listGroups: {"operationId":"listGroups","method":"GET","path":"/api/v1/sessions/{session}/groups","permission":"read","embed":{"can":["view","contacts","contacts:write"]},"retry":"safe","success":200},
  createGroup: {"operationId":"createGroup","method":"POST","path":"/api/v1/sessions/{session}/groups","permission":"send","retry":"never","success":201,"body":{"media":"application/json","required":true,"schema":"CreateGroupInputBody","properties":{"name":{},"participants":{}}}},
  getGroup: {"operationId":"getGroup","method":"GET","path":"/api/v1/sessions/{session}/groups/{gid}","permission":"read","embed":{"can":["view","contacts","contacts:write"]},"retry":"safe","success":200},
  updateGroup: {"operationId":"updateGroup","method":"PATCH","path":"/api/v1/sessions/{session}/groups/{gid}","permission":"send","retry":"idempotent","success":204,"body":{"media":"application/json","required":true,"schema":"UpdateGroupInputBody","properties":{"announce":{},"description":{},"locked":{},"subject":{}}}},
  listGroupMembers: {"operationId":"listGroupMembers","method":"GET","path":"/api/v1/sessions/{session}/groups/{gid}/members","permission":"read","embed":{"can":["view","contacts","contacts:write"]},"retry":"safe","success":200},
  addGroupMembers: {"operationId":"addGroupMembers","method":"POST","path":"/api/v1/sessions/{session}/groups/{gid}/members","permission":"send","retry":"idempotent","success":204,"body":{"media":"application/json","required":true,"schema":"AddGroupMembersInputBody","properties":{"participants":{}}}},
  removeGroupMember: {"operationId":"removeGroupMember","method":"DELETE","path":"/api/v1/sessions/{session}/groups/{gid}/members/{jid}","permission":"send","retry":"idempotent","success":204},
  promoteGroupMember: {"operationId":"promoteGroupMember","method":"POST","path":"/api/v1/sessions/{session}/groups/{gid}/members/{jid}/promote","permission":"send","retry":"idempotent","success":204},
  demoteGroupMember: {"operationId":"demoteGroupMember","method":"POST","path":"/api/v1/sessions/{session}/groups/{gid}/members/{jid}/demote","permission":"send","retry":"idempotent","success":204},
  approveGroupMembers: {"operationId":"approveGroupMembers","method":"POST","path":"/api/v1/sessions/{session}/groups/{gid}/members:approve","permission":"send","retry":"idempotent","success":204,"body":{"media":"application/json","required":true,"schema":"ApproveGroupMembersInputBody","properties":{"participants":{}}}},
  getGroupInvite: {"operationId":"getGroupInvite","method":"GET","path":"/api/v1/sessions/{session}/groups/{gid}/invite","permission":"read","retry":"safe","success":200},
  revokeGroupInvite: {"operationId":"revokeGroupInvite","method":"DELETE","path":"/api/v1/sessions/{session}/groups/{gid}/invite","permission":"send","retry":"never","success":200},
  joinGroup: {"operationId":"joinGroup","method":"POST","path":"/api/v1/sessions/{session}/groups:join","permission":"send","retry":"idempotent","success":200,"body":{"media":"application/json","required":true,"schema":"JoinGroupInputBody","properties":{"invite":{}}}},
  leaveGroup: {"operationId":"leaveGroup","method":"POST","path":"/api/v1/sessions/{session}/groups/{gid}:leave","permission":"send","retry":"idempotent","success":204},
  createChannel: {"operationId":"createChannel","method":"POST","path":"/api/v1/sessions/{session}/channels","permission":"send","retry":"never","success":201,"body":{"media":"application/json","required":true,"schema":"CreateChannelInputBody","properties":{"description":{},"name":{}}}},
  listChannelMessages: {"operationId":"listChannelMessages","method":"GET","path":"/api/v1/sessions/{session}/channels/{jid}/messages","permission":"read","plainPermission":"send","retry":"safe","success":200,"query":{"limit":{"type":"integer"},"cursor":{"type":"string"}}},
  followChannel: {"operationId":"followChannel","method":"POST","path":"/api/v1/sessions/{session}/channels/{jid}:follow","permission":"send","retry":"idempotent","success":204},
  unfollowChannel: {"operationId":"unfollowChannel","method":"POST","path":"/api/v1/sessions/{session}/channels/{jid}:unfollow","permission":"send","retry":"idempotent","success":204},
  muteChannel: {"operationId":"muteChannel","method":"POST","path":"/api/v1/sessions/{session}/channels/{jid}:mute","permission":"send","retry":"idempotent","success":204,"body":{"media":"application/json","required":true,"schema":"MuteChannelInputBody","properties":{"mute":{}}}},
  postStatus: {"operationId":"postStatus","method":"POST","path":"/api/v1/sessions/{session}/status","permission":"send","retry":"never","success":200,"body":{"media":"application/json","required":true,"schema":"PostStatusInputBody","properties":{"text":{},"type":{}}}},
  setPresence: {"operationId":"setPresence","method":"PUT","path":"/api/v1/sessions/{session}/presence","permission":"send","embed":{"can":["send"]},"retry":"idempotent","success":204,"body":{"media":"application/json","required":true,"schema":"SetPresenceInputBody","properties":{"state":{}}}},
  createRealtimeTicket: {"operationId":"createRealtimeTicket","method":"POST","path":"/api/v1/realtime/ticket","permission":"events","embed":{"can":["view","pair","sessions"]},"retry":"never","success":201,"body":{"media":"application/json","required":false,"schema":"TicketRequest","properties":{"scope":{},"session":{},"events":{},"since":{},"gateway":{}}}},
  openRealtime: {"operationId":"openRealtime","method":"GET","path":"/api/v1/realtime","permission":"ticket","retry":"never","success":101,"query":{"ticket":{"type":"string","required":true}}},
  listWebhooks: {"operationId":"listWebhooks","method":"GET","path":"/api/v1/webhooks","permission":"manage","embed":{"can":["webhooks","webhooks:read"]},"retry":"safe","success":200},
  createWebhook: {"operationId":"createWebhook","method":"POST","path":"/api/v1/webhooks","permission":"manage","embed":{"can":["webhooks"]},"retry":"never","success":201,"body":{"media":"application/json","required":true,"schema":"WebhookBody","properties":{"active":{},"customHeaders":{},"events":{},"retryPolicy":{},"secret":{},"sessionId":{},"url":{}}}},
  getWebhook: {"operationId":"getWebhook","method":"GET","path":"/api/v1/webhooks/{id}","permission":"manage","embed":{"can":["webhooks","webhooks:read"]},"retry":"safe","success":200},
  updateWebhook: {"operationId":"updateWebhook","method":"PATCH","path":"/api/v1/webhooks/{id}","permission":"manage","embed":{"can":["webhooks"]},"retry":"idempotent","success":200,"body":{"media":"application/json","required":true,"schema":"WebhookBody","properties":{"active":{},"customHeaders":{},"events":{},"retryPolicy":{},"secret":{},"sessionId":{},"url":{}}}},
  deleteWebhook: {"operationId":"deleteWebhook","method":"DELETE","path":"/api/v1/webhooks/{id}","permission":"manage","embed":{"can":["webhooks"]},"retry":"idempotent","success":204},
  listWebhookDeliveries: {"operationId":"listWebhookDeliveries","method":"GET","path":"/api/v1/webhooks/{id}/deliveries","permission":"manage","embed":{"can":["webhooks","webhooks:read"]},"retry":"safe","extension":"webhook-deliveries","success":200,"query":{"status":{"type":"string","enum":["pending","delivered","failed","dead","undelivered"]},"event":{"type":"string"},"limit":{"type":"integer"},"cursor":{"type":"string"}}},
  getWebhookDelivery: {"operationId":"getWebhookDelivery","method":"GET","path":"/api/v1/webhooks/{id}/deliveries/{did}","permission":"manage","embed":{"can":["webhooks","webhooks:read"]},"retry":"safe","extension":"webhook-deliveries","success":200},
  testWebhook: {"operationId":"testWebhook","method":"POST","path":"/api/v1/webhooks/{id}:test","permission":"manage","embed":{"can":["webhooks"]},"retry":"never","extension":"webhook-deliveries","success":202,"body":{"media":"application/json","required":false,"schema":"TestWebhookBody","properties":{"event":{}}}},
  redeliverWebhookDelivery: {"operationId":"redeliverWebhookDelivery","method":"POST","path":"/api/v1/webhooks/{id}/deliveries/{did}:redeliver","permission":"manage","embed":{"can":["webhooks"]},"retry":"never","extension":"webhook-deliveries","success":202},
  redeliverWebhookDeliveries: {"operationId":"redeliverWebhookDeliveries","method":"POST","path":"/api/v1/webhooks/{id}:redeliver","permission":"manage","embed":{"can":["webhooks"]},"retry":"never","extension":"webhook-deliveries","success":202,"body":{"media":"application/json","required":true,"schema":"RedeliverBody","properties":{"from":{},"to":{},"status":{},"event":{},"dryRun":{}}}},
  rotateWebhookSecret: {"operationId":"rotateWebhookSecret","method":"POST","path":"/api/v1/webhooks/{id}:rotate-secret","permission":"manage","embed":{"can":["webhooks"]},"retry":"never","extension":"webhook-deliveries","success":200,"body":{"media":"application/json","required":false,"schema":"RotateSecretBody","properties":{"overlapSeconds":{}}}},
  listApiKeys: {"operationId":"listApiKeys","method":"GET","path":"/api/v1/api-keys","permission":"manage","embed":{"can":["keys","keys:read"]},"retry":"safe","extension":"api-keys","success":200},
  createApiKey: {"operationId":"createApiKey","method":"POST","path":"/api/v1/api-keys","permission":"manage","embed":{"can":["keys"]},"retry":"never","extension":"api-keys","success":201,"body":{"media":"application/json","required":true,"schema":"CreateApiKeyBody","properties":{"name":{},"permissions":{},"sessions":{},"expiresAt":{}}}},
  updateApiKey: {"operationId":"updateApiKey","method":"PATCH","path":"/api/v1/api-keys/{id}","permission":"manage","embed":{"can":["keys"]},"retry":"idempotent","extension":"api-keys","success":200,"body":{"media":"application/json","required":true,"schema":"UpdateApiKeyBody","properties":{"name":{},"enabled":{}}}},
  deleteApiKey: {"operationId":"deleteApiKey","method":"DELETE","path":"/api/v1/api-keys/{id}","permission":"manage","embed":{"can":["keys"]},"retry":"idempotent","extension":"api-keys","success":204},
  rotateApiKey: {"operationId":"rotateApiKey","method":"POST","path":"/api/v1/api-keys/{id}:rotate","permission":"manage","embed":{"can":["keys"]},"retry":"never","extension":"api-keys","success":200},
  listOAuthApps: {"operationId":"listOAuthApps","method":"GET","path":"/api/v1/oauth-apps","permission":"read","retry":"safe","success":200,"query":{"cursor":{"type":"string"},"limit":{"type":"integer"}}},
  createOAuthApp: {"operationId":"createOAuthApp","method":"POST","path":"/api/v1/oauth-apps","permission":"manage","retry":"never","success":201,"body":{"media":"application/json","required":true,"schema":"OauthAppBody","properties":{"allowedScopes":{},"botName":{},"clientType":{},"groupJid":{},"loginCommand":{},"logoUrl":{},"modes":{},"name":{},"redirectUris":{},"refreshTtlSeconds":{},"sessionId":{},"tokenTtlSeconds":{}}}},
  getOAuthApp: {"operationId":"getOAuthApp","method":"GET","path":"/api/v1/oauth-apps/{id}","permission":"read","retry":"safe","success":200},
  updateOAuthApp: {"operationId":"updateOAuthApp","method":"PATCH","path":"/api/v1/oauth-apps/{id}","permission":"manage","retry":"idempotent","success":200,"body":{"media":"application/json","required":true,"schema":"OauthAppPatchBody","properties":{"allowedScopes":{},"botName":{},"clientType":{},"groupJid":{},"loginCommand":{},"logoUrl":{},"modes":{},"name":{},"redirectUris":{},"refreshTtlSeconds":{},"sessionId":{},"tokenTtlSeconds":{}}}},
  deleteOAuthApp: {"operationId":"deleteOAuthApp","method":"DELETE","path":"/api/v1/oauth-apps/{id}","permission":"manage","retry":"idempotent","success":204},
  rotateOAuthAppSecret: {"operationId":"rotateOAuthAppSecret","method":"POST","path":"/api/v1/oauth-apps/{id}:rotate-secret","permission":"manage","retry":"never","success":200},
  enableOAuthApp: {"operationId":"enableOAuthApp","method":"POST","path":"/api/v1/oauth-apps/{id}:enable","permission":"manage","retry":"idempotent","success":200},
  disableOAuthApp: {"operationId":"disableOAuthApp","method":"POST","path":"/api/v1/oauth-apps/{id}:disable","permission":"manage","retry":"idempotent","success":200},
  listOAuthAppGrants: {"operationId":"listOAuthAppGrants","method":"GET","path":"/api/v1/oauth-apps/{id}/grants","permission":"read","retry":"safe","success":200,"query":{"cursor":{"type":"string"},"limit":{"type":"integer"}}},
  revokeOAuthAppGrant: {"operationId":"revokeOAuthAppGrant","method":"DELETE","path":"/api/v1/oauth-apps/{id}/grants/{grantId}","permission":"manage","retry":"idempotent","success":204},
  revokeAllOAuthAppGrants: {"operationId":"revokeAllOAuthAppGrants","method":"POST","path":"/api/v1/oauth-apps/{id}/grants:revoke-all","permission":"manage","retry":"idempotent","success":204},
  listAudit: {"operationId":"listAudit","method":"GET","path":"/api/v1/audit","permission":"manage","retry":"safe","extension":"audit","success":200,"query":{"actor":{"type":"string"},"action":{"type":"string"},"target":{"type":"string"},"from":{"type":"integer"},"to":{"type":"integer"},"limit":{"type":"integer"},"cursor":{"type":"string"}}},
  getAlertChoice: {"operationId":"getAlertChoice","method":"GET","path":"/api/v1/alerts","permission":"read","retry":"safe","extension":"alerts","success":200},
  updateAlertChoice: {"operationId":"updateAlertChoice","method":"PATCH","path":"/api/v1/alerts","permission":"read","retry":"idempotent","extension":"alerts","success":200,"body":{"media":"application/json","required":true,"schema":"AlertChoiceBody","properties":{"kinds":{},"email":{},"language":{}}}},
  listOpenAlerts: {"operationId":"listOpenAlerts","method":"GET","path":"/api/v1/alerts/open","permission":"read","retry":"safe","extension":"alerts","success":200,"query":{"limit":{"type":"integer"},"cursor":{"type":"string"}}},
  testAlerts: {"operationId":"testAlerts","method":"POST","path":"/api/v1/alerts:test","permission":"read","retry":"never","extension":"alerts","success":200},
  adminListSessions: {"operationId":"adminListSessions","method":"GET","path":"/api/v1/admin/sessions","permission":"super_admin","retry":"safe","success":200,"query":{"q":{"type":"string","extension":"admin-sessions"},"organization":{"type":"string","extension":"admin-sessions"},"gateway":{"type":"string","extension":"admin-sessions"},"status":{"type":"string","enum":["starting","scan_qr_code","working","failed","stopped","logged_out"],"extension":"admin-sessions"},"limit":{"type":"integer","extension":"admin-sessions"},"cursor":{"type":"string","extension":"admin-sessions"}}},
  adminStartSessionBackfill: {"operationId":"adminStartSessionBackfill","method":"POST","path":"/api/v1/admin/sessions/{session}:backfill","permission":"super_admin","retry":"never","success":202},
  adminSessionBackfillStatus: {"operationId":"adminSessionBackfillStatus","method":"GET","path":"/api/v1/admin/sessions/{session}/backfill","permission":"super_admin","retry":"safe","success":200},
  listGateways: {"operationId":"listGateways","method":"GET","path":"/api/v1/admin/gateways","permission":"super_admin","retry":"safe","extension":"gateways","success":200},
  getAdminNumber: {"operationId":"getAdminNumber","method":"GET","path":"/api/v1/admin/number","permission":"super_admin","retry":"safe","extension":"admin-number","success":200},
  pairAdminNumber: {"operationId":"pairAdminNumber","method":"POST","path":"/api/v1/admin/number:pair","permission":"super_admin","retry":"never","extension":"admin-number","success":200,"body":{"media":"application/json","required":true,"schema":"PairAdminNumberBody","properties":{"method":{},"number":{},"organization":{}}}},
  adminListAudit: {"operationId":"adminListAudit","method":"GET","path":"/api/v1/admin/audit","permission":"super_admin","retry":"safe","extension":"audit","success":200,"query":{"actor":{"type":"string"},"action":{"type":"string"},"target":{"type":"string"},"from":{"type":"integer"},"to":{"type":"integer"},"limit":{"type":"integer"},"cursor":{"type":"string"}}},
  createEmbedToken: {"operationId":"createEmbedToken","method":"POST","path":"/api/v1/embed-tokens","permission":"manage","retry":"never","extension":"embed-tokens","success":201,"body":{"media":"application/json","required":true,"schema":"CreateEmbedTokenBody","properties":{"sessions":{},"can":{},"user":{},"origins":{},"expiresIn":{}}}},
  revokeEmbedTokens: {"operationId":"revokeEmbedTokens","method":"DELETE","path":"/api/v1/embed-tokens","permission":"manage","retry":"idempotent","extension":"embed-tokens","success":204,"query":{"session":{"type":"string"},"user":{"type":"string"},"jti":{"type":"string"}}},
  createEmbedLink: {"operationId":"createEmbedLink","method":"POST","path":"/api/v1/embed-links","permission":"manage","retry":"never","extension":"embed-tokens","success":201,"body":{"media":"application/json","required":true,"schema":"CreateEmbedLinkBody","properties":{"session":{},"can":{},"expiresIn":{},"user":{},"returnUrl":{},"brand":{}}}},
  getEmbedLink: {"operationId":"getEmbedLink","method":"GET","path":"/api/v1/embed-links/{id}","permission":"manage","retry":"safe","extension":"embed-tokens","success":200},
  cancelEmbedLink: {"operationId":"cancelEmbedLink","method":"DELETE","path":"/api/v1/embed-links/{id}","permission":"manage","retry":"idempotent","extension":"embed-tokens","success":204},
  redeemEmbedLink: {"operationId":"redeemEmbedLink","method":"POST","path":"/api/v1/embed-links/{id}:redeem","permission":"link","retry":"never","extension":"embed-tokens","success":200,"body":{"media":"application/json","required":true,"schema":"RedeemEmbedLinkBody","properties":{"secret":{}}}},
};

/** Every operation of the identity service, in the order of the document. */
export const identityOperations: Readonly<Record<IdentityOperationId, IdentityOperation>> = {
  getSession: {"operationId":"getSession","method":"GET","path":"/api/auth/get-session"},
  getToken: {"operationId":"getToken","method":"GET","path":"/api/auth/token"},
  getJwks: {"operationId":"getJwks","method":"GET","path":"/api/auth/jwks"},
  signUpEmail: {"operationId":"signUpEmail","method":"POST","path":"/api/auth/sign-up/email"},
  signInEmail: {"operationId":"signInEmail","method":"POST","path":"/api/auth/sign-in/email"},
  signOut: {"operationId":"signOut","method":"POST","path":"/api/auth/sign-out"},
  listSessions: {"operationId":"listSessions","method":"GET","path":"/api/auth/list-sessions"},
  revokeSession: {"operationId":"revokeSession","method":"POST","path":"/api/auth/revoke-session"},
  revokeOtherSessions: {"operationId":"revokeOtherSessions","method":"POST","path":"/api/auth/revoke-other-sessions"},
  revokeSessions: {"operationId":"revokeSessions","method":"POST","path":"/api/auth/revoke-sessions"},
  updateUser: {"operationId":"updateUser","method":"POST","path":"/api/auth/update-user"},
  changePassword: {"operationId":"changePassword","method":"POST","path":"/api/auth/change-password"},
  changeEmail: {"operationId":"changeEmail","method":"POST","path":"/api/auth/change-email"},
  verifyPassword: {"operationId":"verifyPassword","method":"POST","path":"/api/auth/verify-password"},
  deleteUser: {"operationId":"deleteUser","method":"POST","path":"/api/auth/delete-user"},
  requestPasswordReset: {"operationId":"requestPasswordReset","method":"POST","path":"/api/auth/request-password-reset"},
  resetPassword: {"operationId":"resetPassword","method":"POST","path":"/api/auth/reset-password"},
  getResetLinkState: {"operationId":"getResetLinkState","method":"POST","path":"/api/auth/wagate/reset-link/state","extension":true},
  getAccountState: {"operationId":"getAccountState","method":"GET","path":"/api/auth/wagate/account","extension":true},
  becomeSuperAdmin: {"operationId":"becomeSuperAdmin","method":"POST","path":"/api/auth/wagate/super-admin","extension":true},
  enableTwoFactor: {"operationId":"enableTwoFactor","method":"POST","path":"/api/auth/two-factor/enable"},
  disableTwoFactor: {"operationId":"disableTwoFactor","method":"POST","path":"/api/auth/two-factor/disable"},
  getTotpUri: {"operationId":"getTotpUri","method":"POST","path":"/api/auth/two-factor/get-totp-uri"},
  verifyTotp: {"operationId":"verifyTotp","method":"POST","path":"/api/auth/two-factor/verify-totp"},
  verifyBackupCode: {"operationId":"verifyBackupCode","method":"POST","path":"/api/auth/two-factor/verify-backup-code"},
  generateBackupCodes: {"operationId":"generateBackupCodes","method":"POST","path":"/api/auth/two-factor/generate-backup-codes"},
  renewTwoFactor: {"operationId":"renewTwoFactor","method":"POST","path":"/api/auth/wagate/two-factor/renew","extension":true},
  confirmTwoFactorRenewal: {"operationId":"confirmTwoFactorRenewal","method":"POST","path":"/api/auth/wagate/two-factor/confirm","extension":true},
  listOrganizations: {"operationId":"listOrganizations","method":"GET","path":"/api/auth/organization/list"},
  createOrganization: {"operationId":"createOrganization","method":"POST","path":"/api/auth/organization/create"},
  updateOrganization: {"operationId":"updateOrganization","method":"POST","path":"/api/auth/organization/update"},
  deleteOrganization: {"operationId":"deleteOrganization","method":"POST","path":"/api/auth/organization/delete"},
  checkOrganizationSlug: {"operationId":"checkOrganizationSlug","method":"POST","path":"/api/auth/organization/check-slug"},
  setActiveOrganization: {"operationId":"setActiveOrganization","method":"POST","path":"/api/auth/organization/set-active"},
  getFullOrganization: {"operationId":"getFullOrganization","method":"GET","path":"/api/auth/organization/get-full-organization"},
  getActiveMember: {"operationId":"getActiveMember","method":"GET","path":"/api/auth/organization/get-active-member"},
  getActiveMemberRole: {"operationId":"getActiveMemberRole","method":"GET","path":"/api/auth/organization/get-active-member-role"},
  leaveOrganization: {"operationId":"leaveOrganization","method":"POST","path":"/api/auth/organization/leave"},
  hasOrganizationPermission: {"operationId":"hasOrganizationPermission","method":"POST","path":"/api/auth/organization/has-permission"},
  listMembers: {"operationId":"listMembers","method":"GET","path":"/api/auth/organization/list-members"},
  updateMemberRole: {"operationId":"updateMemberRole","method":"POST","path":"/api/auth/organization/update-member-role"},
  removeMember: {"operationId":"removeMember","method":"POST","path":"/api/auth/organization/remove-member"},
  inviteMember: {"operationId":"inviteMember","method":"POST","path":"/api/auth/organization/invite-member"},
  getInvitation: {"operationId":"getInvitation","method":"GET","path":"/api/auth/organization/get-invitation"},
  getInvitationState: {"operationId":"getInvitationState","method":"GET","path":"/api/auth/wagate/invitation","extension":true},
  listInvitations: {"operationId":"listInvitations","method":"GET","path":"/api/auth/organization/list-invitations"},
  listUserInvitations: {"operationId":"listUserInvitations","method":"GET","path":"/api/auth/organization/list-user-invitations"},
  acceptInvitation: {"operationId":"acceptInvitation","method":"POST","path":"/api/auth/organization/accept-invitation"},
  rejectInvitation: {"operationId":"rejectInvitation","method":"POST","path":"/api/auth/organization/reject-invitation"},
  cancelInvitation: {"operationId":"cancelInvitation","method":"POST","path":"/api/auth/organization/cancel-invitation"},
  createIdentityApiKey: {"operationId":"createIdentityApiKey","method":"POST","path":"/api/auth/api-key/create"},
  listIdentityApiKeys: {"operationId":"listIdentityApiKeys","method":"GET","path":"/api/auth/api-key/list"},
  getIdentityApiKey: {"operationId":"getIdentityApiKey","method":"GET","path":"/api/auth/api-key/get"},
  updateIdentityApiKey: {"operationId":"updateIdentityApiKey","method":"POST","path":"/api/auth/api-key/update"},
  deleteIdentityApiKey: {"operationId":"deleteIdentityApiKey","method":"POST","path":"/api/auth/api-key/delete"},
  adminListUsers: {"operationId":"adminListUsers","method":"GET","path":"/api/auth/admin/list-users"},
  adminGetUser: {"operationId":"adminGetUser","method":"GET","path":"/api/auth/admin/get-user"},
  adminCreateUser: {"operationId":"adminCreateUser","method":"POST","path":"/api/auth/admin/create-user"},
  adminUpdateUser: {"operationId":"adminUpdateUser","method":"POST","path":"/api/auth/admin/update-user"},
  adminSetRole: {"operationId":"adminSetRole","method":"POST","path":"/api/auth/admin/set-role"},
  adminSetUserPassword: {"operationId":"adminSetUserPassword","method":"POST","path":"/api/auth/admin/set-user-password"},
  adminMakeResetLink: {"operationId":"adminMakeResetLink","method":"POST","path":"/api/auth/wagate/reset-link","extension":true},
  adminRemoveUser: {"operationId":"adminRemoveUser","method":"POST","path":"/api/auth/admin/remove-user"},
  adminBanUser: {"operationId":"adminBanUser","method":"POST","path":"/api/auth/admin/ban-user"},
  adminUnbanUser: {"operationId":"adminUnbanUser","method":"POST","path":"/api/auth/admin/unban-user"},
  adminImpersonateUser: {"operationId":"adminImpersonateUser","method":"POST","path":"/api/auth/admin/impersonate-user"},
  adminStopImpersonating: {"operationId":"adminStopImpersonating","method":"POST","path":"/api/auth/admin/stop-impersonating"},
  adminListUserSessions: {"operationId":"adminListUserSessions","method":"POST","path":"/api/auth/admin/list-user-sessions"},
  adminRevokeUserSession: {"operationId":"adminRevokeUserSession","method":"POST","path":"/api/auth/admin/revoke-user-session"},
  adminRevokeUserSessions: {"operationId":"adminRevokeUserSessions","method":"POST","path":"/api/auth/admin/revoke-user-sessions"},
};
