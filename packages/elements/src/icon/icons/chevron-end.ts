export const CHEVRON_END = 'M6.25 4 10 8l-3.75 4';
