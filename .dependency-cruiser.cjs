const { existsSync, readdirSync } = require('node:fs');

// Who may import whom. One rule a room; CONTRIBUTING.md draws the same picture.
const TEST = '\\.test\\.tsx?$|/testing/|/e2e/|/bench/';

const LIT = ['lit', '@shoelace-style/localize', 'tslib'];
const JIDS = ['contract/src/jid.ts', 'contract/src/phone-number.ts'];

/** What each room may reach: packages of ours, or one file of one, and packages of others. DEPENDENCIES.md says why those are here. */
const ROOMS = {
  contract: { ours: [], libraries: [] },
  sdk: { ours: ['contract'], libraries: ['openapi-fetch', 'openapi-typescript-helpers', 'ws', '@types/ws'] },
  elements: { ours: ['sdk', ...JIDS], libraries: [...LIT, 'lit-html', '@lit/context', 'lean-qr'] },
  dashboard: { ours: ['sdk', 'elements'], libraries: LIT },
  react: { ours: ['sdk', 'elements'], libraries: ['react', '@types/react'] },
  mocks: {
    ours: ['contract'],
    libraries: ['msw', 'ws', '@types/ws', 'better-auth', '@better-auth/api-key'],
  },
  embed: { ours: ['contract', 'sdk'], libraries: [] },
  engine: { ours: [], libraries: [] },
  gateway: {
    ours: ['contract', 'engine'],
    libraries: [
      ...['better-auth', '@better-auth/(core|utils|api-key)', 'ws', '@types/ws'],
      ...['kysely', 'libsql', 'pg', '@types/pg', 'nodemailer', 'jose', 'ajv', 'prom-client'],
    ],
  },
  'engine-baileys': { ours: ['engine', ...JIDS], libraries: ['baileys', 'libsignal'] },
  'fake-whatsapp': {
    ours: JIDS,
    libraries: ['baileys', 'libsignal', 'libsql', 'ws', '@types/ws', 'jsqr'],
  },
  cli: {
    ours: ['gateway', 'engine', 'engine-baileys', 'fake-whatsapp', 'sdk'],
    libraries: ['@hono/node-server', 'ws', '@types/ws'],
  },
};

for (const name of readdirSync('packages'))
  if (existsSync(`packages/${name}/src`) && !(name in ROOMS))
    throw new Error(`packages/${name} is no room that .dependency-cruiser.cjs knows`);

const pathOf = (ours) => `^packages/${ours}${ours.endsWith('.ts') ? '$' : '/'}`;

/** A room may reach the packages named, and no other of ours. */
const room = (name, ours, from, pathNot = TEST) => ({
  name: `room-${name}`,
  comment: `${name} may import ${ours.length ? ours.join(', ') : 'no other package of this repository'}.`,
  severity: 'error',
  from: { path: from, ...(pathNot ? { pathNot } : {}) },
  to: { path: '^packages/([^/]+)/', pathNot: ours.map(pathOf).join('|') },
});

/** Third-party packages a room may use; the rest is refused. */
const libraries = (name, allowed) => ({
  name: `libraries-${name}`,
  severity: 'error',
  from: { path: `^packages/${name}/src/`, pathNot: TEST },
  to: {
    dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'],
    pathNot: allowed.map((p) => `node_modules/${p}(/|$)`).join('|') || '^$',
  },
});

/** What packages/gateway/src is built of, the ground floor first: what lies on a floor knows nothing of those above it. */
const GATEWAY_FLOORS = [
  [
    'generated',
    'clock.ts',
    'ulid.ts',
    'errors',
    'log',
    'metrics',
    'principal',
    'queue',
    'request',
    'sealing',
    'text',
  ],
  ['store'],
  ['events', 'audit', 'mail'],
  ['search', 'webhooks', 'embed'],
  ['contacts', 'groups', 'chats', 'messages', 'media', 'sessions', 'engine-host'],
  ['alerts', 'retention', 'subject-data'],
  ['identity'],
  ['realtime', 'monitoring', 'transfer'],
  ['http'],
  ['options.ts', 'domain.ts', 'gateway.ts', 'index.ts'],
];

