import { css } from 'lit';

export const kindStyles = css`
  .tile {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 6px;
    inline-size: 300px;
    max-inline-size: calc(100% + 10px);
    min-block-size: 128px;
    margin: -1px -5px 0;
    padding: 12px;
    border-radius: var(--_radius);
    background: var(--_plate);
    color: var(--_text-muted);
    font-size: 12px;
    line-height: 16px;
    text-align: center;
  }
  .tile + .text {
    margin-block-start: 4px;
  }
  .line {
    display: flex;
    align-items: center;
    gap: 12px;
    min-inline-size: 0;
  }
  .plate {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 40px;
    block-size: 40px;
    border-radius: var(--_radius);
    background: var(--_plate);
    color: var(--_text-muted);
  }
  .line .meta {
    align-self: end;
    margin-inline-start: auto;
  }
  .words {
    display: grid;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .note {
    color: var(--_text-muted);
    font-size: 12px;
    line-height: 16px;
  }
  .strong,
  .question {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .poll {
    display: grid;
    gap: 4px;
    inline-size: 380px;
    max-inline-size: 100%;
  }
  .facts {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 12px;
    margin-block-start: -4px;
  }
  .option {
    display: grid;
    gap: 3px;
    font-size: 13px;
  }
  .choice {
    display: flex;
    justify-content: space-between;
    gap: 12px;
    overflow-wrap: anywhere;
  }
  .leads .choice {
    font-weight: 600;
  }
  progress {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: 6px;
    margin-block-end: 4px;
    overflow: hidden;
    border: 0;
    border-radius: 3px;
    background: var(--_plate);
    color: var(--_text-faint);
  }
  progress::-webkit-progress-bar {
    background: none;
  }
  progress::-webkit-progress-value {
    border-radius: 3px;
    background: var(--_text-faint);
  }
  progress::-moz-progress-bar {
    border-radius: 3px;
    background: var(--_text-faint);
  }
  .leads progress::-webkit-progress-value {
    background: var(--_accent-ink);
  }
  .leads progress::-moz-progress-bar {
    background: var(--_accent-ink);
  }
  .grid {
    --_line: color-mix(in oklab, var(--_text) 9%, transparent);
    display: grid;
    place-items: center;
    inline-size: 300px;
    min-inline-size: calc(100% + 10px);
    max-inline-size: calc(100% + 10px);
    block-size: 60px;
    margin: -1px -5px 6px;
    border-radius: var(--_radius);
    background:
      linear-gradient(var(--_accent-ink), var(--_accent-ink)) center / 100% 1px no-repeat,
      linear-gradient(var(--_accent-ink), var(--_accent-ink)) center / 1px 100% no-repeat,
      repeating-linear-gradient(90deg, var(--_line) 0 1px, transparent 1px 20px),
      repeating-linear-gradient(var(--_line) 0 1px, transparent 1px 20px), var(--_surface);
  }
  .pin {
    inline-size: 14px;
    block-size: 14px;
    border: 4px solid var(--_surface);
    border-radius: 50%;
    background: var(--_accent-ink);
    box-sizing: content-box;
    box-shadow: 0 0 0 1px var(--_accent-ink);
  }
  .coordinates {
    color: var(--_text-muted);
    font: 400 12px/16px var(--_mono);
  }
  .card .avatar {
    inline-size: 40px;
    block-size: 40px;
    font-size: 14px;
    --_ground: var(--_fill);
  }
  .ends {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: 0 12px;
  }
  .card-actions {
    margin-block-start: 8px;
    padding-block-start: 6px;
    border-block-start: 1px solid var(--_border-strong);
  }
  @media (forced-colors: active) {
    .tile,
    .plate,
    .grid,
    progress {
      border: 1px solid CanvasText;
    }
    progress {
      appearance: auto;
    }
    .pin {
      background: CanvasText;
    }
  }
`;
