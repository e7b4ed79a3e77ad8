/** Prints one line of progress. */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/** Something the person at the keyboard must do first; shown without a stack. */
export class NeedsPerson extends Error {}

/** Runs a script's body: what a person must do is printed plainly, a bug keeps its stack; both end with a code other than 0. */
export async function runScript(body) {
  const code = await codeOf(body);
  process.exitCode = code;
  // electron-builder leaves a hook behind that ends the process with 0, whatever had been decided.
  process.on('exit', () => {
    process.exitCode = code;
  });
}

async function codeOf(body) {
  try {
    return (await body()) ?? 0;
  } catch (cause) {
    process.stderr.write(
      `${cause instanceof NeedsPerson ? cause.message : String(cause?.stack ?? cause)}\n`,
    );
    return 1;
  }
}
