// Who may import whom. One rule a room; CONTRIBUTING.md draws the same picture.
const TEST = '\\.test\\.ts$|/testing/|/e2e/|/bench/';

/** A package may reach the packages named, and no other of ours. */
const room = (name, allowed, { from = `^packages/${name}/src/`, exceptTests = true } = {}) => ({
  name: `room-${name}`,
  comment: `packages/${name} may import ${allowed.length ? allowed.join(', ') : 'no other package of this repository'}.`,
  severity: 'error',
  from: { path: from, ...(exceptTests ? { pathNot: TEST } : {}) },
  to: { path: '^packages/([^/]+)/', pathNot: [name, ...allowed].map((p) => `^packages/${p}/`).join('|') },
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
  ['generated', 'clock.ts', 'ulid.ts', 'errors', 'principal', 'queue', 'request', 'sealing', 'text'],
  ['store'],
  [
    ...[
      'events',
      'audit',
      'mail',
      'search',
      'contacts',
      'chats',
      'messages',
      'sessions',
      'webhooks',
      'alerts',
    ],
    'engine-host',
  ],
  ['identity'],
  ['realtime'],
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
    room('contract', []),
    room('sdk', ['contract']),
    room('elements', ['sdk']),
    room('dashboard', ['sdk', 'elements']),
    room('mocks', ['contract']),
    room('engine', []),
    room('gateway', ['contract', 'engine']),
    room('engine-baileys', ['engine']),
    room('fake-whatsapp', []),
    room('cli', ['gateway', 'engine', 'engine-baileys', 'fake-whatsapp']),
    room('stories', ['elements', 'mocks', 'sdk'], { from: '^stories/', exceptTests: false }),
    libraries('sdk', ['openapi-fetch', 'openapi-typescript-helpers', 'ws', '@types/ws']),
    libraries('elements', [
      'lit',
      'lit-html',
      'lit-element',
      '@lit/[^/]+',
      '@shoelace-style/localize',
      'lean-qr',
      'tslib',
      '@tanstack/virtual-core',
    ]),
    libraries('dashboard', [
      'lit',
      'lit-html',
      'lit-element',
      '@lit/[^/]+',
      '@shoelace-style/localize',
      'tslib',
    ]),
    libraries('contract', []),
    libraries('engine', []),
    {
      name: 'no-node-in-a-browser',
      comment: 'The SDK, elements, mocks and the dashboard run where there is no Node.',
      severity: 'error',
      from: {
        path: '^packages/(sdk|elements|dashboard|mocks)/src/',
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
      from: { pathNot: TEST },
      to: { couldNotResolve: true },
    },
    {
      name: 'examples-use-what-is-published',
      severity: 'error',
      from: { path: '^examples/' },
      to: {
        path: '^packages/[^/]+/src/',
        pathNot: '^packages/[^/]+/src/(index(\\.node)?|[^/]+/index|define/[^/]+|autoloader)\\.ts$',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/|/generated/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.test.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'default', 'types'],
    },
  },
};
