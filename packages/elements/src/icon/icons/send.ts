export const SEND = 'M14 2 1.75 6.75l5 2.5 2.5 5zM14 2 6.75 9.25';
