import type { Gateway } from '@wagate/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Watched } from '../pages/attention.js';
import type { Page } from '../pages/page.js';

/** What waits for somebody, by page: watched once for the sidebar, the sheet and the title, and only for pages that the caller sees. */
export class AttentionCounts implements ReactiveController {
  private readonly watched = new Map<Page, Watched>();
  private gateway: Gateway | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly seen: () => { gateway: Gateway; pages: readonly Page[] },
  ) {
    host.addController(this);
  }

  of(page: Page): number {
    return this.watched.get(page)?.count() ?? 0;
  }

  get total(): number {
    return [...this.watched.values()].reduce((sum, { count }) => sum + count(), 0);
  }

  /** How the connection does; undefined where nothing is watched. All of one gateway share it. */
  get connection(): ReturnType<Watched['connection']> | undefined {
    const [first] = this.watched.values();
    return first?.connection();
  }

  hostUpdate(): void {
    const { gateway, pages } = this.seen();
    if (gateway !== this.gateway) this.end(() => true);
    this.gateway = gateway;
    this.end((page) => !pages.includes(page));
    for (const page of pages) {
      const begin = page.navigation?.attention;
      if (begin && !this.watched.has(page))
        this.watched.set(
          page,
          begin(gateway, () => this.host.requestUpdate()),
        );
    }
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.end(() => true);
  }

  private end(which: (page: Page) => boolean): void {
    for (const [page, watched] of this.watched) {
      if (!which(page)) continue;
      watched.close();
      this.watched.delete(page);
    }
  }
}
