import { css } from 'lit';
import { floatingStyles } from '../theme/floating.styles.js';

export const toastsStyles = css`
  ${floatingStyles}
  :host {
    display: contents;
  }
  .layer {
    position: fixed;
    inset: auto;
    inset-block-end: 0;
    inset-inline-end: 0;
    inline-size: min(412px, 100vw);
    max-block-size: 100dvh;
    margin: 0;
    padding: var(--_space-4);
    overflow: hidden;
    border: 0;
    background: none;
    color: var(--_text);
  }
  .stack {
    display: grid;
    gap: var(--_space-2);
  }
  .toast {
    --_ground: var(--_raised);
    display: flex;
    align-items: center;
    gap: var(--_space-3);
    padding-block: var(--_space-2);
    padding-inline: 14px var(--_space-2);
    border: var(--_border-width) solid var(--_border);
    border-radius: calc(var(--_radius) + 2px);
    background: var(--_raised);
    box-shadow: var(--_shadow-menu);
  }
  .toast > .icon {
    color: var(--_positive);
  }
  .toast.info > .icon {
    color: var(--_info);
  }
  .toast > span {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  @media (prefers-reduced-motion: no-preference) {
    /* The newest alone: the layer is shown anew for it, and those before it stand. */
    .toast.new {
      animation: enter var(--_enter) ease-out;
    }
    @keyframes enter {
      from {
        opacity: 0;
        translate: 0 8px;
      }
    }
  }
`;
