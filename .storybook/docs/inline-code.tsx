import { createElement, Fragment } from 'react';

/** Text with `code` in it, as docblocks have it: every second piece is code. */
export const InlineCode = ({ text = '' }: { text?: string | undefined }) =>
  createElement(
    Fragment,
    null,
    ...text
      .split(/`([^`]+)`/)
      .map((piece, at) => (at % 2 === 1 ? createElement('code', null, piece) : piece)),
  );
