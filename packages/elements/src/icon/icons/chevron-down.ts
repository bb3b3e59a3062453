export const CHEVRON_DOWN = 'M4 6.25 8 10l4-3.75';
