/** A gamepad in the standard layout, in the place of the browser's list of them. */
export function createTestGamepad({ refused = false }: { refused?: boolean | undefined } = {}) {
  const pressed = new Set<number>();
  let axes = [0, 0, 0, 0];
  let isConnected = true;
  let looks = 0;
  Object.defineProperty(navigator, 'getGamepads', {
    configurable: true,
    value: () => {
      looks += 1;
      if (refused) throw new DOMException('Not in this frame.', 'SecurityError');
      const buttons = Array.from({ length: 17 }, (_, button) => {
        const isPressed = pressed.has(button);
        return { pressed: isPressed, touched: isPressed, value: Number(isPressed) };
      });
      return isConnected ? [null, { buttons, axes }] : [null, null];
    },
  });
  const frames = async (count = 3) => {
    for (let frame = 0; frame < count; frame += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one frame after the other
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  };
  return {
    frames,
    /** How often somebody has looked at it. */
    looks: () => looks,
    hold: async (button: number) => {
      pressed.add(button);
      await frames();
    },
    release: async () => {
      pressed.clear();
      await frames();
    },
    press: async (button: number) => {
      pressed.add(button);
      await frames();
      pressed.delete(button);
      await frames();
    },
    tilt: async (x: number, y: number) => {
      axes = [x, y, 0, 0];
      await frames();
      axes = [0, 0, 0, 0];
      await frames();
    },
    disconnect: () => {
      isConnected = false;
    },
    connect: () => {
      isConnected = true;
      dispatchEvent(new Event('gamepadconnected'));
    },
    remove: () => {
      Reflect.deleteProperty(navigator, 'getGamepads');
    },
  };
}
