import { type Route, routePath } from './routes.js';

/** Goes to a page without leaving the document. */
export function navigate(route: Route, { replace = false } = {}): void {
  const path = routePath(route);
  if (path === location.pathname) return;
  history[replace ? 'replaceState' : 'pushState'](null, '', path);
  dispatchEvent(new PopStateEvent('popstate'));
}

/** Takes over plain clicks on links to this dashboard; new tabs, downloads and other origins stay the browser's. Returns what ends it. */
export function interceptLinks(root: HTMLElement, go: (path: string) => void): () => void {
  const onClick = (event: MouseEvent) => {
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    const link = event
      .composedPath()
      .find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement && node.href !== '');
    if (!link || link.origin !== location.origin || link.target === '_blank' || link.hasAttribute('download'))
      return;
    if (link.hash && link.pathname === location.pathname) return;
    event.preventDefault();
    go(link.pathname);
  };
  root.addEventListener('click', onClick);
  return () => root.removeEventListener('click', onClick);
}
