import { inside, present, whole } from './below.js';

/** Goes to an address of the dashboard (`/path?query`) without leaving the document. */
export function navigate(address: string, { replace = false } = {}): void {
  const { pathname, search } = present();
  if (address === pathname + search) return;
  history[replace ? 'replaceState' : 'pushState'](null, '', whole(address));
  dispatchEvent(new PopStateEvent('popstate'));
}

/** Takes over plain clicks on links to this dashboard; new tabs, downloads and other origins stay the browser's. Returns what ends it. */
export function interceptLinks(root: HTMLElement): () => void {
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
    const pathname = inside(link.pathname);
    if (!pathname) return;
    event.preventDefault();
    navigate(pathname + link.search);
  };
  root.addEventListener('click', onClick);
  return () => root.removeEventListener('click', onClick);
}
