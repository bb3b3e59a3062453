import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig } from 'vite';

process.env.STORYBOOK_DISABLE_TELEMETRY = '1';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.stories.ts'],
  addons: [
    '@storybook/addon-docs',
    '@storybook/addon-a11y',
    '@storybook/addon-vitest',
    'msw-storybook-addon',
  ],
  staticDirs: ['./public'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  viteFinal: (vite) =>
    mergeConfig(vite, {
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
