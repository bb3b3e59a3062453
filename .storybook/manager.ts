import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events';
import { addons } from 'storybook/manager-api';
import { firstScheme } from './first-scheme.js';
import { themes } from './theme.js';

const first = firstScheme(location.search, matchMedia('(prefers-color-scheme: dark)').matches);

addons.setConfig({
  theme: themes[first],
  sidebar: { showRoots: true },
  ui: { enableShortcuts: false },
});

/** The frame around a story has the colours that its toolbar chooses. */
addons.register('wagate-theme', (api) => {
  const follow = ({ globals }: { globals: Record<string, unknown> }) => {
    const scheme = globals.theme === 'dark' ? 'dark' : 'light';
    document.documentElement.style.colorScheme = scheme;
    api.setOptions({ theme: themes[scheme] });
  };
  api.on(SET_GLOBALS, follow);
  api.on(GLOBALS_UPDATED, follow);
});

/** The name of the window is that of what is read, not of the tool that shows it. */
const named = () => {
  if (document.title.includes('Storybook')) document.title = document.title.replace('Storybook', 'Wagate');
};
new MutationObserver(named).observe(document.head, { childList: true, subtree: true, characterData: true });
named();
