// Lines of text, and a glass over them.
export const SEARCH_MESSAGES =
  'M2 3.5h12M2 8h3.5M2 12.5h3.5M10.25 12.5a2.75 2.75 0 1 0 0-5.5 2.75 2.75 0 0 0 0 5.5M12.25 11.75l2 2';
