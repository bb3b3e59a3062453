import type { Permission } from '../handlers/principal.js';

/** The API keys of a production gateway. All belong to one organization. */
export class Keys {
  private readonly made = new Map<string, ReadonlySet<Permission>>();

  constructor(private readonly random: () => string) {}

  /** Makes a key with these permissions and no other. @returns the whole key */
  make(...permissions: Permission[]): string {
    const key = `wa_${this.random()}`;
    this.made.set(key, new Set(permissions));
    return key;
  }

  permissions(key: string): ReadonlySet<Permission> | undefined {
    return this.made.get(key);
  }

  revoke(key: string): void {
    this.made.delete(key);
  }
}
