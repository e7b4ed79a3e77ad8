import { bundleProfiles } from '../../../../shared/domain/bundle/profiles.ts';
import { sealedToWords } from '../../../../shared/domain/bundle/words.ts';
import { letterOf } from '../../../../shared/domain/letter/current.ts';
import { letterLog } from '../../../../shared/domain/letter/log.ts';
import { letterNames } from '../../../../shared/domain/letter/sentences.ts';
import type { CaseState } from '../../../../shared/domain/state.ts';
import { formatPlain } from '../../../../shared/kit/civil-date.ts';
import type { Part } from './part.ts';

/** @file Letters on paper: which were issued and what became of each. Their words are papers of their own, named here by their hashes. */

export const letter: Part = {
  title: 'Letters',
  items: ({ state }) =>
    state.letter.issued.map((one) => ({
      head: nameOf(state, one.letterId),
      says: [
        `SHA-256 of the PDF: ${one.pdf.sha256}`,
        one.docx ? `SHA-256 of the DOCX: ${one.docx.sha256}` : '',
        one.replaces?.reason === undefined
          ? ''
          : `In place of an earlier one: ${one.replaces.reason}`,
      ],
      list: {
        label: 'What became of it',
        items: letterLog(state, one.letterId).map(
          ({ what, on, detail }) => `${formatPlain(on)}: ${what}, ${detail}`,
        ),
      },
    })),
};

export const service: Part = {
  title: 'Service and receipt',
  items: ({ state }) => [
    ...state.service.attempts.map((attempt) => ({
      head: `${attempt.outcome === 'served' ? 'Served' : 'Not delivered'}: ${nameOf(state, attempt.letterId)}`,
      of: [attempt],
      hide: ['outcome'],
    })),
    ...Object.entries(state.service.receipts).flatMap(([letterId, register]) =>
      register.map(({ value }) => ({
        head: `Received on ${formatPlain(value.receivedOn)}: ${nameOf(state, letterId)}`,
        of: [value],
        hide: ['receivedOn'],
      })),
    ),
  ],
};

export const disclosureCopy: Part = {
  title: 'Disclosure copies and what is withheld',
  items: ({ state }) =>
    state.disclosureCopy.decided.map((copy) => ({
      head: `Asked for on ${formatPlain(copy.requestedOn)}`,
      says: [`Records in the copy: ${String(copy.records.length)}`],
      of: [copy],
      hide: ['requestedOn', 'records', 'key'],
    })),
};

export const bundle: Part = {
  title: 'Bundles for outsiders',
  items: ({ state }) =>
    state.bundle.bundles.map((one) => ({
      head: `${bundleProfiles[one.profile].name}, prepared on ${formatPlain(one.preparedOn)} by ${one.by}`,
      says: [
        `For ${[one.forWhom.name, one.forWhom.role, one.forWhom.organisation].filter((word) => word !== '').join(', ')}`,
        `Opened with ${sealedToWords(one.sealedTo)}`,
        ...one.written.map(
          ({ fileName, sha512, writtenOn }) =>
            `Written on ${formatPlain(writtenOn)}: ${fileName}, SHA-512 ${sha512}`,
        ),
        one.confirmed ? `Confirmed by ${one.confirmed.by}` : '',
      ],
      of: [
        one,
        ...(one.confirmed ? [one.confirmed] : []),
        ...(one.abandoned ? [one.abandoned] : []),
      ],
      hide: [
        ...['profile', 'preparedOn', 'by', 'member', 'forWhom', 'sealedTo', 'written', 'records'],
        ...['confirmed', 'abandoned', 'contentSha512'],
      ],
    })),
};

function nameOf(state: CaseState, letterId: string): string {
  const found = letterOf(state, letterId);
  return found
    ? `${letterNames[found.kind]}, version ${String(found.version)}, of ${formatPlain(found.issuedOn)}`
    : 'a letter';
}
