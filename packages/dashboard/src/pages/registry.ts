import { basePath, matchPath } from '../address.js';
import { account } from './account.js';
import { adminNumber } from './admin-number.js';
import { allSessions } from './all-sessions.js';
import { apiKeys } from './api-keys.js';
import { audit } from './audit.js';
import { contacts } from './contacts.js';
import { events } from './events.js';
import { link } from './link.js';
import { members } from './members.js';
import type { Navigation, Page, PageContext } from './page.js';
import { platformAudit } from './platform-audit.js';
import { session } from './session.js';
import { sessions } from './sessions.js';
import { users } from './users.js';
import { viewer } from './viewer.js';
import { webhooks } from './webhooks.js';

/**
 * Every page of the dashboard. To add one, write a record beside these (`viewer.ts` is the shortest to copy), put it into this list, and its words
 * into `strings.ts`: routes, sidebar, titles, who sees it and the sizes that are gated all follow from the record. `load` imports the `define` entries
 * of the elements that `render` uses. A page without a place in the sidebar names the one that leads to it (`under`, see `link.ts`).
 */
export const pages: readonly Page[] = [
  sessions,
  session,
  link,
  viewer,
  contacts,
  apiKeys,
  webhooks,
  members,
  audit,
  allSessions,
  platformAudit,
  users,
  events,
  adminNumber,
  account,
];

/** A page as the sidebar leads to it. */
export interface Entry extends Navigation {
  readonly page: Page;
  readonly href: string;
}

/** The pages of the sidebar, in its order; the first is where `/` leads. */
export const inNavigation: readonly Entry[] = pages
  .flatMap((page) => (page.navigation ? [{ page, href: basePath(page.path), ...page.navigation }] : []))
  .sort((a, b) => a.order - b.order);

/** The page at an address with what its path names; undefined where there is none. */
export function findPage(pathname: string): { page: Page; params: PageContext['params'] } | undefined {
  if (pathname === '/') return { page: inNavigation[0]!.page, params: {} };
  for (const page of pages) {
    const params = matchPath(page.path, pathname);
    if (params) return { page, params };
  }
  return undefined;
}
