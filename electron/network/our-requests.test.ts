import { expect, test } from 'vitest';
import { isOurs } from './our-requests.ts';

test.each([
  'app://probity/index.html',
  'blob:app://probity/0a1b',
  'data:image/png;base64,AAAA',
  'about:blank',
])('lets %s through', (address) => expect(isOurs(address)).toBe(true));

test.each([
  'http://probity/',
  'https://app://probity/',
  'app://probity.example/index.html',
  'app://probity',
  'app://other/index.html',
  'APP://probity/index.html',
  'file:///etc/passwd',
  'blob:https://example.org/0a1b',
  'ws://127.0.0.1/',
  'devtools://devtools/bundled/inspector.html',
  'chrome://gpu',
  '',
])('cancels %s', (address) => expect(isOurs(address)).toBe(false));
