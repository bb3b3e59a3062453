/** The path that a proxy puts the gateway below; empty where it puts it below none. */
export const pathOf = (publicUrl: string): string => new URL(publicUrl).pathname.replace(/\/$/, '');
