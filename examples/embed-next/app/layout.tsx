import { GatewayProvider } from '@wagate/react';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { signOut } from '@/server/session';
import { signedIn } from '@/server/signed-in';
import { NavLink } from './nav-link';
import { SignIn } from './sign-in';
import './app.css';

export const metadata: Metadata = { title: 'Corner', icons: 'data:,' };

export default async function Layout({ children }: { children: ReactNode }) {
  const customer = await signedIn();
  return (
    <html lang="en">
      <body>
        {customer ? (
          <>
            <header>
              <strong>Corner</strong>
              {customer.session && (
                <nav aria-label="Pages">
                  <NavLink href="/">Your number</NavLink>
                  <NavLink href="/chats">Chats</NavLink>
                </nav>
              )}
              <span className="who">{customer.name}</span>
              <form action={signOut}>
                <button type="submit">Sign out</button>
              </form>
            </header>
            {customer.session ? (
              // It stays while she goes from page to page: one token, one connection.
              <GatewayProvider key={customer.id} src="/api/wagate">
                {children}
              </GatewayProvider>
            ) : (
              <main className="narrow">
                <h1>No WhatsApp in your plan</h1>
                <p>Your shop is on the basic plan. Ask us to add WhatsApp, and you link your number here.</p>
              </main>
            )}
          </>
        ) : (
          <SignIn />
        )}
      </body>
    </html>
  );
}
