import type { Browser } from '@playwright/test';
import { watch } from './journey.js';
import { Person } from './person.js';

/** Somebody with a browser of their own. */
export interface Colleague {
  name: string;
  email: string;
  role: 'admin' | 'member';
}

/**
 * Signs somebody up in a browser of their own and makes them a colleague of `owner`: invited to the active organization, which is theirs too then.
 * The context goes with the test.
 */
export async function colleague(
  owner: Person,
  browser: Browser,
  { name, email, role }: Colleague,
  complaints: string[],
): Promise<Person> {
  const page = await (await browser.newContext()).newPage();
  watch(page, complaints);
  const person = await new Person(page, owner.wagate).signUp(name, email);
  const { session } = (await owner.auth('GET', '/get-session')) as {
    session: { activeOrganizationId: string };
  };
  const organization = { organizationId: session.activeOrganizationId };
  const invitation = (await owner.auth('POST', '/organization/invite-member', {
    ...organization,
    email,
    role,
  })) as { id: string };
  await person.auth('POST', '/organization/accept-invitation', { invitationId: invitation.id });
  await person.auth('POST', '/organization/set-active', organization);
  await page.goto(owner.wagate.url);
  return person;
}
