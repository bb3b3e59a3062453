import type { Gateway, Permission } from '@wagate/sdk';
import type { CapabilitiesSnapshot } from '@wagate/sdk/live';
import type { TemplateResult } from 'lit';
import type { Account } from '../account.js';
import type { Params } from '../address.js';
import type { Load } from '../fetched-code.js';
import type { Going } from '../navigate.js';
import type { Preferences } from '../preferences.js';
import type { Settings } from '../settings.js';
import type { ShellText, ShellTexts } from '../strings.js';
import type { Attention } from './attention.js';

/** What a page is shown with. */
export interface PageContext<P extends string = string> {
  /** What the path names. */
  readonly params: Params<P>;
  /** What stands behind the `?`. */
  readonly query: URLSearchParams;
  readonly gateway: Gateway;
  readonly account: Account;
  readonly capabilities: CapabilitiesSnapshot | undefined;
  readonly settings: Settings;
  /** How the person likes the dashboard; `ask(…, 'dashboard-preferences', …)` changes it. */
  readonly preferences: Preferences;
  /** The dashboard's own words. */
  readonly t: ShellTexts;
  /** Whether there is a page at an address which the caller may open. */
  leads(address: string): boolean;
  /** Goes to another address. */
  go(address: string, options?: Going): void;
}

/** Where a page stands in the sidebar. */
export interface Navigation {
  /** The heading it stands under. */
  readonly group: 'workspace' | 'platform';
  /** Places leave gaps, so that another page can stand between two. */
  readonly order: number;
  /** Path data of an icon. */
  readonly icon: string;
  readonly label: ShellText;
  /** What of it waits for somebody: a number beside the label and, in all, in the tab's title. */
  readonly attention?: Attention;
}

/** All that the dashboard knows of one page. */
export interface Page<P extends string = string> {
  /** Words and `:names`; one with a `?` behind it may be missing. */
  readonly path: P;
  readonly title: ShellText;
  /** Absent where only another page leads to it. */
  readonly navigation?: Navigation;
  /** That other page: the sidebar marks it, and a `column` has a way back to it. */
  readonly under?: Page;
  /** What the caller must be allowed. A plain gateway does not tell: there it hides nothing. */
  readonly needs?: Permission;
  /** `whole` fills the window beside the sidebar with the last element rendered; `column` is a page to read, narrow enough for lines. */
  readonly layout: 'whole' | 'column';
  /** Fetches the definitions of the page's elements: an import each. */
  readonly load: Load;
  render(context: PageContext<P>): TemplateResult;
}

/** A record, with the parameters of its path known to the compiler. */
export const page = <const P extends string>(record: Page<P>): Page<P> => record;
