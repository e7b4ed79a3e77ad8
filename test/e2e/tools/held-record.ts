import type { ElectronApplication } from '@playwright/test';

/** A sealed record that a server has in hand. */
export type HeldRecord = {
  /** It gets its name, as it would have at once. */
  readonly letGo: () => Promise<void>;
};
type Holding = { letRecordGo?: () => void };

/** The next sealed record that goes to a share takes its server as long as the story wants. Everything else goes on. */
export async function holdNextRecord(app: ElectronApplication): Promise<HeldRecord> {
  await app.evaluate(() => {
    const { promises } = process.getBuiltinModule('node:fs');
    const { rename } = promises;
    promises.rename = async (from, to) => {
      if (String(to).includes('Probity share/segments/')) {
        promises.rename = rename;
        await new Promise<void>((go) => {
          (globalThis as Holding).letRecordGo = go;
        });
      }
      await rename(from, to);
    };
  });
  return {
    letGo: () => app.evaluate(() => (globalThis as Holding).letRecordGo?.()),
  };
}
