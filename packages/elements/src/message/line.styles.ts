import { css } from 'lit';

/** A line of a bubble: a plate with an icon, and words beside it. */
export const lineStyles = css`
  .line {
    display: flex;
    align-items: center;
    gap: var(--_space-3);
    min-inline-size: 0;
  }
  .plate {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: calc(40 * var(--_px));
    block-size: calc(40 * var(--_px));
    border-radius: var(--_radius);
    background: var(--_plate);
    color: var(--_text-muted);
  }
  .words {
    display: grid;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .note {
    color: var(--_text-muted);
    font-size: calc(12 * var(--_px));
    line-height: calc(16 * var(--_px));
  }
`;
