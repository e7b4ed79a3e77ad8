/** Prints one line of progress. */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/** Something the person at the keyboard must do first; shown without a stack. */
export class NeedsPerson extends Error {}

/** Runs a script's body: what a person must do is printed plainly, a bug keeps its stack; both end with a code other than 0. */
export async function runScript(body) {
  try {
    process.exitCode = (await body()) ?? process.exitCode ?? 0;
  } catch (cause) {
    process.stderr.write(
      `${cause instanceof NeedsPerson ? cause.message : String(cause?.stack ?? cause)}\n`,
    );
    process.exitCode = 1;
  }
}
