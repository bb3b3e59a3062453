import { expect, type Locator, type Page } from '@playwright/test';
import type { Command } from './command.js';
import { PASSWORD } from './log-secrets.js';
import { Phone } from './phone.js';
import { readQr } from './read-qr.js';

/** Someone at the dashboard, who sees what is on the screen and does what a person can do. */
export class Person {
  constructor(
    readonly page: Page,
    readonly wagate: Command,
  ) {}

  /** Opens the one-time link and signs up as the first super admin. */
  async signUpFirst(name = 'Ana Reyes', email = 'ana@harbour.example'): Promise<this> {
    await this.page.goto(this.wagate.setupUrl!);
    return this.fillSignUp(name, email);
  }

  async signUp(name: string, email: string): Promise<this> {
    await this.page.goto(this.wagate.url);
    await this.page.getByRole('button', { name: 'Create an account' }).click();
    return this.fillSignUp(name, email);
  }

  async signIn(email: string, password = PASSWORD): Promise<void> {
    await this.page.getByLabel('E-mail').fill(email);
    await this.page.getByLabel('Password', { exact: true }).fill(password);
    const form = this.page.locator('wagate-sign-in');
    await form.getByRole('button', { name: 'Sign in', exact: true }).click();
  }

  async createSession(label: string): Promise<this> {
    await this.page.getByRole('button', { name: 'New session' }).first().click();
    await this.page.getByLabel('Label', { exact: true }).fill(label);
    await this.page.getByRole('dialog').getByRole('button', { name: 'Create' }).click();
    await expect(this.pairing).toBeVisible();
    return this;
  }

  get pairing(): Locator {
    return this.page.locator('wagate-pairing');
  }

  /** The code that a camera reads from the screen now. */
  codeOnScreen(): Promise<string | null> {
    return readQr(this.pairing);
  }

  /** Points a phone at the screen until it reads a code. */
  async scanWith(phone: Phone): Promise<void> {
    let code: string | null = null;
    await expect(async () => {
      code = await this.codeOnScreen();
      expect(code, 'a QR code can be read from the screen').not.toBeNull();
    }).toPass({ timeout: 20_000 });
    await phone.scan(code!);
  }

  /** From an empty browser to a working session with its seeded chats. */
  async linkPhone(label = 'Front desk', number = '447700900143'): Promise<Phone> {
    await this.createSession(label);
    return this.scanAsNew(number, label);
  }

  /** A new phone links to the session whose code is on the screen. */
  async scanAsNew(number: string, name: string): Promise<Phone> {
    const phone = await Phone.create(this.wagate, number, name);
    await this.scanWith(phone);
    await expect(this.page.getByRole('heading', { name: 'Phone linked' })).toBeVisible();
    return phone;
  }

  async openChats(): Promise<void> {
    await this.page.getByRole('button', { name: 'Open chats' }).click();
    await expect(this.chats.first()).toBeVisible();
  }

  get chats(): Locator {
    return this.page.locator('wagate-chat-list').getByRole('option');
  }

  /** The chat whose preview shows the text. */
  chatWith(text: string): Locator {
    return this.chats.filter({ hasText: text });
  }

  get timeline(): Locator {
    return this.page.locator('wagate-timeline');
  }

  /** The messages on show; what is read out to a screen reader is not among them. */
  get messages(): Locator {
    return this.timeline.locator('wagate-message');
  }

  /** What the gateway answers this person's own call, as a script with their sign-in would make it: the status first. */
  call(method: string, path: string, body?: unknown): Promise<string> {
    return this.page.evaluate(
      async ([method, path, body]) => {
        const { token } = await (await fetch('/api/auth/token')).json();
        const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
        const answer = await fetch(`/api/v1${path}`, { method, headers, ...(body && { body }) });
        return `${answer.status} ${await answer.text()}`;
      },
      [method, path, body === undefined ? '' : JSON.stringify(body)] as const,
    );
  }

  /** What the identity service answers this person. @throws Error with its answer when it refuses */
  async auth(method: string, path: string, body?: unknown): Promise<unknown> {
    const { ok, text } = await this.page.evaluate(
      async ([method, path, body]) => {
        const headers = { 'content-type': 'application/json' };
        const answer = await fetch(`/api/auth${path}`, { method, ...(body && { headers, body }) });
        return { ok: answer.ok, text: await answer.text() };
      },
      [method, path, body === undefined ? '' : JSON.stringify(body)] as const,
    );
    if (!ok) throw new Error(`${method} ${path}: ${text}`);
    return JSON.parse(text);
  }

  private async fillSignUp(name: string, email: string): Promise<this> {
    await this.page.getByLabel('Name', { exact: true }).fill(name);
    await this.page.getByLabel('E-mail').fill(email);
    await this.page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await this.page.getByRole('button', { name: 'Create an account', exact: true }).click();
    await expect(this.page.locator('wagate-sessions')).toBeVisible();
    return this;
  }
}
