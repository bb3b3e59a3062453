import { css } from 'lit';

export const statePanelStyles = css`
  :host {
    display: grid;
    min-inline-size: 0;
  }
  :host([kind='missing']) {
    animation: wagate-late 1ms 0.3s backwards;
  }
`;
