import type { CharacterName } from './cast.js';

export type Speaker = 'me' | CharacterName;

/** One message of a made-up conversation. */
export interface Line {
  by: Speaker;
  what:
    | { kind: 'text'; text: string }
    | { kind: 'location'; name: string; address: string; latitude: number; longitude: number }
    | { kind: 'poll'; question: string; options: string[] }
    | { kind: 'contact'; who: CharacterName }
    | { kind: 'image'; caption?: string; width: number; height: number; bytes: number }
    | { kind: 'document'; fileName: string; mimetype: string; pages?: number; bytes: number }
    | { kind: 'voice'; seconds: number };
  /** A name by which a later line answers this one. */
  label?: string;
  answers?: string;
  reactions?: [Speaker, string][];
  edited?: true;
  deleted?: true;
}

/** Lines that follow each other within minutes. */
export interface Talk {
  /** When it began: minutes before the moment of linking. */
  minutesAgo: number;
  lines: Line[];
}

export interface Script {
  chat: { with: CharacterName } | { group: string };
  talks: Talk[];
  unread?: number;
  pinned?: true;
  archived?: true;
  muted?: true;
}

type More = Omit<Line, 'by' | 'what'>;

export const says = (by: Speaker, text: string, more: More = {}): Line => ({
  by,
  what: { kind: 'text', text },
  ...more,
});

export const me = (text: string, more?: More) => says('me', text, more);

export const shows = (by: Speaker, what: Line['what'], more: More = {}): Line => ({ by, what, ...more });

export const talk = (minutesAgo: number, ...lines: Line[]): Talk => ({ minutesAgo, lines });

export const hours = (count: number) => count * 60;
export const days = (count: number, hour = 0) => count * 1440 - hour * 60;
