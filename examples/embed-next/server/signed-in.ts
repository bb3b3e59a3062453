import { cookies } from 'next/headers';
import { COOKIE, type Customer, customerOf } from './customers';

/** Who looks at the page that is rendered. */
export const signedIn = async (): Promise<Customer | undefined> =>
  customerOf((await cookies()).get(COOKIE)?.value);
