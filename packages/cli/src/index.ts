export { type Flags, parseCommand, UsageError } from './flags.js';
export { StartError } from './secret.js';
export { type Running, serve } from './serve.js';
