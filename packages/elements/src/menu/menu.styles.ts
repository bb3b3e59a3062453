import { css } from 'lit';

export const menuStyles = css`
  :host {
    display: inline-block;
  }
`;
