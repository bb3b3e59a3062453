import { strings } from '../localize/strings.js';

export const english = {
  unnamed: 'an unnamed session',
  title: (name: string) => `Send a link for ${name}`,
  about: 'Whoever opens it can link their phone to this session, without an account, and nothing else.',
  name: 'Shown as sender',
  name_help: 'The name above the page, so that people know whom the link is from.',
  name_long: (most: number) => `Use at most ${most} characters.`,
  span: 'It can be opened for',
  hour: 'One hour',
  day: 'One day',
  week: 'One week',
  verb: 'Make the link',
  made_title: 'Hand this link over',
  link: 'link',
  stored: 'I have handed it over, or copied it',
  until: (time: string) => `It opens once, until ${time}.`,
  cancel: 'Cancel the link',
};

export const embedLinkCreateStrings = strings('embed_link_create', english, {
  es: () => import('./embed-link-create.es.js'),
  ar: () => import('./embed-link-create.ar.js'),
});
