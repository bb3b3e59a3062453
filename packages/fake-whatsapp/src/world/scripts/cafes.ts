import { days, hours, me, type Script, says, shows, talk } from '../script.js';
import { weeklyOrders } from '../weekly-orders.js';

const maya = (text: string, more?: Parameters<typeof says>[2]) => says('maya', text, more);
const omar = (text: string, more?: Parameters<typeof says>[2]) => says('omar', text, more);
const hugo = (text: string, more?: Parameters<typeof says>[2]) => says('hugo', text, more);

const linden: Script = {
  chat: { with: 'maya' },
  pinned: true,
  unread: 2,
  talks: [
    ...weeklyOrders('maya', 8, { house: 12, espresso: 6, decaf: 2 }),
    talk(
      days(5, 3),
      maya('Question: could the new Huila work as our filter for spring?', { label: 'huila' }),
      me('I think so. It is sweet and very clean, not too loud. I can send you 250 g to try.', {
        answers: 'huila',
      }),
      maya('Yes please 🙏 Same grind as last time.'),
      me('It goes out with *Tuesday’s* order, no charge.', { reactions: [['maya', '❤️']] }),
    ),
    talk(
      days(2, 5),
      maya('Tasted it with the team. *Everyone* wants it.'),
      maya(
        'Notes from the cupping:\n- peach, then brown sugar\n- _a little_ dry at 96 °C, better at 92\n- holds up in milk\n\n> “tastes like the end of a holiday” — Ines',
      ),
      me('That is the best note anyone ever gave us. May I put it on the bag?', {
        reactions: [['maya', '😂']],
      }),
      maya('Ines says yes if she gets a bag with her name on it'),
      me('Deal.'),
    ),
    talk(
      hours(3),
      maya(
        'Morning! Could we move this week’s delivery to *Wednesday*? We are closed on Tuesday for the floor.',
      ),
      me('Wednesday is fine. Before 8?'),
      maya('Before 8 is perfect'),
    ),
    talk(24, maya('And please add 2 kg of the Huila, as filter.'), maya('Thank you! 🌼')),
  ],
};

const palm: Script = {
  chat: { with: 'omar' },
  unread: 1,
  talks: [
    talk(
      days(21, 4),
      omar('السلام عليكم، وصلت الشحنة اليوم. الرائحة رائعة!'),
      me('وعليكم السلام عمر، يسعدني ذلك. كيف كانت القهوة المفلترة؟'),
      omar('ممتازة. الزبائن سألوا عن اسم المحمصة.'),
      me('شكراً جزيلاً 🌹 سأرسل لكم بطاقات صغيرة مع الطلب القادم.'),
    ),
    talk(
      days(9, 2),
      omar('نحتاج هذا الأسبوع:\n- 10 كغ *إسبريسو*\n- 4 كغ *إثيوبيا*\n- 1 كغ بدون كافيين', { label: 'order' }),
      me('تم ✅ التوصيل يوم الخميس صباحاً.', { answers: 'order' }),
      omar('وهل يوجد هيل مطحون؟'),
      me('للأسف لا، لكن أعرف من يبيعه: سوق High Street، المحل الثالث.'),
      omar('بارك الله فيك', { reactions: [['me', '🙏']] }),
    ),
    talk(
      days(1, 6),
      omar('الفاتورة رقم INV-2041 وصلت مرتين، هل هذا خطأ؟'),
      me('نعم، خطأ منا. ألغيت النسخة الثانية.'),
      omar('شكراً'),
    ),
    talk(55, omar('صباح الخير. هل يمكن زيادة طلب الإسبريسو إلى 12 كغ؟')),
  ],
};

const dock: Script = {
  chat: { with: 'hugo' },
  talks: [
    ...weeklyOrders('hugo', 6, { house: 4, espresso: 14, decaf: 1 }),
    talk(
      days(11, 6),
      hugo('The grinder jumped from 18.2 to 21 g overnight. Is the new batch denser?'),
      me('It is. Two weeks younger, and from higher up. Go two clicks finer and give it *28 s*.'),
      hugo('28 s and it sings', { reactions: [['me', '🎶']] }),
    ),
    talk(
      days(4, 1),
      hugo('Someone left a review: ```best espresso between the river and the sea```'),
      me('We will frame it.'),
      shows('hugo', {
        kind: 'image',
        caption: 'The queue this morning',
        width: 1600,
        height: 1200,
        bytes: 284_512,
      }),
      me('~We are proud~ We are very proud.', { edited: true }),
    ),
    talk(
      hours(26),
      hugo('Is there a recipe card for the cold brew? My new colleague makes soup.'),
      me(
        'There is, and it is short:\n1. 80 g of *House*, coarse as breadcrumbs, into one litre of cold water.\n2. Stir once. Really once: what floats will sink by itself.\n3. Sixteen hours in the fridge, not on the counter. On the counter it gets quicker and duller, and nobody is in a hurry at four in the morning.\n4. Paper filter, slowly. If it takes longer than ten minutes the grind was too fine; if it takes less than three, too coarse.\n5. Keeps for five days, tastes best on the second. Serve one to one with water or tonic, and with a slice of orange if the sun is out.\n\nCosts you about 40 p a glass, ice included. Write the date on the bottle; everybody thinks they will remember and nobody does.',
      ),
      hugo('That is not short'),
      me('It is for me.', { reactions: [['hugo', '😅']] }),
    ),
  ],
};

export const cafes: Script[] = [linden, palm, dock];
