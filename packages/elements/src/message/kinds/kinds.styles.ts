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
    padding: var(--_space-3);
    border-radius: var(--_radius);
    background: var(--_plate);
    color: var(--_text-muted);
    font-size: calc(12 * var(--_px));
    line-height: calc(16 * var(--_px));
    text-align: center;
  }
  .tile + .text,
  wagate-message-media + .text,
  .card + .text {
    margin-block-start: var(--_space-1);
  }
  .line .meta {
    align-self: end;
    margin-inline-start: auto;
  }
  .strong,
  .question {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .poll {
    display: grid;
    gap: var(--_space-1);
    inline-size: 380px;
    max-inline-size: 100%;
  }
  .facts {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--_space-3);
    margin-block-start: calc(-1 * var(--_space-1));
  }
  .option {
    display: grid;
    gap: 3px;
    font-size: calc(13 * var(--_px));
  }
  .choice {
    display: flex;
    justify-content: space-between;
    gap: var(--_space-3);
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
    margin-block-end: var(--_space-1);
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
    block-size: calc(60 * var(--_px));
    margin: -1px -5px 6px;
    border-radius: var(--_radius);
    background:
      linear-gradient(var(--_accent-ink), var(--_accent-ink)) center / 100% 1px no-repeat,
      linear-gradient(var(--_accent-ink), var(--_accent-ink)) center / 1px 100% no-repeat,
      repeating-linear-gradient(90deg, var(--_line) 0 1px, transparent 1px 20px),
      repeating-linear-gradient(var(--_line) 0 1px, transparent 1px 20px), var(--_surface);
  }
  .pin {
    inline-size: calc(14 * var(--_px));
    block-size: calc(14 * var(--_px));
    border: 4px solid var(--_surface);
    border-radius: 50%;
    background: var(--_accent-ink);
    box-sizing: content-box;
    box-shadow: 0 0 0 1px var(--_accent-ink);
  }
  .coordinates {
    color: var(--_text-muted);
    font: 400 calc(12 * var(--_px)) / calc(16 * var(--_px)) var(--_mono);
  }
  .card .avatar {
    inline-size: calc(40 * var(--_px));
    block-size: calc(40 * var(--_px));
    font-size: calc(14 * var(--_px));
    --_ground: var(--_fill);
  }
  .ends {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: 0 var(--_space-3);
  }
  .ends > .meta {
    margin-inline-start: auto;
  }
  .kind {
    margin-block-end: 2px;
  }
  .choices {
    display: grid;
    gap: 2px;
    margin: var(--_space-2) 0 0;
    padding: var(--_space-2) 0 0;
    border-block-start: var(--_border-width) solid var(--_border-strong);
    list-style: none;
    color: var(--_text-muted);
    font-size: calc(13 * var(--_px));
    line-height: calc(18 * var(--_px));
    overflow-wrap: anywhere;
  }
  .footer {
    margin-block-start: var(--_space-2);
    overflow-wrap: anywhere;
  }
  .absent {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
  }
  .card-actions + .card,
  .card + .card {
    margin-block-start: var(--_space-3);
  }
  .card-actions {
    margin-block-start: var(--_space-2);
    padding-block-start: 6px;
    border-block-start: var(--_border-width) solid var(--_border-strong);
  }
  @media (forced-colors: active) {
    .tile,
    .plate,
    .grid,
    progress {
      border: var(--_border-width) solid CanvasText;
    }
    progress {
      appearance: auto;
    }
    .pin {
      background: CanvasText;
    }
  }
`;
