/** By platform and processor, the SHA-256 of each binary of sodium-native that this build carries; put in by the bundler. */
declare const __NATIVE_SHA256__: Readonly<Record<string, string>>;
