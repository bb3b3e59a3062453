import { css } from 'lit';

/** After `pageStyles`. */
export const accountStyles = css`
  .column {
    inline-size: 100%;
    max-inline-size: calc(640px + 2 * var(--_edge));
    margin-inline: auto;
    padding-inline: var(--_edge);
    padding-block-end: var(--_space-8);
  }
  .column > * {
    display: block;
  }
  .column > * + *:not([hidden]) {
    border-block-start: var(--_border-width) solid var(--_border);
  }
  .column > slot:not([hidden]) {
    padding-block: var(--_space-7);
  }
  .column > [hidden] {
    display: none;
  }
  .acting {
    display: flex;
    gap: var(--_space-3);
    margin-block: var(--_space-7);
    padding: var(--_space-3) var(--_space-4);
    border: var(--_border-width) solid var(--_border-strong);
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
  @container wagate-page (max-width: calc(479.98em / 13)) {
    .column {
      --_edge: var(--_space-4);
      --_target: 44px;
    }
  }
`;
