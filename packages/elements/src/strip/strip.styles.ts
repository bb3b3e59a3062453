import { css } from 'lit';

export const stripStyles = css`
  :host {
    display: block;
  }
  .strip {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 44px;
    padding-block: 6px;
    padding-inline: 16px 8px;
    border-block-end: 1px solid var(--_border);
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
