// One family: 24 px grid, 2 px strokes, round ends. Here are those of the views that come at once;
// bundlers load what a module gives to any chunk together, so the others are in `laterIcons.ts`.
export const checkIcon = 'M5 12.5l4.5 4.5L19 7.5';
export const alertIcon = 'M12 6.5v7M12 17.5v.01';
export const crossIcon = 'M7 7l10 10M17 7L7 17';
export const waitIcon = 'M6 12v.01M12 12v.01M18 12v.01';
