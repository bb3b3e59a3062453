export type { Timing } from './context.js';
export { DemoError, type DemoErrorCode } from './control/demo-error.js';
export type { LostMessage } from './delivery/confirm.js';
export type { Faults } from './delivery/faults.js';
export { type StoredMessage, textOf } from './delivery/message-store.js';
export { type LaunchedNetwork, type LaunchOptions, launchNetwork } from './launch.js';
export { type Network, type NetworkOptions, startNetwork } from './network.js';
export type { LinkedComputer, Phones, PhoneView, WaitingComputer } from './phones.js';
export { DirectoryInUse } from './storage/directory-lock.js';
