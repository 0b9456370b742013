import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';
import { globSync } from 'node:fs';
import { basename, resolve } from 'node:path';

const path = (relative: string): string => resolve(import.meta.dirname, relative);

/** Every `electron/engine/**\/NAME.worker.ts` becomes `out/main/NAME.worker.js`, beside the engine that starts it. */
const workers = Object.fromEntries(
  globSync('electron/engine/**/*.worker.ts', { cwd: import.meta.dirname }).map((file) => [
    basename(file, '.ts'),
    path(file),
  ]),
);

/** Everything comes from the app's own scheme, where a cross-origin request has no meaning and can only fail. */
const withoutCrossorigin: Plugin = {
  name: 'puente:without-crossorigin',
  enforce: 'post',
  transformIndexHtml: { order: 'post', handler: (html) => html.replaceAll(' crossorigin', '') },
};

export default defineConfig({
  // Main process and engine: ES modules; dependencies with native code stay outside and are loaded from node_modules.
  main: {
    build: {
      outDir: path('out/main'),
      sourcemap: true,
      // The Node inside the oldest Electron that runs this, the fallback for development and tests.
      target: 'node20.18',
      externalizeDeps: true,
      rolldownOptions: {
        input: {
          index: path('electron/main/index.ts'),
          engine: path('electron/engine/process.ts'),
          ...workers,
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  // A sandboxed preload script can only be one CommonJS file that requires nothing but Electron.
  preload: {
    build: {
      outDir: path('out/preload'),
      sourcemap: true,
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: path('electron/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: path('renderer'),
    // Relative, so that the pages load from app://puente/ wherever the folder lies.
    base: './',
    plugins: [react(), withoutCrossorigin],
    build: {
      outDir: path('out/renderer'),
      // Fonts and images stay files: the content policy allows no data: addresses.
      assetsInlineLimit: 0,
      minify: true,
      // The pages come from the disk: one large file costs nothing there.
      chunkSizeWarningLimit: 2_000,
      sourcemap: true,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: { index: path('renderer/index.html'), print: path('renderer/print.html') } },
    },
  },
});
