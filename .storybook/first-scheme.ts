export type Scheme = 'light' | 'dark';

/**
 * The colour scheme that the catalogue begins in: what its address says of the toolbar (`globals=theme:dark;language:ar`), else what the device prefers.
 * It runs as text, before anything is painted: it must use nothing from outside of itself.
 */
export function firstScheme(search: string, prefersDark: boolean): Scheme {
  const named = /(?:^|;)theme:(light|dark)(?:;|$)/.exec(new URLSearchParams(search).get('globals') ?? '');
  return (named?.[1] as Scheme | undefined) ?? (prefersDark ? 'dark' : 'light');
}

/** Puts it onto the document, with a ground of that scheme under all that comes later. For the head of a page. */
export const paintFirst = (ground: Record<Scheme, string>): string =>
  `<style>html { background: light-dark(${ground.light}, ${ground.dark}); } .sb-wrapper { background: none !important; }</style>
<script>document.documentElement.style.colorScheme = (${firstScheme})(location.search, matchMedia('(prefers-color-scheme: dark)').matches);</script>`;
