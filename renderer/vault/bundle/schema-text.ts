import { z } from 'zod';
import { caseContent } from '../../../shared/domain/bundle/content.ts';

/** The JSON Schema of `case.json`, made of the schema we parse by: the same in every bundle, and published as
 *  docs/formats/case.schema.json. */
export const caseSchemaText = (): string =>
  `${JSON.stringify(
    {
      title: 'A case in a sealed bundle of Probity, version 1',
      // A brand of ours is a text to others.
      ...z.toJSONSchema(caseContent, { unrepresentable: 'any' }),
    },
    undefined,
    2,
  )}\n`;
