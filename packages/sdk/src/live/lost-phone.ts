import type { Session } from '../model.js';

/**
 * The row read after an event. The production gateway tells that a phone is lost in an event `starting` alone, while its row goes on saying
 * `working`: the event is right until another one comes.
 */
export const besideEvent = (known: Session, row: Session): Session =>
  known.status === 'starting' && row.status === 'working' ? { ...row, status: known.status } : row;
