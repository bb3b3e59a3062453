export const POLL = 'M2.75 3.5h6M2.75 8h10.5M2.75 12.5h3.5';
