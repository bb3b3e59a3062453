import type { UsersQuery } from '@wagate/sdk/live';
import type { TableSort } from '../parts/table-state.js';

export type UserFilter = 'all' | 'super_admins' | 'banned';

/** Where a text is looked for: the identity service searches one field at a time. */
export type SearchField = 'name' | 'email';

/** What a person asked for. */
export interface UsersAsked {
  filter: UserFilter;
  /** The text to look for. */
  query: string;
  field: SearchField;
}

const FILTERS: Record<UserFilter, UsersQuery> = {
  all: {},
  super_admins: { filterField: 'role', filterValue: 'super_admin' },
  banned: { filterField: 'banned', filterValue: 'true' },
};

/** Addresses are kept in small letters. */
const searchOf = (text: string, field: SearchField): UsersQuery =>
  text
    ? {
        searchValue: field === 'email' ? text.toLowerCase() : text,
        searchField: field,
        searchOperator: 'contains',
      }
    : {};

/** What is asked of the identity service. */
export const usersQuery = (
  filter: UserFilter,
  text: string,
  field: SearchField,
  { key, direction }: TableSort,
): UsersQuery => ({
  ...FILTERS[filter],
  ...searchOf(text, field),
  sortBy: key,
  sortDirection: direction === 'descending' ? 'desc' : 'asc',
});
