export const PLUS = 'M8 2.75v10.5M2.75 8h10.5';
