export const ARROW_DOWN = 'M8 2.5v11M3.5 9 8 13.5 12.5 9';
