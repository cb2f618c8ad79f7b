/** How much of the long run is done: all of it, or the share that CANCU_LONG_SHARE names. */
const SHARE = Number(process.env.CANCU_LONG_SHARE ?? 1)

export const share = (whole: number): number => Math.max(1, Math.round(whole * SHARE))
