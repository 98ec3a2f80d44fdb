/** The stylesheet of the payer page; text for the same reason as the script. */
export const pageCss = `body{font-family:system-ui,sans-serif}`;
