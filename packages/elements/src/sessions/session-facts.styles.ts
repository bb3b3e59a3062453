import { css } from 'lit';

/** Why a row failed, and its rate; comes after `sessionsStyles`. */
export const sessionFactsStyles = css`
  .state .second.fails {
    color: var(--_danger);
  }
  .rate {
    display: grid;
    gap: 4px;
    inline-size: 84px;
    color: var(--_text);
  }
  .rate .limit {
    color: var(--_text-muted);
  }
  .meter {
    display: block;
    inline-size: 100%;
    block-size: 4px;
    border-radius: 2px;
  }
  .meter .track {
    fill: var(--_fill-strong);
  }
  .meter .used {
    fill: var(--_text-muted);
  }
  .meter.high .used {
    fill: var(--_warning);
  }
  @media (forced-colors: active) {
    .meter .track {
      fill: Canvas;
      stroke: CanvasText;
    }
    .meter[class] .used {
      fill: CanvasText;
    }
  }
`;
