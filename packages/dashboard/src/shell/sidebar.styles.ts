import { designToken } from '@wagate/elements/parts';
import { css } from 'lit';

export const sidebarStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: 16px;
    block-size: 100%;
    padding: 12px 8px;
    overflow-y: auto;
    background: ${designToken('canvas')};
  }
  .organization {
    margin-inline-end: var(--dashboard-way-out, 0px);
  }
  .commands {
    appearance: none;
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: ${designToken('target', '32px')};
    margin: 0 0 -4px;
    padding: 0 8px;
    border: 1px solid ${designToken('border-strong')};
    border-radius: ${designToken('radius')};
    background: ${designToken('surface')};
    color: ${designToken('text-muted')};
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .commands:hover {
    border-color: ${designToken('border-control')};
    color: ${designToken('text')};
  }
  .commands span {
    flex: 1;
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .commands kbd {
    flex: none;
    color: ${designToken('text-faint')};
    font: inherit;
    font-size: 12px;
  }
  h2 {
    margin: 0;
    padding: 0 8px 8px;
    color: ${designToken('text-muted')};
    font-size: 12px;
    font-weight: 400;
    line-height: 16px;
  }
  nav {
    flex: 1;
  }
  nav section + section {
    margin-block-start: 16px;
  }
  nav ul {
    display: grid;
    gap: 2px;
  }
  nav a {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: ${designToken('target', '32px')};
    padding: 0 8px;
    border-radius: ${designToken('radius')};
    color: ${designToken('text-muted')};
    text-decoration: none;
  }
  nav a:hover {
    background: ${designToken('hover')};
    color: ${designToken('text')};
  }
  nav a[aria-current] {
    background: ${designToken('fill-strong')};
    color: ${designToken('text')};
    font-weight: 600;
  }
  nav a[aria-current] .icon {
    color: ${designToken('accent-ink')};
  }
  nav a .label {
    flex: 1;
  }
  nav a .count {
    color: ${designToken('text')};
    font-weight: 400;
  }
  .foot {
    display: grid;
    gap: 12px;
  }
  .demo {
    display: flex;
    gap: 8px;
    padding: 8px;
    border-radius: ${designToken('radius')};
    background: ${designToken('info-tint')};
    font-size: 12px;
    line-height: 16px;
  }
  .demo .icon {
    color: ${designToken('info')};
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
    border-radius: ${designToken('radius')};
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .me:hover {
    background: ${designToken('hover')};
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
    color: ${designToken('text-muted')};
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
