/** Where the register stands. */
export const giftsPath = '/registers';
/** Where one offer stands. */
export const giftPath = (giftId: string): string => `${giftsPath}/gifts/${giftId}`;
