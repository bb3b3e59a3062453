import { createElement } from 'react';

/** The library's own `<wagate-snippet>`: code in the language that a person chooses, with a button that copies it. */
export const Snippet = (props: { samples: readonly { label: string; code: string }[]; heading?: string }) =>
  createElement('wagate-snippet', props);
