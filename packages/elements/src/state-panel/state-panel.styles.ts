import { css } from 'lit';

export const statePanelStyles = css`
  :host {
    display: grid;
    min-inline-size: 0;
  }
  .panel {
    display: grid;
    align-content: center;
    justify-items: center;
    gap: 6px;
    min-block-size: 200px;
    padding: 32px 24px;
    text-align: center;
  }
  .glyph {
    display: grid;
    place-items: center;
    min-block-size: 24px;
    margin-block-end: 8px;
    color: var(--_text-muted);
  }
  .glyph .icon {
    inline-size: 20px;
    block-size: 20px;
  }
  .glyph.loud {
    color: var(--_danger);
  }
  h2 {
    font-size: 14px;
    font-weight: 600;
    line-height: 20px;
  }
  p {
    max-inline-size: 36ch;
    color: var(--_text-muted);
    text-wrap: pretty;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 8px;
    margin-block-start: 10px;
  }
  .actions:empty {
    display: none;
  }
  .reference {
    appearance: none;
    display: inline-flex;
    align-items: center;
    gap: 4px;
    min-block-size: 28px;
    padding: 0 8px;
    border: 1px solid transparent;
    border-radius: var(--_radius-tag);
    background: var(--_fill);
    color: var(--_text-muted);
    font: 400 12px/16px var(--_mono);
    cursor: pointer;
  }
  .reference .icon {
    inline-size: 14px;
    block-size: 14px;
  }
  .seconds {
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    font-size: 14px;
    font-weight: 600;
  }
  .skeleton {
    display: grid;
    align-content: start;
  }
  .bone-row {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: var(--_row-tall);
    padding: 0 16px;
    border-block-end: 1px solid var(--_border);
  }
  .bone-row:last-child {
    border: 0;
  }
  .bone {
    border-radius: 3px;
    background: var(--_fill-strong);
  }
  .bone.disc {
    flex: none;
    inline-size: 32px;
    block-size: 32px;
    border-radius: var(--_skeleton-radius, 50%);
  }
  .lines {
    display: grid;
    flex: 1;
    gap: 8px;
    max-inline-size: 240px;
  }
  .bone.first {
    inline-size: 55%;
    block-size: 10px;
  }
  .bone.second {
    inline-size: 85%;
    block-size: 8px;
  }
  .bone-row:nth-child(even) .first {
    inline-size: 38%;
  }
  .bone-row:nth-child(even) .second {
    inline-size: 60%;
  }
  @media (prefers-reduced-motion: no-preference) {
    .skeleton {
      animation: breathe 1.6s ease-in-out infinite;
    }
    @keyframes breathe {
      50% {
        opacity: 0.6;
      }
    }
  }
  @media (forced-colors: active) {
    .bone {
      border: 1px solid GrayText;
    }
  }
`;
