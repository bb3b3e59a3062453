export const MENU = 'M2.25 4h11.5M2.25 8h11.5M2.25 12h11.5';
