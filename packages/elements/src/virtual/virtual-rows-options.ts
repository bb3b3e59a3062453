export interface VirtualRowsOptions {
  /**
   * The element that scrolls, looked up after each render. Of its children the rows carry `data-key`, the gaps
   * `data-gap`: their height, which is set here, as a strict content security policy refuses a `style` in a template.
   */
  scroller: () => HTMLElement | null | undefined;
  /** Height of a row that was never rendered, in pixels. */
  guess: number;
  /** Key of a row that holds no place: the view keeps to rows beside it, so that it gives way to those put in after it. */
  loose?: string;
  /** Stay at the end when rows are added there, and begin there; asked each time where it depends. */
  stickToEnd?: boolean | (() => boolean);
  /** Called after a scroll or render while an edge is less than a screen away. */
  near?: (edge: 'start' | 'end') => void;
  /** True for a row that begins with a heading of its own. */
  headed?: (index: number) => boolean;
  /** What the host shows of `first`, `inside` and `atEnd`: it is rendered again when that is another. */
  followed?: () => unknown;
}