const onFloors = (floors) => `^packages/gateway/src/(${floors.flat().join('|').replaceAll('.', '\\.')})(/|$)`;

/** One rule a floor, and one that no folder lies on none. */
const gatewayFloors = [
  ...GATEWAY_FLOORS.slice(0, -1).map((floor, at) => ({
    name: `gateway-floor-${at}`,
    comment: `Of packages/gateway/src, ${floor.join(', ')} may import each other and the floors below alone.`,
    severity: 'error',
    from: { path: onFloors(floor), pathNot: TEST },
    to: { path: onFloors(GATEWAY_FLOORS.slice(at + 1)) },
  })),
  {
    name: 'gateway-floor-none',
    comment: 'What is new in packages/gateway/src is given its floor in GATEWAY_FLOORS.',
    severity: 'error',
    from: { path: '^packages/gateway/src/', pathNot: TEST },
    to: { path: '^packages/gateway/src/', pathNot: `${TEST}|${onFloors(GATEWAY_FLOORS)}` },
  },
];

module.exports = {
  forbidden: [
    ...gatewayFloors,
    ...Object.entries(ROOMS).map(([name, { ours }]) => room(name, [name, ...ours], `^packages/${name}/src/`)),
    room('stories', ['elements', 'mocks', 'sdk'], '^(stories|\\.storybook)/', null),
    ...Object.entries(ROOMS).map(([name, one]) => libraries(name, one.libraries)),
    {
      name: 'no-node-in-a-browser',
      comment:
        'The SDK, embed, elements, their React components, mocks and the dashboard run where there is no Node.',
      severity: 'error',
      from: {
        path: '^packages/(sdk|embed|elements|react|dashboard|mocks)/src/',
        pathNot: `${TEST}|^packages/mocks/src/production/`,
      },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-identity-service-in-a-browser',
      comment:
        'The mock of a page answers by itself; only the stand-in over HTTP runs the real identity service.',
      severity: 'error',
      from: { path: '^packages/mocks/src/', pathNot: `${TEST}|^packages/mocks/src/(production|testing)/` },
      to: {
        path: '(^|node_modules/)(@better-auth|better-auth|better-call)/|^packages/mocks/src/production/',
      },
    },
    {
      name: 'no-copyleft-outside-its-rooms',
      comment: 'GPL-3.0 libsignal stays in the two packages that speak the protocol.',
      severity: 'error',
      from: { path: '^(packages|stories)/', pathNot: '^packages/(engine-baileys|fake-whatsapp)/' },
      to: { path: 'node_modules/(libsignal|baileys)/' },
    },
    {
      name: 'mail-is-sent-from-one-place',
      comment:
        'What is mailed goes through the mailer, which keeps secrets out of errors and addresses single.',
      severity: 'error',
      from: { path: '^(packages|stories|examples)/', pathNot: `^packages/gateway/src/mail/|${TEST}` },
      to: { path: '(^|node_modules/)nodemailer/' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: { path: '^packages/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nothing-unresolvable',
      severity: 'error',
      // Types that are copied find what they import where they end, pages of frameworks what a build has made, and examples with a lockfile of their own what
      // is installed there.
      from: {
        pathNot: `${TEST}|^packages/elements/(build/types|frameworks)/|^examples/embed-(next|react|vue)/`,
      },
      // Modules that a plugin of Vite makes have no file.
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
    {
      name: 'examples-use-what-is-published',
      severity: 'error',
      from: { path: '^examples/' },
      to: {
        path: '^packages/[^/]+/src/',
        pathNot: [
          '^packages/[^/]+/src/(index(\\.node)?|[^/]+/index|define/[^/]+|autoloader)\\.ts$',
          // A component for each element, such as `@wagate/react/viewer`.
          '^packages/react/src/generated/[^/]+\\.ts$',
        ],
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Of ours alone: many a library has its entry in a folder of that name.
    exclude: { path: '^dist/|^(packages|examples)/[^/]+/(dist|\\.next)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.test.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'default', 'types'],
    },
  },
};
