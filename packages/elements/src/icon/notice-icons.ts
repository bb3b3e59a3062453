// Icons of what went wrong, of copying and of the rest that a page which goes well does not draw: fetched with what draws them.

export const KEY = 'M5.25 13.75a2.75 2.75 0 1 0 0-5.5 2.75 2.75 0 0 0 0 5.5M7.25 9l6-6.25M10.25 6l2 2';
export const CLOSE = 'M3.5 3.5l9 9M12.5 3.5l-9 9';
export const CHECK = 'M2.75 8.5l3.5 3.5 7-7.75';
export const COPY =
  'M7 5.75h5.5c.7 0 1.25.55 1.25 1.25v5.5c0 .7-.55 1.25-1.25 1.25H7c-.7 0-1.25-.55-1.25-1.25V7c0-.7.55-1.25 1.25-1.25M3.5 10.25c-.7 0-1.25-.55-1.25-1.25V3.5c0-.7.55-1.25 1.25-1.25H9c.7 0 1.25.55 1.25 1.25';
export const PAUSE = 'M5.25 3v10M10.75 3v10';
export const LOCK =
  'M4.25 7h7.5c.7 0 1.25.55 1.25 1.25v4.5c0 .7-.55 1.25-1.25 1.25h-7.5C3.55 14 3 13.45 3 12.75v-4.5C3 7.55 3.55 7 4.25 7M5 7V4.75a3 3 0 0 1 6 0V7';
export const SHIELD = 'M8 1.75 13 3.5v4c0 3-1.75 5.25-5 6.75-3.25-1.5-5-3.75-5-6.75v-4z';
export const BAN = 'M8 14a6 6 0 1 0 0-12 6 6 0 0 0 0 12M3.75 3.75l8.5 8.5';
export const INFO = 'M8 14.25a6.25 6.25 0 1 0 0-12.5 6.25 6.25 0 0 0 0 12.5M8 7.5v3.5M8 5h.01';
export const ALERT = 'M8 2.25 14.5 13.5h-13zM8 6.5v3M8 11.5h.01';
export const CLOCK = 'M8 14.25a6.25 6.25 0 1 0 0-12.5 6.25 6.25 0 0 0 0 12.5M8 4.5V8l2.25 1.5';
export const OFFLINE =
  'M2 2l12 12M1.75 6.25A9 9 0 0 1 4.5 4.5M7 3.6a9 9 0 0 1 7.25 2.65M4 8.75a5.75 5.75 0 0 1 2.75-1.6M9.9 7.4A5.75 5.75 0 0 1 12 8.75M6.25 11.1a2.5 2.5 0 0 1 3-.35M8 13.25h.01';
export const PLUG = 'M6 1.75V5M10 1.75V5M3.75 5h8.5M4.5 5v2.5a3.5 3.5 0 0 0 7 0V5M8 11v3.25';
