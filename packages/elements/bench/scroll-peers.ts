// The lists of others, with rows of the same contents as ours: what somebody would write who takes one of them for a chat.
import { useVirtualizer } from '@tanstack/react-virtual';
import {
  createElement as h,
  memo,
  type ReactNode,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useSyncExternalStore,
} from 'react';
import { createRoot } from 'react-dom/client';
import { Virtuoso } from 'react-virtuoso';
import { VList, type VListHandle } from 'virtua';
import { arrival, chatsOf, GROUP, type HeldChat, type HeldMessage, messagesOf } from './scroll-data.js';
import type { Subject } from './scroll-page.js';

const STYLES = `
  .item { max-width: 860px; margin: 0 auto; padding: 12px 20px 0; box-sizing: border-box; font: 14px/20px sans-serif; }
  .day { display: flex; align-items: center; gap: 12px; padding-bottom: 16px; font-size: 12px; line-height: 16px; }
  .day::before, .day::after { content: ''; flex: 1; border-top: 1px solid #ccc; }
  .message { display: flex; gap: 10px; }
  .own { justify-content: flex-end; }
  .avatar { width: 28px; height: 28px; border-radius: 50%; background: #ddd; font-size: 10px; display: grid; place-items: center; flex: none; }
  .stack { display: grid; justify-items: start; min-width: 0; max-width: min(560px, 85%); }
  .author { margin-bottom: 4px; font-size: 12px; font-weight: 600; line-height: 16px; }
  .bubble { position: relative; padding: 7px 11px; border-radius: 10px; background: #eee; overflow-wrap: anywhere; }
  .bubble p { margin: 0; white-space: pre-wrap; }
  .meta { position: absolute; bottom: 5px; right: 11px; display: flex; gap: 4px; font-size: 11px; line-height: 14px; }
  .room { display: inline-block; width: 60px; height: 1px; }
  .tick { width: 15px; height: 15px; fill: none; stroke: currentColor; }
  .chat { display: flex; gap: 10px; align-items: center; height: 60px; padding: 0 12px; box-sizing: border-box; font: 13px/20px sans-serif; }
  .chat .avatar { width: 40px; height: 40px; font-size: 15px; }
  .lines { display: grid; gap: 1px; flex: 1; min-width: 0; }
  .line { display: flex; gap: 6px; }
  .line > :first-child { flex: 1; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .count { min-width: 20px; padding: 0 6px; border-radius: 10px; background: #cfc; }
`;

const time = new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat('en', { dateStyle: 'full' });
const full = new Intl.DateTimeFormat('en', { dateStyle: 'full', timeStyle: 'medium' });
const initials = (name: string) => name.slice(0, 1) + name.slice(-1);

interface RowProps<T> {
  index: number;
  value: T;
  before?: T | undefined;
}

const Message = memo(({ index, value, before }: RowProps<HeldMessage>) => {
  const { fromMe, body, timestamp, senderName = '' } = value;
  const [, bold = '', rest = ''] = /^\*(.*?)\*(.*)$/.exec(body ?? '') ?? ['', '', body];
  const newDay = !before || Math.floor(before.timestamp / 864e5) !== Math.floor(timestamp / 864e5);
  return h(
    'div',
    {
      className: 'item',
      role: 'article',
      'data-i': index,
      'aria-label': `${senderName}, ${time.format(timestamp)}`,
    },
    newDay && h('div', { className: 'day' }, h('span', null, day.format(timestamp))),
    h(
      'div',
      { className: fromMe ? 'message own' : 'message' },
      !fromMe && h('span', { className: 'avatar' }, initials(senderName)),
      h(
        'div',
        { className: 'stack' },
        !fromMe && h('div', { className: 'author' }, h('bdi', null, senderName)),
        h(
          'div',
          { className: 'bubble' },
          h(
            'div',
            { className: 'text' },
            h('p', null, bold && h('strong', null, bold), rest, h('span', { className: 'room' })),
          ),
          h(
            'span',
            { className: 'meta' },
            h('time', { title: full.format(timestamp) }, time.format(timestamp)),
            fromMe && h('svg', { className: 'tick', viewBox: '0 0 16 16' }, h('path', { d: 'M2 8l3 3 6-6' })),
          ),
        ),
      ),
    ),
  );
});

const ChatRow = memo(({ index, value }: RowProps<HeldChat>) =>
  h(
    'div',
    { className: 'chat', role: 'option', 'data-i': index },
    h('span', { className: 'avatar' }, initials(value.name ?? '')),
    h(
      'div',
      { className: 'lines' },
      h(
        'div',
        { className: 'line' },
        h('span', null, value.name),
        h('time', { title: full.format(value.lastMessageAt) }, time.format(value.lastMessageAt)),
      ),
      h(
        'div',
        { className: 'line' },
        h('span', null, value.lastMessage?.body),
        value.unreadCount > 0 && h('span', { className: 'count' }, value.unreadCount),
      ),
    ),
  ),
);

