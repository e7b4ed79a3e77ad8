import { wasmSodium } from '../../../shared/formats/wasm-sodium.ts';
import { sodium } from './sodium.ts';

/** libsodium as parts of sealed files want it: for what is shown here. Whole files are opened by the sealer process. */
export const partSodium = wasmSodium(sodium);
