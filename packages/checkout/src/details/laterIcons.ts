// Of the same family as `icons.ts`; loaded with the details.
export const clockIcon = 'M12 6.5V12l3.5 2.5M21 12a9 9 0 1 1-18 0a9 9 0 1 1 18 0';
export const lookIcon = 'M20 20l-4.6-4.6M17.5 11a6.5 6.5 0 1 1-13 0a6.5 6.5 0 1 1 13 0';
export const shieldIcon = 'M12 3.5l7 2.5v5.5c0 4.3-2.9 7.5-7 9c-4.1-1.5-7-4.7-7-9V6z';
export const enlargeIcon = 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5';
export const saveIcon = 'M12 4v11l-4.5-4.5M12 15l4.5-4.5M5 20h14';
