import { css } from 'lit';

/** For `framedNotice`. */
export const framedNoticeStyles = css`
  .notice {
    display: grid;
    justify-items: center;
    gap: 4px;
    padding: 12px;
    text-align: center;
  }
  .plate-empty {
    display: grid;
    place-items: center;
    inline-size: 128px;
    block-size: 128px;
  }
  .big {
    color: var(--_text-muted);
  }
  .big .icon {
    inline-size: 32px;
    block-size: 32px;
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
    font-size: 15px;
    font-weight: 600;
    line-height: 22px;
  }
  .notice p {
    max-inline-size: 38ch;
    color: var(--_text-muted);
    text-wrap: pretty;
  }
  .notice .button {
    margin-block-start: 12px;
  }
  @container wagate-card (max-width: 520px) {
    .notice {
      --_target: 44px;
    }
  }
`;
