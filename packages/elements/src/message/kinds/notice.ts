import { bareJid } from '@wagate/contract/jid';
import type { TimelineMessage } from '@wagate/sdk/live';
import type { Localize } from '../../localize/localize.js';
import { resolvedName } from '../../person/name.js';
import { cleanLine } from '../../text/clean.js';
import { messageStrings } from '../message.strings.js';

type Notice = NonNullable<TimelineMessage['system']>;

/** A notice of the chat as one sentence. Who is not known by name is a number, or "Unknown". */
export function noticeText(localize: Localize, notice: Notice, names?: ReadonlyMap<string, string>): string {
  const t = localize.area(messageStrings);
  const nameOf = (jid: string) =>
    names?.get(bareJid(jid)) ?? (resolvedName(undefined, [jid]).text || t('unknown'));
  const list = new Intl.ListFormat(localize.lang(), { type: 'conjunction' });
  const targets = Array.isArray(notice.targets)
    ? notice.targets.filter((jid) => typeof jid === 'string')
    : [];
  const who = list.format(targets.slice(0, 5).map(nameOf));
  const actor = typeof notice.actor === 'string' ? nameOf(notice.actor) : '';
  const alone = !actor || !who || actor === who;
  switch (notice.kind) {
    case 'group_join':
    case 'group_add':
      return alone ? t('joined', who || actor || t('unknown')) : t('added', actor, who);
    case 'group_leave':
    case 'group_remove':
      return alone ? t('left', who || actor || t('unknown')) : t('removed', actor, who);
    case 'group_subject':
      return notice.text ? t('renamed', actor, cleanLine(notice.text)) : t('group_changed');
    case 'encryption':
      return t('encryption');
    case 'number_changed':
      return t('number_changed', who || actor || t('unknown'));
    case 'call_missed':
      return t('call_missed');
    default:
      return cleanLine(notice.text ?? '') || t(notice.kind.startsWith('group_') ? 'group_changed' : 'notice');
  }
}
