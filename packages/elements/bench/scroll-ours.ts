// Our timeline and chat list, on a gateway inside the page.
import '../src/define/chat-list.js';
import '../src/define/timeline.js';
import { Wire } from '../testing/wire.js';
import { arrival, chatsOf, GROUP, messagesOf } from './scroll-data.js';
import type { Subject } from './scroll-page.js';

function wireWith(fill: (wire: Wire) => void): Wire {
  const wire = new Wire();
  wire.obeysLimit = false;
  wire.pageSize = Number.POSITIVE_INFINITY;
  fill(wire);
  return wire;
}

export function timeline(box: HTMLElement, count: number): Subject {
  const wire = wireWith((one) => {
    one.chats = [];
    one.messages.set(GROUP, messagesOf(count));
  });
  const element = document.createElement('wagate-timeline');
  Object.assign(element, { gateway: wire.gateway, session: 'sess_1', chat: GROUP });
  box.append(element);
  let came = 0;
  return {
    scroller: () => element.renderRoot.querySelector<HTMLElement>('[role=log]'),
    rows: () => element.renderRoot.querySelectorAll<HTMLElement>('[role=article]'),
    indexOf: (row) => Number(row.ariaPosInSet) - 1,
    arrive: () => wire.emit('message', arrival(came++)),
  };
}

export function chats(box: HTMLElement, count: number): Subject {
  const wire = wireWith((one) => {
    one.chats = chatsOf(count);
  });
  const element = document.createElement('wagate-chat-list');
  Object.assign(element, { gateway: wire.gateway, session: 'sess_1' });
  box.append(element);
  return {
    scroller: () => element.renderRoot.querySelector<HTMLElement>('[role=listbox]'),
    rows: () => element.renderRoot.querySelectorAll<HTMLElement>('[role=option]'),
    indexOf: (row) => Number(row.ariaPosInSet) - 1,
    arrive: () => undefined,
  };
}
