import type { Chat, Gateway } from '@wagate/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { avatarStyles } from '../avatar/avatar.styles.js';
import type { Localize } from '../localize/localize.js';
import { buttonStyles } from '../styles/button.styles.js';
import { tagStyles } from '../styles/tag.styles.js';
import { WagateTimeline } from '../timeline/timeline.js';
import { type ChatHeadActs, chatHead } from './chat-head.js';
import { viewerMainStyles } from './viewer-main.styles.js';

// The messages beside the list of chats: fetched when that stands, or with a chat that is named from the start.

export const styles = [buttonStyles, tagStyles, avatarStyles, viewerMainStyles];
export const dependencies = { 'wagate-timeline': WagateTimeline };

export interface MainFacts {
  localize: Localize;
  gateway: Gateway | undefined;
  session: string;
  chat: Chat | undefined;
  unread: number;
  markRead: boolean;
  acts: ChatHeadActs;
  /** WhatsApp's id of the message to open the chat at, and what is marked in it. */
  message: string;
  marks: WagateTimeline['marks'];
}

/** The head of the chat and its messages. */
export function renderMain(facts: MainFacts): TemplateResult {
  const { localize, gateway, session, chat, unread, markRead, acts, message, marks } = facts;
  return html`<div class="chat">${chat ? chatHead(localize, chat, acts) : nothing}
    <wagate-timeline
      exportparts="list: timeline, day, unread, latest, bubble, text, author, meta, status, reactions, mention"
      .gateway=${gateway}
      .session=${session}
      .chat=${chat?.jid ?? ''}
      .unread=${unread}
      .markRead=${markRead}
      .message=${message}
      .marks=${marks}
    ></wagate-timeline></div>
    ${acts.group.render()}`;
}
