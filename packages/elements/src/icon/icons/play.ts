export const PLAY = 'M4.5 2.75v10.5L13 8z';
