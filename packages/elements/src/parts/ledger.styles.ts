import { css } from 'lit';

/** `<dl>` of a detail beside a list: a term, and at the end what can be copied. With `copyableStyles`. */
export const ledgerStyles = css`
  dl {
    display: grid;
    grid-template-columns: minmax(calc(88 * var(--_px)), auto) minmax(0, 1fr);
    margin: 0;
  }
  dt,
  dd {
    margin: 0;
    padding-block: var(--_space-2);
    border-block-end: var(--_border-width) solid var(--_border);
    overflow-wrap: anywhere;
  }
  dt {
    padding-inline-end: var(--_space-4);
    color: var(--_text-muted);
  }
  dd > .copyable {
    display: flex;
    justify-content: space-between;
  }
`;
