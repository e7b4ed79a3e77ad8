import { expect, test } from 'vitest';
import { synchroniserOf } from './synchronised.ts';

const nothing = { env: {}, exists: () => false };

test.each([
  ['C:\\Users\\jo\\OneDrive - Some Police\\Probity', 'OneDrive'],
  ['/Users/jo/Library/CloudStorage/OneDrive-SomePolice/Probity', 'OneDrive'],
  ['C:\\Users\\jo\\Dropbox (Work)\\p', 'Dropbox'],
  ['/home/jo/Dropbox/p', 'Dropbox'],
  ['/Users/jo/Library/Mobile Documents/com~apple~CloudDocs/p', 'iCloud Drive'],
  ['C:\\Users\\jo\\iCloudDrive\\p', 'iCloud Drive'],
  ['G:\\My Drive\\p', 'Google Drive'],
  ['/Users/jo/Library/CloudStorage/GoogleDrive-jo@example.org/My Drive', 'Google Drive'],
  ['/home/jo/Nextcloud/p', 'Nextcloud'],
  ['C:\\Users\\jo\\AppData\\Roaming\\Probity', 'a roaming profile'],
  ['\\\\server\\homes\\jo', 'a network folder'],
])('knows who copies %s', (path, product) => {
  expect(synchroniserOf(path, nothing)).toBe(product);
});

test.each([
  'C:\\Users\\jo\\AppData\\Local\\Probity',
  '/home/jo/.config/Probity',
  '/Users/jo/Library/Application Support/Probity',
  'E:\\',
  '/',
  '/media/jo/boxes',
])('takes %s for an ordinary folder', (path) => {
  expect(synchroniserOf(path, nothing)).toBeUndefined();
});

test('knows a OneDrive folder of another name by the environment', () => {
  const env = { OneDriveCommercial: 'D:\\Work Files' };
  expect(synchroniserOf('d:\\work files\\Probity', { ...nothing, env })).toBe('OneDrive');
  expect(synchroniserOf('D:\\Work Files 2\\Probity', { ...nothing, env })).toBeUndefined();
});

test('knows a synchronised folder by what the product leaves in it', () => {
  const exists = (path: string) => path === '/home/jo/shared/.stfolder';
  expect(synchroniserOf('/home/jo/shared/deep/Probity', { env: {}, exists })).toBe('Syncthing');
  expect(synchroniserOf('/home/jo/other', { env: {}, exists })).toBeUndefined();
});
