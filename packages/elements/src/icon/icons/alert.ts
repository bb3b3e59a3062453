export const ALERT = 'M8 2.25 14.5 13.5h-13zM8 6.5v3M8 11.5h.01';
