import { lockedBecauseSwitches } from './locked-because.ts';

/** @file The command line of production. Fuses do not stop Chromium's switches (`--remote-debugging-port` opens with all of them off),
 *  and the list of dangerous ones grows with each version: so the few harmless ones are named, and any other ends the start. */

/** EX_CONFIG of sysexits.h: the way it was started is wrong, not the application. */
export const refusedExitCode = 78;

const harmless = [
  'disable-gpu', // a broken graphics driver
  'force-device-scale-factor', // a screen that says the wrong size
  'high-dpi-support',
  'lang',
  'ozone-platform', // X11 or Wayland
  'ozone-platform-hint',
  'enable-features=waylandwindowdecorations',
  ...lockedBecauseSwitches, // ours: what a lock starts again with, each with its one word
];

export type Start = {
  /** Without the executable, and without the application's folder where there is one. */
  readonly args: readonly string[];
  readonly platform: string;
};

/** The first switch that production will not start with, without its value. */
export function refusedSwitch({ args, platform }: Start): string | undefined {
  const refused = args
    .flatMap((arg) => switchIn(arg, platform))
    .map((written) => written.toLowerCase())
    .find((written) => !harmless.includes(written) && !harmless.includes(nameOf(written)));
  return refused === undefined ? undefined : nameOf(refused);
}

const nameOf = (written: string): string => written.split('=')[0] ?? '';

/** Those that Chromium would act on before or beside our own reading of the command line, asked for by name. */
export const dangerousSwitches = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'inspect',
  'inspect-brk',
  'inspect-port',
  'js-flags',
  'user-data-dir',
  'load-extension',
  'proxy-server',
  'proxy-pac-url',
  'disable-web-security',
  'enable-logging',
  'log-net-log',
  'host-rules',
  'host-resolver-rules',
  'no-sandbox',
  'disable-sandbox',
  'single-process',
  'renderer-cmd-prefix',
  'utility-cmd-prefix',
  'gpu-launcher',
] as const;

/** As Chromium reads them: two dashes or one, and on Windows a slash; blanks around do not count. */
function switchIn(arg: string, platform: string): string[] {
  const text = arg.trim();
  // macOS hands an application its process number this way.
  if (platform === 'darwin' && /^-psn_\d+_\d+$/.test(text)) return [];
  const written = platform === 'win32' ? /^(?:--?|\/)(.*)$/s.exec(text) : /^--?(.*)$/s.exec(text);
  return written?.[1] === undefined ? [] : [written[1]];
}
