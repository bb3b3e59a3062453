import type { Migration } from '../migrate.js';
import { domain } from './0001-domain.js';
import { installation } from './0002-installation.js';
import { webhooks } from './0003-webhooks.js';
import { audit } from './0004-audit.js';

/** Every step of the schema, in order. */
export const migrations: readonly Migration[] = [domain, installation, webhooks, audit];
