// Generated from openapi/gateway.yaml by `npm run generate`. Do not edit.

export interface paths {
    "/api/v1/capabilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** getCapabilities */
        get: operations["getCapabilities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** listSessions */
        get: operations["listSessions"];
        put?: never;
        /** createSession */
        post: operations["createSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        /** getSession */
        get: operations["getSession"];
        put?: never;
        post?: never;
        /** deleteSession */
        delete: operations["deleteSession"];
        options?: never;
        head?: never;
        /** updateSession */
        patch: operations["updateSession"];
        trace?: never;
    };
    "/api/v1/sessions/{session}:start": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** startSession */
        post: operations["startSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}:stop": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** stopSession */
        post: operations["stopSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}:restart": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** restartSession */
        post: operations["restartSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}:logout": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** logoutSession */
        post: operations["logoutSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/me": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        /** sessionMe */
        get: operations["sessionMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/qr": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        /** sessionQR */
        get: operations["sessionQR"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/pairing-code": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** sessionPairingCode */
        post: operations["sessionPairingCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/backfill": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        /** backupStatus */
        get: operations["backupStatus"];
        put?: never;
        /** importBackup */
        post: operations["importBackup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/chats": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        /** listChats */
        get: operations["listChats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/chats/{cid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
                cid: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        /** getChat */
        get: operations["getChat"];
        put?: never;
        post?: never;
        /** deleteChat */
        delete: operations["deleteChat"];
        options?: never;
        head?: never;
        /** updateChat */
        patch: operations["updateChat"];
        trace?: never;
    };
    "/api/v1/sessions/{session}/chats/{cid}/presence": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
                cid: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        /** getChatPresence */
        get: operations["getChatPresence"];
        /** setChatPresence */
        put: operations["setChatPresence"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/chats/{cid}/read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
                cid: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** readChat */
        post: operations["readChat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/chats/{cid}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
                cid: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        /** listChatMessages */
        get: operations["listChatMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** sendMessage */
        post: operations["sendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/messages/{mid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
                mid: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** revokeMessage */
        delete: operations["revokeMessage"];
        options?: never;
        head?: never;
        /** editMessage */
        patch: operations["editMessage"];
        trace?: never;
    };
    "/api/v1/sessions/{session}/messages/{mid}/reaction": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
                mid: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** addReaction */
        post: operations["addReaction"];
        /** removeReaction */
        delete: operations["removeReaction"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/messages/{mid}/forward": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
                mid: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** forwardMessage */
        post: operations["forwardMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/messages/{mid}/vote": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
                mid: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** voteMessage */
        post: operations["voteMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/messages/search": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        /** searchMessages */
        get: operations["searchMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        /** listContacts */
        get: operations["listContacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/contacts/{lid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
                lid: components["parameters"]["ContactLid"];
            };
            cookie?: never;
        };
        /** getContact */
        get: operations["getContact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/contacts/check": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        /** checkContact */
        get: operations["checkContact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/contacts/{jid}/picture": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
                jid: components["parameters"]["ContactJid"];
            };
            cookie?: never;
        };
        /** getContactPicture */
        get: operations["getContactPicture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/contacts/{jid}/about": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
                jid: components["parameters"]["ContactJid"];
            };
            cookie?: never;
        };
        /** getContactAbout */
        get: operations["getContactAbout"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/contacts/{jid}/block": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
                jid: components["parameters"]["ContactJid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** blockContact */
        post: operations["blockContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/contacts/{jid}/unblock": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
                jid: components["parameters"]["ContactJid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** unblockContact */
        post: operations["unblockContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/groups": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        /** listGroups */
        get: operations["listGroups"];
        put?: never;
        /** createGroup */
        post: operations["createGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/groups/{gid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
                gid: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        /** getGroup */
        get: operations["getGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** updateGroup */
        patch: operations["updateGroup"];
        trace?: never;
    };
    "/api/v1/sessions/{session}/groups/{gid}/members": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
                gid: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        /** listGroupMembers */
        get: operations["listGroupMembers"];
        put?: never;
        /** addGroupMembers */
        post: operations["addGroupMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/groups/{gid}/members/{jid}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
                gid: components["parameters"]["GroupId"];
                jid: components["parameters"]["MemberJid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** removeGroupMember */
        delete: operations["removeGroupMember"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/groups/{gid}/members/{jid}/promote": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
                gid: components["parameters"]["GroupId"];
                jid: components["parameters"]["MemberJid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** promoteGroupMember */
        post: operations["promoteGroupMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/groups/{gid}/members/{jid}/demote": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
                gid: components["parameters"]["GroupId"];
                jid: components["parameters"]["MemberJid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** demoteGroupMember */
        post: operations["demoteGroupMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/groups/{gid}/members:approve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
                gid: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** approveGroupMembers */
        post: operations["approveGroupMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/groups/{gid}/invite": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
                gid: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        /** getGroupInvite */
        get: operations["getGroupInvite"];
        put?: never;
        post?: never;
        /** revokeGroupInvite */
        delete: operations["revokeGroupInvite"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/groups:join": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** joinGroup */
        post: operations["joinGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/groups/{gid}:leave": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
                gid: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** leaveGroup */
        post: operations["leaveGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/channels": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** createChannel */
        post: operations["createChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/channels/{jid}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
                jid: components["parameters"]["ChannelJid"];
            };
            cookie?: never;
        };
        /** listChannelMessages */
        get: operations["listChannelMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/channels/{jid}:follow": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
                jid: components["parameters"]["ChannelJid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** followChannel */
        post: operations["followChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/channels/{jid}:unfollow": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
                jid: components["parameters"]["ChannelJid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** unfollowChannel */
        post: operations["unfollowChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/channels/{jid}:mute": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
                jid: components["parameters"]["ChannelJid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** muteChannel */
        post: operations["muteChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** postStatus */
        post: operations["postStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}/presence": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        get?: never;
        /** setPresence */
        put: operations["setPresence"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/realtime/ticket": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** createRealtimeTicket */
        post: operations["createRealtimeTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/realtime": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** openRealtime */
        get: operations["openRealtime"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** listWebhooks */
        get: operations["listWebhooks"];
        put?: never;
        /** createWebhook */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        /** getWebhook */
        get: operations["getWebhook"];
        put?: never;
        post?: never;
        /** deleteWebhook */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        /** updateWebhook */
        patch: operations["updateWebhook"];
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        /** listWebhookDeliveries */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries/{did}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["WebhookId"];
                did: components["parameters"]["DeliveryId"];
            };
            cookie?: never;
        };
        /** getWebhookDelivery */
        get: operations["getWebhookDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}:test": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** testWebhook */
        post: operations["testWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries/{did}:redeliver": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["WebhookId"];
                did: components["parameters"]["DeliveryId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** redeliverWebhookDelivery */
        post: operations["redeliverWebhookDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}:redeliver": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** redeliverWebhookDeliveries */
        post: operations["redeliverWebhookDeliveries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}:rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** rotateWebhookSecret */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** listApiKeys */
        get: operations["listApiKeys"];
        put?: never;
        /** createApiKey */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** deleteApiKey */
        delete: operations["deleteApiKey"];
        options?: never;
        head?: never;
        /** updateApiKey */
        patch: operations["updateApiKey"];
        trace?: never;
    };
    "/api/v1/api-keys/{id}:rotate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** rotateApiKey */
        post: operations["rotateApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oauth-apps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** listOAuthApps */
        get: operations["listOAuthApps"];
        put?: never;
        /** createOAuthApp */
        post: operations["createOAuthApp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oauth-apps/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["OAuthAppId"];
            };
            cookie?: never;
        };
        /** getOAuthApp */
        get: operations["getOAuthApp"];
        put?: never;
        post?: never;
        /** deleteOAuthApp */
        delete: operations["deleteOAuthApp"];
        options?: never;
        head?: never;
        /** updateOAuthApp */
        patch: operations["updateOAuthApp"];
        trace?: never;
    };
    "/api/v1/oauth-apps/{id}:rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["OAuthAppId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** rotateOAuthAppSecret */
        post: operations["rotateOAuthAppSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oauth-apps/{id}:enable": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["OAuthAppId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** enableOAuthApp */
        post: operations["enableOAuthApp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oauth-apps/{id}:disable": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["OAuthAppId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** disableOAuthApp */
        post: operations["disableOAuthApp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oauth-apps/{id}/grants": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["OAuthAppId"];
            };
            cookie?: never;
        };
        /** listOAuthAppGrants */
        get: operations["listOAuthAppGrants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oauth-apps/{id}/grants/{grantId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["OAuthAppId"];
                grantId: components["parameters"]["GrantId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** revokeOAuthAppGrant */
        delete: operations["revokeOAuthAppGrant"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oauth-apps/{id}/grants:revoke-all": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["OAuthAppId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** revokeAllOAuthAppGrants */
        post: operations["revokeAllOAuthAppGrants"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** listAudit */
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** adminListSessions */
        get: operations["adminListSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/sessions/{session}:backfill": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** adminStartSessionBackfill */
        post: operations["adminStartSessionBackfill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/sessions/{session}/backfill": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        /** adminSessionBackfillStatus */
        get: operations["adminSessionBackfillStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/gateways": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** listGateways */
        get: operations["listGateways"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** getAdminNumber */
        get: operations["getAdminNumber"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/number:pair": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** pairAdminNumber */
        post: operations["pairAdminNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** adminListAudit */
        get: operations["adminListAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "session.status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** session.status */
        post: operations["onSessionStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "auth.qr": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** auth.qr */
        post: operations["onAuthQr"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "auth.code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** auth.code */
        post: operations["onAuthCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    message: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** message */
        post: operations["onMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "message.from_me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** message.from_me */
        post: operations["onMessageFromMe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "message.status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** message.status */
        post: operations["onMessageStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "message.reaction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** message.reaction */
        post: operations["onMessageReaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "message.edited": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** message.edited */
        post: operations["onMessageEdited"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "message.revoked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** message.revoked */
        post: operations["onMessageRevoked"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "poll.vote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** poll.vote */
        post: operations["onPollVote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "poll.recap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** poll.recap */
        post: operations["onPollRecap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "presence.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** presence.update */
        post: operations["onPresenceUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "group.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** group.update */
        post: operations["onGroupUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "group.participant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** group.participant */
        post: operations["onGroupParticipant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "chat.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** chat.update */
        post: operations["onChatUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contact.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** contact.update */
        post: operations["onContactUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "call.incoming": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** call.incoming */
        post: operations["onCallIncoming"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "newsletter.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** newsletter.update */
        post: operations["onNewsletterUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        AddGroupMembersInputBody: {
            participants: string[];
        };
        AdminNumber: {
            configured: boolean;
            number?: string;
            session?: components["schemas"]["WASession"];
            pairing?: components["schemas"]["AdminNumberPairing"];
        };
        AdminNumberPairing: {
            /** @enum {string} */
            method: "qr" | "code";
            code: string;
            /** Format: int64 */
            expiresAt: number;
        };
        AlbumMediaPayload: {
            data?: string;
            mimetype?: string;
            /** @enum {string} */
            type?: "image" | "video";
            url?: string;
        };
        ApiError: {
            error: components["schemas"]["ErrorDetail"];
        };
        ApiKey: {
            id: string;
            name: string;
            start: string;
            permissions: ("read" | "send" | "manage" | "events")[];
            sessions?: string[];
            enabled: boolean;
            /** Format: int64 */
            createdAt: number;
            createdBy?: string;
            /** Format: int64 */
            expiresAt?: number;
            /** Format: int64 */
            lastUsedAt?: number;
        };
        /** @description An API key together with its secret, which is shown once. */
        ApiKeyWithSecret: components["schemas"]["ApiKey"] & {
            /** @description The whole key (`wa_…`). It is not stored and cannot be shown again. */
            key: string;
        };
        ApproveGroupMembersInputBody: {
            participants: string[];
        };
        AuditActor: {
            id: string;
            name: string;
            impersonatedBy?: string;
        };
        AuditEntry: {
            id: string;
            /** Format: int64 */
            at: number;
            actor: components["schemas"]["AuditActor"];
            action: string;
            target: components["schemas"]["AuditTarget"];
            organizationId?: string;
            ip?: string;
            detail?: {
                [key: string]: unknown;
            };
        };
        AuditTarget: {
            kind: string;
            id: string;
            label?: string;
        };
        AuthCodeEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "auth.code";
            id: string;
            organization: string;
            payload: components["schemas"]["AuthCodePayload"];
            /** @constant */
            schema: "v1";
            session: string;
            /** Format: int64 */
            timestamp: number;
        };
        AuthCodePayload: {
            businessName?: string;
            jid?: string;
            lid?: string;
            platform?: string;
            code?: string;
            phone?: string;
        };
        AuthQREvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "auth.qr";
            id: string;
            organization: string;
            payload: components["schemas"]["AuthQRPayload"];
            /** @constant */
            schema: "v1";
            session: string;
            /** Format: int64 */
            timestamp: number;
        };
        AuthQRPayload: {
            code: string;
            /** Format: int64 */
            timeoutMs?: number;
        };
        BackfillImport: {
            /** Format: int64 */
            chats: number;
            /** Format: int64 */
            createdAt: number;
            error?: string;
            /** Format: int64 */
            finishedAt?: number;
            /** Format: int64 */
            groupMembers: number;
            /** Format: int64 */
            groups: number;
            id: string;
            /** Format: int64 */
            identities: number;
            /** Format: int64 */
            messages: number;
            organizationId: string;
            schemaFingerprint?: string;
            sessionId: string;
            source: string;
            /** @enum {string} */
            status: "running" | "succeeded" | "failed";
        };
        BackfillJob: {
            /** Format: int64 */
            contacts: number;
            error?: string;
            /** Format: int64 */
            finishedAt?: number;
            /** Format: int64 */
            groupMembers: number;
            /** Format: int64 */
            groups: number;
            id: string;
            organizationId: string;
            sessionId: string;
            /** Format: int64 */
            startedAt: number;
            /** @enum {string} */
            status: "running" | "succeeded" | "failed";
        };
        CallEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "call.incoming";
            id: string;
            organization: string;
            payload: components["schemas"]["CallPayload"];
            /** @constant */
            schema: "v1";
            session: string;
            /** Format: int64 */
            timestamp: number;
        };
        CallPayload: {
            callId: string;
            from: string;
            groupJid?: string;
            isGroup: boolean;
            /** Format: int64 */
            timestamp: number;
        };
        Capabilities: {
            gateway: components["schemas"]["CapabilitiesGateway"];
            extensions: string[];
            organization?: components["schemas"]["CapabilitiesOrganization"];
            permissions: ("read" | "send" | "manage" | "events" | "super_admin")[];
        };
        CapabilitiesGateway: {
            name: string;
            version: string;
        };
        CapabilitiesOrganization: {
            id: string;
            name: string;
            /** @enum {string} */
            role?: "owner" | "admin" | "member";
        };
        Chat: {
            aliases?: string[];
            archived: boolean;
            /** Format: int64 */
            id: number;
            jid: string;
            /** Format: int64 */
            lastMessageAt?: number;
            /** Format: int64 */
            mutedUntil?: number;
            name?: string;
            pinned: boolean;
            sessionId: string;
            /** @enum {string} */
            type: "dm" | "group" | "newsletter" | "broadcast" | "status";
            /** Format: int64 */
            unreadCount: number;
            lastMessage?: components["schemas"]["ChatLastMessage"];
            mentioned?: boolean;
        };
        ChatLastMessage: {
            waMessageId: string;
            type: string;
            body?: string;
            fromMe: boolean;
            senderName?: string;
            /** @enum {string} */
            status?: "pending" | "sent" | "delivered" | "read" | "played" | "failed";
            /** Format: int64 */
            timestamp: number;
        };
        ChatPresenceInputBody: {
            /** @enum {string} */
            state: "composing" | "paused" | "recording";
        };
        ChatUpdateEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "chat.update";
            id: string;
            organization: string;
            payload: components["schemas"]["ChatUpdatePayload"];
            /** @constant */
            schema: "v1";
            session: string;
            /** Format: int64 */
            timestamp: number;
        };
        ChatUpdatePayload: {
            change: string;
            chatJid: string;
            pictureId?: string;
            removed?: boolean;
        };
        ConnectedFrame: {
            /** @constant */
            event: "connected";
            /** Format: int64 */
            heartbeatSeconds: number;
            /** Format: int64 */
            timestamp: number;
        };
        Contact: {
            businessName?: string;
            lid: string;
            name?: string;
            phoneNumber?: string;
            /** @enum {string} */
            source: "dm" | "group";
            phoneJid?: string;
            blocked?: boolean;
            pictureId?: string;
            pushName?: string;
            savedName?: string;
        };
        ContactAboutOutputBody: {
            about: string;
        };
        ContactCard: {
            name?: string;
            phone?: string;
            vcard?: string;
        };
        ContactData: {
            displayName?: string;
            vcard?: string;
        };
        ContactDetail: {
            dm: boolean;
            groups: components["schemas"]["ContactGroup"][];
            identity?: components["schemas"]["Identity"];
        };
        ContactGroup: {
            jid: string;
            /** Format: int64 */
            lastSeen: number;
            name?: string;
            role: string;
            tag?: string;
        };
        ContactUpdateEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "contact.update";
            id: string;
            organization: string;
            payload: components["schemas"]["ContactUpdatePayload"];
            /** @constant */
            schema: "v1";
            session: string;
            /** Format: int64 */
            timestamp: number;
        };
        ContactUpdatePayload: {
            firstName?: string;
            fullName?: string;
            jid: string;
            pushName?: string;
        };
        CreateApiKeyBody: {
            name: string;
            permissions: ("read" | "send" | "manage" | "events")[];
            sessions?: string[];
            /** Format: int64 */
            expiresAt?: number;
        };
        CreateChannelInputBody: {
            description?: string;
            name: string;
        };
        CreateChannelOutputBody: {
            jid: string;
        };
        CreateGroupInputBody: {
            name: string;
            participants?: string[];
        };
        CreateSessionInputBody: {
            autoRead?: boolean;
            label?: string;
            presenceTyping?: boolean;
            start?: boolean;
        };
        EditMessageInputBody: {
            chat: string;
            text: string;
        };
        ErrorDetail: {
            /** @enum {string} */
            code: "rate_limited" | "not_found" | "unauthorized" | "forbidden" | "validation_error" | "conflict" | "not_implemented" | "gateway_unavailable" | "internal";
            details?: {
                [key: string]: unknown;
            };
            message: string;
        };
        ErrorFrame: {
            /** @constant */
            event: "error";
            /** @enum {string} */
            error: "replay_failed" | "cursor_expired";
        };
        /** @description Any event. `event` tells which payload it carries. */
        EventEnvelope: components["schemas"]["SessionStatusEvent"] | components["schemas"]["AuthQREvent"] | components["schemas"]["AuthCodeEvent"] | components["schemas"]["MessageEvent"] | components["schemas"]["MessageStatusEvent"] | components["schemas"]["PollRecapEvent"] | components["schemas"]["PresenceEvent"] | components["schemas"]["GroupEvent"] | components["schemas"]["ChatUpdateEvent"] | components["schemas"]["ContactUpdateEvent"] | components["schemas"]["CallEvent"] | components["schemas"]["NewsletterEvent"];
        ForwardInputBody: {
            chat: string;
            sender?: string;
            to: string;
        };
        Gateway: {
            id: string;
            label?: string;
            /** @enum {string} */
            status: "joining" | "active" | "draining" | "drained" | "stale";
            /** Format: int64 */
            sessionCount: number;
            /** Format: int64 */
            capacity?: number;
            /** Format: int64 */
            lastSeenAt: number;
            version?: string;
        };
        Group: {
            /** Format: int64 */
            createdAtWa?: number;
            description?: string;
            /** Format: int64 */
            firstSeenAt: number;
            groupJid: string;
            /** Format: int64 */
            id: number;
            isAnnounce?: boolean;
            isLocked?: boolean;
            ownerJid?: string;
            /** Format: int64 */
            participantCount?: number;
            subject?: string;
            /** Format: int64 */
            updatedAt: number;
        };
        GroupEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "group.update" | "group.participant";
            id: string;
            organization: string;
            payload: components["schemas"]["GroupPayload"];
            /** @constant */
            schema: "v1";
            session: string;
            /** Format: int64 */
            timestamp: number;
        };
        GroupInfo: {
            description?: string;
            groupJid: string;
            isAnnounce?: boolean;
            isLocked?: boolean;
            ownerJid?: string;
            /** Format: int64 */
            participants?: number;
            subject?: string;
        };
        GroupMember: {
            /** Format: int64 */
            firstSeenAt: number;
            groupJid: string;
            /** Format: int64 */
            id: number;
            /** Format: int64 */
            lastSeenAt: number;
            lid: string;
            /** @enum {string} */
            role: "member" | "admin" | "superadmin";
            sessionId: string;
            tag?: string;
            name?: string;
            phoneNumber?: string;
        };
        GroupPayload: {
            demote?: string[];
            description?: string;
            groupJid: string;
            isAnnounce?: boolean;
            isLocked?: boolean;
            join?: string[];
            leave?: string[];
            newInviteLink?: string;
            promote?: string[];
            reason?: string;
            sender?: string;
            subject?: string;
            /** Format: int64 */
            timestamp?: number;
        };
        Highlight: {
            /** Format: int64 */
            start: number;
            /** Format: int64 */
            length: number;
        };
        Identity: {
            businessName?: string;
            /** Format: int64 */
            firstSeenAt: number;
            /** Format: int64 */
            id: number;
            lid: string;
            name?: string;
            phoneJid?: string;
            phoneNumber?: string;
            /** Format: int64 */
            updatedAt: number;
        };
        InviteOutputBody: {
            invite: string;
        };
        JoinGroupInputBody: {
            invite: string;
        };
        JoinGroupOutputBody: {
            groupJid: string;
        };
        ListApiKey: {
            data: components["schemas"]["ApiKey"][];
            nextCursor?: string;
        };
        ListAuditEntry: {
            data: components["schemas"]["AuditEntry"][];
            nextCursor?: string;
        };
        ListChat: {
            data: components["schemas"]["Chat"][];
            nextCursor?: string;
        };
        ListContact: {
            data: components["schemas"]["Contact"][];
            nextCursor?: string;
        };
        ListGateway: {
            data: components["schemas"]["Gateway"][];
            nextCursor?: string;
        };
        ListGroup: {
            data: components["schemas"]["Group"][];
            nextCursor?: string;
        };
        ListGroupMember: {
            data: components["schemas"]["GroupMember"][];
            nextCursor?: string;
        };
        ListMessage: {
            data: components["schemas"]["Message"][];
            nextCursor?: string;
            prevCursor?: string;
            highlights?: {
                [key: string]: components["schemas"]["Highlight"][];
            };
        };
        ListOAuthApp: {
            data: components["schemas"]["OAuthApp"][];
            nextCursor?: string;
        };
        ListOAuthGrant: {
            data: components["schemas"]["OAuthGrant"][];
            nextCursor?: string;
        };
        ListWASession: {
            data: components["schemas"]["WASession"][];
            nextCursor?: string;
        };
        ListWebhook: {
            data: components["schemas"]["Webhook"][];
            nextCursor?: string;
        };
        ListWebhookDelivery: {
            data: components["schemas"]["WebhookDelivery"][];
            nextCursor?: string;
        };
        LocationData: {
            address?: string;
            /** Format: double */
            latitude: number;
            /** Format: double */
            longitude: number;
            name?: string;
        };
        Me: {
            connected: boolean;
            phoneNumber?: string;
            sessionId: string;
            status: string;
            waJid?: string;
            waLid?: string;
        };
        MediaMeta: {
            filename?: string;
            mimetype?: string;
            /** Format: int64 */
            size?: number;
        } | null;
        MediaPayload: {
            caption?: string;
            data?: string;
            filename?: string;
            mimetype?: string;
            url?: string;
        };
        MentionData: {
            pushName?: string;
            tag?: string;
        };
        Message: {
            /** Format: int64 */
            ackLevel?: number;
            body?: string;
            chatJid: string;
            /** Format: int64 */
            createdAt: number;
            deleted: boolean;
            /** @enum {string} */
            direction: "in" | "out";
            edited: boolean;
            error?: string;
            fromMe: boolean;
            hasMedia: boolean;
            id: string;
            media?: components["schemas"]["MediaMeta"];
            mentionNames?: {
                [key: string]: string;
            };
            mentions?: unknown;
            quotedMessageId?: string;
            senderJid?: string;
            senderLid?: string;
            senderName?: string;
            sessionId: string;
            /** @enum {string} */
            status?: "pending" | "sent" | "delivered" | "read" | "played" | "failed";
            /** Format: int64 */
            timestamp: number;
            type: string;
            waMessageId: string;
            reactions?: components["schemas"]["MessageReaction"][];
            poll?: components["schemas"]["MessagePoll"];
            location?: components["schemas"]["LocationData"];
            contact?: components["schemas"]["ContactData"];
            quoted?: components["schemas"]["QuotedMessage"];
            albumId?: string;
            viewOnce?: boolean;
            /** Format: int64 */
            expiresAt?: number;
            system?: components["schemas"]["SystemNotice"];
        };
        MessageEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "message" | "message.from_me" | "message.reaction" | "message.edited" | "message.revoked" | "poll.vote";
            id: string;
            organization: string;
            payload: components["schemas"]["MessagePayload"];
            /** @constant */
            schema: "v1";
            session: string;
            /** Format: int64 */
            timestamp: number;
        };
        MessagePayload: {
            body?: string;
            chatJid: string;
            contact?: components["schemas"]["ContactData"];
            fromMe: boolean;
            hasMedia: boolean;
            location?: components["schemas"]["LocationData"];
            media: components["schemas"]["MediaMeta"];
            mentions?: {
                [key: string]: components["schemas"]["MentionData"];
            };
            poll?: components["schemas"]["PollData"];
            pushName?: string;
            quotedBody?: string;
            quotedFromMe?: boolean;
            quotedMessageId?: string;
            quotedSenderJid?: string;
            quotedSenderLid?: string;
            reaction?: string;
            selectedOptions?: string[];
            senderJid?: string;
            senderLid?: string;
            targetId?: string;
            /** Format: int64 */
            timestamp: number;
            type: string;
            waMessageId: string;
        };
        MessagePoll: {
            name: string;
            options: components["schemas"]["MessagePollOption"][];
            /** Format: int64 */
            selectableCount: number;
            /** Format: int64 */
            totalVotes: number;
            /** Format: int64 */
            endTime?: number;
            hideVotes?: boolean;
        };
        MessagePollOption: {
            text: string;
            /** Format: int64 */
            votes: number;
            voters?: components["schemas"]["MessagePollVoter"][];
        };
        MessagePollVoter: {
            jid?: string;
            lid?: string;
            name?: string;
            fromMe: boolean;
        };
        MessageReaction: {
            emoji: string;
            senderJid?: string;
            senderLid?: string;
            senderName?: string;
            fromMe: boolean;
            /** Format: int64 */
            timestamp: number;
        };
        MessageStatusEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "message.status";
            id: string;
            organization: string;
            payload: components["schemas"]["MessageStatusPayload"];
            /** @constant */
            schema: "v1";
            session: string;
            /** Format: int64 */
            timestamp: number;
        };
        MessageStatusPayload: {
            chatJid: string;
            messageIds: string[];
            senderJid?: string;
            /** @enum {string} */
            status: "pending" | "sent" | "delivered" | "read" | "played" | "failed";
            /** Format: int64 */
            timestamp: number;
        };
        MuteChannelInputBody: {
            mute?: boolean;
        };
        NewsletterEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "newsletter.update";
            id: string;
            organization: string;
            payload: components["schemas"]["NewsletterPayload"];
            /** @constant */
            schema: "v1";
            session: string;
            /** Format: int64 */
            timestamp: number;
        };
        NewsletterPayload: {
            /** @enum {string} */
            action: "join" | "leave" | "mute";
            jid: string;
        };
        OAuthApp: {
            allowedScopes: string[];
            botName?: string;
            clientId: string;
            /** @enum {string} */
            clientType: "confidential" | "public";
            /** Format: int64 */
            createdAt: number;
            createdByUserId?: string;
            groupJid?: string;
            id: string;
            issuer: string;
            loginCommand: string;
            logoUrl?: string;
            modes: ("dm" | "group")[];
            name: string;
            organizationId: string;
            redirectUris: string[];
            /** Format: int64 */
            refreshTtlSeconds: number;
            secretLast4?: string;
            sessionId: string;
            /** @enum {string} */
            status: "active" | "disabled";
            /** Format: int64 */
            tokenTtlSeconds: number;
            /** Format: int64 */
            updatedAt: number;
        };
        OauthAppBody: {
            allowedScopes?: string[];
            botName?: string;
            /** @enum {string} */
            clientType?: "confidential" | "public";
            groupJid?: string;
            loginCommand?: string;
            logoUrl?: string;
            modes?: ("dm" | "group")[];
            name: string;
            redirectUris: string[];
            /** Format: int64 */
            refreshTtlSeconds?: number;
            sessionId: string;
            /** Format: int64 */
            tokenTtlSeconds?: number;
        };
        OauthAppPatchBody: {
            allowedScopes?: string[];
            botName?: string;
            /** @enum {string} */
            clientType?: "confidential" | "public";
            groupJid?: string;
            loginCommand?: string;
            logoUrl?: string;
            modes?: ("dm" | "group")[];
            name?: string;
            redirectUris?: string[];
            /** Format: int64 */
            refreshTtlSeconds?: number;
            sessionId?: string;
            /** Format: int64 */
            tokenTtlSeconds?: number;
        };
        /** @description An OAuth app together with its client secret, which is shown once. */
        OAuthAppWithSecret: components["schemas"]["OAuthApp"] & {
            /** @description The client secret (`ows_…`). Only in the answer that creates or rotates it, and only for confidential clients. */
            clientSecret?: string;
        };
        OAuthGrant: {
            clientId: string;
            /** Format: int64 */
            createdAt: number;
            displayName: string;
            grantedScopes: string[];
            id: string;
            /** @enum {string} */
            lastAcr: "wa:dm" | "wa:group";
            lastGroupJid?: string;
            /** Format: int64 */
            lastUsedAt: number;
            phoneMasked: string;
            /** Format: int64 */
            refreshFamilyCount: number;
            /** Format: int64 */
            revokedAt?: number;
            sub: string;
            /** Format: int64 */
            waIdentityId: number;
        };
        OnWhatsApp: {
            isOnWhatsApp: boolean;
            jid?: string;
            query: string;
        };
        PairAdminNumberBody: {
            /** @enum {string} */
            method: "qr" | "code";
        };
        PairingCodeInputBody: {
            phone: string;
        };
        PairingCodeOutputBody: {
            code: string;
        };
        PingFrame: {
            /** @constant */
            event: "ping";
            /** Format: int64 */
            timestamp: number;
        };
        PollData: {
            /** Format: int64 */
            endTime?: number;
            hideVotes?: boolean;
            name: string;
            options: string[];
            /** Format: int64 */
            selectableCount: number;
        };
        PollRecapEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "poll.recap";
            id: string;
            organization: string;
            payload: components["schemas"]["PollRecapPayload"];
            /** @constant */
            schema: "v1";
            session: string;
            /** Format: int64 */
            timestamp: number;
        };
        PollRecapOption: {
            /** Format: int64 */
            count: number;
            option: string;
        };
        PollRecapPayload: {
            chatJid: string;
            /** Format: int64 */
            endTime: number;
            hideVotes: boolean;
            name: string;
            options: components["schemas"]["PollRecapOption"][];
            pollMessageId: string;
            /** Format: int64 */
            selectableCount: number;
            /** Format: int64 */
            totalVotes: number;
            voters?: components["schemas"]["PollRecapVoter"][];
        };
        PollRecapVoter: {
            displayName: string;
            selectedOptions: string[];
            voterId: string;
        };
        PostStatusInputBody: {
            text: string;
            /** @enum {string} */
            type?: "text" | "image";
        };
        PostStatusOutputBody: {
            messageId: string;
        };
        PresenceEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "presence.update";
            id: string;
            organization: string;
            payload: components["schemas"]["PresenceStatus"];
            /** @constant */
            schema: "v1";
            session: string;
            /** Format: int64 */
            timestamp: number;
        };
        PresenceStatus: {
            chatJid?: string;
            from: string;
            /** Format: int64 */
            lastSeen?: number;
            /** @enum {string} */
            media?: "text" | "audio";
            /** @enum {string} */
            state: "unknown" | "available" | "unavailable" | "composing" | "paused";
            unavailable?: boolean;
        };
        ProfilePicture: {
            id?: string;
            url?: string;
        };
        QR: {
            code: string;
            /** Format: int64 */
            expiresAt?: number;
        };
        QuotedMessage: {
            waMessageId: string;
            type: string;
            body?: string;
            senderName?: string;
            fromMe: boolean;
        };
        RateWindow: {
            /** Format: int64 */
            limit: number;
            /** Format: int64 */
            used: number;
            /** Format: int64 */
            resetsAt: number;
        };
        ReactionInputBody: {
            chat: string;
            emoji?: string;
            sender?: string;
        };
        /** @description One text frame of the realtime socket: an event, or a control frame (which has neither `schema` nor `id`). */
        RealtimeFrame: components["schemas"]["EventEnvelope"] | components["schemas"]["ConnectedFrame"] | components["schemas"]["PingFrame"] | components["schemas"]["ErrorFrame"] | components["schemas"]["ReplayCompleteFrame"];
        RedeliverBody: {
            /** Format: int64 */
            from: number;
            /** Format: int64 */
            to: number;
            /** @enum {string} */
            status?: "delivered" | "failed" | "dead";
        };
        RedeliverResult: {
            /** Format: int64 */
            queued: number;
        };
        ReplayCompleteFrame: {
            /** @constant */
            event: "replay_complete";
            /** Format: int64 */
            count: number;
            truncated: boolean;
            lastId?: string;
        };
        RetryPolicy: {
            /** Format: int64 */
            attempts: number;
            /** Format: int64 */
            delaySeconds: number;
            policy: string;
        };
        RevokeMessageInputBody: {
            chat: string;
            sender?: string;
        };
        SendRequest: {
            caption?: string;
            contact?: components["schemas"]["ContactCard"];
            /** Format: double */
            latitude?: number;
            /** Format: double */
            longitude?: number;
            media?: components["schemas"]["MediaPayload"];
            medias?: components["schemas"]["AlbumMediaPayload"][];
            mentions?: string[];
            name?: string;
            options?: string[];
            /** Format: int64 */
            pollEndTime?: number;
            pollHideVotes?: boolean;
            replyTo?: string;
            /** Format: int64 */
            selectableCount?: number;
            text?: string;
            to: string;
            /** @enum {string} */
            type: "text" | "poll" | "location" | "contact" | "image" | "video" | "audio" | "document" | "sticker" | "album";
        };
        SendResult: {
            mode: string;
            outboxId?: string;
            replayed?: boolean;
            status?: string;
            /** Format: int64 */
            timestamp?: number;
            waMessageId?: string;
        };
        SessionLinking: {
            /** @enum {string} */
            state: "qr" | "code" | "scanned" | "linking" | "passkey";
            /** Format: int64 */
            attempt: number;
            /** Format: int64 */
            of: number;
            /** Format: int64 */
            expiresAt: number;
        };
        SessionRate: {
            perMin: components["schemas"]["RateWindow"];
            perHour: components["schemas"]["RateWindow"];
        };
        SessionStatusEvent: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            event: "session.status";
            id: string;
            organization: string;
            payload: components["schemas"]["SessionStatusPayload"];
            /** @constant */
            schema: "v1";
            session: string;
            /** Format: int64 */
            timestamp: number;
        };
        SessionStatusPayload: {
            /** @enum {string} */
            status: "starting" | "scan_qr_code" | "working" | "failed" | "stopped" | "logged_out";
        };
        SessionStatusReason: {
            code: string;
            message: string;
            /** Format: int64 */
            at: number;
        };
        SetPresenceInputBody: {
            /** @enum {string} */
            state: "online" | "offline";
        };
        SystemNotice: {
            kind: string;
            actor?: string;
            targets?: string[];
            text?: string;
        } & {
            [key: string]: unknown;
        };
        TestWebhookBody: {
            event?: string;
        };
        TicketRequest: {
            /** @enum {string} */
            scope?: "session" | "organization" | "firehose";
            session?: string;
            events?: string[];
            since?: string;
            gateway?: string;
        };
        TicketResponse: {
            ticket: string;
            /** Format: int64 */
            expiresInSeconds: number;
            url: string;
        };
        UpdateApiKeyBody: {
            name?: string;
            enabled?: boolean;
        };
        UpdateChatInputBody: {
            archived?: boolean;
            /** Format: int64 */
            mutedUntil?: number;
            pinned?: boolean;
            unmute?: boolean;
        };
        UpdateGroupInputBody: {
            announce?: boolean;
            description?: string;
            locked?: boolean;
            subject?: string;
        };
        UpdateSessionBody: {
            label?: string;
            autoRead?: boolean;
            presenceTyping?: boolean;
            /** Format: int64 */
            ratePerMin?: number;
            /** Format: int64 */
            ratePerHour?: number;
        };
        VoteInputBody: {
            chat: string;
            options: string[];
            sender?: string;
        };
        WASession: {
            autoRead: boolean;
            /** Format: int64 */
            createdAt: number;
            createdByUserId?: string;
            gatewayId: string;
            id: string;
            isAdminSession: boolean;
            label?: string;
            /** Format: int64 */
            lastConnectedAt?: number;
            organizationId: string;
            phoneNumber?: string;
            presenceTyping: boolean;
            /** Format: int64 */
            ratePerHour: number;
            /** Format: int64 */
            ratePerMin: number;
            /** @enum {string} */
            status: "starting" | "scan_qr_code" | "working" | "failed" | "stopped" | "logged_out";
            /** Format: int64 */
            updatedAt: number;
            waJid?: string;
            waLid?: string;
            statusReason?: components["schemas"]["SessionStatusReason"];
            /** Format: int64 */
            lastEventAt?: number;
            rate?: components["schemas"]["SessionRate"];
            linking?: components["schemas"]["SessionLinking"];
            organizationName?: string;
        };
        Webhook: {
            active: boolean;
            /** Format: int64 */
            createdAt: number;
            customHeaders?: {
                [key: string]: string;
            };
            events: string[];
            id: string;
            organizationId: string;
            retryPolicy: components["schemas"]["RetryPolicy"];
            sessionId?: string;
            /** Format: int64 */
            updatedAt: number;
            url: string;
            hasSecret?: boolean;
            disabledReason?: string;
            /** Format: int64 */
            lastDeliveryAt?: number;
        };
        WebhookAttempt: {
            /** Format: int64 */
            attempt: number;
            /** Format: int64 */
            at: number;
            /** Format: int64 */
            durationMs?: number;
            /** Format: int64 */
            responseCode?: number;
            error?: string;
        };
        WebhookBody: {
            active?: boolean;
            customHeaders?: {
                [key: string]: string;
            };
            events?: string[];
            retryPolicy?: components["schemas"]["RetryPolicy"];
            secret?: string;
            sessionId?: string;
            url?: string;
        };
        WebhookDelivery: {
            id: string;
            eventId: string;
            event: string;
            /** @enum {string} */
            status: "pending" | "delivered" | "failed" | "dead";
            /** Format: int64 */
            attempts: number;
            /** Format: int64 */
            responseCode?: number;
            /** Format: int64 */
            durationMs?: number;
            /** Format: int64 */
            nextAttemptAt?: number;
            lastError?: string;
            /** Format: int64 */
            createdAt: number;
        };
        /** @description A delivery with every attempt made so far, oldest first, and the envelope that is being delivered. */
        WebhookDeliveryDetail: components["schemas"]["WebhookDelivery"] & {
            /** @description The attempts, oldest first. */
            attemptLog: components["schemas"]["WebhookAttempt"][];
            /** @description What is posted to the receiver. Absent once the event has been pruned by retention. */
            envelope?: components["schemas"]["EventEnvelope"];
        };
        /** @description A webhook together with its new signing secret, which is shown once. */
        WebhookWithSecret: components["schemas"]["Webhook"] & {
            /** @description The new signing secret. It cannot be shown again. */
            secret: string;
        };
    };
    responses: {
        /** @description The body, a query parameter or a path parameter is not valid. */
        ValidationError: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "validation_error",
                 *         "message": "The body, a query parameter or a path parameter is not valid."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description No credential, or one that is not valid any more. */
        Unauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "unauthorized",
                 *         "message": "No credential, or one that is not valid any more."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The credential lacks the permission this operation needs. */
        Forbidden: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "forbidden",
                 *         "message": "The credential lacks the permission this operation needs."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description There is no such resource, or it belongs to another organization. */
        NotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "not_found",
                 *         "message": "There is no such resource, or it belongs to another organization."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The state of the resource does not allow this now. */
        Conflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "conflict",
                 *         "message": "The state of the resource does not allow this now."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description Too many sends, or a quota is used up. */
        RateLimited: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "rate_limited",
                 *         "message": "Too many sends, or a quota is used up."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description The session has no live WhatsApp client, or the gateway does not offer this. */
        NotImplemented: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "not_implemented",
                 *         "message": "The session has no live WhatsApp client, or the gateway does not offer this."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description No gateway could answer in time. Try again later. */
        Unavailable: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "gateway_unavailable",
                 *         "message": "No gateway could answer in time. Try again later."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description Any other error, in the same envelope. */
        Problem: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": {
                 *         "code": "internal",
                 *         "message": "internal error"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ApiError"];
            };
        };
    };
    parameters: {
        Session: string;
        ChatId: string;
        MessageId: string;
        GroupId: string;
        MemberJid: string;
        ContactJid: string;
        ContactLid: string;
        ChannelJid: string;
        WebhookId: string;
        DeliveryId: string;
        OAuthAppId: string;
        GrantId: string;
        ApiKeyId: string;
        Limit: number;
        Cursor: string;
        AuditActor: string;
        AuditAction: string;
        AuditTarget: string;
        AuditFrom: number;
        AuditTo: number;
        IdempotencyKey: string;
        /** @description The id of the event, the same at every attempt. It is not signed: use the `id` inside the body to recognise repeats. */
        WebhookRequestId: string;
        /** @description When this attempt was made, in epoch milliseconds. It is not signed. */
        WebhookTimestamp: string;
        /** @description Lowercase hexadecimal HMAC-SHA512 of the raw body, keyed with the secret of the webhook (UTF-8 bytes). Absent when the webhook has no secret. */
        WebhookHmac: string;
        /** @description `sha512`, beside `X-Webhook-Hmac`. */
        WebhookHmacAlgorithm: "sha512";
    };
    requestBodies: never;
    headers: {
        /** @description The id of this request: the one sent along as `X-Request-Id` if it was valid (1 to 128 visible ASCII characters), else a new ULID. */
        RequestId: string;
        /** @description Seconds to wait, the same number as `details.retryAfterSeconds`. Extension `retry-after`: a plain gateway does not send it. */
        RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getCapabilities: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Capabilities"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListWASession"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    createSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSessionInputBody"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WASession"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WASession"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    deleteSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    updateSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSessionBody"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WASession"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    startSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WASession"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    stopSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WASession"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    restartSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WASession"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    logoutSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WASession"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    sessionMe: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    sessionQR: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QR"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    sessionPairingCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PairingCodeInputBody"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PairingCodeOutputBody"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    backupStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackfillImport"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    importBackup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** @description The `msgstore.db.crypt15` file, at most 256 MiB. */
                    file: string;
                    /** @description The 64 hexadecimal digits of the backup key, or the content of the key file. */
                    key: string;
                };
            };
        };
        responses: {
            /** @description Accepted. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackfillImport"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listChats: {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
                q?: string;
                type?: "dm" | "group" | "newsletter" | "broadcast" | "status";
                archived?: boolean;
                unread?: boolean;
            };
            header?: never;
            path: {
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListChat"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getChat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
                cid: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Chat"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    deleteChat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
                cid: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    updateChat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
                cid: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateChatInputBody"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Chat"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getChatPresence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
                cid: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresenceStatus"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    setChatPresence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
                cid: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatPresenceInputBody"];
            };
        };
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    readChat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
                cid: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Chat"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listChatMessages: {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
                around?: string;
                after?: string;
            };
            header?: never;
            path: {
                session: components["parameters"]["Session"];
                cid: components["parameters"]["ChatId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListMessage"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    sendMessage: {
        parameters: {
            query?: {
                async?: boolean;
            };
            header?: {
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendRequest"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendResult"];
                };
            };
            /** @description Stored for sending (`async=true`, or the replay of a message that is still waiting). */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendResult"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    revokeMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
                mid: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeMessageInputBody"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendResult"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    editMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
                mid: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditMessageInputBody"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendResult"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    addReaction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
                mid: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["ReactionInputBody"], "emoji">;
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendResult"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    removeReaction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
                mid: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReactionInputBody"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendResult"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    forwardMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
                mid: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForwardInputBody"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendResult"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    voteMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
                mid: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoteInputBody"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendResult"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    searchMessages: {
        parameters: {
            query: {
                q: string;
                chat?: string;
                from?: string;
                type?: string;
                before?: number;
                after?: number;
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListMessage"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listContacts: {
        parameters: {
            query?: {
                source?: "dm" | "group";
                group?: string;
                q?: string;
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListContact"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
                lid: components["parameters"]["ContactLid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactDetail"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    checkContact: {
        parameters: {
            query?: {
                phone?: string;
            };
            header?: never;
            path: {
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OnWhatsApp"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getContactPicture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
                jid: components["parameters"]["ContactJid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfilePicture"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getContactAbout: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
                jid: components["parameters"]["ContactJid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactAboutOutputBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    blockContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
                jid: components["parameters"]["ContactJid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    unblockContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
                jid: components["parameters"]["ContactJid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listGroups: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListGroup"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    createGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateGroupInputBody"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupInfo"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
                gid: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Group"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    updateGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
                gid: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateGroupInputBody"];
            };
        };
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listGroupMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
                gid: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListGroupMember"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    addGroupMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
                gid: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddGroupMembersInputBody"];
            };
        };
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    removeGroupMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
                gid: components["parameters"]["GroupId"];
                jid: components["parameters"]["MemberJid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    promoteGroupMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
                gid: components["parameters"]["GroupId"];
                jid: components["parameters"]["MemberJid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    demoteGroupMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
                gid: components["parameters"]["GroupId"];
                jid: components["parameters"]["MemberJid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    approveGroupMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
                gid: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveGroupMembersInputBody"];
            };
        };
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getGroupInvite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
                gid: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InviteOutputBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    revokeGroupInvite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
                gid: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InviteOutputBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    joinGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoinGroupInputBody"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JoinGroupOutputBody"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    leaveGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
                gid: components["parameters"]["GroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    createChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateChannelInputBody"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateChannelOutputBody"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listChannelMessages: {
        parameters: {
            query?: {
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                session: components["parameters"]["Session"];
                jid: components["parameters"]["ChannelJid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListMessage"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    followChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
                jid: components["parameters"]["ChannelJid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    unfollowChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
                jid: components["parameters"]["ChannelJid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    muteChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
                jid: components["parameters"]["ChannelJid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MuteChannelInputBody"];
            };
        };
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    postStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostStatusInputBody"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostStatusOutputBody"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    setPresence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPresenceInputBody"];
            };
        };
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    createRealtimeTicket: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TicketRequest"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketResponse"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    openRealtime: {
        parameters: {
            query: {
                ticket: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The socket is open; frames follow. */
            101: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListWebhook"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<components["schemas"]["WebhookBody"], "url" | "events">;
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    updateWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookBody"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                status?: "pending" | "delivered" | "failed" | "dead";
                event?: string;
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListWebhookDelivery"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getWebhookDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["WebhookId"];
                did: components["parameters"]["DeliveryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryDetail"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    testWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TestWebhookBody"];
            };
        };
        responses: {
            /** @description Accepted. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    redeliverWebhookDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["WebhookId"];
                did: components["parameters"]["DeliveryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    redeliverWebhookDeliveries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RedeliverBody"];
            };
        };
        responses: {
            /** @description Accepted. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RedeliverResult"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookWithSecret"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listApiKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListApiKey"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateApiKeyBody"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyWithSecret"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    deleteApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    updateApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateApiKeyBody"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    rotateApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyWithSecret"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listOAuthApps: {
        parameters: {
            query?: {
                cursor?: components["parameters"]["Cursor"];
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOAuthApp"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    createOAuthApp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OauthAppBody"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthAppWithSecret"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getOAuthApp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["OAuthAppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthApp"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    deleteOAuthApp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["OAuthAppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    updateOAuthApp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["OAuthAppId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OauthAppPatchBody"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthApp"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    rotateOAuthAppSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["OAuthAppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthAppWithSecret"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    enableOAuthApp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["OAuthAppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthApp"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    disableOAuthApp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["OAuthAppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthApp"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listOAuthAppGrants: {
        parameters: {
            query?: {
                cursor?: components["parameters"]["Cursor"];
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                id: components["parameters"]["OAuthAppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOAuthGrant"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    revokeOAuthAppGrant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["OAuthAppId"];
                grantId: components["parameters"]["GrantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    revokeAllOAuthAppGrants: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["OAuthAppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer has no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listAudit: {
        parameters: {
            query?: {
                actor?: components["parameters"]["AuditActor"];
                action?: components["parameters"]["AuditAction"];
                target?: components["parameters"]["AuditTarget"];
                from?: components["parameters"]["AuditFrom"];
                to?: components["parameters"]["AuditTo"];
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAuditEntry"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    adminListSessions: {
        parameters: {
            query?: {
                q?: string;
                organization?: string;
                gateway?: string;
                status?: "starting" | "scan_qr_code" | "working" | "failed" | "stopped" | "logged_out";
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListWASession"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    adminStartSessionBackfill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackfillJob"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    adminSessionBackfillStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: components["parameters"]["Session"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackfillJob"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listGateways: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListGateway"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getAdminNumber: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminNumber"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    pairAdminNumber: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PairAdminNumberBody"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminNumber"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    adminListAudit: {
        parameters: {
            query?: {
                actor?: components["parameters"]["AuditActor"];
                action?: components["parameters"]["AuditAction"];
                target?: components["parameters"]["AuditTarget"];
                from?: components["parameters"]["AuditFrom"];
                to?: components["parameters"]["AuditTo"];
                limit?: components["parameters"]["Limit"];
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAuditEntry"];
                };
            };
            400: components["responses"]["ValidationError"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Problem"];
        };
    };
    onSessionStatus: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same at every attempt. It is not signed: use the `id` inside the body to recognise repeats. */
                "X-Webhook-Request-Id": components["parameters"]["WebhookRequestId"];
                /** @description When this attempt was made, in epoch milliseconds. It is not signed. */
                "X-Webhook-Timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Lowercase hexadecimal HMAC-SHA512 of the raw body, keyed with the secret of the webhook (UTF-8 bytes). Absent when the webhook has no secret. */
                "X-Webhook-Hmac"?: components["parameters"]["WebhookHmac"];
                /** @description `sha512`, beside `X-Webhook-Hmac`. */
                "X-Webhook-Hmac-Algorithm"?: components["parameters"]["WebhookHmacAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionStatusEvent"];
            };
        };
        responses: {
            /** @description Any 2xx status within 30 s counts as delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again like any other failure. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again by the retry policy of the webhook. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onAuthQr: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same at every attempt. It is not signed: use the `id` inside the body to recognise repeats. */
                "X-Webhook-Request-Id": components["parameters"]["WebhookRequestId"];
                /** @description When this attempt was made, in epoch milliseconds. It is not signed. */
                "X-Webhook-Timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Lowercase hexadecimal HMAC-SHA512 of the raw body, keyed with the secret of the webhook (UTF-8 bytes). Absent when the webhook has no secret. */
                "X-Webhook-Hmac"?: components["parameters"]["WebhookHmac"];
                /** @description `sha512`, beside `X-Webhook-Hmac`. */
                "X-Webhook-Hmac-Algorithm"?: components["parameters"]["WebhookHmacAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuthQREvent"];
            };
        };
        responses: {
            /** @description Any 2xx status within 30 s counts as delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again like any other failure. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again by the retry policy of the webhook. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onAuthCode: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same at every attempt. It is not signed: use the `id` inside the body to recognise repeats. */
                "X-Webhook-Request-Id": components["parameters"]["WebhookRequestId"];
                /** @description When this attempt was made, in epoch milliseconds. It is not signed. */
                "X-Webhook-Timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Lowercase hexadecimal HMAC-SHA512 of the raw body, keyed with the secret of the webhook (UTF-8 bytes). Absent when the webhook has no secret. */
                "X-Webhook-Hmac"?: components["parameters"]["WebhookHmac"];
                /** @description `sha512`, beside `X-Webhook-Hmac`. */
                "X-Webhook-Hmac-Algorithm"?: components["parameters"]["WebhookHmacAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuthCodeEvent"];
            };
        };
        responses: {
            /** @description Any 2xx status within 30 s counts as delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again like any other failure. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again by the retry policy of the webhook. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onMessage: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same at every attempt. It is not signed: use the `id` inside the body to recognise repeats. */
                "X-Webhook-Request-Id": components["parameters"]["WebhookRequestId"];
                /** @description When this attempt was made, in epoch milliseconds. It is not signed. */
                "X-Webhook-Timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Lowercase hexadecimal HMAC-SHA512 of the raw body, keyed with the secret of the webhook (UTF-8 bytes). Absent when the webhook has no secret. */
                "X-Webhook-Hmac"?: components["parameters"]["WebhookHmac"];
                /** @description `sha512`, beside `X-Webhook-Hmac`. */
                "X-Webhook-Hmac-Algorithm"?: components["parameters"]["WebhookHmacAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageEvent"];
            };
        };
        responses: {
            /** @description Any 2xx status within 30 s counts as delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again like any other failure. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again by the retry policy of the webhook. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onMessageFromMe: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same at every attempt. It is not signed: use the `id` inside the body to recognise repeats. */
                "X-Webhook-Request-Id": components["parameters"]["WebhookRequestId"];
                /** @description When this attempt was made, in epoch milliseconds. It is not signed. */
                "X-Webhook-Timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Lowercase hexadecimal HMAC-SHA512 of the raw body, keyed with the secret of the webhook (UTF-8 bytes). Absent when the webhook has no secret. */
                "X-Webhook-Hmac"?: components["parameters"]["WebhookHmac"];
                /** @description `sha512`, beside `X-Webhook-Hmac`. */
                "X-Webhook-Hmac-Algorithm"?: components["parameters"]["WebhookHmacAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageEvent"];
            };
        };
        responses: {
            /** @description Any 2xx status within 30 s counts as delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again like any other failure. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again by the retry policy of the webhook. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onMessageStatus: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same at every attempt. It is not signed: use the `id` inside the body to recognise repeats. */
                "X-Webhook-Request-Id": components["parameters"]["WebhookRequestId"];
                /** @description When this attempt was made, in epoch milliseconds. It is not signed. */
                "X-Webhook-Timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Lowercase hexadecimal HMAC-SHA512 of the raw body, keyed with the secret of the webhook (UTF-8 bytes). Absent when the webhook has no secret. */
                "X-Webhook-Hmac"?: components["parameters"]["WebhookHmac"];
                /** @description `sha512`, beside `X-Webhook-Hmac`. */
                "X-Webhook-Hmac-Algorithm"?: components["parameters"]["WebhookHmacAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageStatusEvent"];
            };
        };
        responses: {
            /** @description Any 2xx status within 30 s counts as delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again like any other failure. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again by the retry policy of the webhook. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onMessageReaction: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same at every attempt. It is not signed: use the `id` inside the body to recognise repeats. */
                "X-Webhook-Request-Id": components["parameters"]["WebhookRequestId"];
                /** @description When this attempt was made, in epoch milliseconds. It is not signed. */
                "X-Webhook-Timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Lowercase hexadecimal HMAC-SHA512 of the raw body, keyed with the secret of the webhook (UTF-8 bytes). Absent when the webhook has no secret. */
                "X-Webhook-Hmac"?: components["parameters"]["WebhookHmac"];
                /** @description `sha512`, beside `X-Webhook-Hmac`. */
                "X-Webhook-Hmac-Algorithm"?: components["parameters"]["WebhookHmacAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageEvent"];
            };
        };
        responses: {
            /** @description Any 2xx status within 30 s counts as delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again like any other failure. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again by the retry policy of the webhook. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onMessageEdited: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same at every attempt. It is not signed: use the `id` inside the body to recognise repeats. */
                "X-Webhook-Request-Id": components["parameters"]["WebhookRequestId"];
                /** @description When this attempt was made, in epoch milliseconds. It is not signed. */
                "X-Webhook-Timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Lowercase hexadecimal HMAC-SHA512 of the raw body, keyed with the secret of the webhook (UTF-8 bytes). Absent when the webhook has no secret. */
                "X-Webhook-Hmac"?: components["parameters"]["WebhookHmac"];
                /** @description `sha512`, beside `X-Webhook-Hmac`. */
                "X-Webhook-Hmac-Algorithm"?: components["parameters"]["WebhookHmacAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageEvent"];
            };
        };
        responses: {
            /** @description Any 2xx status within 30 s counts as delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again like any other failure. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again by the retry policy of the webhook. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onMessageRevoked: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same at every attempt. It is not signed: use the `id` inside the body to recognise repeats. */
                "X-Webhook-Request-Id": components["parameters"]["WebhookRequestId"];
                /** @description When this attempt was made, in epoch milliseconds. It is not signed. */
                "X-Webhook-Timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Lowercase hexadecimal HMAC-SHA512 of the raw body, keyed with the secret of the webhook (UTF-8 bytes). Absent when the webhook has no secret. */
                "X-Webhook-Hmac"?: components["parameters"]["WebhookHmac"];
                /** @description `sha512`, beside `X-Webhook-Hmac`. */
                "X-Webhook-Hmac-Algorithm"?: components["parameters"]["WebhookHmacAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageEvent"];
            };
        };
        responses: {
            /** @description Any 2xx status within 30 s counts as delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again like any other failure. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again by the retry policy of the webhook. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onPollVote: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same at every attempt. It is not signed: use the `id` inside the body to recognise repeats. */
                "X-Webhook-Request-Id": components["parameters"]["WebhookRequestId"];
                /** @description When this attempt was made, in epoch milliseconds. It is not signed. */
                "X-Webhook-Timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Lowercase hexadecimal HMAC-SHA512 of the raw body, keyed with the secret of the webhook (UTF-8 bytes). Absent when the webhook has no secret. */
                "X-Webhook-Hmac"?: components["parameters"]["WebhookHmac"];
                /** @description `sha512`, beside `X-Webhook-Hmac`. */
                "X-Webhook-Hmac-Algorithm"?: components["parameters"]["WebhookHmacAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageEvent"];
            };
        };
        responses: {
            /** @description Any 2xx status within 30 s counts as delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again like any other failure. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again by the retry policy of the webhook. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onPollRecap: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same at every attempt. It is not signed: use the `id` inside the body to recognise repeats. */
                "X-Webhook-Request-Id": components["parameters"]["WebhookRequestId"];
                /** @description When this attempt was made, in epoch milliseconds. It is not signed. */
                "X-Webhook-Timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Lowercase hexadecimal HMAC-SHA512 of the raw body, keyed with the secret of the webhook (UTF-8 bytes). Absent when the webhook has no secret. */
                "X-Webhook-Hmac"?: components["parameters"]["WebhookHmac"];
                /** @description `sha512`, beside `X-Webhook-Hmac`. */
                "X-Webhook-Hmac-Algorithm"?: components["parameters"]["WebhookHmacAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PollRecapEvent"];
            };
        };
        responses: {
            /** @description Any 2xx status within 30 s counts as delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again like any other failure. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again by the retry policy of the webhook. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onPresenceUpdate: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same at every attempt. It is not signed: use the `id` inside the body to recognise repeats. */
                "X-Webhook-Request-Id": components["parameters"]["WebhookRequestId"];
                /** @description When this attempt was made, in epoch milliseconds. It is not signed. */
                "X-Webhook-Timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Lowercase hexadecimal HMAC-SHA512 of the raw body, keyed with the secret of the webhook (UTF-8 bytes). Absent when the webhook has no secret. */
                "X-Webhook-Hmac"?: components["parameters"]["WebhookHmac"];
                /** @description `sha512`, beside `X-Webhook-Hmac`. */
                "X-Webhook-Hmac-Algorithm"?: components["parameters"]["WebhookHmacAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PresenceEvent"];
            };
        };
        responses: {
            /** @description Any 2xx status within 30 s counts as delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again like any other failure. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again by the retry policy of the webhook. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onGroupUpdate: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same at every attempt. It is not signed: use the `id` inside the body to recognise repeats. */
                "X-Webhook-Request-Id": components["parameters"]["WebhookRequestId"];
                /** @description When this attempt was made, in epoch milliseconds. It is not signed. */
                "X-Webhook-Timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Lowercase hexadecimal HMAC-SHA512 of the raw body, keyed with the secret of the webhook (UTF-8 bytes). Absent when the webhook has no secret. */
                "X-Webhook-Hmac"?: components["parameters"]["WebhookHmac"];
                /** @description `sha512`, beside `X-Webhook-Hmac`. */
                "X-Webhook-Hmac-Algorithm"?: components["parameters"]["WebhookHmacAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupEvent"];
            };
        };
        responses: {
            /** @description Any 2xx status within 30 s counts as delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again like any other failure. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again by the retry policy of the webhook. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onGroupParticipant: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same at every attempt. It is not signed: use the `id` inside the body to recognise repeats. */
                "X-Webhook-Request-Id": components["parameters"]["WebhookRequestId"];
                /** @description When this attempt was made, in epoch milliseconds. It is not signed. */
                "X-Webhook-Timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Lowercase hexadecimal HMAC-SHA512 of the raw body, keyed with the secret of the webhook (UTF-8 bytes). Absent when the webhook has no secret. */
                "X-Webhook-Hmac"?: components["parameters"]["WebhookHmac"];
                /** @description `sha512`, beside `X-Webhook-Hmac`. */
                "X-Webhook-Hmac-Algorithm"?: components["parameters"]["WebhookHmacAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupEvent"];
            };
        };
        responses: {
            /** @description Any 2xx status within 30 s counts as delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again like any other failure. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again by the retry policy of the webhook. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onChatUpdate: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same at every attempt. It is not signed: use the `id` inside the body to recognise repeats. */
                "X-Webhook-Request-Id": components["parameters"]["WebhookRequestId"];
                /** @description When this attempt was made, in epoch milliseconds. It is not signed. */
                "X-Webhook-Timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Lowercase hexadecimal HMAC-SHA512 of the raw body, keyed with the secret of the webhook (UTF-8 bytes). Absent when the webhook has no secret. */
                "X-Webhook-Hmac"?: components["parameters"]["WebhookHmac"];
                /** @description `sha512`, beside `X-Webhook-Hmac`. */
                "X-Webhook-Hmac-Algorithm"?: components["parameters"]["WebhookHmacAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatUpdateEvent"];
            };
        };
        responses: {
            /** @description Any 2xx status within 30 s counts as delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again like any other failure. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again by the retry policy of the webhook. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onContactUpdate: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same at every attempt. It is not signed: use the `id` inside the body to recognise repeats. */
                "X-Webhook-Request-Id": components["parameters"]["WebhookRequestId"];
                /** @description When this attempt was made, in epoch milliseconds. It is not signed. */
                "X-Webhook-Timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Lowercase hexadecimal HMAC-SHA512 of the raw body, keyed with the secret of the webhook (UTF-8 bytes). Absent when the webhook has no secret. */
                "X-Webhook-Hmac"?: components["parameters"]["WebhookHmac"];
                /** @description `sha512`, beside `X-Webhook-Hmac`. */
                "X-Webhook-Hmac-Algorithm"?: components["parameters"]["WebhookHmacAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactUpdateEvent"];
            };
        };
        responses: {
            /** @description Any 2xx status within 30 s counts as delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again like any other failure. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again by the retry policy of the webhook. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onCallIncoming: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same at every attempt. It is not signed: use the `id` inside the body to recognise repeats. */
                "X-Webhook-Request-Id": components["parameters"]["WebhookRequestId"];
                /** @description When this attempt was made, in epoch milliseconds. It is not signed. */
                "X-Webhook-Timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Lowercase hexadecimal HMAC-SHA512 of the raw body, keyed with the secret of the webhook (UTF-8 bytes). Absent when the webhook has no secret. */
                "X-Webhook-Hmac"?: components["parameters"]["WebhookHmac"];
                /** @description `sha512`, beside `X-Webhook-Hmac`. */
                "X-Webhook-Hmac-Algorithm"?: components["parameters"]["WebhookHmacAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallEvent"];
            };
        };
        responses: {
            /** @description Any 2xx status within 30 s counts as delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again like any other failure. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again by the retry policy of the webhook. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onNewsletterUpdate: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event, the same at every attempt. It is not signed: use the `id` inside the body to recognise repeats. */
                "X-Webhook-Request-Id": components["parameters"]["WebhookRequestId"];
                /** @description When this attempt was made, in epoch milliseconds. It is not signed. */
                "X-Webhook-Timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description Lowercase hexadecimal HMAC-SHA512 of the raw body, keyed with the secret of the webhook (UTF-8 bytes). Absent when the webhook has no secret. */
                "X-Webhook-Hmac"?: components["parameters"]["WebhookHmac"];
                /** @description `sha512`, beside `X-Webhook-Hmac`. */
                "X-Webhook-Hmac-Algorithm"?: components["parameters"]["WebhookHmacAlgorithm"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewsletterEvent"];
            };
        };
        responses: {
            /** @description Any 2xx status within 30 s counts as delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again like any other failure. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not delivered; tried again by the retry policy of the webhook. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};

/** Every named shape of the document: `Schemas['Message']`. */
export type Schemas = components['schemas'];

/** The payload of each event. */
export interface EventPayloads {
  'session.status': Schemas['SessionStatusEvent']['payload'];
  'auth.qr': Schemas['AuthQREvent']['payload'];
  'auth.code': Schemas['AuthCodeEvent']['payload'];
  'message': Schemas['MessageEvent']['payload'];
  'message.from_me': Schemas['MessageEvent']['payload'];
  'message.status': Schemas['MessageStatusEvent']['payload'];
  'message.reaction': Schemas['MessageEvent']['payload'];
  'message.edited': Schemas['MessageEvent']['payload'];
  'message.revoked': Schemas['MessageEvent']['payload'];
  'poll.vote': Schemas['MessageEvent']['payload'];
  'poll.recap': Schemas['PollRecapEvent']['payload'];
  'presence.update': Schemas['PresenceEvent']['payload'];
  'group.update': Schemas['GroupEvent']['payload'];
  'group.participant': Schemas['GroupEvent']['payload'];
  'chat.update': Schemas['ChatUpdateEvent']['payload'];
  'contact.update': Schemas['ContactUpdateEvent']['payload'];
  'call.incoming': Schemas['CallEvent']['payload'];
  'newsletter.update': Schemas['NewsletterEvent']['payload'];
}

export type EventName = keyof EventPayloads;

/** The envelope of one event, or of any: `GatewayEvent<'message'>`. `timestamp` is in epoch milliseconds. */
export type GatewayEvent<Name extends EventName = EventName> = {
  [N in Name]: Omit<Schemas['MessageEvent'], 'event' | 'payload'> & { event: N; payload: EventPayloads[N] };
}[Name];

/** The permissions a credential can hold. */
export type Permission = Schemas['Capabilities']['permissions'][number];
