import { inside, present, whole } from './below.js';

/** What an entry of the history keeps: the address that it was gone to from. */
interface Entry {
  readonly from?: string;
}

/** How to go to an address. */
export interface Going {
  /** The present address is not kept in the history. */
  replace?: boolean;
  /** It is a way back: where one came from there, the history goes back too, so that the browser's Back does not undo it. */
  back?: boolean;
}

/** Goes to an address of the dashboard (`/path?query`) without leaving the document. */
export function navigate(address: string, { replace = false, back = false }: Going = {}): void {
  const { pathname, search } = present();
  const here = pathname + search;
  if (address === here) return;
  const { from } = (history.state ?? {}) as Entry;
  if (back && from === address) {
    history.back();
    return;
  }
  if (replace || back) history.replaceState({ from } satisfies Entry, '', whole(address));
  else history.pushState({ from: here } satisfies Entry, '', whole(address));
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
