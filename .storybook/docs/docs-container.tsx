import { DocsContext, type DocsContextProps } from '@storybook/addon-docs/blocks';
import { type PropsWithChildren, useEffect } from 'react';
import { ensure, ThemeProvider } from 'storybook/theming';
import { languages } from '../languages.js';
import { themes } from '../theme.js';
import { useGlobals } from './globals.js';
import './docs.css';

/** Every page of the documentation stands in this: our own type and measure, in the colour scheme of the toolbar. */
export function DocsContainer({ context, children }: PropsWithChildren<{ context: DocsContextProps }>) {
  const { theme } = useGlobals(context as never);
  const scheme = theme === 'dark' ? 'dark' : 'light';
  useEffect(() => {
    const root = document.documentElement;
    root.style.colorScheme = scheme;
    // The documentation is in English, whatever language the elements speak.
    root.lang = languages.en.lang;
    root.dir = 'ltr';
  }, [scheme]);
  return (
    <DocsContext.Provider value={context}>
      <ThemeProvider theme={ensure(themes[scheme])}>
        <main className="docs-page">{children}</main>
      </ThemeProvider>
    </DocsContext.Provider>
  );
}
