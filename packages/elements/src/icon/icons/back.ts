export const BACK = 'M13.5 8h-11M7 3.5 2.5 8 7 12.5';
