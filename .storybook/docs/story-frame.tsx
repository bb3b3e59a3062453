import { useEffect, useRef, useState } from 'react';

const LEAST = 96;
const MOST = 760;

interface FrameWindow extends Window {
  __STORYBOOK_ADDONS_CHANNEL__?: { emit: (event: string, ...args: unknown[]) => void };
}

/**
 * A story in a page of its own inside this one: a dialog, a menu or a banner of it stays there, and its clock and network are not those of the page
 * around it. It is as tall as what it shows, unless `height` is told.
 */
export function StoryFrame(props: {
  story: { id: string; name: string };
  globals: Record<string, unknown>;
  height: string | undefined;
  args: Record<string, unknown>;
}) {
  const { story, globals, height, args } = props;
  const frame = useRef<HTMLIFrameElement>(null);
  const [shown, setShown] = useState(320);
  const told = ['theme', 'language', 'density'].map((name) => `${name}:${globals[name]}`).join(';');
  const src = `iframe.html?id=${story.id}&viewMode=story&globals=${told};a11y.manual:!true`;

  useEffect(() => {
    const target = frame.current;
    if (!target || height) return;
    let observer: ResizeObserver | undefined;
    const watch = () => {
      const root = target.contentDocument?.getElementById('storybook-root');
      if (!root) return;
      observer?.disconnect();
      observer = new ResizeObserver(() => setShown(Math.min(MOST, Math.max(LEAST, root.scrollHeight))));
      observer.observe(root);
    };
    target.addEventListener('load', watch);
    return () => {
      observer?.disconnect();
      target.removeEventListener('load', watch);
    };
  }, [height]);

  useEffect(() => {
    if (Object.keys(args).length === 0) return;
    (frame.current?.contentWindow as FrameWindow | null)?.__STORYBOOK_ADDONS_CHANNEL__?.emit(
      'updateStoryArgs',
      {
        storyId: story.id,
        updatedArgs: args,
      },
    );
  }, [args, story.id]);

  return (
    <iframe
      ref={frame}
      className="story"
      title={`${story.name}: the element at work`}
      src={src}
      height={height ? Number.parseInt(height, 10) : shown}
    />
  );
}
