export const BAN = 'M8 14a6 6 0 1 0 0-12 6 6 0 0 0 0 12M3.75 3.75l8.5 8.5';
