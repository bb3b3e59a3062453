import { getRequestListener } from '@hono/node-server';
import vue from '@vitejs/plugin-vue';
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

export default defineConfig({
  // Tags with a hyphen are the browser's to know.
  plugins: [
    vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('wagate-') } } }),
    api,
  ],
  build: {
    rolldownOptions: {
      // The elements say `"use client"`, for frameworks with server components: this one has none.
      onLog: (level, log, handle) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && handle(level, log),
    },
  },
});
