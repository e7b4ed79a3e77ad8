import { describe, expect, it } from 'vitest';
import { contentOf, isProgramName } from './content.ts';

const bytes = (...parts: readonly (string | number)[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'number' ? [part] : [...part].map((letter) => letter.charCodeAt(0)),
    ),
  );

describe('what a file is by its first bytes', () => {
  it.each([
    ['jpeg', bytes(0xff, 0xd8, 0xff, 0xe0)],
    ['png', bytes(0x89, 'PNG\r\n', 0x1a, 0x0a)],
    ['webp', bytes('RIFF', 1, 2, 3, 4, 'WEBP')],
    ['audio', bytes('RIFF', 1, 2, 3, 4, 'WAVE')],
    ['video', bytes(0, 0, 0, 24, 'ftypmp42')],
    ['pdf', bytes('%PDF-1.7')],
    ['program', bytes('MZ', 0x90, 0)],
    ['program', bytes(0x7f, 'ELF')],
    ['program', bytes('#!/bin/sh\n')],
    ['archive', bytes('PK', 3, 4)],
    ['text', bytes('Met at six. ', 0xc3, 0xa9)],
    ['text', bytes()],
    // A character that the end of the first bytes cuts is no fault.
    ['text', bytes('x', 0xe2, 0x82)],
    ['other', bytes('a', 0, 'b')],
    ['other', bytes('a', 0xff)],
  ])('is %s', (content, head) => {
    expect(contentOf(head)).toBe(content);
  });

  it.each([
    ['report.pdf', false],
    ['report.pdf.exe', true],
    ['REPORT.EXE', true],
    ['report.exe. ', true],
    ['run.ps1', true],
    ['exe', false],
    ['budget.xlsm', true],
    ['budget.xlsx', false],
  ])('a name like %s is that of a program: %s', (name, isOne) => {
    expect(isProgramName(name)).toBe(isOne);
  });
});
