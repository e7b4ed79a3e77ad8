import boldAddress from '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf?url';
import regularAddress from '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf?url';
import type { Bytes } from '../../../shared/kit/bytes.ts';
import type { Fonts } from './paper.ts';

const fetchBytes = async (address: string): Promise<Bytes> =>
  new Uint8Array(await (await fetch(address)).arrayBuffer());

/** Fetched once; what failed is tried again. */
let fetched: Promise<Fonts> | undefined;

/** The embedded fonts, from our own scheme. */
export const fetchFonts = (): Promise<Fonts> => (fetched ??= fetchBoth());

async function fetchBoth(): Promise<Fonts> {
  try {
    return { regular: await fetchBytes(regularAddress), bold: await fetchBytes(boldAddress) };
  } catch (cause: unknown) {
    fetched = undefined;
    throw cause;
  }
}
