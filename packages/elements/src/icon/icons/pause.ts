export const PAUSE = 'M5.25 3v10M10.75 3v10';
