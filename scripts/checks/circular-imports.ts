// No file may import itself through others. Imports of types alone do not count: they are gone when the code runs.
import { parseCircular, parseDependencyTree } from 'dpdm';
import { runMain } from '../lib/failure.ts';
import { root } from '../lib/paths.ts';

const files = ['electron', 'renderer', 'shared', 'seeds', 'scripts', 'tests'].map(
  (name) => `${name}/**/*.{ts,tsx}`,
);

await runMain(async () => {
  const tree = await parseDependencyTree(files, {
    context: root,
    extensions: ['.ts', '.tsx', ''],
    transform: true,
    skipDynamicImports: false,
  });
  if (Object.keys(tree).length === 0) {
    process.stderr.write('The check for circular imports found no files at all.\n');
    return 1;
  }
  const circles = parseCircular(tree);
  for (const circle of circles) {
    process.stderr.write(`Circular import: ${[...circle, circle[0]].join(' → ')}\n`);
  }
  return circles.length === 0 ? 0 : 1;
});
