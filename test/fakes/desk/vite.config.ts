import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** @file Serves or builds the desk over the fake vault, for quick work on screens. Never part of the application. */
export default defineConfig({
  root: new URL('.', import.meta.url).pathname,
  cacheDir: new URL('../../../.cache/vite-desk', import.meta.url).pathname,
  plugins: [react()],
  build: {
    outDir: new URL('../../../.cache/desk', import.meta.url).pathname,
    emptyOutDir: true,
    target: 'chrome130',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 4096,
    reportCompressedSize: false,
    // As in build/vite.config.ts: zod is switched to jitless before any chunk that makes a schema.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'zod', test: /node_modules\/zod|jitless/ }] } },
    },
  },
  server: { host: '127.0.0.1', port: 5171 },
});
