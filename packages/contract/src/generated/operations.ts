// Generated from openapi/gateway.yaml by `npm run generate`. Do not edit.

/** What a credential must hold: `any` is any valid one, `ticket` a realtime ticket and nothing else. */
export type OperationPermission = 'any' | 'ticket' | 'read' | 'send' | 'manage' | 'events' | 'super_admin';

export interface QueryParameter {
  readonly type: 'string' | 'integer' | 'boolean';
  readonly enum?: readonly string[];
  readonly required?: true;
}

export interface Operation {
  readonly operationId: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** The template of the document, such as `/api/v1/sessions/{session}:start`. */
  readonly path: string;
  readonly permission: OperationPermission;
  /** The extension the whole operation belongs to; absent when the wire contract has it. */
  readonly extension?: string;
  /** The HTTP status of success; the first where there are several. */
  readonly success: number;
  readonly query?: Readonly<Record<string, QueryParameter>>;
  /** The body: its media type, whether it must be there, and the component it is made from. */
  readonly body?: { readonly media: string; readonly required: boolean; readonly schema?: string };
}

/** Every operation of the contract, in the order of the document. */
export const operations = {
  getCapabilities: {"operationId":"getCapabilities","method":"GET","path":"/api/v1/capabilities","permission":"any","extension":"capabilities","success":200},
  listSessions: {"operationId":"listSessions","method":"GET","path":"/api/v1/sessions","permission":"read","success":200},
  createSession: {"operationId":"createSession","method":"POST","path":"/api/v1/sessions","permission":"manage","success":201,"body":{"media":"application/json","required":true,"schema":"CreateSessionInputBody"}},
  getSession: {"operationId":"getSession","method":"GET","path":"/api/v1/sessions/{session}","permission":"read","success":200},
  updateSession: {"operationId":"updateSession","method":"PATCH","path":"/api/v1/sessions/{session}","permission":"manage","extension":"session-settings","success":200,"body":{"media":"application/json","required":true,"schema":"UpdateSessionBody"}},
  deleteSession: {"operationId":"deleteSession","method":"DELETE","path":"/api/v1/sessions/{session}","permission":"manage","success":204},
  startSession: {"operationId":"startSession","method":"POST","path":"/api/v1/sessions/{session}:start","permission":"manage","success":200},
  stopSession: {"operationId":"stopSession","method":"POST","path":"/api/v1/sessions/{session}:stop","permission":"manage","success":200},
  restartSession: {"operationId":"restartSession","method":"POST","path":"/api/v1/sessions/{session}:restart","permission":"manage","success":200},
  logoutSession: {"operationId":"logoutSession","method":"POST","path":"/api/v1/sessions/{session}:logout","permission":"manage","success":200},
  sessionMe: {"operationId":"sessionMe","method":"GET","path":"/api/v1/sessions/{session}/me","permission":"read","success":200},
  sessionQR: {"operationId":"sessionQR","method":"GET","path":"/api/v1/sessions/{session}/qr","permission":"manage","success":200},
  sessionPairingCode: {"operationId":"sessionPairingCode","method":"POST","path":"/api/v1/sessions/{session}/pairing-code","permission":"manage","success":200,"body":{"media":"application/json","required":true,"schema":"PairingCodeInputBody"}},
  backupStatus: {"operationId":"backupStatus","method":"GET","path":"/api/v1/sessions/{session}/backfill","permission":"read","success":200},
  importBackup: {"operationId":"importBackup","method":"POST","path":"/api/v1/sessions/{session}/backfill","permission":"manage","success":202,"body":{"media":"multipart/form-data","required":true}},
  listChats: {"operationId":"listChats","method":"GET","path":"/api/v1/sessions/{session}/chats","permission":"read","success":200,"query":{"limit":{"type":"integer"},"cursor":{"type":"string"},"q":{"type":"string"},"type":{"type":"string","enum":["dm","group","newsletter","broadcast","status"]},"archived":{"type":"boolean"},"unread":{"type":"boolean"}}},
  getChat: {"operationId":"getChat","method":"GET","path":"/api/v1/sessions/{session}/chats/{cid}","permission":"read","success":200},
  updateChat: {"operationId":"updateChat","method":"PATCH","path":"/api/v1/sessions/{session}/chats/{cid}","permission":"send","success":200,"body":{"media":"application/json","required":true,"schema":"UpdateChatInputBody"}},
  deleteChat: {"operationId":"deleteChat","method":"DELETE","path":"/api/v1/sessions/{session}/chats/{cid}","permission":"send","success":204},
  getChatPresence: {"operationId":"getChatPresence","method":"GET","path":"/api/v1/sessions/{session}/chats/{cid}/presence","permission":"read","success":200},
  setChatPresence: {"operationId":"setChatPresence","method":"PUT","path":"/api/v1/sessions/{session}/chats/{cid}/presence","permission":"send","success":204,"body":{"media":"application/json","required":true,"schema":"ChatPresenceInputBody"}},
  readChat: {"operationId":"readChat","method":"POST","path":"/api/v1/sessions/{session}/chats/{cid}/read","permission":"send","success":200},
  listChatMessages: {"operationId":"listChatMessages","method":"GET","path":"/api/v1/sessions/{session}/chats/{cid}/messages","permission":"read","success":200,"query":{"limit":{"type":"integer"},"cursor":{"type":"string"},"around":{"type":"string"},"after":{"type":"string"}}},
  sendMessage: {"operationId":"sendMessage","method":"POST","path":"/api/v1/sessions/{session}/messages","permission":"send","success":200,"query":{"async":{"type":"boolean"}},"body":{"media":"application/json","required":true,"schema":"SendRequest"}},
  editMessage: {"operationId":"editMessage","method":"PATCH","path":"/api/v1/sessions/{session}/messages/{mid}","permission":"send","success":200,"body":{"media":"application/json","required":true,"schema":"EditMessageInputBody"}},
  revokeMessage: {"operationId":"revokeMessage","method":"DELETE","path":"/api/v1/sessions/{session}/messages/{mid}","permission":"send","success":200,"body":{"media":"application/json","required":true,"schema":"RevokeMessageInputBody"}},
  addReaction: {"operationId":"addReaction","method":"POST","path":"/api/v1/sessions/{session}/messages/{mid}/reaction","permission":"send","success":200,"body":{"media":"application/json","required":true,"schema":"ReactionInputBody"}},
  removeReaction: {"operationId":"removeReaction","method":"DELETE","path":"/api/v1/sessions/{session}/messages/{mid}/reaction","permission":"send","success":200,"body":{"media":"application/json","required":true,"schema":"ReactionInputBody"}},
  forwardMessage: {"operationId":"forwardMessage","method":"POST","path":"/api/v1/sessions/{session}/messages/{mid}/forward","permission":"send","success":200,"body":{"media":"application/json","required":true,"schema":"ForwardInputBody"}},
  voteMessage: {"operationId":"voteMessage","method":"POST","path":"/api/v1/sessions/{session}/messages/{mid}/vote","permission":"send","success":200,"body":{"media":"application/json","required":true,"schema":"VoteInputBody"}},
  searchMessages: {"operationId":"searchMessages","method":"GET","path":"/api/v1/sessions/{session}/messages/search","permission":"read","extension":"search","success":200,"query":{"q":{"type":"string","required":true},"chat":{"type":"string"},"from":{"type":"string"},"type":{"type":"string"},"before":{"type":"integer"},"after":{"type":"integer"},"limit":{"type":"integer"},"cursor":{"type":"string"}}},
  listContacts: {"operationId":"listContacts","method":"GET","path":"/api/v1/sessions/{session}/contacts","permission":"read","success":200,"query":{"source":{"type":"string","enum":["dm","group"]},"group":{"type":"string"},"q":{"type":"string"},"limit":{"type":"integer"},"cursor":{"type":"string"}}},
  getContact: {"operationId":"getContact","method":"GET","path":"/api/v1/sessions/{session}/contacts/{lid}","permission":"read","success":200},
  checkContact: {"operationId":"checkContact","method":"GET","path":"/api/v1/sessions/{session}/contacts/check","permission":"read","success":200,"query":{"phone":{"type":"string"}}},
  getContactPicture: {"operationId":"getContactPicture","method":"GET","path":"/api/v1/sessions/{session}/contacts/{jid}/picture","permission":"read","success":200},
  getContactAbout: {"operationId":"getContactAbout","method":"GET","path":"/api/v1/sessions/{session}/contacts/{jid}/about","permission":"read","success":200},
  blockContact: {"operationId":"blockContact","method":"POST","path":"/api/v1/sessions/{session}/contacts/{jid}/block","permission":"send","success":204},
  unblockContact: {"operationId":"unblockContact","method":"POST","path":"/api/v1/sessions/{session}/contacts/{jid}/unblock","permission":"send","success":204},
  listGroups: {"operationId":"listGroups","method":"GET","path":"/api/v1/sessions/{session}/groups","permission":"read","success":200},
  createGroup: {"operationId":"createGroup","method":"POST","path":"/api/v1/sessions/{session}/groups","permission":"send","success":201,"body":{"media":"application/json","required":true,"schema":"CreateGroupInputBody"}},
  getGroup: {"operationId":"getGroup","method":"GET","path":"/api/v1/sessions/{session}/groups/{gid}","permission":"read","success":200},
  updateGroup: {"operationId":"updateGroup","method":"PATCH","path":"/api/v1/sessions/{session}/groups/{gid}","permission":"send","success":204,"body":{"media":"application/json","required":true,"schema":"UpdateGroupInputBody"}},
  listGroupMembers: {"operationId":"listGroupMembers","method":"GET","path":"/api/v1/sessions/{session}/groups/{gid}/members","permission":"read","success":200},
  addGroupMembers: {"operationId":"addGroupMembers","method":"POST","path":"/api/v1/sessions/{session}/groups/{gid}/members","permission":"send","success":204,"body":{"media":"application/json","required":true,"schema":"AddGroupMembersInputBody"}},
  removeGroupMember: {"operationId":"removeGroupMember","method":"DELETE","path":"/api/v1/sessions/{session}/groups/{gid}/members/{jid}","permission":"send","success":204},
  promoteGroupMember: {"operationId":"promoteGroupMember","method":"POST","path":"/api/v1/sessions/{session}/groups/{gid}/members/{jid}/promote","permission":"send","success":204},
  demoteGroupMember: {"operationId":"demoteGroupMember","method":"POST","path":"/api/v1/sessions/{session}/groups/{gid}/members/{jid}/demote","permission":"send","success":204},
  approveGroupMembers: {"operationId":"approveGroupMembers","method":"POST","path":"/api/v1/sessions/{session}/groups/{gid}/members:approve","permission":"send","success":204,"body":{"media":"application/json","required":true,"schema":"ApproveGroupMembersInputBody"}},
  getGroupInvite: {"operationId":"getGroupInvite","method":"GET","path":"/api/v1/sessions/{session}/groups/{gid}/invite","permission":"read","success":200},
  revokeGroupInvite: {"operationId":"revokeGroupInvite","method":"DELETE","path":"/api/v1/sessions/{session}/groups/{gid}/invite","permission":"send","success":200},
  joinGroup: {"operationId":"joinGroup","method":"POST","path":"/api/v1/sessions/{session}/groups:join","permission":"send","success":200,"body":{"media":"application/json","required":true,"schema":"JoinGroupInputBody"}},
  leaveGroup: {"operationId":"leaveGroup","method":"POST","path":"/api/v1/sessions/{session}/groups/{gid}:leave","permission":"send","success":204},
  createChannel: {"operationId":"createChannel","method":"POST","path":"/api/v1/sessions/{session}/channels","permission":"send","success":201,"body":{"media":"application/json","required":true,"schema":"CreateChannelInputBody"}},
  listChannelMessages: {"operationId":"listChannelMessages","method":"GET","path":"/api/v1/sessions/{session}/channels/{jid}/messages","permission":"read","success":200,"query":{"limit":{"type":"integer"},"cursor":{"type":"string"}}},
  followChannel: {"operationId":"followChannel","method":"POST","path":"/api/v1/sessions/{session}/channels/{jid}:follow","permission":"send","success":204},
  unfollowChannel: {"operationId":"unfollowChannel","method":"POST","path":"/api/v1/sessions/{session}/channels/{jid}:unfollow","permission":"send","success":204},
  muteChannel: {"operationId":"muteChannel","method":"POST","path":"/api/v1/sessions/{session}/channels/{jid}:mute","permission":"send","success":204,"body":{"media":"application/json","required":true,"schema":"MuteChannelInputBody"}},
  postStatus: {"operationId":"postStatus","method":"POST","path":"/api/v1/sessions/{session}/status","permission":"send","success":200,"body":{"media":"application/json","required":true,"schema":"PostStatusInputBody"}},
  setPresence: {"operationId":"setPresence","method":"PUT","path":"/api/v1/sessions/{session}/presence","permission":"send","success":204,"body":{"media":"application/json","required":true,"schema":"SetPresenceInputBody"}},
  createRealtimeTicket: {"operationId":"createRealtimeTicket","method":"POST","path":"/api/v1/realtime/ticket","permission":"events","success":201,"body":{"media":"application/json","required":false,"schema":"TicketRequest"}},
  openRealtime: {"operationId":"openRealtime","method":"GET","path":"/api/v1/realtime","permission":"ticket","success":101,"query":{"ticket":{"type":"string","required":true}}},
  listWebhooks: {"operationId":"listWebhooks","method":"GET","path":"/api/v1/webhooks","permission":"manage","success":200},
  createWebhook: {"operationId":"createWebhook","method":"POST","path":"/api/v1/webhooks","permission":"manage","success":201,"body":{"media":"application/json","required":true,"schema":"WebhookBody"}},
  getWebhook: {"operationId":"getWebhook","method":"GET","path":"/api/v1/webhooks/{id}","permission":"manage","success":200},
  updateWebhook: {"operationId":"updateWebhook","method":"PATCH","path":"/api/v1/webhooks/{id}","permission":"manage","success":200,"body":{"media":"application/json","required":true,"schema":"WebhookBody"}},
  deleteWebhook: {"operationId":"deleteWebhook","method":"DELETE","path":"/api/v1/webhooks/{id}","permission":"manage","success":204},
  listWebhookDeliveries: {"operationId":"listWebhookDeliveries","method":"GET","path":"/api/v1/webhooks/{id}/deliveries","permission":"manage","extension":"webhook-deliveries","success":200,"query":{"status":{"type":"string","enum":["pending","delivered","failed","dead","undelivered"]},"event":{"type":"string"},"limit":{"type":"integer"},"cursor":{"type":"string"}}},
  getWebhookDelivery: {"operationId":"getWebhookDelivery","method":"GET","path":"/api/v1/webhooks/{id}/deliveries/{did}","permission":"manage","extension":"webhook-deliveries","success":200},
  testWebhook: {"operationId":"testWebhook","method":"POST","path":"/api/v1/webhooks/{id}:test","permission":"manage","extension":"webhook-deliveries","success":202,"body":{"media":"application/json","required":false,"schema":"TestWebhookBody"}},
  redeliverWebhookDelivery: {"operationId":"redeliverWebhookDelivery","method":"POST","path":"/api/v1/webhooks/{id}/deliveries/{did}:redeliver","permission":"manage","extension":"webhook-deliveries","success":202},
  redeliverWebhookDeliveries: {"operationId":"redeliverWebhookDeliveries","method":"POST","path":"/api/v1/webhooks/{id}:redeliver","permission":"manage","extension":"webhook-deliveries","success":202,"body":{"media":"application/json","required":true,"schema":"RedeliverBody"}},
  rotateWebhookSecret: {"operationId":"rotateWebhookSecret","method":"POST","path":"/api/v1/webhooks/{id}:rotate-secret","permission":"manage","extension":"webhook-deliveries","success":200,"body":{"media":"application/json","required":false,"schema":"RotateSecretBody"}},
  listApiKeys: {"operationId":"listApiKeys","method":"GET","path":"/api/v1/api-keys","permission":"manage","extension":"api-keys","success":200},
  createApiKey: {"operationId":"createApiKey","method":"POST","path":"/api/v1/api-keys","permission":"manage","extension":"api-keys","success":201,"body":{"media":"application/json","required":true,"schema":"CreateApiKeyBody"}},
  updateApiKey: {"operationId":"updateApiKey","method":"PATCH","path":"/api/v1/api-keys/{id}","permission":"manage","extension":"api-keys","success":200,"body":{"media":"application/json","required":true,"schema":"UpdateApiKeyBody"}},
  deleteApiKey: {"operationId":"deleteApiKey","method":"DELETE","path":"/api/v1/api-keys/{id}","permission":"manage","extension":"api-keys","success":204},
  rotateApiKey: {"operationId":"rotateApiKey","method":"POST","path":"/api/v1/api-keys/{id}:rotate","permission":"manage","extension":"api-keys","success":200},
  listOAuthApps: {"operationId":"listOAuthApps","method":"GET","path":"/api/v1/oauth-apps","permission":"read","success":200,"query":{"cursor":{"type":"string"},"limit":{"type":"integer"}}},
  createOAuthApp: {"operationId":"createOAuthApp","method":"POST","path":"/api/v1/oauth-apps","permission":"manage","success":201,"body":{"media":"application/json","required":true,"schema":"OauthAppBody"}},
  getOAuthApp: {"operationId":"getOAuthApp","method":"GET","path":"/api/v1/oauth-apps/{id}","permission":"read","success":200},
  updateOAuthApp: {"operationId":"updateOAuthApp","method":"PATCH","path":"/api/v1/oauth-apps/{id}","permission":"manage","success":200,"body":{"media":"application/json","required":true,"schema":"OauthAppPatchBody"}},
  deleteOAuthApp: {"operationId":"deleteOAuthApp","method":"DELETE","path":"/api/v1/oauth-apps/{id}","permission":"manage","success":204},
  rotateOAuthAppSecret: {"operationId":"rotateOAuthAppSecret","method":"POST","path":"/api/v1/oauth-apps/{id}:rotate-secret","permission":"manage","success":200},
  enableOAuthApp: {"operationId":"enableOAuthApp","method":"POST","path":"/api/v1/oauth-apps/{id}:enable","permission":"manage","success":200},
  disableOAuthApp: {"operationId":"disableOAuthApp","method":"POST","path":"/api/v1/oauth-apps/{id}:disable","permission":"manage","success":200},
  listOAuthAppGrants: {"operationId":"listOAuthAppGrants","method":"GET","path":"/api/v1/oauth-apps/{id}/grants","permission":"read","success":200,"query":{"cursor":{"type":"string"},"limit":{"type":"integer"}}},
  revokeOAuthAppGrant: {"operationId":"revokeOAuthAppGrant","method":"DELETE","path":"/api/v1/oauth-apps/{id}/grants/{grantId}","permission":"manage","success":204},
  revokeAllOAuthAppGrants: {"operationId":"revokeAllOAuthAppGrants","method":"POST","path":"/api/v1/oauth-apps/{id}/grants:revoke-all","permission":"manage","success":204},
  listAudit: {"operationId":"listAudit","method":"GET","path":"/api/v1/audit","permission":"manage","extension":"audit","success":200,"query":{"actor":{"type":"string"},"action":{"type":"string"},"target":{"type":"string"},"from":{"type":"integer"},"to":{"type":"integer"},"limit":{"type":"integer"},"cursor":{"type":"string"}}},
  getAlertChoice: {"operationId":"getAlertChoice","method":"GET","path":"/api/v1/alerts","permission":"read","extension":"alerts","success":200},
  updateAlertChoice: {"operationId":"updateAlertChoice","method":"PATCH","path":"/api/v1/alerts","permission":"read","extension":"alerts","success":200,"body":{"media":"application/json","required":true,"schema":"AlertChoiceBody"}},
  listOpenAlerts: {"operationId":"listOpenAlerts","method":"GET","path":"/api/v1/alerts/open","permission":"read","extension":"alerts","success":200,"query":{"limit":{"type":"integer"},"cursor":{"type":"string"}}},
  testAlerts: {"operationId":"testAlerts","method":"POST","path":"/api/v1/alerts:test","permission":"read","extension":"alerts","success":200},
  adminListSessions: {"operationId":"adminListSessions","method":"GET","path":"/api/v1/admin/sessions","permission":"super_admin","success":200,"query":{"q":{"type":"string"},"organization":{"type":"string"},"gateway":{"type":"string"},"status":{"type":"string","enum":["starting","scan_qr_code","working","failed","stopped","logged_out"]},"limit":{"type":"integer"},"cursor":{"type":"string"}}},
  adminStartSessionBackfill: {"operationId":"adminStartSessionBackfill","method":"POST","path":"/api/v1/admin/sessions/{session}:backfill","permission":"super_admin","success":202},
  adminSessionBackfillStatus: {"operationId":"adminSessionBackfillStatus","method":"GET","path":"/api/v1/admin/sessions/{session}/backfill","permission":"super_admin","success":200},
  listGateways: {"operationId":"listGateways","method":"GET","path":"/api/v1/admin/gateways","permission":"super_admin","extension":"gateways","success":200},
  getAdminNumber: {"operationId":"getAdminNumber","method":"GET","path":"/api/v1/admin/number","permission":"super_admin","extension":"admin-number","success":200},
  pairAdminNumber: {"operationId":"pairAdminNumber","method":"POST","path":"/api/v1/admin/number:pair","permission":"super_admin","extension":"admin-number","success":200,"body":{"media":"application/json","required":true,"schema":"PairAdminNumberBody"}},
  adminListAudit: {"operationId":"adminListAudit","method":"GET","path":"/api/v1/admin/audit","permission":"super_admin","extension":"audit","success":200,"query":{"actor":{"type":"string"},"action":{"type":"string"},"target":{"type":"string"},"from":{"type":"integer"},"to":{"type":"integer"},"limit":{"type":"integer"},"cursor":{"type":"string"}}},
} as const satisfies Record<string, Operation>;

export type OperationId = keyof typeof operations;
