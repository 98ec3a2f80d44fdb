export type PadAction = 'next' | 'previous' | 'press' | 'back';

// Half of its way is where a stick is meant; less is a worn one.
const tilted = 0.5;

/**
 * What is pressed on any gamepad, after the standard layout (W3C Gamepad, "Remapping"): A presses,
 * B goes back, cross and left stick move. Undefined where there is none, or may not be.
 */
export function readGamepads(isRightToLeft: boolean): ReadonlySet<PadAction> | undefined {
  const pads = listPads();
  if (pads.length === 0) return undefined;
  const actions = new Set<PadAction>();
  for (const { buttons, axes } of pads) {
    const [x = 0, y = 0] = axes;
    const isDown = (button: number) => buttons[button]?.pressed === true;
    const right = isDown(15) || x > tilted;
    const left = isDown(14) || x < -tilted;
    if (isDown(13) || y > tilted || (isRightToLeft ? left : right)) actions.add('next');
    if (isDown(12) || y < -tilted || (isRightToLeft ? right : left)) actions.add('previous');
    if (isDown(0)) actions.add('press');
    if (isDown(1)) actions.add('back');
  }
  return actions;
}

function listPads(): Gamepad[] {
  try {
    return [...navigator.getGamepads()].filter((pad) => pad !== null);
  } catch {
    // Not in this browser, or not in this frame (permissions policy).
    return [];
  }
}
