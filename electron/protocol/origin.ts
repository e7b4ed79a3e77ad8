/** @file The one origin of the application. */

export const scheme = 'app';
export const origin = 'app://probity';
/** The document that every window shows. */
export const startAddress = `${origin}/index.html`;
