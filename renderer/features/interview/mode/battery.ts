import { useEffect, useState } from 'react';

/** What the machine says of its battery. */
type Battery = EventTarget & { readonly level: number; readonly charging: boolean };

/** `64 %`, `64 %, charging`, or that it is not known. */
export function useBattery(): string {
  const [words, setWords] = useState('not known');
  useEffect(() => {
    let left = false;
    let stop = (): void => undefined;
    const listen = async (): Promise<void> => {
      const battery = await askForBattery();
      if (!battery || left) return;
      const tell = (): void =>
        setWords(
          `${String(Math.round(battery.level * 100))} %${battery.charging ? ', charging' : ''}`,
        );
      for (const sign of signs) battery.addEventListener(sign, tell);
      stop = () => {
        for (const sign of signs) battery.removeEventListener(sign, tell);
      };
      tell();
    };
    void listen();
    return () => {
      left = true;
      stop();
    };
  }, []);
  return words;
}

const signs = ['levelchange', 'chargingchange'] as const;

async function askForBattery(): Promise<Battery | undefined> {
  if (!('getBattery' in navigator) || typeof navigator.getBattery !== 'function') return undefined;
  try {
    const ask = navigator.getBattery.bind(navigator) as () => Promise<Battery>;
    return await ask();
  } catch (cause: unknown) {
    // A machine that does not tell is a machine whose battery is not known.
    void cause;
    return undefined;
  }
}
