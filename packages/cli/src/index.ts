export { type Flags, parseCommand, UsageError } from './flags.js';
export { type Running, serve } from './serve.js';
export { StartError } from './start-error.js';
