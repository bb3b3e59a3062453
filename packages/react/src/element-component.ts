'use client';
import {
  createElement,
  type ForwardRefExoticComponent,
  forwardRef,
  type HTMLAttributes,
  type PropsWithoutRef,
  type RefAttributes,
  useContext,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from 'react';
import { GatewayContext } from './gateway-context.js';

type Props = Readonly<Record<string, unknown>>;

/** What every component of an element takes beside its own: attributes of HTML, children, a ref to the element. */
export type ElementProps<E extends HTMLElement, Own extends PropertyKey> = Omit<HTMLAttributes<E>, Own> & {
  /** As `className`. */
  class?: string;
};

/** A component that renders an element: its properties are set on it, never written as attributes. */
export type ElementComponent<E extends HTMLElement, P> = ForwardRefExoticComponent<
  PropsWithoutRef<P> & RefAttributes<E>
>;

/** On a server nothing is laid out, and React 18 warns of one who wants to wait for it. */
const useBeforePaint = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/** What an element has in the place of what is no longer given; one that was never connected has nothing from anyone. */
const defaultsOf = (tag: string): Props => document.createElement(tag) as unknown as Props;

/**
 * The component of an element. Its module is imported first and defines the tag; where another copy of the library does that later, what was set waits in the
 * element until it is upgraded.
 * @param properties what is set on the element
 * @param events names of events by the props that listen to them
 */
export function elementComponent<E extends HTMLElement, P extends object>(
  tag: string,
  properties: readonly string[],
  events: Readonly<Record<string, string>>,
): ElementComponent<E, P> {
  const owned = new Set(properties);
  const takesFrom = (['gateway', 'identity'] as const).filter((name) => owned.has(name));

  const Component = forwardRef<E, P>((given, ref) => {
    const inherited = useContext(GatewayContext);
    const element = useRef<E>(null);
    const before = useRef<Props>({});
    const listeners = useRef<Props>({});
    const own: Record<string, unknown> = {};
    const attributes: Record<string, unknown> = {};
    const heard: Record<string, unknown> = {};
    for (const name of takesFrom) own[name] = inherited[name];
    for (const [name, value] of Object.entries(given)) {
      if (owned.has(name)) own[name] = value ?? own[name];
      else if (name in events) heard[name] = value;
      // React 18 knows `class` alone on an element that is not of HTML.
      else attributes[name === 'className' ? 'class' : name] = value;
    }

    useBeforePaint(() => {
      const target = element.current as Record<string, unknown> | null;
      if (!target) return;
      for (const name of new Set([...Object.keys(before.current), ...Object.keys(own)])) {
        if (own[name] === before.current[name]) continue;
        target[name] = own[name] === undefined ? defaultsOf(tag)[name] : own[name];
      }
      before.current = own;
      listeners.current = heard;
    });

    useBeforePaint(() => {
      const target = element.current;
      const ends = Object.entries(events).map(([prop, name]) => {
        const tell = (event: Event) =>
          (listeners.current[prop] as ((event: Event) => void) | undefined)?.(event);
        target?.addEventListener(name, tell);
        return () => target?.removeEventListener(name, tell);
      });
      return () => {
        for (const end of ends) end();
      };
    }, []);

    useImperativeHandle(ref, () => element.current as E, []);
    // The element sets attributes of its own, such as `state`, maybe before React takes over a page from a server.
    return createElement(tag, { ...attributes, ref: element, suppressHydrationWarning: true });
  });
  Component.displayName = tag;
  return Component as unknown as ElementComponent<E, P>;
}
