import {
  Field,
  Radio,
  RadioGroup,
  Select,
  Switch,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { Settings } from '../../../shared/contract/bridge.ts';
import type { VaultError } from '../../../shared/contract/vault/faults.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { usePreferences } from '../../vault-client/preferences.tsx';
import { useSession } from '../../vault-client/session.tsx';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    maxWidth: '560px',
  },
});

const themes = [
  ['system', 'As the system (light, dark or high contrast)'],
  ['light', 'Light'],
  ['dark', 'Dark'],
  ['contrast', 'High contrast'],
] as const;
const idleMinutes = [1, 2, 3, 4, 5] as const;

/** The preferences of this workstation. They hold no case data and are kept by the shell. */
export function SettingsPanel() {
  const styles = useStyles();
  const { settings, change } = usePreferences();
  const { handle } = useSession();
  const [error, setError] = useState<VaultError>();
  const set = (part: Partial<Settings>): void => {
    void change({ ...settings, ...part }).then((result) =>
      setError(result.ok ? undefined : result.error),
    );
  };
  return (
    <div className={styles.panel}>
      <Text>
        On the lock screen of this workstation, and on its recovery kit, this vault is called{' '}
        <strong>{handle}</strong>.
      </Text>
      {error ? <ErrorPanel error={error} /> : null}
      <Field label="Colours">
        <RadioGroup
          value={settings.theme}
          onChange={(_event, data) =>
            set({ theme: themes.find(([theme]) => theme === data.value)?.[0] ?? 'system' })
          }
        >
          {themes.map(([theme, words]) => (
            <Radio key={theme} value={theme} label={words} />
          ))}
        </RadioGroup>
      </Field>
      <Field label="Lock after" hint="Without a key or a pointer moving. Five minutes is the most.">
        <Select
          value={String(settings.idleLockMinutes)}
          onChange={(_event, data) => set({ idleLockMinutes: Number(data.value) })}
        >
          {idleMinutes.map((minutes) => (
            <option key={minutes} value={minutes}>
              {minutes === 1 ? '1 minute' : `${String(minutes)} minutes`}
            </option>
          ))}
        </Select>
      </Field>
      <Field hint="Keeps the window out of screenshots and shared screens, where the system can. Off only to show Probity to others.">
        <Switch
          label="Protect the window from screenshots"
          checked={settings.contentProtection}
          onChange={(_event, data) => set({ contentProtection: data.checked })}
        />
      </Field>
    </div>
  );
}
