import { css } from 'lit';

/** The list where it has less room, step by step; comes after `sessionsStyles`. */
export const sessionsNarrowStyles = css`
  @container wagate-sessions (max-width: 860px) {
    .gateway {
      display: none;
    }
  }
  @container wagate-sessions (max-width: 760px) {
    .rate-cell {
      display: none;
    }
    .find {
      inline-size: 180px;
    }
  }
  @container wagate-sessions (max-width: 660px) {
    .last,
    .sort {
      display: none;
    }
  }
  @container wagate-sessions (max-width: 560px) {
    .head,
    .tools,
    .foot {
      padding-inline: 16px;
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
      border-block-end: 1px solid var(--_border);
    }
    .tools .spacer {
      display: none;
    }
    .tools .chips {
      flex-wrap: nowrap;
      margin-inline: -16px;
      padding-inline: 16px;
      padding-block: 4px;
      overflow-x: auto;
      scrollbar-width: none;
    }
    .chip {
      min-block-size: 36px;
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
      gap: 6px 12px;
      padding: 12px 16px;
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
      font-size: 12px;
      line-height: 16px;
    }
    .last .of {
      display: inline;
    }
  }
`;
