// What the guide uses of Next, which its example alone installs: there the same calls are compiled against Next itself.
declare module 'next/headers' {
  interface Cookies {
    get(name: string): { value: string } | undefined;
    set(name: string, value: string, options: { httpOnly: boolean; sameSite: 'lax' }): void;
    delete(name: string): void;
  }
  export function cookies(): Promise<Cookies>;
}
declare module 'next/navigation' {
  export function redirect(path: string): never;
}
declare module 'next/server' {
  export function after(task: () => unknown): void;
  export function connection(): Promise<void>;
  export type NextRequest = Request;
  export const NextResponse: { next(init: { request: { headers: Headers } }): Response };
}
