import { css } from 'lit';

export const stripStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
    contain: inline-size;
  }
  .strip {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    min-block-size: calc(44 * var(--_px));
    padding-block: 6px;
    padding-inline: var(--_space-4) var(--_space-2);
    border-block-end: var(--_border-width) solid var(--_border);
    background: var(--_fill);
  }
  .strip > .icon {
    color: var(--_text-muted);
  }
  :host([tone='warning']) .strip {
    background: var(--_warning-tint);
  }
  :host([tone='warning']) .strip > .icon {
    color: var(--_warning);
  }
  :host([tone='info']) .strip {
    background: var(--_info-tint);
  }
  :host([tone='info']) .strip > .icon {
    color: var(--_info);
  }
  .text {
    flex: 1;
    min-inline-size: 0;
  }
`;
