import type { Page } from '@playwright/test';

/**
 * The fonts of the machine, and not of the repository, that any word of the page is drawn with.
 * A picture with one of them would differ on the next machine.
 */
export async function systemFontsOn(page: Page): Promise<string[]> {
  const client = await page.context().newCDPSession(page);
  await client.send('DOM.enable');
  await client.send('CSS.enable');
  const { nodes } = await client.send('DOM.getFlattenedDocument', { depth: -1 });
  const withText = new Set(
    nodes.flatMap(({ nodeType, nodeValue, parentId }) =>
      nodeType === 3 && nodeValue.trim() !== '' && parentId !== undefined ? [parentId] : [],
    ),
  );
  const found = new Set<string>();
  for (const nodeId of withText) {
    // oxlint-disable-next-line no-await-in-loop -- one connection
    const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
    for (const font of fonts) if (!font.isCustomFont) found.add(font.familyName);
  }
  await client.detach();
  return [...found];
}
