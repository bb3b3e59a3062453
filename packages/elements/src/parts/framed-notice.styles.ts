import { css } from 'lit';

/** For `framedNotice`. */
export const framedNoticeStyles = css`
  .notice {
    display: grid;
    justify-items: center;
    gap: var(--_space-1);
    padding: var(--_space-3);
    text-align: center;
  }
  .plate-empty {
    display: grid;
    place-items: center;
    inline-size: calc(128 * var(--_px));
    block-size: calc(128 * var(--_px));
  }
  .big {
    color: var(--_text-muted);
  }
  .big .icon {
    inline-size: calc(32 * var(--_px));
    block-size: calc(32 * var(--_px));
    stroke-width: 1.4;
  }
  .big.accent {
    color: var(--_accent-ink);
  }
  .big.warning {
    color: var(--_warning);
  }
  .big.loud {
    color: var(--_danger);
  }
  .notice h3 {
    margin-block-start: 14px;
    font-size: calc(15 * var(--_px));
    font-weight: 600;
    line-height: calc(22 * var(--_px));
  }
  .notice p {
    max-inline-size: 38ch;
    color: var(--_text-muted);
    text-wrap: pretty;
  }
  .notice .button {
    margin-block-start: var(--_space-3);
  }
  @container wagate-card (max-width: calc(520em / 13)) {
    .notice {
      --_target: 44px;
    }
  }
`;
