import { z } from 'zod';

/** @file What a file is by its first bytes, whatever its name says, and which files are programs. Nothing is run or unpacked to find out:
 *  the signatures are those the formats' own descriptions give. */

/** What the first bytes of a file say it is. */
export const fileContent = z.enum([
  'jpeg',
  'png',
  'gif',
  'webp',
  'bmp',
  'pdf',
  'text',
  'audio',
  'video',
  'archive',
  'office',
  'program',
  'other',
]);
/** What the first bytes of a file say it is. */
export type FileContent = z.infer<typeof fileContent>;

/** So many of the first bytes tell it. */
export const headBytes = 4096;

/** What a file is, by its first bytes; `program` for what a machine would run. */
export function contentOf(head: Uint8Array): FileContent {
  const found = signatures.find(([, at, bytes]) =>
    bytes.every((byte, index) => byte < 0 || head[at + index] === byte),
  );
  if (found) return found[0];
  if (isIsoMedia(head)) return 'video';
  return isText(head) ? (isScript(head) ? 'program' : 'text') : 'other';
}

/** True when a file's name says that a machine would run it. The last ending counts: `invoice.pdf.exe` is a program. */
export const isProgramName = (name: string): boolean =>
  programEndings.has(/\.([^.\s]+)[.\s]*$/.exec(name.toLowerCase())?.[1] ?? '');

/** True when a file is a program by its content or its name. */
export const isProgram = (file: {
  readonly name: string;
  readonly content: FileContent;
}): boolean => file.content === 'program' || isProgramName(file.name);

/** What can be looked at inside the vault. Everything else is saved out on purpose. */
export const canBeShown = (content: FileContent): boolean => shown.has(content);
const shown: ReadonlySet<FileContent> = new Set([
  'jpeg',
  'png',
  'gif',
  'webp',
  'bmp',
  'pdf',
  'text',
]);

const ascii = (word: string): readonly number[] => [...word].map((letter) => letter.charCodeAt(0));
const any = -1;

const signatures: readonly (readonly [FileContent, number, readonly number[]])[] = [
  ['jpeg', 0, [0xff, 0xd8, 0xff]],
  ['png', 0, [0x89, ...ascii('PNG\r\n'), 0x1a, 0x0a]],
  ['gif', 0, ascii('GIF8')],
  ['webp', 0, [...ascii('RIFF'), any, any, any, any, ...ascii('WEBP')]],
  ['bmp', 0, [...ascii('BM'), any, any, any, any, 0, 0, 0, 0]],
  ['pdf', 0, ascii('%PDF-')],
  ['program', 0, ascii('MZ')],
  ['program', 0, [0x7f, ...ascii('ELF')]],
  ['program', 0, [0xfe, 0xed, 0xfa, 0xce]],
  ['program', 0, [0xfe, 0xed, 0xfa, 0xcf]],
  ['program', 0, [0xce, 0xfa, 0xed, 0xfe]],
  ['program', 0, [0xcf, 0xfa, 0xed, 0xfe]],
  ['program', 0, [0xca, 0xfe, 0xba, 0xbe]],
  // A Windows shortcut runs what it points at.
  ['program', 0, [0x4c, 0x00, 0x00, 0x00, 0x01, 0x14, 0x02, 0x00]],
  ['program', 0, [0x00, ...ascii('asm')]],
  ['audio', 0, ascii('ID3')],
  ['audio', 0, ascii('fLaC')],
  ['audio', 0, ascii('OggS')],
  ['audio', 0, [...ascii('RIFF'), any, any, any, any, ...ascii('WAVE')]],
  ['audio', 0, [0xff, 0xfb]],
  ['video', 0, [...ascii('RIFF'), any, any, any, any, ...ascii('AVI ')]],
  ['video', 0, [0x1a, 0x45, 0xdf, 0xa3]],
  // The old Office formats and Outlook messages; an installer of Windows is one too, and says so by its name.
  ['office', 0, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['archive', 0, [...ascii('PK'), 0x03, 0x04]],
  ['archive', 0, [...ascii('PK'), 0x05, 0x06]],
  ['archive', 0, [...ascii('7z'), 0xbc, 0xaf, 0x27, 0x1c]],
  ['archive', 0, [...ascii('Rar!'), 0x1a, 0x07]],
  ['archive', 0, [0x1f, 0x8b]],
];

const isIsoMedia = (head: Uint8Array): boolean =>
  ascii('ftyp').every((byte, index) => head[4 + index] === byte);

/** A script that names its interpreter in the first line. */
const isScript = (head: Uint8Array): boolean => head[0] === 0x23 && head[1] === 0x21;

/** Text: valid UTF-8 without characters that no text has. A character cut at the end of the first bytes is no fault. */
function isText(head: Uint8Array): boolean {
  if (head.some((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b)))
    return false;
  let at = 0;
  while (at < head.length) {
    const size = sequenceSize(head[at] ?? 0);
    if (size === 0) return false;
    for (let next = at + 1; next < Math.min(at + size, head.length); next++)
      if (((head[next] ?? 0) & 0xc0) !== 0x80) return false;
    at += size;
  }
  return true;
}

function sequenceSize(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead < 0xe0) return 2;
  if (lead >= 0xe0 && lead < 0xf0) return 3;
  return lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
}

/** Endings that a desktop runs when the file is opened. */
const programEndings: ReadonlySet<string> = new Set(
  'exe com scr pif bat cmd msi msp msix appx cpl dll sys ocx drv hta js jse vbs vbe wsf wsh wsc ps1 psm1 psd1 reg inf lnk url scf jar jnlp class apk ipa app dmg pkg deb rpm run sh bash command desktop py pl rb elf so gadget chm hlp iso vhd vhdx docm dotm xlsm xltm xlam pptm ppsm potm ade adp mde library-ms settingcontent-ms application appref-ms vb'.split(
    ' ',
  ),
);
