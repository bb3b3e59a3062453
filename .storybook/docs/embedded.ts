/** Marks, in its address, a story that stands inside a page of the documentation. */
export const EMBEDDED = 'embedded=true';

export const isEmbedded = (): boolean => new URLSearchParams(location.search).has('embedded');
