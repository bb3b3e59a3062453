export const MINUS = 'M3 8h10';
