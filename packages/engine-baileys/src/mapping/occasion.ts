import type { EventDetails, MessageContent } from '@wagate/engine';
import { proto } from 'baileys';
import { boundedList, boundedText } from './bounded.js';
import { textContent } from './business.js';
import { momentOf, type ProtoNumber, toNumber } from './time.js';

const { CallOutcome, CallType } = proto.Message.CallLogMessage;
const { CallType: ScheduledType } = proto.Message.ScheduledCallCreationMessage;

/** Events, calls, invitations and other things that happen, each as the lines that tell of it. */
export function occasionOf(message: proto.IMessage): MessageContent | undefined {
  const { eventMessage, groupInviteMessage, callLogMesssage, stickerPackMessage } = message;
  if (eventMessage) return eventOf(eventMessage);
  if (groupInviteMessage)
    return textContent('group_invite', {
      title: groupInviteMessage.groupName || 'Group',
      text: [groupInviteMessage.caption],
    });
  const newsletter = message.newsletterAdminInviteMessage ?? message.newsletterFollowerInviteMessageV2;
  if (newsletter)
    return textContent('newsletter_invite', {
      title: newsletter.newsletterName || 'Channel',
      text: [newsletter.caption],
    });
  if (callLogMesssage) return textContent('call', { title: callWords(callLogMesssage) });
  if (message.bcallMessage)
    return textContent('call', { title: 'Call', text: [message.bcallMessage.caption] });
  if (message.call) return textContent('call', { title: 'Call' });
  const { scheduledCallCreationMessage: scheduled } = message;
  if (scheduled)
    return textContent('scheduled_call', {
      title: scheduled.title || (scheduled.callType === ScheduledType.VIDEO ? 'Video call' : 'Voice call'),
      text: [timeOf(toNumber(scheduled.scheduledTimestampMs))],
    });
  const result = message.pollResultSnapshotMessage ?? message.pollResultSnapshotMessageV3;
  if (result)
    return textContent('poll_result', {
      title: result.name,
      options: boundedList(result.pollVotes).map(
        ({ optionName, optionVoteCount }) => `${optionName ?? ''}: ${toNumber(optionVoteCount) ?? 0}`,
      ),
    });
  if (stickerPackMessage)
    return textContent('sticker_pack', {
      title: stickerPackMessage.name || 'Stickers',
      text: [stickerPackMessage.publisher, stickerPackMessage.caption || stickerPackMessage.packDescription],
    });
  if (message.statusMentionMessage)
    return textContent('status_mention', { title: 'Mentioned you in a status' });
  if (message.groupStatusMentionMessage)
    return textContent('status_mention', { title: 'Mentioned this group in a status' });
  if (message.requestPhoneNumberMessage)
    return textContent('phone_number_request', { title: 'Asks for your phone number' });
  return undefined;
}

function eventOf(event: proto.Message.IEventMessage): MessageContent {
  const place = [event.location?.name, event.location?.address].filter(Boolean).join(', ');
  const startTime = secondsOf(event.startTime);
  const endTime = secondsOf(event.endTime);
  const details: EventDetails = {
    name: boundedText(event.name ?? ''),
    ...(event.description && { description: boundedText(event.description) }),
    ...(startTime && { startTime }),
    ...(endTime && { endTime }),
    ...(place && { place: boundedText(place) }),
    ...(event.joinLink && { joinLink: boundedText(event.joinLink) }),
    ...(event.isCanceled && { cancelled: true }),
  };
  const content = textContent('event', {
    title: event.name,
    text: [
      event.isCanceled ? 'Cancelled' : undefined,
      event.description,
      [timeOf(startTime), timeOf(endTime)].filter(Boolean).join(' – '),
      place,
      event.joinLink,
    ],
  });
  return { ...content, event: details };
}

const secondsOf = (seconds: ProtoNumber): number | undefined => momentOf((toNumber(seconds) ?? 0) * 1000);

/** A time that reads the same everywhere; who shows it in a zone of their own has the figures. */
function timeOf(time: number | undefined): string | undefined {
  const date = time === undefined ? undefined : new Date(time);
  if (!date || Number.isNaN(date.getTime())) return undefined;
  return `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

const OUTCOMES: Readonly<Record<number, string>> = {
  [CallOutcome.MISSED]: 'Missed',
  [CallOutcome.SILENCED_BY_DND]: 'Missed',
  [CallOutcome.SILENCED_UNKNOWN_CALLER]: 'Missed',
  [CallOutcome.FAILED]: 'Failed',
  [CallOutcome.REJECTED]: 'Declined',
};

function callWords({ isVideo, callOutcome, durationSecs, callType }: proto.Message.ICallLogMessage): string {
  const kind = `${isVideo ? 'video' : 'voice'} ${callType === CallType.VOICE_CHAT ? 'chat' : 'call'}`;
  const outcome = OUTCOMES[callOutcome ?? CallOutcome.CONNECTED];
  const seconds = toNumber(durationSecs);
  const words = outcome ? `${outcome} ${kind}` : `${kind[0]?.toUpperCase()}${kind.slice(1)}`;
  return seconds && !outcome ? `${words}, ${Math.max(1, Math.round(seconds / 60))} min` : words;
}
