import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumPath, launchArgs } from './test-browser.mjs';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const executablePath = await chromiumPath();
/** Most tests wait more than they work: every core is theirs. Projects do not take it from the root. */
const maxWorkers = availableParallelism();
/** A browser for one project: its object is given the project's name, so that two cannot share one. */
const browser = (contextOptions = {}) => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: { executablePath, args: launchArgs }, contextOptions }),
  instances: [{ browser: 'chromium' as const }],
});
const conditions = ['source', 'module', 'browser', 'development|production', 'default'];
const dedupe = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'];
const lit = [
  'lit',
  'lit/directive-helpers.js',
  'lit/directives/ref.js',
  'lit/directives/repeat.js',
  'lit/directives/class-map.js',
  'lit/directives/live.js',
  'lit/directives/if-defined.js',
  'lit/directives/guard.js',
  'lit/static-html.js',
  '@lit/context',
  '@shoelace-style/localize',
  'openapi-fetch',
  'lean-qr',
  'tslib',
];
const inBrowser = [
  'packages/elements/**/*.test.ts',
  'packages/react/src/**/*.test.tsx',
  'packages/dashboard/src/**/*.test.ts',
];
/** It needs a page in which nothing is defined or fetched yet. */
const alone = ['packages/elements/src/autoloader.test.ts'];

const inNode = [
  'packages/*/src/**/*.test.ts',
  'packages/gateway/bench/*.test.ts',
  'packages/dashboard/e2e/*.test.ts',
  '{openapi,packages/{elements,react}/build}/**/*.test.{ts,mjs}',
  '.storybook/docs/*.test.{ts,tsx}',
];
/**
 * They run on promises and a clock of their own, and a process in which a gateway follows its requests (`AsyncLocalStorage`) is ten times slower at promises:
 * they share one in which there is none.
 */
const ofTheSdk = ['packages/sdk/src/**/*.test.ts'];
/** Each file has a process of its own: the mocks put their own `fetch` in the place of the process's, and the last needs a library that nobody loaded yet. */
const apart = ['packages/mocks/src/**/*.test.ts', 'packages/engine-baileys/src/signal/quiet.test.ts'];

/** The names given with `--project`; none are all of them. */
function askedProjects(args = process.argv): string[] {
  return args.flatMap((arg, at) =>
    arg === '--project'
      ? [args[at + 1] ?? '']
      : arg.startsWith('--project=')
        ? [arg.slice('--project='.length)]
        : [],
  );
}

/** Each story is a test. Storybook takes seconds to load, so it is loaded only where it is wanted. */
async function stories() {
  const asked = askedProjects();
  if (asked.length > 0 && !asked.includes('stories')) return [];
  const { storybookTest } = await import('@storybook/addon-vitest/vitest-plugin');
  return [
    {
      resolve: { conditions, dedupe },
      optimizeDeps: {
        include: [
          'axe-core',
          'msw',
          'msw/browser',
          'msw-storybook-addon/csf3',
          'storybook/test',
          'storybook/preview-api',
          '@storybook/web-components-vite',
          'openapi-fetch',
          ...lit,
        ],
      },
      plugins: [storybookTest({ configDir: here('.storybook') })],
      test: {
        name: 'stories',
        maxWorkers,
        // Nothing moves while a story is looked at.
        browser: {
          ...browser({ reducedMotion: 'reduce' }),
          isolate: false,
          viewport: { width: 1280, height: 800 },
        },
      },
    },
  ];
}

/** Tests of what runs in Node. Loading a gateway or Baileys takes longer than most of their tests: files share a process. */
const node = (
  name: string,
  { include, exclude, isolate = false }: { include: string[]; exclude: string[]; isolate?: boolean },
) => ({
  resolve: { conditions: ['source', 'node', 'module', 'default'] },
  ssr: { resolve: { conditions: ['source', 'node', 'module', 'default'] } },
  test: {
    name,
    isolate,
    maxWorkers,
    include,
    exclude: [...exclude, '**/node_modules/**', '**/dist/**'],
    environment: 'node' as const,
    // Many start processes, databases and phones: a busy machine gives them a tenth of a core.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
    ...(name === 'node' && {
      // The server first: its databases, two hundred at the end, stay on disk, where it waits for none of them.
      globalSetup: ['one-postgres.ts', 'files-in-memory.ts'].map((name) =>
        here(`packages/gateway/src/testing/${name}`),
      ),
    }),
  },
});

/** Tests in a page. One page for many files is twice as fast; what looks at how a page begins has one for itself. */
const elements = (name: string, include: string[], exclude: string[], isolate: boolean) => ({
  publicDir: here('.storybook/public'),
  resolve: {
    conditions,
    dedupe,
    alias: { '@web/test-runner-commands': here('.storybook/command-stub.ts') },
  },
  optimizeDeps: {
    include: [
      ...[
        '@open-wc/testing',
        '@open-wc/testing-helpers',
        'chai-a11y-axe',
        'msw',
        'msw/browser',
        'openapi-fetch',
        ...lit,
      ],
      ...['react', 'react/jsx-runtime', 'react/jsx-dev-runtime', 'react-dom', 'react-dom/client'],
      'react-dom/server.browser',
    ],
  },
  test: {
    name,
    setupFiles: [here('packages/elements/src/testing/clean-page.ts')],
    maxWorkers,
    include,
    exclude: [...exclude, '**/node_modules/**', '**/dist/**'],
    // Nothing fades while it is looked at: what has just opened would have too little contrast on a busy machine.
    browser: { ...browser({ reducedMotion: 'reduce' }), isolate },
  },
});

export default defineConfig({
  test: {
    projects: [
      node('node', { include: inNode, exclude: [...inBrowser, ...ofTheSdk, ...apart] }),
      node('node-sdk', { include: ofTheSdk, exclude: inBrowser }),
      node('node-alone', { include: apart, exclude: inBrowser, isolate: true }),
      {
        // Over real connections: the SDK against the built command and the production gateway's habits, and the command under faults.
        resolve: { conditions: ['source', 'node', 'module', 'default'] },
        ssr: { resolve: { conditions: ['source', 'node', 'module', 'default'] } },
        test: {
          name: 'wire',
          maxWorkers,
          include: ['packages/{sdk,cli}/e2e/**/*.test.ts'],
          environment: 'node',
          testTimeout: 20_000,
        },
      },
      {
        // The packed package, installed elsewhere, on every runtime it is for.
        resolve: { conditions: ['source', 'node', 'module', 'default'] },
        ssr: { resolve: { conditions: ['source', 'node', 'module', 'default'] } },
        test: {
          name: 'runtimes',
          maxWorkers,
          include: ['packages/sdk/smoke/**/*.test.ts'],
          environment: 'node',
          testTimeout: 90_000,
        },
      },
      {
        // What the guides and examples say, done: against the built command.
        resolve: { conditions: ['source', 'node', 'module', 'default'] },
        ssr: { resolve: { conditions: ['source', 'node', 'module', 'default'] } },
        test: {
          name: 'docs',
          maxWorkers,
          include: ['packages/sdk/docs/**/*.test.ts', 'examples/**/*.test.ts', 'stories/guides/*.test.ts'],
          // Installs and builds an app of each framework: only where it is asked for, as `.ci/slow` does.
          exclude: [
            '**/node_modules/**',
            ...(process.env.WAGATE_FRAMEWORKS ? [] : ['examples/frameworks.test.ts']),
          ],
          environment: 'node',
          testTimeout: 60_000,
        },
      },
      elements('elements', inBrowser, alone, false),
      elements('elements-alone', alone, [], true),
      ...(await stories()),
    ],
  },
});
