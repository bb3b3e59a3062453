import { getRequestListener } from '@hono/node-server';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** The app's server answers within Vite's own: one address, as in production. */
const api: Plugin = {
  name: 'api',
  async configureServer({ middlewares }) {
    const { app } = await import('./server/app.js');
    const listener = getRequestListener(app.fetch);
    middlewares.use((request, response, next) =>
      request.url?.startsWith('/api/') ? void listener(request, response) : next(),
    );
  },
};

export default defineConfig({ plugins: [react(), api] });
