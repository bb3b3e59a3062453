import { css } from 'lit';

export const sidebarStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: 16px;
    block-size: 100%;
    padding: 12px 8px;
    overflow-y: auto;
    background: var(--_canvas);
  }
  .organization {
    margin-inline-end: var(--_way-out, 0px);
  }
  h2 {
    margin: 0;
    padding: 0 8px 8px;
    color: var(--_text-muted);
    font-size: 12px;
    font-weight: 400;
    line-height: 16px;
  }
  nav {
    flex: 1;
  }
  nav ul {
    display: grid;
    gap: 2px;
  }
  nav a {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: var(--_target, 32px);
    padding: 0 8px;
    border-radius: var(--_radius);
    color: var(--_text-muted);
    text-decoration: none;
  }
  nav a:hover {
    background: var(--_hover);
    color: var(--_text);
  }
  nav a[aria-current] {
    background: var(--_fill-strong);
    color: var(--_text);
    font-weight: 600;
  }
  nav a[aria-current] .icon {
    color: var(--_accent-ink);
  }
  .foot {
    display: grid;
    gap: 12px;
  }
  .demo {
    display: flex;
    gap: 8px;
    padding: 8px;
    border-radius: var(--_radius);
    background: var(--_info-tint);
    font-size: 12px;
    line-height: 16px;
  }
  .demo .icon {
    color: var(--_info);
  }
  .demo a {
    display: inline-block;
  }
  .me {
    appearance: none;
    display: flex;
    align-items: center;
    gap: 8px;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 4px 8px;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .me:hover {
    background: var(--_hover);
  }
  .who {
    flex: 1;
    display: grid;
    min-inline-size: 0;
  }
  .who > * {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .who b {
    font-weight: 600;
  }
  .who span {
    color: var(--_text-muted);
    font-size: 12px;
    line-height: 16px;
  }
  dashboard-account-panel {
    inset: auto;
    inset-block-end: 68px;
    inset-inline-start: 8px;
    margin: 0;
  }
  @media (forced-colors: active) {
    nav a[aria-current] {
      border: 1px solid CanvasText;
    }
    .demo {
      border: 1px solid CanvasText;
    }
  }
`;
