/** What the arrow keys move between: the same control of the row above or below. */
const STOPS = ['.row-open', '.row-tick'];

/** Up, Down, Home and End move from row to row without leaving the column of controls that has the focus. */
export function onTableKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
  const target = event.target as HTMLElement;
  const stop = STOPS.find((selector) => target.matches(selector));
  const table = target.closest('table');
  if (!stop || !table) return;
  const all = [...table.querySelectorAll<HTMLElement>(stop)];
  const at = all.indexOf(target);
  const next = {
    ArrowDown: all[at + 1],
    ArrowUp: all[at - 1],
    Home: all[0],
    End: all.at(-1),
  }[event.key];

  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** A click anywhere in a row opens it, unless it was meant for something in the row, or selected its text. */
export function onRowClick(event: MouseEvent): void {
  const row = event.currentTarget as HTMLElement;
  const meant = event
    .composedPath()
    .slice(0, event.composedPath().indexOf(row))
    .some(
      (node) =>
        node instanceof Element && node.matches('a, button, input, label, select, textarea, .row-menu'),
    );
  if (meant || event.defaultPrevented || event.button !== 0) return;
  if (!getSelection()?.isCollapsed) return;
  row.querySelector<HTMLElement>('.row-open')?.click();
}
