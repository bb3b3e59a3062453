export const REPLY = 'M6.5 3.25 2.5 7l4 3.75M2.75 7h6c2.75 0 4.75 1.75 4.75 4.75v1';
