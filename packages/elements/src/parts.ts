// What an app builds its own surroundings with, so that they look and speak like the elements.
export { type AvatarOptions, avatar } from './avatar/avatar.js';
export { avatarStyles } from './avatar/avatar.styles.js';
export { WagateElement } from './base/element.js';
export { importAgain } from './base/import-again.js';
export { property, query, state } from './base/property.js';
export { contactName, contactPhone } from './contacts/contact-name.js';
export { mayPass, Retry } from './data/retry.js';
export { icon } from './icon/icon.js';
export * from './icon/icons.js';
export { formatPhone } from './jid/phone.js';
export { type Locale, registerLocale } from './localize/locales.js';
export type { Term } from './localize/localize.js';
export { type Strings, strings, type Text, type Translated } from './localize/strings.js';
export { boxStyles } from './parts/box.styles.js';
export {
  type CheckListOptions,
  checkField,
  checkListField,
  radioField,
  switchField,
} from './parts/choice-field.js';
export { copyText } from './parts/copy-text.js';
export { type CopyableOptions, copyable } from './parts/copyable.js';
export { copyableStyles } from './parts/copyable.styles.js';
export { formStrings } from './parts/form.strings.js';
export { formStyles } from './parts/form.styles.js';
export {
  type Choice,
  type FormFieldOptions,
  selectField,
  type TextFieldOptions,
  textAreaField,
  textField,
} from './parts/form-field.js';
export { type FormErrors, type FormOptions, FormState, type FormValues } from './parts/form-state.js';
export { formSummary } from './parts/form-summary.js';
export { liveDot } from './parts/live-dot.js';
export { liveDotStyles } from './parts/live-dot.styles.js';
export { type RateClockOptions, rateClock } from './parts/rate-clock.js';
export { rateClockStyles } from './parts/rate-clock.styles.js';
export { type ReadOnlyFieldOptions, readOnlyField } from './parts/read-only-field.js';
export { withSheetStyles } from './parts/sheet.styles.js';
export { type Column, type TableOptions, table } from './parts/table.js';
export { tableStrings } from './parts/table.strings.js';
export { tableStyles } from './parts/table.styles.js';
export { selectable, type TableSelection } from './parts/table-selection.js';
export { tableSelectionStyles } from './parts/table-selection.styles.js';
export { type TableSort, TableState } from './parts/table-state.js';
export { type Tab, type TabsOptions, tabPanel, tabs } from './parts/tabs.js';
export { tabsStyles } from './parts/tabs.styles.js';
export { type TagTone, tag, tags } from './parts/tag.js';
export { tagStyles } from './parts/tag.styles.js';
export { toast } from './parts/toast.js';
export type { Toast } from './parts/toasts.js';
export { phoneOfSession, sessionName } from './sessions/session-name.js';
export { buttonStyles } from './styles/button.styles.js';
export { fieldStyles } from './styles/field.styles.js';
export { cleanLine } from './text/clean.js';
export { type DesignToken, designToken } from './theme/design-token.js';
export { floatingStyles } from './theme/floating.styles.js';
export { tokens } from './theme/tokens.js';
