import '@fontsource-variable/inter';
import '@fontsource-variable/noto-sans-arabic';
import '@fontsource-variable/noto-sans-sc';
import './preview.css';
import { loadMessages, localeTags, toPseudo } from '@stablepay/display/locales';
import { platformPresets } from '@stablepay/display/platforms';
import type { Preview } from '@storybook/react-vite';
import { configure } from 'storybook/test';
import { failOnErrors, listenForErrors } from './consoleErrors.ts';
import { StoryPage } from './StoryPage.tsx';

// A slow machine is not a wrong program.
configure({ asyncUtilTimeout: 20_000 });

const item = (value: string, title: string) => ({ value, title });
const menu = (
  description: string,
  icon:
    | 'circlehollow'
    | 'globe'
    | 'browser'
    | 'contrast'
    | 'grid'
    | 'transfer'
    | 'box'
    | 'beaker'
    | 'lightning'
    | 'component',
  items: { value: string; title: string }[],
) => ({
  description,
  toolbar: { icon, dynamicTitle: true, items },
});

const languageName = (tag: string) =>
  new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;

/**
 * What the toolbar sets. Stories hand `theme`, `layout` and the words of `locale` to their
 * component (`storyTools`); the rest is the page around it.
 */
const preview: Preview = {
  globalTypes: {
    theme: menu('Theme', 'circlehollow', [
      item('light', 'Light'),
      item('dark', 'Dark'),
      item('auto', 'Auto: the page’s own'),
      item('gaming', 'Gaming'),
      item('high-contrast', 'High contrast'),
    ]),
    locale: menu('Language', 'globe', [
      ...localeTags.map((tag) => item(tag, languageName(tag))),
      item('en-XA', 'Pseudo: longer, accented'),
      item('ar-XB', 'Pseudo: right to left'),
    ]),
    direction: menu('Direction', 'transfer', [
      item('auto', 'Direction of the language'),
      item('ltr', 'Left to right'),
      item('rtl', 'Right to left'),
    ]),
    layout: menu('Layout', 'grid', [
      item('auto', 'Layout: what fits'),
      item('list', 'List'),
      item('mobile', 'Mobile'),
    ]),
    platform: menu('Platform', 'component', [
      item('none', 'No platform'),
      ...Object.values(platformPresets).map(({ id, name }) => item(id, name)),
    ]),
    width: menu('Container width', 'browser', [
      item('1280', '1280 px'),
      item('390', '390 px'),
      item('320', '320 px'),
    ]),
    root: menu('Where it is rendered', 'box', [
      item('page', 'In the page'),
      item('shadow', 'In a shadow root'),
    ]),
    host: menu('Page around it', 'beaker', [
      item('none', 'Friendly page'),
      item('tailwind', 'Tailwind preflight'),
      item('bootstrap', 'Bootstrap reboot'),
      item('revert', '* { all: revert }'),
      item('important', '… !important'),
    ]),
    strict: menu('React StrictMode', 'lightning', [item('off', 'Plain'), item('on', 'StrictMode')]),
  },
  initialGlobals: {
    // `pnpm test:full` runs every story once more in dark and once in Arabic.
    theme: import.meta.env['VITE_STORY_THEME'] ?? 'light',
    locale: import.meta.env['VITE_STORY_LOCALE'] ?? 'en',
    direction: 'auto',
    layout: 'auto',
    platform: 'none',
    width: '1280',
    root: 'page',
    host: 'none',
    strict: 'off',
  },
  loaders: [
    async ({ globals: { locale, direction } }) => {
      const tag = String(locale);
      const words =
        tag === 'en-XA' || tag === 'ar-XB'
          ? toPseudo({ messages: await loadMessages(['en']), tag })
          : await loadMessages([tag]);
      return { messages: direction === 'auto' ? words : { ...words, dir: direction } };
    },
  ],
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { expanded: true },
  },
  decorators: [
    (Story, { globals, loaded, parameters }) => (
      <StoryPage globals={globals} messages={loaded['messages']} wide={parameters['wide'] === true}>
        <Story />
      </StoryPage>
    ),
  ],
  beforeEach: listenForErrors,
  afterEach: failOnErrors,
  tags: ['autodocs'],
};

export default preview;
