import { css } from 'lit';

export const embedLinkStyles = css`
  :host {
    display: grid;
    gap: var(--_space-5);
  }
  header {
    display: flex;
    align-items: center;
    gap: var(--_space-3);
  }
  img {
    max-inline-size: 160px;
    max-block-size: 40px;
    object-fit: contain;
  }
  h1 {
    margin: 0;
    font-size: calc(20 * var(--_px));
    font-weight: 600;
    line-height: calc(28 * var(--_px));
    overflow-wrap: anywhere;
  }
  .card {
    display: grid;
    justify-items: start;
    gap: var(--_space-3);
    /* As wide as the codes that follow it. */
    max-inline-size: min(var(--wagate-pairing-size, 720px), 100%);
    padding: var(--_space-5);
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius-card);
    background: var(--_surface);
  }
  .card p {
    margin: 0;
    color: var(--_text-muted);
    overflow-wrap: anywhere;
  }
  .card .problem {
    color: var(--_danger);
  }
`;
