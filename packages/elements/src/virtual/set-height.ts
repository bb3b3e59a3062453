const setters = new Map<number, (element: Element | undefined) => void>();

/**
 * For Lit's `ref`: gives an element a height. A `style` attribute in the template would be refused by a strict
 * content security policy. The same function comes for the same height, so that Lit calls it only on a change.
 */
export function setHeight(pixels: number): (element: Element | undefined) => void {
  let setter = setters.get(pixels);
  if (!setter) {
    setter = (element) =>
      (element as HTMLElement | undefined)?.style.setProperty('block-size', `${pixels}px`);
    if (setters.size > 500) setters.clear();
    setters.set(pixels, setter);
  }
  return setter;
}
