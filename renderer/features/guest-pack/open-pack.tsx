import { Button, Field, Input, Text } from '@fluentui/react-components';
import { useId, useState, type SyntheticEvent } from 'react';
import type { GuestPackListing, GuestPackView } from '../../../shared/contract/vault/guest.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { StepHeading } from '../../ui/step-heading.tsx';
import { Working } from '../../ui/working.tsx';
import { useCommand } from '../../vault-client/use-command.ts';
import { useQuery } from '../../vault-client/use-query.ts';
import { ChooseFile } from '../choose-file.tsx';

type From = { readonly base64: string } | { readonly packId: GuestPackListing['packId'] };

/** Opens a guest pack: the file, then the six words that were told by voice. It needs no vault and no unit. */
export function OpenPack(props: {
  readonly onOpen: (pack: GuestPackView) => void;
  readonly onBack: () => void;
}) {
  const here = useQuery('guestPacks', {});
  const [from, setFrom] = useState<From>();
  const packs = here.value?.packs ?? [];
  return (
    <>
      <StepHeading
        title="Open a guest pack"
        says="For a local manager who holds an interview for a unit. You need the file and the six words that the investigator told you."
      />
      {from ? (
        <WordsForm from={from} onOpen={props.onOpen} onBack={() => setFrom(undefined)} />
      ) : (
        <>
          {packs.map((pack) => (
            <Here key={pack.packId} pack={pack} onChoose={() => setFrom({ packId: pack.packId })} />
          ))}
          <div style={{ display: 'flex', gap: '12px', flexWrap: 'wrap' }}>
            <ChooseFile
              label="Choose the file of the pack"
              ending=".age"
              appearance={packs.length > 0 ? 'secondary' : 'primary'}
              onFile={(base64) => setFrom({ base64 })}
            />
            <Button onClick={props.onBack}>Back</Button>
          </div>
        </>
      )}
    </>
  );
}

function Here(props: { readonly pack: GuestPackListing; readonly onChoose: () => void }) {
  const { handle, endsOn, standing, holds } = props.pack;
  return (
    <div>
      <Button appearance="primary" onClick={props.onChoose}>
        {standing === 'over' ? `Hand back the pack “${handle}”` : `Go on with the pack “${handle}”`}
      </Button>
      <Text block size={200} style={{ marginTop: '4px' }}>
        {standing === 'over'
          ? `It was over on ${formatPlain(endsOn)}. What you wrote is kept until it is handed back.`
          : `Until ${formatPlain(endsOn)}. ${holdsWords[holds]}`}
      </Text>
    </div>
  );
}

const holdsWords: Readonly<Record<GuestPackListing['holds'], string>> = {
  nothing: 'Nothing is written on it yet.',
  answers: 'What you wrote is kept here, sealed.',
  returned: 'Its return is written.',
};

type WordsProps = {
  readonly from: From;
  readonly onOpen: (pack: GuestPackView) => void;
  readonly onBack: () => void;
};

function WordsForm({ from, onOpen, onBack }: WordsProps) {
  const id = useId();
  const open = useCommand('openGuestPack');
  const [words, setWords] = useState('');
  const count = words.split(/\s+/).filter((word) => word !== '').length;
  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    if (count === 0 || open.busy) return;
    const opened = await open.run({ words, from: 'packId' in from ? { ...from } : from });
    if (opened.ok) onOpen(opened.value.pack);
  };
  return (
    <form onSubmit={(event) => void submit(event)} autoComplete="off">
      {open.error ? <ErrorPanel error={open.error} /> : null}
      <Field
        label="The six words"
        hint={`${String(count)} of 6 words. With a space between them; capitals do not matter.`}
        style={{ marginTop: '8px' }}
      >
        <Input
          id={id}
          value={words}
          maxLength={400}
          onChange={(_event, data) => setWords(data.value)}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
        />
      </Field>
      {open.busy ? <Working says="Opening the pack" /> : null}
      <div style={{ display: 'flex', gap: '12px', marginTop: '16px', flexWrap: 'wrap' }}>
        <Button type="submit" appearance="primary" disabledFocusable={open.busy || count === 0}>
          Open the pack
        </Button>
        <Button onClick={onBack}>Back</Button>
      </div>
    </form>
  );
}
