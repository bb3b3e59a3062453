import { fixtureCleanup } from '@open-wc/testing';
import { beforeAll } from 'vitest';

// Files share a page: a modal dialog that one leaves open would make the next one's elements inert.
beforeAll(() => fixtureCleanup());
