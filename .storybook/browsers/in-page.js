// Stands first in the page of a story, in every browser: hears what goes wrong, shows a story, and tells what is seen.
globalThis.inPage = (() => {
  let heard = [];
  const words = (value) => (value instanceof Error ? `${value.name}: ${value.message}` : String(value));
  const { error } = console;
  console.error = (...said) => {
    heard.push(`console: ${said.map(words).join(' ').slice(0, 300)}`);
    error.apply(console, said);
  };
  addEventListener('error', ({ message }) => heard.push(`error: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => heard.push(`rejection: ${words(reason)}`));

  /** Every element below, through shadow roots, as it is drawn. */
  function* within(root) {
    for (const element of root.children) {
      yield element;
      yield* within(element);
      if (element.shadowRoot) yield* within(element.shadowRoot);
    }
  }
  const roots = () => [
    document.querySelector('#storybook-root'),
    ...document.querySelectorAll('body > wagate-toasts'),
  ];
  const everything = () => roots().flatMap((root) => (root ? [root, ...within(root)] : []));

  /** The text that is drawn, in the order of the document. */
  function text() {
    const parts = [];
    const range = document.createRange();
    for (const element of everything().flatMap((one) => [one, ...(one.shadowRoot ? [one.shadowRoot] : [])]))
      for (const node of element.childNodes) {
        if (node.nodeType !== Node.TEXT_NODE || !node.data.trim()) continue;
        range.selectNodeContents(node);
        const shown = node.parentElement ?? node.getRootNode().host;
        if (range.getClientRects().length > 0 && getComputedStyle(shown).visibility === 'visible')
          parts.push(node.data);
      }
    return parts.join(' ').replace(/\s+/g, ' ').trim();
  }

  /** The first element that a path of selectors leads to, each step into a shadow root where there is one. */
  function find(path) {
    let from = document;
    for (const step of path) {
      const [selector, words] = step.split(' >> ');
      const candidates = [from.shadowRoot, from].flatMap((root) =>
        root ? [...root.querySelectorAll(selector)] : [],
      );
      from = words ? candidates.find((one) => one.textContent.includes(words)) : candidates[0];
      if (!from) return undefined;
    }
    return from;
  }
  const wanted = (path) => {
    const found = find(path);
    if (!found) throw new Error(`There is no ${path.join(' » ')}.`);
    return found;
  };

  const FAILURES = [
    'playFunctionThrewException',
    'unhandledErrorsWhilePlaying',
    'storyThrewException',
    'storyErrored',
    'storyMissing',
  ];
  /** A story on its way: why it failed, and when all was played. */
  function begin(id) {
    const story = { id, failures: [], seen: false };
    story.finished = new Promise((resolve) => {
      story.finish = resolve;
    });
    return story;
  }
  let story = begin(new URLSearchParams(location.search).get('id'));
  const said = (reason) => reason?.message ?? reason?.title ?? JSON.stringify(reason);

  // Heard from its beginning: the story of the address may be over before anybody asks.
  let channel;
  Object.defineProperty(globalThis, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set(given) {
      if (given === channel) return;
      channel = given;
      for (const event of FAILURES)
        channel.on(event, (reason) => {
          story.failures.push([reason].flat().map(said).join('; '));
          if (event === 'storyMissing') story.finish();
        });
      channel.on('storyFinished', ({ storyId }) => storyId === story.id && story.finish());
    },
  });

  return {
    /** Shows a story and plays it; resolves with why it failed. */
    async play(id) {
      if (id !== story.id || story.seen) {
        heard = [];
        story = begin(id);
        channel.emit('setCurrentStory', { storyId: id, viewMode: 'story' });
      }
      const { finished, failures, finish } = story;
      story.seen = true;
      const patience = setTimeout(() => {
        failures.push('is not over after a minute');
        finish();
      }, 60_000);
      await finished;
      clearTimeout(patience);
      return failures;
    },

    /** What stands there now, and what was heard since the story began. */
    async look() {
      const all = everything();
      const tag = globalThis.__STORYBOOK_PREVIEW__?.currentRender?.story?.component;
      const element = all.find(({ localName }) => localName === tag);
      const { width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
      return {
        undefined: all.filter((one) => one.matches(':not(:defined)')).map(({ localName }) => localName),
        width: Math.round(width),
        height: Math.round(height),
        text: text(),
        heard: [...heard],
      };
    },

    /** The middle of an element, in view. */
    async at(path) {
      const element = wanted(path);
      element.scrollIntoView({ block: 'nearest' });
      const { left, top, width, height } = element.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2, left, top, width, height };
    },

    /** An attribute, property or computed style of an element: what a person would see of it. */
    async read(path, name) {
      const element = wanted(path);
      return element.getAttribute(name) ?? element[name] ?? getComputedStyle(element)[name];
    },

    async matches(path, selector) {
      return find(path)?.matches(selector) ?? false;
    },

    async count(path, selector) {
      const element = wanted(path);
      return (element.shadowRoot ?? element).querySelectorAll(selector).length;
    },

    /** What has the focus, as tags and ids from the document inwards. */
    async focus() {
      const names = [];
      for (let one = document.activeElement; one; one = one.shadowRoot?.activeElement)
        names.push(one.id ? `${one.localName}#${one.id}` : one.localName);
      return names.join(' ');
    },

    async text() {
      return text();
    },

    /** A field of the page itself, with the focus. */
    async field() {
      const field = document.body.appendChild(document.createElement('textarea'));
      field.focus();
    },

    async value() {
      return wanted(['body > textarea']).value;
    },

    /** What a form would send. */
    async sent() {
      return Object.fromEntries(new FormData(wanted(['form'])));
    },

    async valid() {
      return wanted(['form']).checkValidity();
    },

    async reset() {
      wanted(['form']).reset();
    },
  };
})();
