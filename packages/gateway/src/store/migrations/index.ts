import type { Migration } from '../migrate.js';
import { domain } from './0001-domain.js';
import { installation } from './0002-installation.js';
import { webhooks } from './0003-webhooks.js';
import { audit } from './0004-audit.js';
import { search } from './0005-search.js';
import { contacts } from './0006-contacts.js';
import { webhookLifecycle } from './0007-webhook-lifecycle.js';
import { auditActors } from './0008-audit-actors.js';
import { adminSession } from './0009-admin-session.js';
import { alerts } from './0010-alerts.js';
import { sealedTargets } from './0011-sealed-targets.js';
import { requestLimits } from './0012-request-limits.js';
import { outboxChats } from './0013-outbox-chats.js';
import { accounts } from './0014-accounts.js';
import { alertReasonCode } from './0015-alert-reason-code.js';
import { embedding } from './0016-embedding.js';
import { accountHealth } from './0017-account-health.js';
import { pacing } from './0018-pacing.js';
import { messageMedia } from './0019-message-media.js';
import { chatChanges } from './0020-chat-changes.js';
import { messageSecrets } from './0021-message-secrets.js';
import { outboxFiles } from './0022-outbox-files.js';
import { mediaFiles } from './0023-kept-media.js';
import { mediaToKeep } from './0024-media-to-keep.js';
import { forgottenWords } from './0025-forgotten-words.js';

/** Every step of the schema, in order. */
export const migrations: readonly Migration[] = [
  domain,
  installation,
  webhooks,
  audit,
  search,
  contacts,
  webhookLifecycle,
  auditActors,
  adminSession,
  alerts,
  sealedTargets,
  requestLimits,
  outboxChats,
  accounts,
  alertReasonCode,
  embedding,
  accountHealth,
  pacing,
  messageMedia,
  chatChanges,
  messageSecrets,
  outboxFiles,
  mediaFiles,
  mediaToKeep,
  forgottenWords,
];
