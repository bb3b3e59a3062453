import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumPath, launchArgs } from './test-browser.mjs';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const executablePath = await chromiumPath();
const browser = {
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: { executablePath, args: launchArgs } }),
  instances: [{ browser: 'chromium' as const }],
};
const conditions = ['source', 'module', 'browser', 'development|production', 'default'];
const dedupe = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'];
const lit = [
  'lit',
  'lit/decorators.js',
  'lit/directive-helpers.js',
  'lit/directives/ref.js',
  'lit/directives/repeat.js',
  'lit/directives/class-map.js',
  'lit/directives/live.js',
  'lit/directives/if-defined.js',
  'lit/static-html.js',
  '@lit/context',
  '@shoelace-style/localize',
  'openapi-fetch',
  'lean-qr',
  'tslib',
];
const inBrowser = ['packages/elements/**/*.test.ts', 'packages/dashboard/src/**/*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { conditions: ['source', 'node', 'module', 'default'] },
        ssr: { resolve: { conditions: ['source', 'node', 'module', 'default'] } },
        test: {
          name: 'node',
          include: ['packages/*/src/**/*.test.ts', 'openapi/**/*.test.{ts,mjs}'],
          exclude: [...inBrowser, '**/node_modules/**', '**/dist/**'],
          environment: 'node',
        },
      },
      {
        publicDir: here('.storybook/public'),
        resolve: {
          conditions,
          dedupe,
          alias: { '@web/test-runner-commands': here('.storybook/command-stub.ts') },
        },
        optimizeDeps: {
          include: [
            '@open-wc/testing',
            '@open-wc/testing-helpers',
            'chai-a11y-axe',
            'msw',
            'msw/browser',
            ...lit,
          ],
        },
        test: {
          name: 'elements',
          include: inBrowser,
          exclude: ['**/node_modules/**', '**/dist/**'],
          browser,
        },
      },
      ...(existsSync(here('.storybook/main.ts'))
        ? [
            {
              resolve: { conditions, dedupe },
              optimizeDeps: {
                include: [
                  'msw',
                  'msw/browser',
                  'msw-storybook-addon/csf3',
                  '@storybook/web-components-vite',
                  ...lit,
                ],
              },
              plugins: [storybookTest({ configDir: here('.storybook') })],
              test: { name: 'stories', browser },
            },
          ]
        : []),
    ],
  },
});
