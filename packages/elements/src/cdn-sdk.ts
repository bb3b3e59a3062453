// What a page without a bundler makes its gateway with.
export * from '@wagate/sdk';
export { createIdentity } from '@wagate/sdk/identity';
