import { css } from 'lit';

export const membersStyles = css`
  .who {
    display: flex;
    align-items: center;
    gap: 12px;
    min-inline-size: 0;
  }
  .names {
    min-inline-size: 0;
  }
  .name {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
    overflow-wrap: anywhere;
  }
  .second {
    display: block;
    color: var(--_text-faint);
    font-size: 12px;
    font-weight: 400;
    line-height: 16px;
    overflow-wrap: anywhere;
  }
  time {
    white-space: nowrap;
  }
  .top {
    padding: 16px var(--_edge);
    border-block-end: 1px solid var(--_border);
  }
  .invited {
    padding: 16px var(--_edge) 4px;
  }
  .invited h3 {
    color: var(--_text-muted);
    font-size: 12px;
    font-weight: 600;
    line-height: 16px;
  }
  .invited ul {
    padding: 0;
    list-style: none;
  }
  .invited li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto auto;
    align-items: center;
    gap: 4px 16px;
    padding-block: 8px;
    border-block-end: 1px solid var(--_border);
    color: var(--_text-faint);
  }
  .invited li:last-child {
    border: 0;
  }
  .address {
    overflow-wrap: anywhere;
  }
  .what {
    font-size: 12px;
    line-height: 16px;
  }
  .verbs {
    display: flex;
    gap: 4px;
  }
  @container wagate-page (max-width: 719.98px) {
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
  @container wagate-page (max-width: 479.98px) {
    .top,
    .invited {
      padding-inline: 16px;
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
