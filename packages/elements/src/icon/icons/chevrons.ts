export const CHEVRONS = 'M5 6l3-3 3 3M5 10l3 3 3-3';
