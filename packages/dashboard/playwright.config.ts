import { defineConfig } from '@playwright/test';
import { chromiumPath, launchArgs } from '../../test-browser.mjs';

/** Journeys: the real command, the real gateway, the real engine, the demo network and a real browser. */
export default defineConfig({
  testDir: './e2e',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results',
  workers: 2,
  // Each has a command and a browser of its own: the workers share the journeys, whichever file they stand in.
  fullyParallel: true,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    browserName: 'chromium',
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width: 1280, height: 800 },
    launchOptions: { executablePath: await chromiumPath(), args: launchArgs },
    // Every frame as a picture would be half of all that the browsers do: a trace has the document at each step instead.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: true, sources: true },
  },
});
