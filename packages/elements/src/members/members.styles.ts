import { css } from 'lit';

export const membersStyles = css`
  .who {
    display: flex;
    align-items: center;
    gap: var(--_space-3);
    min-inline-size: 0;
  }
  .names {
    min-inline-size: 0;
  }
  .name {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-2);
    overflow-wrap: anywhere;
  }
  .second {
    display: block;
    color: var(--_text-faint);
    font-size: calc(12 * var(--_px));
    font-weight: 400;
    line-height: calc(16 * var(--_px));
    overflow-wrap: anywhere;
  }
  time {
    white-space: nowrap;
  }
  .top {
    padding: var(--_space-4) var(--_edge);
    border-block-end: var(--_border-width) solid var(--_border);
  }
  .invited {
    padding: var(--_space-4) var(--_edge) var(--_space-1);
  }
  .invited h3 {
    color: var(--_text-muted);
    font-size: calc(12 * var(--_px));
    font-weight: 600;
    line-height: calc(16 * var(--_px));
  }
  .invited ul {
    padding: 0;
    list-style: none;
  }
  .invited li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto auto;
    align-items: center;
    gap: var(--_space-1) var(--_space-4);
    padding-block: var(--_space-2);
    border-block-end: var(--_border-width) solid var(--_border);
    color: var(--_text-faint);
  }
  .invited li:last-child {
    border: 0;
  }
  .address {
    overflow-wrap: anywhere;
  }
  .what {
    font-size: calc(12 * var(--_px));
    line-height: calc(16 * var(--_px));
  }
  .verbs {
    display: flex;
    gap: var(--_space-1);
  }
  @container wagate-page (max-width: calc(719.98em / 13)) {
    .invited li {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .what {
      grid-row: 2;
    }
    .verbs {
      grid-row: span 2;
    }
  }
  @container wagate-page (max-width: calc(479.98em / 13)) {
    .top,
    .invited {
      padding-inline: var(--_space-4);
    }
    .top,
    .invited {
      --_target: 44px;
    }
    .invited li {
      grid-template-columns: minmax(0, 1fr);
    }
    .what,
    .verbs {
      grid-row: auto;
    }
  }
`;
