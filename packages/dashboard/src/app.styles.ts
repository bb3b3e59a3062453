import { designToken } from '@wagate/elements/parts';
import { css } from 'lit';

export const appStyles = css`
  :host {
    display: block;
    min-block-size: 100dvh;
    background: ${designToken('canvas')};
  }
  .page {
    display: flex;
    flex-direction: column;
    block-size: 100dvh;
  }
  .page > dashboard-shell {
    flex: 1;
    min-block-size: 0;
  }
  .sentence {
    min-block-size: 100dvh;
  }
`;
