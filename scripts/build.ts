import { build } from './lib/build.ts';
import { runMain } from './lib/failure.ts';

await runMain(async () => ((await build()) ? 0 : 1));
