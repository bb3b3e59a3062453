import { days, hours, me, type Script, says, shows, talk } from '../script.js';
import { weeklyOrders } from '../weekly-orders.js';

const barista: Script = {
  chat: { with: 'priya' },
  talks: [
    talk(
      days(16, 3),
      says('priya', 'Can I swap Saturday with Ken? My sister visits.'),
      me('If Ken agrees, of course.'),
      says('priya', 'He does, for a bag of the Gesha. He drives a hard bargain.'),
      me('He always did 😄'),
    ),
    talk(
      days(8, 5),
      says('priya', 'Idea for the shop window: a board with *what we cup today*. Chalk, big, honest.', {
        label: 'board',
      }),
      me('Love it. And one line about who grew it.', { answers: 'board', reactions: [['priya', '🔥']] }),
      shows('priya', { kind: 'image', caption: 'First try', width: 1200, height: 1600, bytes: 198_200 }),
      me('The *G* looks like a cat. Keep it.'),
    ),
    talk(
      days(2, 1),
      says('priya', 'We sold out of decaf. Who are these people?'),
      me('People who sleep.'),
      says('priya', 'https://example.org/decaf-explained they all quote this article now'),
    ),
    talk(
      95,
      says('priya', 'Till is 4.50 short. Counted twice.'),
      me('That is the oat milk from this morning, I took it from the till. Receipt is under the grinder.'),
      says('priya', 'Mystery solved 🕵️‍♀️'),
      me('Thank you for counting twice.'),
    ),
  ],
};

const courier: Script = {
  chat: { with: 'jonas' },
  muted: true,
  talks: [
    talk(
      days(7, 2),
      me('Three stops tomorrow: Linden, Palm, Dock 9. In that order, Linden opens at 8.'),
      says('jonas', '👍'),
      says('jonas', 'Bridge is closed until noon. I go round by the station, 20 min more.'),
      me('Take the time you need.'),
      says('jonas', 'All three done at 9:50'),
    ),
    talk(
      days(3, 6),
      shows('me', {
        kind: 'location',
        name: 'Noor Prints, back door',
        address: '14 Tanner’s Yard',
        latitude: 51.5009,
        longitude: -0.0754,
      }),
      me('Pallet, about 60 kg. Ring twice.'),
      says('jonas', 'Is there a trolley'),
      me('There is. The wheel pulls to the left.'),
      says('jonas', 'Like me'),
    ),
    talk(
      hours(7),
      says('jonas', 'Van is at the garage until tomorrow, I borrow my brother’s.'),
      me('Which colour should they look for?'),
      says('jonas', 'Yellow. Very yellow.'),
    ),
  ],
};

const bakery: Script = {
  chat: { with: 'lucia' },
  talks: [
    ...weeklyOrders('lucia', 5, { house: 3, espresso: 1, decaf: 1 }),
    talk(
      days(2, 4),
      says('lucia', 'Do you have a big thermos for Saturday? Ours went on holiday with my cousin.'),
      me('Two of them, five litres each.'),
      says('lucia', 'You are an angel. There will be cornetti. 🥐🥐🥐'),
    ),
    talk(
      hours(5),
      says('lucia', 'Oven is repaired!!'),
      me('The whole street can smell it.', { reactions: [['lucia', '💛']] }),
    ),
  ],
};

const customer: Script = {
  chat: { with: 'amara' },
  unread: 1,
  talks: [
    talk(
      days(19, 5),
      says('amara', 'Hello! Found your number on the bag. Which one do you recommend for a moka pot?'),
      me('Hello Amara! The *House*, ground medium-fine. And take it off the flame before it gurgles.'),
      says('amara', 'I always thought the gurgle is how you know it is ready'),
      me('It is how you know it is too late 🙂', { reactions: [['amara', '😮']] }),
    ),
    talk(
      days(18, 3),
      says('amara', 'Life. Changing.'),
      says('amara', 'Do you ship? My mother must try this.'),
      shows('me', { kind: 'contact', who: 'priya' }),
      me('Priya looks after parcels, she answers faster than I do.'),
    ),
    talk(
      days(5, 6),
      says('amara', 'Parcel arrived. My mother says, and I quote: “finally”.'),
      me('Tell her thank you from all of us 🧡'),
    ),
    talk(
      70,
      says('amara', 'Is there a course on Sunday? Two people, both beginners, one of them my mother.'),
    ),
  ],
};

const cupper: Script = {
  chat: { with: 'ken' },
  talks: [
    talk(
      days(13, 1),
      says('ken', 'Cupping sheet from today: lot 1 84.5 · lot 2 83 · lot 3 *87.25* · Nariño 85'),
      me('Three of us above 87 for lot 3. Tomás was right.'),
      says('ken', '焙煎はもう少し浅くてもいいと思います'),
      me('Shorter by twenty seconds, then. I trust your tongue more than mine.'),
      says('ken', 'That is unwise but kind'),
    ),
    talk(
      days(4, 4),
      says('ken', 'Landed. Jet lag. Which day is it?'),
      me('Still the good part of the week.'),
    ),
  ],
};

export const neighbours: Script[] = [barista, courier, bakery, customer, cupper];
