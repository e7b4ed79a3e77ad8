/** @file What a document or the vault's worker may load and run. Read with docs of CSP level 3 at hand; each line has been tried.
 *
 *  - Styles: ours, and those that Fluent UI makes, which carry the nonce of their document.
 *  - WebAssembly: for the vault's worker alone, by the worker's own response; the page is refused it.
 *  - Trusted Types: no text becomes markup or script but through the two policies named here.
 *  - `webrtc 'block'` is left out: no engine implements it. Connections are stopped below (electron/network). */

const everywhere = [
  "default-src 'none'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "manifest-src 'none'",
  "object-src 'none'",
  "frame-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default app-worker-url',
];

/** The policy of a document, with the nonce its styles must carry. */
export const documentPolicy = (nonce: string): string =>
  [...everywhere, "script-src 'self'", `style-src 'self' 'nonce-${nonce}'`].join('; ');

/** The policy of every other file; a worker started from one takes it as its own. */
export const filePolicy = (mayCompileWasm: boolean): string => {
  const scripts = mayCompileWasm ? "script-src 'self' 'wasm-unsafe-eval'" : "script-src 'self'";
  return [...everywhere, scripts, "style-src 'self'"].join('; ');
};

const refusedFeatures = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'clipboard-write',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/** Sent with every file. */
export const commonHeaders: Readonly<Record<string, string>> = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': refusedFeatures.map((feature) => `${feature}=()`).join(', '),
  'Cache-Control': 'no-store',
};
