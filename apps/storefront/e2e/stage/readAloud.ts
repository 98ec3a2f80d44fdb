import type { CDPSession, Page } from '@playwright/test';

type AXNode = Awaited<ReturnType<typeof getTree>>[number];

const getTree = async (devtools: CDPSession) =>
  (await devtools.send('Accessibility.getFullAXTree')).nodes;

// What is named as a whole, and the word a screen reader adds.
const spokenRoles: Readonly<Record<string, string>> = {
  button: 'button',
  heading: 'heading',
  image: 'image',
  img: 'image',
  link: 'link',
  radio: 'radio button',
  textbox: 'edit text',
};
// What begins a line of its own; everything else runs on in the line it stands in.
const blocks = ['paragraph', 'region', 'status', 'timer', 'term', 'definition', 'listitem'];

const textOf = (value: { value?: unknown } | undefined) =>
  typeof value?.value === 'string' ? value.value.trim() : '';

/**
 * What a screen reader has to say of a part of the page, line by line, from the tree the browser
 * gives it.
 *
 * @throws Error where there is no such part.
 */
export async function readAloud({
  page,
  role,
  name,
}: {
  page: Page;
  role: 'main' | 'region';
  /** Left out: whatever it is called. */
  name?: string | undefined;
}): Promise<string[]> {
  const devtools = await page.context().newCDPSession(page);
  const nodes = await getTree(devtools);
  await devtools.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const root = nodes.find(
    (node) => textOf(node.role) === role && (name === undefined || textOf(node.name) === name),
  );
  if (!root) throw new Error(`There is no ${role} ${name ?? ''}.`);

  const lines: string[] = [];
  let line: string[] = [];
  const endLine = () => {
    const text = line.join(' ').replaceAll(/\s+/g, ' ').trim();
    if (text !== '') lines.push(text);
    line = [];
  };
  const speak = (node: AXNode) => {
    const kind = node.ignored ? '' : textOf(node.role);
    if (kind === 'StaticText') return void line.push(textOf(node.name));
    if (kind === 'InlineTextBox') return;
    const word = spokenRoles[kind];
    if (word !== undefined) {
      endLine();
      lines.push(`${textOf(node.name)}, ${word}`);
      return;
    }
    const isBlock = blocks.includes(kind);
    if (isBlock) endLine();
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) speak(child);
    }
    if (isBlock) endLine();
  };
  speak(root);
  endLine();
  return lines;
}
