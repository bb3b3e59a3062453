export const CHECK = 'M2.75 8.5l3.5 3.5 7-7.75';
