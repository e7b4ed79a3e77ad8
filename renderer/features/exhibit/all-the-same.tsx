import { useEffect, useState } from 'react';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { withSameBytes } from '../../../shared/domain/exhibit/facts.ts';
import { hashSearched } from '../../../shared/domain/search-text.ts';
import type { SealedFile } from '../../../shared/kit/sealed-file.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { LongText } from '../../ui/form/long-text.tsx';
import { Heed } from '../../ui/heed.tsx';
import { useVault } from '../../vault-client/vault-context.tsx';

type Props = {
  readonly view: CaseView;
  readonly isProgram: boolean;
  readonly sealed: SealedFile | undefined;
};

/** What speaks against taking a file in, and the way on: a program, or bytes that this case has already. Other cases are only named. */
export function AllTheSame({ view, isProgram, sealed }: Props) {
  const same = sealed ? withSameBytes(view.state.exhibit, sealed.sha512) : [];
  const elsewhere = useElsewhere(view, sealed);
  return (
    <>
      {isProgram ? (
        <Heed tone="warning">
          This file is a program, by its name or by what is in it. Programs are not taken in: leave
          it out. If it is itself the evidence, say why below, and it is sealed like any other file.
        </Heed>
      ) : null}
      {same.length > 0 ? (
        <Heed tone="warning">
          {`This case has exactly these bytes already, as ${same.map(({ reference }) => reference).join(' and ')}. If the file has to be registered again, say why below.`}
        </Heed>
      ) : null}
      {elsewhere.length > 0 ? (
        <Heed tone="info">{`Exactly these bytes are an exhibit of ${elsewhere.join(' and ')} too.`}</Heed>
      ) : null}
      {isProgram || same.length > 0 ? (
        <LongText
          name="allTheSame"
          label="Why is it taken in all the same?"
          limit={textLimits.paragraph}
          rows={2}
        />
      ) : null}
    </>
  );
}

/** The references of other cases in sight that have the same bytes. */
function useElsewhere({ caseId }: CaseView, sealed: SealedFile | undefined): readonly string[] {
  const vault = useVault();
  const [references, setReferences] = useState<readonly string[]>([]);
  const hash = sealed?.sha512.slice(0, hashSearched);
  useEffect(() => {
    if (hash === undefined) return undefined;
    let left = false;
    const ask = async (): Promise<void> => {
      const answer = await vault.ask('search', { text: hash, limit: 20, settled: false });
      if (!left && answer.ok)
        setReferences(
          answer.value.hits.filter((hit) => hit.caseId !== caseId).map(({ row }) => row.reference),
        );
    };
    void ask();
    return () => {
      left = true;
    };
  }, [vault, caseId, hash]);
  return references;
}
