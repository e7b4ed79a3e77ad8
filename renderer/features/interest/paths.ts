/** Where the register stands. */
export const interestsPath = '/registers/interests';
/** Where one entry stands. */
export const interestPath = (interestId: string): string => `${interestsPath}/${interestId}`;
