import { css } from 'lit';

/** After `pageStyles`. */
export const accountStyles = css`
  .column {
    inline-size: 100%;
    max-inline-size: calc(640px + 2 * var(--_edge));
    margin-inline: auto;
    padding-inline: var(--_edge);
    padding-block-end: 32px;
  }
  .column > * {
    display: block;
  }
  .column > * + *:not([hidden]) {
    border-block-start: 1px solid var(--_border);
  }
  .column > slot:not([hidden]) {
    padding-block: 28px;
  }
  .column > [hidden] {
    display: none;
  }
  .acting {
    display: flex;
    gap: 12px;
    margin-block: 28px;
    padding: 12px 16px;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius-card);
    background: var(--_fill);
  }
  .column > .acting {
    display: flex;
  }
  .acting .icon {
    flex: none;
    margin-block-start: 2px;
  }
  .acting p {
    color: var(--_text-muted);
  }
  .acting b {
    font-weight: 600;
  }
  @container wagate-page (max-width: 479.98px) {
    .column {
      --_edge: 16px;
      --_target: 44px;
    }
  }
`;
