import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig } from 'vite';
import { manifestPlugin } from './docs/manifest-plugin.js';
import { paintFirst } from './first-scheme.js';
import { themes } from './theme.js';

process.env.STORYBOOK_DISABLE_TELEMETRY = '1';

// In the frame and in what it frames nothing is seen in the scheme that is not chosen, however long the rest takes.
const firstPaint = paintFirst({ light: themes.light.appBg, dark: themes.dark.appBg });

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: [
    '@storybook/addon-docs',
    '@storybook/addon-a11y',
    '@storybook/addon-vitest',
    'msw-storybook-addon',
  ],
  docs: { defaultName: 'Documentation' },
  staticDirs: ['./public'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  // The menu of the tool itself: its versions, its shortcuts and its own documentation are nobody's business here.
  managerHead: (head) =>
    `${head}${firstPaint}<style>[aria-label="Settings"] { display: none !important; }</style>`,
  previewHead: (head) => `${head}${firstPaint}`,
  viteFinal: (vite) =>
    mergeConfig(vite, {
      plugins: [manifestPlugin()],
      // Older targets rewrite light-dark() into variables that follow no color-scheme set by a script.
      build: { cssTarget: 'chrome123' },
      resolve: {
        // Packages of this repository are read from their TypeScript sources.
        conditions: ['source', 'module', 'browser', 'development|production', 'default'],
        dedupe: ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'],
      },
    }),
};
export default config;
