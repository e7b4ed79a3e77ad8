const units = ['bytes', 'KB', 'MB', 'GB', 'TB'] as const;

/** `512 bytes`, `1.4 MB`: sizes as people read them. */
export function sizeWords(sizeBytes: number): string {
  let size = sizeBytes;
  let unit = 0;
  while (size >= 1000 && unit < units.length - 1) {
    size /= 1000;
    unit += 1;
  }
  const shown = unit === 0 || size >= 100 ? String(Math.round(size)) : size.toFixed(1);
  return `${shown} ${units[unit] ?? 'bytes'}`;
}
