// Generated from openapi/gateway.yaml by `npm run generate`. Do not edit.

/**
 * The JSON body of each operation that takes one, by operationId: JSON Schema 2020-12, closed (an unknown property is an error) and
 * complete in itself.
 */
export const requestSchemas = {
  createSession: {
    "type": "object",
    "properties": {
      "autoRead": {
        "type": "boolean"
      },
      "label": {
        "type": "string",
        "maxLength": 255
      },
      "presenceTyping": {
        "type": "boolean"
      },
      "start": {
        "type": "boolean"
      }
    },
    "additionalProperties": false
  },
  updateSession: {
    "type": "object",
    "properties": {
      "label": {
        "type": "string",
        "maxLength": 255
      },
      "autoRead": {
        "type": "boolean"
      },
      "presenceTyping": {
        "type": "boolean"
      },
      "ratePerMin": {
        "type": "integer",
        "format": "int64",
        "minimum": 0,
        "maximum": 100000
      },
      "ratePerHour": {
        "type": "integer",
        "format": "int64",
        "minimum": 0,
        "maximum": 1000000
      },
      "pace": {
        "$ref": "#/$defs/SendPace"
      }
    },
    "additionalProperties": false,
    "minProperties": 1,
    "$defs": {
      "SendPace": {
        "type": "object",
        "properties": {
          "perMinute": {
            "type": "integer",
            "format": "int64",
            "minimum": 0,
            "maximum": 1000
          },
          "jitter": {
            "type": "number",
            "format": "double",
            "minimum": 0,
            "maximum": 1
          },
          "perDay": {
            "type": "integer",
            "format": "int64",
            "minimum": 0,
            "maximum": 1000000
          }
        },
        "required": [
          "perMinute",
          "jitter",
          "perDay"
        ],
        "additionalProperties": false
      }
    }
  },
  sessionPairingCode: {
    "type": "object",
    "properties": {
      "phone": {
        "type": "string",
        "minLength": 1
      }
    },
    "required": [
      "phone"
    ],
    "additionalProperties": false
  },
  updateChat: {
    "type": "object",
    "properties": {
      "archived": {
        "type": "boolean"
      },
      "mutedUntil": {
        "type": "integer",
        "format": "int64"
      },
      "pinned": {
        "type": "boolean"
      },
      "unmute": {
        "type": "boolean"
      }
    },
    "additionalProperties": false
  },
  setChatPresence: {
    "type": "object",
    "properties": {
      "state": {
        "type": "string",
        "enum": [
          "composing",
          "paused",
          "recording"
        ]
      }
    },
    "required": [
      "state"
    ],
    "additionalProperties": false
  },
  sendMessage: {
    "type": "object",
    "properties": {
      "caption": {
        "type": "string"
      },
      "contact": {
        "$ref": "#/$defs/ContactCard"
      },
      "latitude": {
        "type": "number",
        "format": "double",
        "minimum": -90,
        "maximum": 90
      },
      "longitude": {
        "type": "number",
        "format": "double",
        "minimum": -180,
        "maximum": 180
      },
      "media": {
        "$ref": "#/$defs/MediaPayload"
      },
      "medias": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/AlbumMediaPayload"
        },
        "minItems": 2,
        "maxItems": 10
      },
      "mentions": {
        "type": "array",
        "items": {
          "type": "string"
        }
      },
      "name": {
        "type": "string"
      },
      "options": {
        "type": "array",
        "items": {
          "type": "string"
        }
      },
      "pollEndTime": {
        "type": "integer",
        "format": "int64",
        "minimum": 0
      },
      "pollHideVotes": {
        "type": "boolean"
      },
      "replyTo": {
        "type": "string"
      },
      "selectableCount": {
        "type": "integer",
        "format": "int64",
        "minimum": 0
      },
      "text": {
        "type": "string"
      },
      "to": {
        "type": "string",
        "minLength": 1
      },
      "type": {
        "type": "string",
        "enum": [
          "text",
          "poll",
          "location",
          "contact",
          "image",
          "video",
          "audio",
          "document",
          "sticker",
          "album"
        ]
      }
    },
    "required": [
      "to",
      "type"
    ],
    "additionalProperties": false,
    "$defs": {
      "AlbumMediaPayload": {
        "type": "object",
        "properties": {
          "data": {
            "type": "string"
          },
          "mimetype": {
            "type": "string"
          },
          "type": {
            "type": "string",
            "enum": [
              "image",
              "video"
            ]
          },
          "url": {
            "type": "string"
          }
        },
        "additionalProperties": false
      },
      "ContactCard": {
        "type": "object",
        "properties": {
          "name": {
            "type": "string"
          },
          "phone": {
            "type": "string"
          },
          "vcard": {
            "type": "string"
          }
        },
        "additionalProperties": false
      },
      "MediaPayload": {
        "type": "object",
        "properties": {
          "caption": {
            "type": "string"
          },
          "data": {
            "type": "string"
          },
          "filename": {
            "type": "string"
          },
          "mimetype": {
            "type": "string"
          },
          "url": {
            "type": "string"
          }
        },
        "additionalProperties": false
      }
    }
  },
  editMessage: {
    "type": "object",
    "properties": {
      "chat": {
        "type": "string",
        "minLength": 1
      },
      "text": {
        "type": "string",
        "minLength": 1
      }
    },
    "required": [
      "chat",
      "text"
    ],
    "additionalProperties": false
  },
  revokeMessage: {
    "type": "object",
    "properties": {
      "chat": {
        "type": "string",
        "minLength": 1
      },
      "sender": {
        "type": "string"
      }
    },
    "required": [
      "chat"
    ],
    "additionalProperties": false
  },
  addReaction: {
    "type": "object",
    "properties": {
      "chat": {
        "type": "string",
        "minLength": 1
      },
      "emoji": {
        "type": "string"
      },
      "sender": {
        "type": "string"
      }
    },
    "required": [
      "chat",
      "emoji"
    ],
    "additionalProperties": false
  },
  removeReaction: {
    "type": "object",
    "properties": {
      "chat": {
        "type": "string",
        "minLength": 1
      },
      "emoji": {
        "type": "string"
      },
      "sender": {
        "type": "string"
      }
    },
    "required": [
      "chat"
    ],
    "additionalProperties": false
  },
  forwardMessage: {
    "type": "object",
    "properties": {
      "chat": {
        "type": "string",
        "minLength": 1
      },
      "sender": {
        "type": "string"
      },
      "to": {
        "type": "string",
        "minLength": 1
      }
    },
    "required": [
      "chat",
      "to"
    ],
    "additionalProperties": false
  },
  voteMessage: {
    "type": "object",
    "properties": {
      "chat": {
        "type": "string",
        "minLength": 1
      },
      "options": {
        "type": "array",
        "items": {
          "type": "string"
        }
      },
      "sender": {
        "type": "string"
      }
    },
    "required": [
      "chat",
      "options"
    ],
    "additionalProperties": false
  },
  createGroup: {
    "type": "object",
    "properties": {
      "name": {
        "type": "string",
        "minLength": 1
      },
      "participants": {
        "type": "array",
        "items": {
          "type": "string"
        }
      }
    },
    "required": [
      "name"
    ],
    "additionalProperties": false
  },
  updateGroup: {
    "type": "object",
    "properties": {
      "announce": {
        "type": "boolean"
      },
      "description": {
        "type": "string"
      },
      "locked": {
        "type": "boolean"
      },
      "subject": {
        "type": "string"
      }
    },
    "additionalProperties": false,
    "minProperties": 1
  },
  addGroupMembers: {
    "type": "object",
    "properties": {
      "participants": {
        "type": "array",
        "items": {
          "type": "string"
        },
        "minItems": 1
      }
    },
    "required": [
      "participants"
    ],
    "additionalProperties": false
  },
  approveGroupMembers: {
    "type": "object",
    "properties": {
      "participants": {
        "type": "array",
        "items": {
          "type": "string"
        },
        "minItems": 1
      }
    },
    "required": [
      "participants"
    ],
    "additionalProperties": false
  },
  joinGroup: {
    "type": "object",
    "properties": {
      "invite": {
        "type": "string",
        "minLength": 1
      }
    },
    "required": [
      "invite"
    ],
    "additionalProperties": false
  },
  createChannel: {
    "type": "object",
    "properties": {
      "description": {
        "type": "string"
      },
      "name": {
        "type": "string",
        "minLength": 1
      }
    },
    "required": [
      "name"
    ],
    "additionalProperties": false
  },
  muteChannel: {
    "type": "object",
    "properties": {
      "mute": {
        "type": "boolean"
      }
    },
    "additionalProperties": false
  },
  postStatus: {
    "type": "object",
    "properties": {
      "text": {
        "type": "string",
        "minLength": 1
      },
      "type": {
        "type": "string",
        "enum": [
          "text",
          "image"
        ]
      }
    },
    "required": [
      "text"
    ],
    "additionalProperties": false
  },
  setPresence: {
    "type": "object",
    "properties": {
      "state": {
        "type": "string",
        "enum": [
          "online",
          "offline"
        ]
      }
    },
    "required": [
      "state"
    ],
    "additionalProperties": false
  },
  createRealtimeTicket: {
    "type": "object",
    "properties": {
      "scope": {
        "type": "string",
        "enum": [
          "session",
          "organization",
          "firehose"
        ]
      },
      "session": {
        "type": "string"
      },
      "events": {
        "type": "array",
        "items": {
          "type": "string"
        }
      },
      "since": {
        "type": "string"
      },
      "gateway": {
        "type": "string"
      }
    }
  },
  createWebhook: {
    "type": "object",
    "properties": {
      "active": {
        "type": "boolean"
      },
      "customHeaders": {
        "type": "object",
        "additionalProperties": {
          "type": "string"
        }
      },
      "events": {
        "type": "array",
        "items": {
          "type": "string"
        },
        "minItems": 1
      },
      "retryPolicy": {
        "$ref": "#/$defs/RetryPolicy"
      },
      "secret": {
        "type": "string"
      },
      "sessionId": {
        "type": "string"
      },
      "url": {
        "type": "string",
        "minLength": 1
      }
    },
    "additionalProperties": false,
    "required": [
      "url",
      "events"
    ],
    "$defs": {
      "RetryPolicy": {
        "type": "object",
        "properties": {
          "attempts": {
            "type": "integer",
            "format": "int64"
          },
          "delaySeconds": {
            "type": "integer",
            "format": "int64"
          },
          "policy": {
            "type": "string"
          }
        },
        "required": [
          "attempts",
          "delaySeconds",
          "policy"
        ],
        "additionalProperties": false
      }
    }
  },
  updateWebhook: {
    "type": "object",
    "properties": {
      "active": {
        "type": "boolean"
      },
      "customHeaders": {
        "type": "object",
        "additionalProperties": {
          "type": "string"
        }
      },
      "events": {
        "type": "array",
        "items": {
          "type": "string"
        },
        "minItems": 1
      },
      "retryPolicy": {
        "$ref": "#/$defs/RetryPolicy"
      },
      "secret": {
        "type": "string"
      },
      "sessionId": {
        "type": "string"
      },
      "url": {
        "type": "string",
        "minLength": 1
      }
    },
    "additionalProperties": false,
    "$defs": {
      "RetryPolicy": {
        "type": "object",
        "properties": {
          "attempts": {
            "type": "integer",
            "format": "int64"
          },
          "delaySeconds": {
            "type": "integer",
            "format": "int64"
          },
          "policy": {
            "type": "string"
          }
        },
        "required": [
          "attempts",
          "delaySeconds",
          "policy"
        ],
        "additionalProperties": false
      }
    }
  },
  testWebhook: {
    "type": "object",
    "properties": {
      "event": {
        "type": "string"
      }
    },
    "additionalProperties": false
  },
  redeliverWebhookDeliveries: {
    "type": "object",
    "properties": {
      "from": {
        "type": "integer",
        "format": "int64"
      },
      "to": {
        "type": "integer",
        "format": "int64"
      },
      "status": {
        "type": "string",
        "enum": [
          "delivered",
          "failed",
          "dead",
          "undelivered"
        ]
      },
      "event": {
        "type": "string"
      },
      "dryRun": {
        "type": "boolean"
      }
    },
    "required": [
      "from",
      "to"
    ],
    "additionalProperties": false
  },
  rotateWebhookSecret: {
    "type": "object",
    "properties": {
      "overlapSeconds": {
        "type": "integer",
        "format": "int64",
        "minimum": 0,
        "maximum": 604800
      }
    },
    "additionalProperties": false
  },
  createApiKey: {
    "type": "object",
    "properties": {
      "name": {
        "type": "string",
        "minLength": 1,
        "maxLength": 32
      },
      "permissions": {
        "type": "array",
        "items": {
          "type": "string",
          "enum": [
            "read",
            "send",
            "manage",
            "events"
          ]
        },
        "minItems": 1,
        "uniqueItems": true
      },
      "sessions": {
        "type": "array",
        "items": {
          "type": "string"
        },
        "minItems": 1,
        "uniqueItems": true
      },
      "expiresAt": {
        "type": "integer",
        "format": "int64"
      }
    },
    "required": [
      "name",
      "permissions"
    ],
    "additionalProperties": false
  },
  updateApiKey: {
    "type": "object",
    "properties": {
      "name": {
        "type": "string",
        "minLength": 1,
        "maxLength": 32
      },
      "enabled": {
        "type": "boolean"
      }
    },
    "additionalProperties": false,
    "minProperties": 1
  },
  createOAuthApp: {
    "type": "object",
    "properties": {
      "allowedScopes": {
        "type": "array",
        "items": {
          "type": "string"
        }
      },
      "botName": {
        "type": "string",
        "maxLength": 255
      },
      "clientType": {
        "type": "string",
        "enum": [
          "confidential",
          "public"
        ]
      },
      "groupJid": {
        "type": "string"
      },
      "loginCommand": {
        "type": "string",
        "pattern": "^[a-z0-9_-]{2,32}$"
      },
      "logoUrl": {
        "type": "string"
      },
      "modes": {
        "type": "array",
        "items": {
          "type": "string",
          "enum": [
            "dm",
            "group"
          ]
        }
      },
      "name": {
        "type": "string"
      },
      "redirectUris": {
        "type": "array",
        "items": {
          "type": "string"
        },
        "minItems": 1
      },
      "refreshTtlSeconds": {
        "type": "integer",
        "format": "int64"
      },
      "sessionId": {
        "type": "string"
      },
      "tokenTtlSeconds": {
        "type": "integer",
        "format": "int64",
        "exclusiveMinimum": 0
      }
    },
    "required": [
      "name",
      "redirectUris",
      "sessionId"
    ],
    "additionalProperties": false
  },
  updateOAuthApp: {
    "type": "object",
    "properties": {
      "allowedScopes": {
        "type": "array",
        "items": {
          "type": "string"
        }
      },
      "botName": {
        "type": "string",
        "maxLength": 255
      },
      "clientType": {
        "type": "string",
        "enum": [
          "confidential",
          "public"
        ]
      },
      "groupJid": {
        "type": "string"
      },
      "loginCommand": {
        "type": "string"
      },
      "logoUrl": {
        "type": "string"
      },
      "modes": {
        "type": "array",
        "items": {
          "type": "string",
          "enum": [
            "dm",
            "group"
          ]
        }
      },
      "name": {
        "type": "string"
      },
      "redirectUris": {
        "type": "array",
        "items": {
          "type": "string"
        }
      },
      "refreshTtlSeconds": {
        "type": "integer",
        "format": "int64"
      },
      "sessionId": {
        "type": "string"
      },
      "tokenTtlSeconds": {
        "type": "integer",
        "format": "int64"
      }
    },
    "additionalProperties": false
  },
  updateAlertChoice: {
    "type": "object",
    "properties": {
      "kinds": {
        "type": "array",
        "maxItems": 20,
        "items": {
          "$ref": "#/$defs/AlertKind"
        }
      },
      "email": {
        "type": "boolean"
      },
      "language": {
        "$ref": "#/$defs/MailLanguage"
      }
    },
    "additionalProperties": false,
    "$defs": {
      "AlertKind": {
        "type": "string",
        "enum": [
          "session_logged_out",
          "session_failed",
          "session_reconnecting",
          "session_limited",
          "webhook_disabled"
        ]
      },
      "MailLanguage": {
        "type": "string",
        "enum": [
          "en",
          "es",
          "ar"
        ]
      }
    }
  },
  pairAdminNumber: {
    "type": "object",
    "properties": {
      "method": {
        "type": "string",
        "enum": [
          "qr",
          "code"
        ]
      },
      "number": {
        "type": "string",
        "minLength": 1
      },
      "organization": {
        "type": "string",
        "minLength": 1
      }
    },
    "required": [
      "method"
    ],
    "additionalProperties": false
  },
  createEmbedToken: {
    "type": "object",
    "properties": {
      "sessions": {
        "type": "array",
        "items": {
          "type": "string",
          "minLength": 1
        },
        "minItems": 1,
        "maxItems": 200,
        "uniqueItems": true
      },
      "can": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/EmbedCapability"
        },
        "minItems": 1,
        "uniqueItems": true
      },
      "user": {
        "$ref": "#/$defs/EmbedUser"
      },
      "origins": {
        "type": "array",
        "items": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255
        },
        "minItems": 1,
        "maxItems": 20,
        "uniqueItems": true
      },
      "expiresIn": {
        "type": "integer",
        "minimum": 1,
        "maximum": 900
      }
    },
    "required": [
      "sessions",
      "can",
      "user",
      "expiresIn"
    ],
    "additionalProperties": false,
    "$defs": {
      "EmbedCapability": {
        "type": "string",
        "enum": [
          "view",
          "pair",
          "contacts",
          "contacts:write",
          "send",
          "sessions",
          "webhooks",
          "webhooks:read",
          "keys",
          "keys:read"
        ]
      },
      "EmbedUser": {
        "type": "object",
        "properties": {
          "id": {
            "type": "string",
            "minLength": 1,
            "maxLength": 128
          },
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 128
          }
        },
        "required": [
          "id"
        ],
        "additionalProperties": false
      }
    }
  },
  createEmbedLink: {
    "type": "object",
    "properties": {
      "session": {
        "type": "string"
      },
      "can": {
        "type": "array",
        "items": {
          "$ref": "#/$defs/EmbedCapability"
        },
        "minItems": 1,
        "uniqueItems": true
      },
      "expiresIn": {
        "type": "integer",
        "minimum": 60,
        "maximum": 604800
      },
      "user": {
        "$ref": "#/$defs/EmbedUser"
      },
      "returnUrl": {
        "type": "string",
        "maxLength": 2048
      },
      "brand": {
        "$ref": "#/$defs/EmbedBrand"
      }
    },
    "required": [
      "session",
      "can",
      "expiresIn"
    ],
    "additionalProperties": false,
    "$defs": {
      "EmbedBrand": {
        "type": "object",
        "properties": {
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 64
          },
          "logoUrl": {
            "type": "string",
            "maxLength": 2048
          },
          "accent": {
            "type": "string",
            "pattern": "^#[0-9a-fA-F]{6}$"
          }
        },
        "required": [
          "name"
        ],
        "additionalProperties": false
      },
      "EmbedCapability": {
        "type": "string",
        "enum": [
          "view",
          "pair",
          "contacts",
          "contacts:write",
          "send",
          "sessions",
          "webhooks",
          "webhooks:read",
          "keys",
          "keys:read"
        ]
      },
      "EmbedUser": {
        "type": "object",
        "properties": {
          "id": {
            "type": "string",
            "minLength": 1,
            "maxLength": 128
          },
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 128
          }
        },
        "required": [
          "id"
        ],
        "additionalProperties": false
      }
    }
  },
  redeemEmbedLink: {
    "type": "object",
    "properties": {
      "secret": {
        "type": "string",
        "minLength": 1,
        "maxLength": 128
      }
    },
    "required": [
      "secret"
    ],
    "additionalProperties": false
  },
} as const;

/** An operation with a JSON body. */
export type OperationWithBody = keyof typeof requestSchemas;
