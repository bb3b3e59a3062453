import { css } from 'lit';

/** `<dl>` of a detail beside a list: a term, and at the end what can be copied. With `copyableStyles`. */
export const ledgerStyles = css`
  dl {
    display: grid;
    grid-template-columns: minmax(88px, auto) minmax(0, 1fr);
    margin: 0;
  }
  dt,
  dd {
    margin: 0;
    padding-block: 8px;
    border-block-end: 1px solid var(--_border);
    overflow-wrap: anywhere;
  }
  dt {
    padding-inline-end: 16px;
    color: var(--_text-muted);
  }
  dd > .copyable {
    display: flex;
    justify-content: space-between;
  }
`;
