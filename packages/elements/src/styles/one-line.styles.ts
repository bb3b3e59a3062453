import { css } from 'lit';

/** Declarations of a text that is cut where its line ends; one that runs the other way than the page stands where the page's do. */
export const oneLine = css`
  overflow: hidden;
  text-align: -webkit-match-parent;
  text-align: match-parent;
  text-overflow: ellipsis;
  white-space: nowrap;
`;
