import { useState } from 'react';
import type { z } from 'zod';
import { contentOf, isProgram } from '../../../shared/domain/exhibit/content.ts';
import { exhibitEvents } from '../../../shared/domain/exhibit/events.ts';
import { nextReferences } from '../../../shared/domain/exhibit/next-references.ts';
import { sizeWords } from '../../../shared/kit/size-words.ts';
import { text, textLimits, withoutHiddenCharacters } from '../../../shared/kit/text.ts';
import { CaseForm } from '../../ui/form/case-form.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Working } from '../../ui/working.tsx';
import { freshId } from '../../vault-client/fresh-id.ts';
import { useSession } from '../../vault-client/session.tsx';
import { useVault } from '../../vault-client/vault-context.tsx';
import { useAct } from '../../vault-client/use-act.ts';
import type { ActFormProps } from '../act.tsx';
import { AllTheSame } from './all-the-same.tsx';
import { ExhibitFields } from './exhibit-fields.tsx';
import type { Incoming } from './incoming.ts';
import { SealingProgress } from './sealing-progress.tsx';
import { useAttaching } from './use-attaching.ts';
import { draftKeyOf } from './draft-key.ts';
import { useLook } from './use-look.ts';

const type = 'exhibit.registered/1';
const schema = exhibitEvents[type]
  .omit({ type: true, kind: true, file: true, location: true, sealNumber: true })
  .extend({ allTheSame: text(textLimits.paragraph) });

/** Where and by whom the last file was found: the next often came with it. */
export type Found = Pick<z.output<typeof schema>, 'foundAt' | 'foundOn' | 'foundTime' | 'foundBy'>;

type Props = ActFormProps & {
  readonly file: Incoming;
  readonly found: Found | undefined;
  readonly onRegistered: (found: Found) => void;
  readonly onLeftOut: () => void;
};

/** Describes one file while it is being sealed, and registers it when both are done. */
export function FileForm(props: Props) {
  const look = useLook(props.view.caseId, props.file);
  if (look.error) return <ErrorPanel error={look.error} />;
  if (!look.head) return <Working says="Looking at the file" />;
  return <Looked {...props} content={contentOf(look.head)} />;
}

function Looked(props: Props & { readonly content: ReturnType<typeof contentOf> }) {
  const { view, file, found, content } = props;
  const { me } = useSession();
  const [exhibitId] = useState(freshId);
  const name = withoutHiddenCharacters(file.name).text.slice(0, textLimits.line);
  const isRefused = isProgram({ name, content });
  const draftKey = draftKeyOf(view.caseId, file);
  const vault = useVault();
  const record = useAct(view.caseId, draftKey);
  const attaching = useAttaching(view.caseId, file, !isRefused);
  return (
    <CaseForm
      schema={schema}
      draft={{ key: draftKey, title: `Register a file: ${view.row.reference}` }}
      defaultValues={{
        exhibitId,
        description: '',
        foundAt: file.foundAt ?? found?.foundAt ?? '',
        foundOn: found?.foundOn ?? view.today,
        ...(found?.foundTime === undefined ? {} : { foundTime: found.foundTime }),
        foundBy: found?.foundBy ?? {
          ...{ personId: me.personId, name: me.name, rankOrGrade: me.rankOrGrade },
        },
        reference: nextReferences(view.state.exhibit, found?.foundBy.name ?? me.name)[0] ?? '',
        allTheSame: '',
      }}
      says={`${name}, ${sizeWords(file.sizeBytes)}.${isRefused ? '' : ' Describe it while it is being sealed.'}`}
      submitLabel="Register the file"
      submit={async ({ allTheSame, ...values }) => {
        // What says that it is a program is refused before anything of it is sealed.
        const sealed = isRefused && allTheSame === '' ? undefined : await attaching.sealed();
        if (sealed && !sealed.ok) return sealed;
        return record({
          ...{ ...values, type, kind: 'file', sealNumber: '', location: '' },
          file: {
            ...{ name, content, allTheSame },
            sealed: sealed?.value ?? unsealed(file, exhibitId),
          },
        });
      }}
      onSaved={(_answer, { foundAt, foundOn, foundTime, foundBy }) =>
        props.onRegistered({ foundAt, foundOn, foundTime, foundBy })
      }
      onCancel={() => {
        void attaching.giveUp();
        // What was typed of this file is no draft of another.
        void vault.ask('discardDraft', { key: draftKey });
        props.onLeftOut();
      }}
      cancelLabel="Leave this file out"
      fieldOf={(path) => (path === 'file.allTheSame' ? 'allTheSame' : path)}
    >
      <AllTheSame view={view} isProgram={isRefused} sealed={attaching.file} />
      <SealingProgress attaching={attaching} sizeBytes={file.sizeBytes} />
      <ExhibitFields view={view} />
    </CaseForm>
  );
}

/** Stands for a file that is not sealed, in an act that is refused for what the file is. */
const unsealed = ({ sizeBytes }: Incoming, fileId: string) => ({
  fileId,
  sizeBytes: Math.min(sizeBytes, 1),
  sha512: '0'.repeat(128),
  parts: [{ name: `${'0'.repeat(64)}.prt`, sizeBytes: Math.min(sizeBytes, 1) }],
});
