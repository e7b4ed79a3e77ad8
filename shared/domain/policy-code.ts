import { z } from 'zod';

/** The code by which a policy profile or a rule pack names one of its things: a scenario, a limb, a factor. Which codes exist is the
 *  policy's to say, so an event keeps the code and a rule asks the policy. */
export const policyCode = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Choose one of the list.')
  .max(60);
