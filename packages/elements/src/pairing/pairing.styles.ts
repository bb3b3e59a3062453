import { css } from 'lit';

/** Beside `cardStyles`. */
export const pairingStyles = css`
  :host {
    max-inline-size: 720px;
  }
  .card:focus-visible {
    outline-offset: -2px;
  }
  /* Keep the place of what is fetched. */
  wagate-pairing-notice:not(:defined),
  wagate-pairing-linked:not(:defined) {
    display: block;
    min-block-size: 312px;
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
  @container wagate-card (max-width: 640px) {
    .qr-frame {
      justify-self: center;
      inline-size: min(292px, 100%);
    }
    .qr-frame .qr {
      inline-size: calc(min(292px, 100cqi - 32px) - 22px);
    }
  }
  @container wagate-card (max-width: 520px) {
    .segmented {
      inline-size: 100%;
    }
    .segmented button {
      flex: 1 1 0;
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
