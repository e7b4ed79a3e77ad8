import type { Mention, Told } from '../../../shared/domain/mention.ts';
import type { AssociateFact, Party } from './facts.ts';

/** Officers and their associates, as the cases in sight tell of them. */
export function factsOfCases({ mentions, ties }: Told): readonly AssociateFact[] {
  const byKey = new Map(
    mentions.filter((mention) => mention.in.kind === 'case').map((each) => [each.key, each]),
  );
  return ties.flatMap((tie) => {
    if (tie.kind !== 'association') return [];
    const [associate, officer] = [byKey.get(tie.from), byKey.get(tie.to)];
    return associate && officer
      ? [
          {
            ...{ kind: 'associate' as const, key: associate.key, in: associate.in },
            ...{ officer: asParty(officer), associate: asParty(associate), what: tie.says },
          },
        ]
      : [];
  });
}

/** A body's company number is the first that looks like one. */
function asParty({ key, kind, names, birthDate, numbers }: Mention): Party {
  const number =
    kind === 'organisation' ? (numbers.find((each) => companyNumber.test(each.trim())) ?? '') : '';
  return { key, kind, names, number, birthDate, numbers };
}

const companyNumber = /^(?:[A-Z]{2})?\d{6,8}$/iu;
