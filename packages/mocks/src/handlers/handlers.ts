import type { RequestHandler, WebSocketHandler } from 'msw';
import { identityRoutes } from '../identity/routes.js';
import type { World } from '../world/world.js';
import { adminRoutes } from './admin.js';
import { adminNumberRoutes } from './admin-number.js';
import { alertRoutes } from './alerts.js';
import { apiKeyRoutes } from './api-keys.js';
import { auditRoute } from './audit.js';
import { backfillRoutes } from './backfill.js';
import { capabilitiesRoute } from './capabilities.js';
import { chatRoutes } from './chats.js';
import { contactRoutes } from './contacts.js';
import { embedRoutes } from './embed.js';
import { groupChangeRoutes } from './group-changes.js';
import { groupRoutes } from './groups.js';
import { linkingRoutes } from './linking.js';
import { messageRoutes } from './messages.js';
import type { MockOptions } from './options.js';
import { presenceRoutes } from './presence.js';
import { realtimeRoutes } from './realtime.js';
import { Router } from './router.js';
import { searchRoute } from './search.js';
import { sendingRoutes } from './sending.js';
import { sessionRoutes } from './sessions.js';
import { deliveryRoutes } from './webhook-deliveries.js';
import { webhookRoutes } from './webhooks.js';

/**
 * MSW handlers that answer for a world as a gateway and its identity service do, under `options.baseUrl`:
 * HTTP and the realtime socket. `options` is read at every request, so that changing it changes the service.
 */
export function handlers(world: World, options: MockOptions): (RequestHandler | WebSocketHandler)[] {
  const router = new Router(world, options);
  capabilitiesRoute(router);
  sessionRoutes(router);
  linkingRoutes(router);
  chatRoutes(router);
  messageRoutes(router);
  searchRoute(router);
  sendingRoutes(router);
  contactRoutes(router);
  groupRoutes(router);
  groupChangeRoutes(router);
  presenceRoutes(router);
  apiKeyRoutes(router);
  embedRoutes(router);
  webhookRoutes(router);
  deliveryRoutes(router);
  auditRoute(router);
  adminRoutes(router);
  adminNumberRoutes(router);
  backfillRoutes(router);
  alertRoutes(router);
  const socket = realtimeRoutes(router);
  return [...router.handlers, ...identityRoutes(world, options), socket];
}
