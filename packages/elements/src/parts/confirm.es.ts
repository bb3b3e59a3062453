import type { Translated } from '../localize/strings.js';
import type { english } from './confirm.strings.js';

export default {
  type_to: (words) => `Escribe ${words} para confirmar`,
  not_typed: (words) => `Escribe ${words}, letra por letra.`,
} satisfies Translated<typeof english>;
