import type { Migration } from '../migrate.js';
import { domain } from './0001-domain.js';

/** Every step of the schema, in order. */
export const migrations: readonly Migration[] = [domain];
