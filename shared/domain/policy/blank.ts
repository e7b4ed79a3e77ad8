import { policyKeyNames, policyKeys } from './keys.ts';
import { notStated, type ProfileValues } from './profile.ts';
import { houseSafeguards, houseValues } from './profiles/house-values.ts';

/** What a new force begins with: the values that are ours in every profile, and a question for each other. */
export const blankValues: ProfileValues = {
  ...(Object.fromEntries(
    policyKeyNames.map((key) => [key, notStated(`${policyKeys[key].title}.`)]),
  ) as ProfileValues),
  ...houseValues,
  ...houseSafeguards,
};
