import type { CharacterName, StrangerName } from '../cast.js';
import { days, hours, me, type Script, says, shows, talk } from '../script.js';

/** A group of the made-up world. The owner of the phone is in each of them. */
export interface ScriptedGroup {
  name: string;
  subject: string;
  description?: string;
  creator: 'me' | CharacterName;
  members: (CharacterName | StrangerName)[];
  /** What some members call themselves in this group. */
  labels?: Partial<Record<CharacterName, string>>;
  /** Minutes before the moment of linking. */
  createdAgo: number;
}

export const scriptedGroups: ScriptedGroup[] = [
  {
    name: 'team',
    subject: 'Roastery team',
    description: 'Shifts, roasts and everything that cannot wait until tomorrow.',
    creator: 'me',
    members: ['priya', 'jonas', 'ken'],
    labels: { priya: 'Shop floor', ken: 'Roaster' },
    createdAgo: days(420),
  },
  {
    name: 'stall',
    subject: 'Saturday market 🥐☕',
    creator: 'lucia',
    members: ['lucia', 'priya', 'amara'],
    labels: { priya: 'Till & queue', lucia: 'Cornetti' },
    createdAgo: days(96),
  },
  {
    name: 'buyers',
    subject: 'Green buyers’ circle',
    description: 'We order together and pay apart.',
    creator: 'tomas',
    members: ['tomas', 'ken', 'hugo', 'maya', 'wren', 'rex'],
    labels: { ken: 'Cupping scores', maya: 'Café Linden' },
    createdAgo: days(210),
  },
];

const team: Script = {
  chat: { group: 'team' },
  pinned: true,
  talks: [
    talk(
      days(15, 4),
      me(
        'Roasting plan for the week:\n- Mon: House ×4, Decaf ×1\n- Tue: Espresso ×5\n- Thu: Huila ×2, *slowly*',
        { label: 'plan' },
      ),
      says('priya', 'Decaf first please, the shop is almost out', { answers: 'plan' }),
      me('Decaf first.', {
        reactions: [
          ['priya', '💚'],
          ['ken', '👍'],
        ],
      }),
      says('jonas', 'Tuesday I have the van only until noon'),
    ),
    talk(
      days(9, 3),
      shows('priya', {
        kind: 'poll',
        question: 'Team dinner?',
        options: ['Thursday', 'Friday', 'Sunday lunch'],
      }),
      says('ken', 'Any day with noodles.'),
      says('jonas', 'Friday'),
      me('Friday it is. I book a table for four.'),
    ),
    talk(
      days(3, 5),
      says('priya', 'Who set the scale to pounds 🙃'),
      says('jonas', 'Not me'),
      says('ken', 'Science.', {
        reactions: [
          ['priya', '🙄'],
          ['me', '😂'],
        ],
      }),
      shows('ken', {
        kind: 'image',
        caption: 'Evidence: it was like this when I came',
        width: 960,
        height: 1280,
        bytes: 143_000,
      }),
    ),
    talk(
      hours(4),
      me(
        'The espresso blend is at 19.5 % moisture loss, a touch dark. Pull it two seconds earlier next time.',
      ),
      says('priya', 'ok'),
      says('jonas', 'Linden moved to Wednesday?'),
      me('Yes, before 8.'),
    ),
  ],
};

const stall: Script = {
  chat: { group: 'stall' },
  unread: 2,
  talks: [
    talk(
      days(6, 5),
      says('lucia', 'Ciao a tutti! Stall 14 again, next to the flowers. Set-up from 6:30.'),
      says('amara', 'I bring the table cloth and my mother'),
      says('priya', 'Best co-worker 💪'),
      me('Two thermoses, the hand grinder, 6 kg of House. Who has change?'),
      says('lucia', 'I have change: 80 in coins.'),
    ),
    talk(
      days(5, 1),
      says('priya', 'We sold *everything* by 11.'),
      says('lucia', 'Even the broken cornetti!', {
        reactions: [
          ['me', '🥳'],
          ['priya', '🥐'],
          ['amara', '😋'],
        ],
      }),
      says('amara', 'Wrong chat, sorry', { deleted: true }),
    ),
    talk(
      38,
      says('lucia', 'This Saturday it may rain. Tent or no tent?', { label: 'tent' }),
      says('amara', 'Tent!', { answers: 'tent' }),
    ),
  ],
};

const buyers: Script = {
  chat: { group: 'buyers' },
  muted: true,
  talks: [
    talk(
      days(20, 6),
      says('tomas', 'Joint order closes on Friday. So far: 41 bags.'),
      says('hugo', 'I take two of the Bourbon'),
      says('maya', 'One for us, for the filter bar'),
      me('Thirty of Huila, as said.'),
      says('tomas', 'Then we are above 70 and the freight gets cheaper. *Well done.*', {
        reactions: [
          ['hugo', '🎉'],
          ['maya', '🎉'],
          ['me', '🎉'],
        ],
      }),
    ),
    talk(
      days(8, 2),
      says('ken', 'The cupping scores are in the table. Lot 3 for the win.'),
      shows('tomas', {
        kind: 'document',
        fileName: 'Scores – Huila.pdf',
        mimetype: 'application/pdf',
        pages: 1,
        bytes: 66_100,
      }),
      says('maya', 'Peach! I knew it.'),
    ),
    talk(days(1, 2), says('tomas', 'Truck is booked. Details to each of you.'), says('hugo', '🚚')),
  ],
};

export const groupScripts: Script[] = [team, stall, buyers];
