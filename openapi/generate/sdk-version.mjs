// packages/sdk/src/generated/version.ts: what the SDK calls itself where it may. No JSON is imported: not every runtime and bundler can.
import { readFileSync } from 'node:fs';

const manifest = new URL('../../packages/sdk/package.json', import.meta.url);

export default function sdkVersion() {
  const { version } = JSON.parse(readFileSync(manifest, 'utf8'));
  const text = `// Generated from packages/sdk/package.json by \`npm run generate\`. Do not edit.

export const VERSION = '${version}';
`;
  return { 'packages/sdk/src/generated/version.ts': text };
}
