import { css } from 'lit';

/** A part of `<wagate-account>`: its heading, a line that explains it, and what can be done. */
export const accountSectionStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
    contain: inline-size;
    color: var(--_text);
  }
  section {
    display: grid;
    gap: var(--_space-4);
    padding-block: var(--_space-7);
  }
  .section-head {
    display: grid;
    gap: var(--_space-1);
  }
  h3 {
    font-size: calc(14 * var(--_px));
    font-weight: 600;
    line-height: calc(20 * var(--_px));
  }
  .section-head p {
    color: var(--_text-muted);
    overflow-wrap: anywhere;
  }
  .heading-row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-2);
  }
  .narrow {
    max-inline-size: 360px;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }
  .told {
    color: var(--_text-muted);
  }
  .told:empty {
    display: none;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
