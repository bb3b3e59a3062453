import { css } from 'lit';

/** Search, filters and order above the list; comes after the styles of inputs and chips. */
export const sessionToolsStyles = css`
  .tools .spacer {
    flex: 1;
  }
  .find {
    inline-size: 240px;
  }
  .find .input {
    padding-inline-start: 30px;
  }
  @container wagate-sessions (max-width: 760px) {
    .find {
      inline-size: 180px;
    }
  }
  @container wagate-sessions (max-width: 660px) {
    .sort {
      display: none;
    }
  }
  @container wagate-sessions (max-width: 560px) {
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
  }
`;