/** Holds what a list shows, and tells of additions once a frame, as our stores do. */
class Held<T> {
  #listeners = new Set<() => void>();
  #waiting: T[] = [];
  constructor(public items: readonly T[]) {}
  add(item: T): void {
    this.#waiting.push(item);
    if (this.#waiting.length > 1) return;
    requestAnimationFrame(() => {
      this.items = [...this.items, ...this.#waiting];
      this.#waiting = [];
      for (const listener of this.#listeners) listener();
    });
  }
  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };
  readonly get = () => this.items;
}

interface ListProps<T> {
  held: Held<T>;
  guess: number;
  /** Begins and stays at the end. */
  end: boolean;
  row: (props: RowProps<T>) => ReactNode;
}

const FILL = { height: '100%' };

function VirtuosoList<T>({ held, guess, end, row }: ListProps<T>) {
  const items = useSyncExternalStore(held.subscribe, held.get);
  return h(Virtuoso<T>, {
    style: FILL,
    data: items as T[],
    defaultItemHeight: guess,
    increaseViewportBy: 500,
    ...(end && { initialTopMostItemIndex: items.length - 1, followOutput: true }),
    itemContent: (index: number, value: T) => row({ index, value, before: items[index - 1] }),
  });
}

function VirtuaList<T>({ held, guess, end, row }: ListProps<T>) {
  const items = useSyncExternalStore(held.subscribe, held.get);
  const list: RefObject<VListHandle | null> = useRef(null);
  const stick = useRef(end);
  const { length } = items;
  useLayoutEffect(() => {
    if (stick.current) list.current?.scrollToIndex(length - 1, { align: 'end' });
  }, [length]);
  return h(VList<T>, {
    ref: list,
    style: FILL,
    data: items as T[],
    itemSize: guess,
    bufferSize: 500,
    onScroll: (offset: number) => {
      const { scrollSize, viewportSize } = list.current!;
      stick.current = end && offset - scrollSize + viewportSize >= -32;
    },
    children: (value: T, index: number) =>
      h('div', { key: index }, row({ index, value, before: items[index - 1] })),
  });
}

function TanstackList<T>({ held, guess, end, row }: ListProps<T>) {
  const items = useSyncExternalStore(held.subscribe, held.get);
  const scroller = useRef<HTMLDivElement>(null);
  const stick = useRef(end);
  const { length } = items;
  const virtualizer = useVirtualizer({
    count: length,
    getScrollElement: () => scroller.current,
    estimateSize: () => guess,
    overscan: 8,
  });
  useEffect(() => {
    if (stick.current) virtualizer.scrollToIndex(length - 1, { align: 'end' });
  }, [length, virtualizer]);
  const rows = virtualizer.getVirtualItems();
  return h(
    'div',
    {
      ref: scroller,
      style: { height: '100%', overflowY: 'auto', contain: 'strict' },
      onScroll: ({ currentTarget: { scrollTop, scrollHeight, clientHeight } }) => {
        stick.current = end && scrollHeight - clientHeight - scrollTop <= 32;
      },
    },
    h(
      'div',
      { style: { height: virtualizer.getTotalSize(), position: 'relative' } },
      h(
        'div',
        {
          style: {
            position: 'absolute',
            top: 0,
            width: '100%',
            transform: `translateY(${rows[0]?.start ?? 0}px)`,
          },
        },
        rows.map(({ key, index }) =>
          h(
            'div',
            { key, 'data-index': index, ref: virtualizer.measureElement },
            row({ index, value: items[index]!, before: items[index - 1] }),
          ),
        ),
      ),
    ),
  );
}

const LISTS = { virtuoso: VirtuosoList, virtua: VirtuaList, tanstack: TanstackList };

function mount<T>(
  box: HTMLElement,
  List: (props: ListProps<T>) => ReactNode,
  props: Omit<ListProps<T>, 'held'>,
  held: Held<T>,
): Omit<Subject, 'arrive'> {
  if (!document.querySelector('style')) {
    document.head.append(Object.assign(document.createElement('style'), { textContent: STYLES }));
  }
  createRoot(box).render(h(List, { ...props, held }));
  const rows = () => box.querySelectorAll<HTMLElement>('[data-i]');
  return {
    rows,
    scroller: () => {
      let at = rows()[0]?.parentElement;
      while (at && at !== box && !/auto|scroll/.test(getComputedStyle(at).overflowY)) at = at.parentElement;
      return at && at !== box ? at : null;
    },
    indexOf: (row) => Number(row.dataset.i),
  };
}

export type Peer = keyof typeof LISTS;

export function messages(peer: Peer, box: HTMLElement, count: number): Subject {
  const held = new Held<HeldMessage>(messagesOf(count));
  let came = 0;
  const row = (props: RowProps<HeldMessage>) => h(Message, props);
  return {
    ...mount(box, LISTS[peer]<HeldMessage>, { guess: 64, end: true, row }, held),
    arrive: () => {
      const { timestamp, body, waMessageId } = arrival(came++);
      held.add({ ...held.items[1]!, waMessageId, timestamp, body, chatJid: GROUP, senderName: 'Person 1' });
    },
  };
}

export function chats(peer: Peer, box: HTMLElement, count: number): Subject {
  const row = (props: RowProps<HeldChat>) => h(ChatRow, props);
  return {
    ...mount(box, LISTS[peer]<HeldChat>, { guess: 60, end: false, row }, new Held(chatsOf(count))),
    arrive: () => undefined,
  };
}
