/** An expected failure: its message is one clear sentence for a person, printed without a stack. */
export class Failure extends Error {
  override name = 'Failure';
}

/** Runs a script's main function and turns its outcome into the exit code of the process. */
export async function runMain(main: () => Promise<number | undefined>): Promise<void> {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    if (error instanceof Failure) process.stderr.write(`${error.message}\n`);
    else console.error(error);
    process.exitCode = 1;
  }
}

/** The text of whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
