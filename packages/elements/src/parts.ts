// What an app builds its own surroundings with, so that they look and speak like the elements.
export { type AvatarOptions, avatar } from './avatar/avatar.js';
export { avatarStyles } from './avatar/avatar.styles.js';
export { WagateElement } from './base/element.js';
export { fetchTexts } from './base/lazy.js';
export { property, query, state } from './base/property.js';
export { icon } from './icon/icon.js';
export * from './icon/icons.js';
export { type Locale, registerLocale } from './localize/locales.js';
export { type Strings, strings, type Text, type Translated } from './localize/strings.js';
export { buttonStyles } from './styles/button.styles.js';
export { fieldStyles } from './styles/field.styles.js';
export { floatingStyles } from './theme/floating.styles.js';
export { tokens } from './theme/tokens.js';
