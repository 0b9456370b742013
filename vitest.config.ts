import { defineConfig } from 'vitest/config';

// Unit tests sit beside their source; integration tests, on real files and a real store, in tests/integration.
export default defineConfig({
  test: {
    include: [
      '{shared,seeds,electron,renderer,scripts}/**/*.test.{ts,tsx}',
      'tests/integration/**/*.test.{ts,tsx}',
    ],
    environment: 'node',
    pool: 'forks',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    restoreMocks: true,
  },
});
