import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { VaultListing } from '../../../shared/contract/vault/session.ts';

const kinds: Readonly<Record<VaultListing['kind'], string>> = {
  unit: '',
  demonstration: ' · demonstration',
  unreadable: ' · its locks cannot be read',
};

type Props = {
  readonly vaults: readonly VaultListing[];
  readonly chosen: VaultListing['vaultId'] | undefined;
  readonly onChoose: (vaultId: VaultListing['vaultId']) => void;
};

/** Which vault. Two plain words tell them apart: nothing from inside is known before it is open. */
export function VaultChoice(props: Props) {
  return (
    <Field label="Vault">
      <RadioGroup
        value={props.chosen ?? ''}
        onChange={(_event, data) => {
          const chosen = props.vaults.find((vault) => vault.vaultId === data.value);
          if (chosen) props.onChoose(chosen.vaultId);
        }}
      >
        {props.vaults.map((vault) => (
          <Radio
            key={vault.vaultId}
            value={vault.vaultId}
            label={`${vault.handle}${kinds[vault.kind]}`}
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
