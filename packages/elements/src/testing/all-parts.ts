import { fixtureCleanup } from '@open-wc/testing';
import { beforeAll } from 'vitest';
import '../index.js';
import { fetchParts } from '../base/lazy.js';

// Element tests find every part there: what is shown meanwhile has tests of its own.
await fetchParts();

// Files share a page: a modal dialog that one leaves open would make the next one's elements inert.
beforeAll(() => fixtureCleanup());
