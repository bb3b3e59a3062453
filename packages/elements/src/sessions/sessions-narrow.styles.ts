import { css } from 'lit';

/** The list where it has less room, step by step; comes after `sessionsStyles`. */
export const sessionsNarrowStyles = css`
  @container wagate-sessions (max-width: calc(860em / 13)) {
    .gateway {
      display: none;
    }
  }
  @container wagate-sessions (max-width: calc(760em / 13)) {
    .rate-cell {
      display: none;
    }
    .find {
      inline-size: calc(180 * var(--_px));
    }
  }
  @container wagate-sessions (max-width: calc(660em / 13)) {
    .last,
    .sort {
      display: none;
    }
  }
  @container wagate-sessions (max-width: calc(560em / 13)) {
    .head,
    .tools,
    .foot {
      padding-inline: var(--_space-4);
    }
    .head .button,
    .actions .button,
    .actions .menu {
      --_target: 44px;
    }
    .new .long {
      display: none;
    }
    .new .short {
      display: inline;
    }
    .tools {
      border-block-end: var(--_border-width) solid var(--_border);
    }
    .tools .spacer {
      display: none;
    }
    .tools .chips {
      flex-wrap: nowrap;
      margin-inline: calc(-1 * var(--_space-4));
      padding-inline: var(--_space-4);
      padding-block: var(--_space-1);
      overflow-x: auto;
      scrollbar-width: none;
    }
    .chip {
      min-block-size: calc(36 * var(--_px));
    }
    .find {
      display: none;
    }
    .many .find {
      display: flex;
      inline-size: 100%;
    }
    .columns {
      display: none;
    }
    .table {
      display: block;
    }
    .row {
      grid-template: 'identity menu' auto 'state way' auto / minmax(0, 1fr) auto;
      gap: 6px var(--_space-3);
      padding: var(--_space-3) var(--_space-4);
    }
    .identity {
      grid-area: identity;
    }
    .state {
      grid-area: state;
    }
    .actions {
      display: contents;
    }
    .actions .way {
      grid-area: way;
      justify-self: end;
    }
    .actions .menu {
      grid-area: menu;
      justify-self: end;
      margin-inline-end: -10px;
    }
    .way.quiet {
      display: none;
    }
    .table:not(.lacks-last) .is-quiet .last {
      display: block;
      grid-area: way;
      align-self: end;
      text-align: end;
      font-size: calc(12 * var(--_px));
      line-height: calc(16 * var(--_px));
    }
    .last .of {
      display: inline;
    }
  }
`;
