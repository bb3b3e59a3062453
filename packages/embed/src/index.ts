export type { EmbedCapability } from '@wagate/contract/embed';
export type {
  ExpressHandler,
  ExpressRequest,
  NodeHandler,
  NodeRequest,
  NodeResponse,
} from './adapters/node.js';
export { createEmbed, type Embed } from './embed.js';
export type { Link, Links, NewLink } from './links/links.js';
export type { EmbedOptions, Grant } from './options.js';
export type { Revoked } from './revocations.js';
export { type EmbedStore, memoryStore } from './store.js';
