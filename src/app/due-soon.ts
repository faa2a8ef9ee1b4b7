import { DEFAULT_CHECK_SETTINGS } from "../checks";

/** How many days ahead count as 临期 unless an office sets it otherwise: one 旬 (DOMAIN §5). */
export const DUE_SOON_DAYS = DEFAULT_CHECK_SETTINGS.dueSoonDays;
