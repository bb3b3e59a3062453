// src/generated/version.ts of what says where it is of which version. No JSON is imported: not every runtime and bundler can.
import { readFileSync } from 'node:fs';

export default function versions() {
  return Object.fromEntries(
    ['packages/sdk', 'packages/embed'].map((home) => {
      const manifest = new URL(`../../${home}/package.json`, import.meta.url);
      const { version } = JSON.parse(readFileSync(manifest, 'utf8'));
      const text = `// Generated from ${home}/package.json by \`npm run generate\`. Do not edit.

export const VERSION = '${version}';
`;
      return [`${home}/src/generated/version.ts`, text];
    }),
  );
}
