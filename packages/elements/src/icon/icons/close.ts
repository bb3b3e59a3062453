export const CLOSE = 'M3.5 3.5l9 9M12.5 3.5l-9 9';
