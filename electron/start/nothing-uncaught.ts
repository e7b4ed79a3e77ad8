import type { App } from 'electron';
import type { Flavour } from './flavour.ts';

const softwareExitCode = 70;

/** A bug in the shell ends it, without the dialog in which Electron would show the error's text. What was acknowledged is on disk. */
export function nothingUncaught(app: App, flavour: Flavour): void {
  const fail = (cause: unknown): void => {
    const detail = flavour === 'test' && cause instanceof Error ? (cause.stack ?? '') : '';
    process.stderr.write(`Probity has met a bug of its own and ends.\n${detail}\n`);
    app.exit(softwareExitCode);
  };
  process.on('uncaughtException', fail);
  process.on('unhandledRejection', fail);
}
