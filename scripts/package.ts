// `npm run package`: builds the app and packs it into dist/ as an unpacked folder (`--installers`: as installers).
//
// Where the official Electron could not be downloaded, the package holds the fallback Electron. Such a package is
// for trial on this machine only: that Electron is past its end of life, and its own Node is too old for the plan
// store, so the engine runs on the Node named by PUENTE_NODE. It may not be given to anybody.
import { build } from './lib/build.ts';
import { Failure, runMain } from './lib/failure.ts';
import { electronEnv } from './lib/electron.ts';
import { projectNode, toolScript } from './lib/paths.ts';
import { say } from './lib/progress.ts';
import { runNode } from './lib/run.ts';
import { ensureSetup } from './lib/setup.ts';

await runMain(async () => {
  const installers = process.argv.includes('--installers');
  const electron = await ensureSetup();
  const trial = electron.kind === 'fallback';
  if (trial && installers)
    throw new Failure('Installers need the official Electron: run scripts/setup --retry first.');
  if (!(await build())) throw new Failure('The build failed, so there is nothing to package.');
  const args = [
    '--publish',
    'never',
    `-c.electronDist=${electron.dist}`,
    `-c.electronVersion=${electron.version}`,
  ];
  if (!installers) args.push('--dir');
  // A plain Node cannot read the engine out of an archive.
  if (trial) args.push('-c.asar=false');
  const { code } = await runNode(toolScript('electron-builder'), args, { env: electronEnv() });
  if (code === 0 && trial) {
    say(`Packed into dist/, for trial on this machine only. Start it with PUENTE_NODE=${projectNode()}`);
  }
  return code;
});
