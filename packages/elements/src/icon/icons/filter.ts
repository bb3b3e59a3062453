export const FILTER = 'M1.75 4h12.5M4.25 8h7.5M6.5 12h3';
