import { css } from 'lit';

export const pairingStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
    max-inline-size: 720px;
    container: wagate-pairing / inline-size;
  }
  .card {
    overflow: hidden;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-card);
    background: var(--_surface);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 16px;
    min-block-size: 56px;
    padding: 16px 20px;
    border-block-end: 1px solid var(--_border);
  }
  h2 {
    font-size: 16px;
    font-weight: 600;
    line-height: 24px;
  }
  .which {
    overflow: hidden;
    color: var(--_text-muted);
    font-size: 12px;
    line-height: 16px;
    text-overflow: ellipsis;
  }
  .body {
    display: grid;
    grid-template-columns: 292px minmax(0, 1fr);
    gap: 28px;
    padding: 20px;
  }
  .body.whole {
    grid-template-columns: minmax(0, 1fr);
    min-block-size: 312px;
    align-content: center;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 16px;
    min-block-size: 40px;
    padding: 10px 20px;
    border-block-start: 1px solid var(--_border);
    color: var(--_text-muted);
    font-size: 12px;
    line-height: 16px;
  }
  .foot .waits {
    display: inline-flex;
    align-items: center;
    gap: 8px;
  }
  .foot .glyph {
    inline-size: 14px;
    block-size: 14px;
  }
  .foot b {
    color: var(--_text);
    font-weight: 600;
  }
  .qr-frame {
    inline-size: 292px;
    aspect-ratio: 1;
  }
  .qr-frame .qr {
    display: block;
    inline-size: 270px;
    max-inline-size: 100%;
    border-radius: 4px;
    forced-color-adjust: none;
  }
  .qr .plate {
    fill: oklch(1 0 0);
  }
  .qr .modules {
    fill: oklch(0 0 0);
  }
  .guide {
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    gap: 20px;
    min-inline-size: 0;
  }
  .steps {
    display: grid;
    gap: 12px;
    font-size: 14px;
    line-height: 20px;
  }
  .steps li {
    display: flex;
    gap: 10px;
  }
  .steps b {
    font-weight: 600;
  }
  .inline {
    display: inline-block;
    vertical-align: -3px;
  }
  .step {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 22px;
    block-size: 22px;
    margin-block-start: -1px;
    border: 1px solid var(--_border-strong);
    border-radius: 50%;
    color: var(--_text-muted);
    font-size: 12px;
    font-weight: 600;
  }
  .aside {
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_border);
    color: var(--_text-muted);
  }
  .awaited {
    place-self: center;
    padding: 48px;
    animation: appear 0s 0.3s backwards;
  }
  .awaited .icon {
    inline-size: 32px;
    block-size: 32px;
    stroke-width: 1.4;
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }
  @container wagate-pairing (max-width: 640px) {
    .body:not(.whole) {
      grid-template-columns: minmax(0, 1fr);
      gap: 20px;
    }
    .qr-frame {
      justify-self: center;
      inline-size: min(292px, 100%);
    }
    .qr-frame .qr {
      inline-size: calc(min(292px, 100cqi - 32px) - 22px);
    }
  }
  @container wagate-pairing (max-width: 520px) {
    .head {
      padding: 12px 16px;
    }
    .body {
      padding: 16px;
    }
    .foot {
      padding-inline: 16px;
    }
    .segmented {
      inline-size: 100%;
    }
    .segmented button {
      flex: 1 1 0;
    }
    .segmented,
    wagate-pairing-number,
    .foot {
      --_target: 44px;
    }
    .aside {
      display: none;
    }
  }
`;
