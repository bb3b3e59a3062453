export { type Flags, parseCommand } from './flags.js';
export { type Running, serve } from './serve.js';
export { StartError } from './start-error.js';
export { UsageError } from './usage-error.js';
