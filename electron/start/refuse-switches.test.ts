import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { refusedSwitch } from './refuse-switches.ts';

const refusedOf = (args: readonly string[], platform = 'linux') =>
  refusedSwitch({ args, platform });

describe('production', () => {
  test.each([
    '--remote-debugging-port=9222',
    '--remote-debugging-port',
    '-remote-debugging-port=0',
    '--remote-debugging-pipe',
    '--inspect',
    '--inspect-brk=0',
    '--inspect-port=1',
    '--inspect-publish-uid=http',
    '--js-flags=--expose-gc',
    '--user-data-dir=/tmp/x',
    '--load-extension=/tmp',
    '--proxy-server=http://127.0.0.1:8080',
    '--disable-web-security',
    '--enable-logging',
    '--log-net-log=/tmp/n',
    '--host-resolver-rules=MAP * 127.0.0.1',
    '--host-rules=x',
    '--no-sandbox',
    '--disable-gpu-sandbox',
    '--single-process',
    '--renderer-cmd-prefix=gdb',
    '--gpu-launcher=x',
    '--enable-features=Anything',
    '--disable-features=X',
    '--crash-dumps-dir=/tmp',
    '--REMOTE-DEBUGGING-PORT=1',
    ' --inspect',
    '--',
    '-',
    '-r',
    '--require=x',
    '--allow-file-access-from-files',
    '--test-type',
  ])('refuses %s', (arg) => expect(refusedOf([arg])).not.toBeUndefined());

  test('reads the switches of Windows too', () => {
    expect(refusedOf(['/remote-debugging-port=1'], 'win32')).toBe('remote-debugging-port');
    expect(refusedOf(['/home/jo/file'], 'linux')).toBeUndefined();
  });

  test('names the switch and not its value', () => {
    expect(refusedOf(['--user-data-dir=/home/jo/secret'])).toBe('user-data-dir');
  });

  test.each([
    [[]],
    [['--disable-gpu']],
    [['--lang=cy']],
    [['--ozone-platform=wayland']],
    [['some-file.txt']],
  ])('starts with %j', (args) => expect(refusedOf(args)).toBeUndefined());

  test('finds a dangerous switch among any others', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 30 })),
        fc.nat(),
        fc.constantFrom('--inspect=0', '-inspect', '--remote-debugging-pipe'),
        (args, at, bad) => {
          expect(refusedOf(args.toSpliced(at % (args.length + 1), 0, bad))).not.toBeUndefined();
        },
      ),
      { numRuns: 2000 },
    );
  });
});
