export const CHEVRON_START = 'M9.75 4 6 8l3.75 4';
