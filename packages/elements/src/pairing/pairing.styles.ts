import { css } from 'lit';

/** Beside `cardStyles`. */
export const pairingStyles = css`
  :host {
    max-inline-size: min(var(--wagate-pairing-size, 720px), 100%);
    --_qr: var(--wagate-qr-size, 270px);
  }
  .card:focus-visible {
    outline-offset: var(--_focus-inside);
  }
  /* Keep the place of what is fetched. */
  wagate-pairing-notice:not(:defined),
  wagate-pairing-linked:not(:defined) {
    display: block;
    min-block-size: 312px;
  }
  .qr-frame {
    inline-size: calc(var(--_qr) + 22px);
    aspect-ratio: 1;
  }
  .qr-frame .qr {
    display: block;
    inline-size: var(--_qr);
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
    gap: var(--_space-5);
    min-inline-size: 0;
  }
  .aside {
    padding-block-start: var(--_space-4);
    border-block-start: var(--_border-width) solid var(--_border);
    color: var(--_text-muted);
  }
  .awaited {
    place-self: center;
    padding: 48px;
    animation: appear 0s 0.3s backwards;
  }
  .awaited .icon {
    inline-size: calc(32 * var(--_px));
    block-size: calc(32 * var(--_px));
    stroke-width: 1.4;
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }
  @container wagate-card (max-width: calc(640em / 13)) {
    .qr-frame {
      justify-self: center;
      inline-size: min(var(--_qr) + 22px, 100%);
    }
    .qr-frame .qr {
      inline-size: min(var(--_qr), 100cqi - 2 * var(--_space-4) - 22px);
    }
  }
  @container wagate-card (max-width: calc(520em / 13)) {
    .segmented {
      inline-size: 100%;
    }
    .segmented button {
      /* Each has what its words need. */
      flex: 1 1 auto;
      padding-inline: var(--_space-2);
      white-space: normal;
    }
    .segmented,
    wagate-pairing-number {
      --_target: 44px;
    }
    .aside {
      display: none;
    }
  }
`;
