/**
 * Puts a popover under (or, without room, over) what opened it, aligned to the opener's end, inside the window.
 * Written to the popover's style object: an attribute would be refused by a strict content policy.
 */
export function place(popover: HTMLElement, opener: DOMRect, rtl: boolean, gap = 4, edge = 8): void {
  const { offsetWidth: width, offsetHeight: height } = popover;
  const under = opener.bottom + gap;
  const over = opener.top - gap - height;
  const fitsUnder = under + height <= window.innerHeight - edge || over < edge;
  const top = fitsUnder ? under : over;
  const wanted = rtl ? opener.left : opener.right - width;
  const left = Math.min(Math.max(wanted, edge), Math.max(edge, window.innerWidth - width - edge));
  popover.style.setProperty('top', `${Math.max(edge, top)}px`);
  popover.style.setProperty('left', `${left}px`);
  popover.style.setProperty('max-height', `${window.innerHeight - Math.max(edge, top) - edge}px`);
}
