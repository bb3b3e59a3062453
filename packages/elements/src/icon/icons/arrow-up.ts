export const ARROW_UP = 'M8 13.5v-11M3.5 7 8 2.5 12.5 7';
