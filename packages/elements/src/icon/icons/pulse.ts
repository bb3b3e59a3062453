export const PULSE = 'M1.5 8.5H4l2-6 3.5 11 2.25-6.25.5 1.25h2.25';
