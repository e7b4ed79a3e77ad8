import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** @file How the page and the vault worker are bundled. Settings the strict CSP needs say so. */
export default defineConfig({
  root: new URL('../renderer', import.meta.url).pathname,
  base: '/',
  cacheDir: new URL('../.cache/vite', import.meta.url).pathname,
  plugins: [react()],
  build: {
    outDir: new URL('../out/renderer', import.meta.url).pathname,
    emptyOutDir: true,
    // The oldest engine that runs it: the development runtime. Users get the pinned line.
    target: 'chrome130',
    // The polyfill is an inline script, which the CSP refuses; every engine of ours has module preload.
    modulePreload: { polyfill: false },
    // An inlined asset is a data: address, which connect-src refuses.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 4096,
    rolldownOptions: {
      output: {
        // zod and the switch that keeps it from `new Function` are one chunk: it runs before any chunk that makes a schema.
        codeSplitting: { groups: [{ name: 'zod', test: /node_modules\/zod|jitless/ }] },
      },
    },
    reportCompressedSize: false,
  },
  // A module worker loads its parts by 'self', a classic one by blob:, which the CSP refuses.
  worker: { format: 'es' },
  server: { host: '127.0.0.1', port: 5170, strictPort: true },
});
