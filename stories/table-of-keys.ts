import {
  buttonStyles,
  icon,
  REFRESH,
  selectable,
  type TableOptions,
  TableState,
  table,
  tableSelectionStyles,
  tableStrings,
  tableStyles,
  tag,
  tagStyles,
  tags,
  WagateElement,
} from '@wagate/elements/parts';
import { html, type TemplateResult } from 'lit';

export interface Key {
  id: string;
  name: string;
  prefix: string;
  permissions: readonly string[];
  sessions: string;
  created: string;
  used: number | undefined;
  expires: 'never' | 'soon' | 'over';
}

const key = (id: string, name: string, permissions: string, more: Partial<Key> = {}): Key => ({
  id,
  name,
  prefix: `wa_${id}…`,
  permissions: permissions.split(' '),
  sessions: 'All sessions',
  created: '12 Sep 2025',
  used: 2,
  expires: 'never',
  ...more,
});

export const keys: readonly Key[] = [
  key('4fK2', 'Order service', 'read send events'),
  key('9QxL', 'CRM sync', 'read events', { sessions: '2 sessions', used: 11 }),
  key('b7Tm', 'Till receipts', 'send', { sessions: 'Front desk', used: 90, expires: 'soon' }),
  key('2mPd', 'Old till', 'send', { sessions: 'Front desk', used: 9000, expires: 'over' }),
  key('Hk6w', 'Ana’s laptop <script>', 'read send manage events', { used: undefined }),
];

/** A table as an element would have it, for stories. */
class StoryTable extends WagateElement {
  static override readonly styles = [buttonStyles, tagStyles, tableStyles, tableSelectionStyles];
  static override readonly texts = [tableStrings];

  static override readonly properties = {
    rows: { attribute: false },
    selectable: { type: Boolean },
    loading: { type: Boolean },
    opens: { type: Boolean },
  };

  declare rows: readonly Key[];
  declare selectable: boolean;
  declare loading: boolean;
  declare opens: boolean;
  readonly table: TableState = new TableState(this, { key: 'name', direction: 'ascending' });
  opened: string | undefined;

  constructor() {
    super();
    this.rows = keys;
    this.selectable = this.loading = this.opens = false;
  }

  protected override render(): TemplateResult {
    const expires = {
      never: 'Never',
      soon: tag('In 12 days', 'warning'),
      over: tag('Expired 9 Nov', 'danger'),
    };
    const options: TableOptions<Key> = {
      label: 'API keys',
      rows: this.loading ? [] : this.rows,
      id: ({ id }) => id,
      loading: this.loading && 5,
      current: this.opened,
      faint: ({ expires: end }) => end === 'over',
      menu: ({ name }) =>
        html`<wagate-menu .label=${`More for ${name}`} .entries=${[{ value: 'revoke', label: 'Revoke…' }]}></wagate-menu>`,
      foot: html`<span>Revoking a key takes effect at once: its calls are refused and its live connections closed.</span>`,
      columns: [
        { key: 'name', head: 'Name', cell: ({ name }) => name, sort: ({ name }) => name },
        { key: 'prefix', head: 'Key', cell: ({ prefix }) => prefix, mono: true, drop: 'second' },
        {
          key: 'permissions',
          head: 'Permissions',
          cell: ({ permissions }) =>
            tags(permissions.map((one) => tag(one, one === 'manage' ? 'warning' : 'neutral'))),
        },
        { key: 'sessions', head: 'Sessions', cell: ({ sessions }) => sessions },
        { key: 'created', head: 'Created', cell: ({ created }) => created, drop: 'first' },
        {
          key: 'used',
          head: 'Last used',
          cell: ({ used }) => (used ? `${used} min ago` : 'Never used'),
          sort: ({ used }) => used,
          align: 'end',
          drop: 'second',
        },
        { key: 'expires', head: 'Expires', cell: ({ expires: end }) => expires[end] },
      ],
      ...(this.selectable
        ? {
            selection: selectable(
              ({ name }: Key) => name,
              (ids) =>
                html`<button class="button primary" type="button">${icon(REFRESH)}Rotate ${ids.length}</button>`,
            ),
          }
        : {}),
      ...(this.opens
        ? {
            open: ({ id }: Key) => {
              this.opened = id;
              this.requestUpdate();
            },
          }
        : {}),
    };
    return table(this.table, options);
  }
}
if (!customElements.get('story-table')) customElements.define('story-table', StoryTable);

declare global {
  interface HTMLElementTagNameMap {
    'story-table': StoryTable;
  }
}
