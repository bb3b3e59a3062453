/** Whether a message only stands for one that may still come under its id, and takes its place then. */
export const isPlaceholder = (type: string): boolean =>
  type === 'waiting' || type === 'phone_only' || type === 'unknown';
