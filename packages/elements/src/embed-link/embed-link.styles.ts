import { css } from 'lit';

export const embedLinkStyles = css`
  :host {
    display: grid;
    gap: 20px;
  }
  header {
    display: flex;
    align-items: center;
    gap: 12px;
  }
  img {
    max-inline-size: 160px;
    max-block-size: 40px;
    object-fit: contain;
  }
  h1 {
    margin: 0;
    font-size: 20px;
    font-weight: 600;
    line-height: 28px;
    overflow-wrap: anywhere;
  }
  .card {
    display: grid;
    justify-items: start;
    gap: 12px;
    padding: 20px;
    border: 1px solid var(--_border);
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
