import type { Decorator, Preview } from '@storybook/web-components-vite';
import '@wagate/elements/define/all';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { setupWorker } from 'msw/browser';
import { mswLoader } from 'msw-storybook-addon/csf3';
import { configure } from 'storybook/test';
import { freezeDate, thawDate } from '../stories/frozen-date.js';
import { NOW } from '../stories/stage.js';
import { checkScheme, isTested } from './accessibility.js';
import { applyArgs } from './apply-args.js';
import { argTypesOf } from './docs/arg-types.js';
import { elementOf } from './docs/manifest.js';
import { firstScheme } from './first-scheme.js';
import { type Language, languages, registerPseudo } from './languages.js';
import './preview.css';

registerPseudo();
// The whole page in a message hides what was expected.
configure({ getElementError: (message) => new Error(message ?? 'Not found.') });

const worker = async () => {
  const started = setupWorker();
  await started.start({
    quiet: true,
    onUnhandledRequest: 'bypass',
    serviceWorker: { url: './mockServiceWorker.js' },
  });
  return started;
};

/** Colour scheme, language, density and width of the toolbar. */
const surroundings: Decorator = (story, context) => {
  const { globals } = context;
  const root = document.documentElement;
  const { lang, dir } = languages[globals.language as Language];
  root.style.colorScheme = globals.theme;
  root.lang = lang;
  root.dir = dir;
  const width = Number(globals.width);
  const fit = (stage?: Element) => {
    if (!(stage instanceof HTMLElement)) return;
    stage.style.setProperty('inline-size', width > 0 ? `${width}px` : 'auto');
    for (const element of stage.querySelectorAll('*'))
      if (element.localName.startsWith('wagate-')) element.setAttribute('density', globals.density);
    // What the story renders is in place after this.
    queueMicrotask(() => applyArgs(stage, context));
  };
  return html`<div class="stage" ?data-narrow=${width > 0 && width < 480} ${ref(fit)}>${story()}</div>`;
};

type Icon = 'mirror' | 'globe' | 'component' | 'grow';
const choice = (title: string, icon: Icon, items: { value: string; title: string }[]) => ({
  description: title,
  toolbar: { title, icon, items, dynamicTitle: true },
});

const preview: Preview = {
  tags: ['autodocs'],
  // The clock stands before anything is built, and goes on when the story is left.
  loaders: [() => void freezeDate(NOW), mswLoader(worker)],
  decorators: [surroundings],
  globalTypes: {
    theme: choice('Theme', 'mirror', [
      { value: 'light', title: 'Light' },
      { value: 'dark', title: 'Dark' },
    ]),
    language: choice(
      'Language',
      'globe',
      Object.entries(languages).map(([value, { title }]) => ({ value, title })),
    ),
    density: choice('Density', 'component', [
      { value: 'compact', title: 'Compact' },
      { value: 'default', title: 'Default density' },
      { value: 'comfortable', title: 'Comfortable' },
    ]),
    width: choice('Width', 'grow', [
      { value: '0', title: 'Full width' },
      { value: '320', title: '320 px' },
      { value: '360', title: '360 px' },
      { value: '720', title: '720 px' },
      { value: '1280', title: '1280 px' },
    ]),
  },
  argTypesEnhancers: [
    ({ component, argTypes }) =>
      typeof component === 'string' ? { ...argTypesOf(elementOf(component)), ...argTypes } : argTypes,
  ],
  initialGlobals: {
    theme: firstScheme('', matchMedia('(prefers-color-scheme: dark)').matches),
    language: 'en',
    density: 'default',
    width: '0',
  },
  parameters: {
    a11y: { test: 'error' },
    layout: 'fullscreen',
    docs: { renderer: async () => (await import('./docs/renderer.js')).renderer() },
    options: {
      storySort: {
        order: [
          'Introduction',
          'Guides',
          ['Embedding', 'Theming', 'Events', 'Failure states', 'Accessibility', 'Languages'],
          'Connect',
          ['Provider', 'Sign in', 'Organization switcher'],
          'Sessions',
          ['Sessions', 'Session', 'Pairing'],
          'Viewer',
          ['Viewer', 'Chat list', 'Timeline', 'Message', 'Message search'],
          'Contacts',
          ['Contacts', 'Contact', 'Group'],
          'Organization',
          'Developers',
          'Platform',
          'Elements',
          'Parts',
        ],
      },
    },
  },
  beforeEach: ({ moduleExport, title, name }) => {
    // A name is a promise: each story says what must be seen, and fails when it is not.
    if (typeof moduleExport?.play !== 'function')
      throw new Error(`${title} / ${name} says nothing of what must be seen.`);
    return () => {
      thawDate();
      // A notice outlives the element that told it, not the story.
      for (const toasts of document.querySelectorAll('body > wagate-toasts')) toasts.remove();
    };
  },
  afterEach: async ({ canvasElement, globals, viewMode, parameters }) => {
    // Whoever looks at a story would see it change its colours and back.
    if (!isTested() || viewMode !== 'story' || parameters.a11y?.test !== 'error') return;
    await checkScheme(canvasElement, globals.theme === 'dark' ? 'light' : 'dark');
  },
};
export default preview;
