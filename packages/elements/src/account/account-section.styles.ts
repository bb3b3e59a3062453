import { css } from 'lit';

/** A part of `<wagate-account>`: its heading, a line that explains it, and what can be done. */
export const accountSectionStyles = css`
  :host {
    display: block;
    color: var(--_text);
  }
  section {
    display: grid;
    gap: 16px;
    padding-block: 28px;
  }
  .section-head {
    display: grid;
    gap: 4px;
  }
  h3 {
    font-size: 14px;
    font-weight: 600;
    line-height: 20px;
  }
  .section-head p {
    color: var(--_text-muted);
    overflow-wrap: anywhere;
  }
  .heading-row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
  }
  .narrow {
    max-inline-size: 360px;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
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
