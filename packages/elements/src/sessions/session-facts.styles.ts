import { css } from 'lit';

/** The mark of a live list, why a row failed, and its rate; comes after `sessionsStyles`. */
export const sessionFactsStyles = css`
  .state .second.fails {
    color: var(--_danger);
  }
  .live {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-inline-size: 0;
    color: var(--_text-muted);
    font-size: 12px;
    line-height: 16px;
  }
  .dot {
    fill: var(--_positive);
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
    .meter[class] .used,
    .dot {
      fill: CanvasText;
    }
  }
`;
