import '@fontsource-variable/inter';
import './preview.css';
import type { Preview } from '@storybook/react-vite';

/**
 * What the toolbar sets. Stories hand `theme` and the messages of `locale` to their component;
 * `width` is that of the imagined window.
 */
const preview: Preview = {
  globalTypes: {
    theme: {
      description: 'Theme',
      toolbar: {
        icon: 'circlehollow',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
      },
    },
    locale: {
      description: 'Language',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'en', title: 'English' },
          { value: 'zh-CN', title: '简体中文' },
        ],
      },
    },
    width: {
      description: 'Window width',
      toolbar: {
        icon: 'browser',
        dynamicTitle: true,
        items: [
          { value: '1280', title: '1280 px' },
          { value: '390', title: '390 px' },
          { value: '320', title: '320 px' },
        ],
      },
    },
  },
  initialGlobals: { theme: 'light', locale: 'en', width: '1280' },
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { expanded: true },
  },
  decorators: [
    (Story, { globals }) => (
      <div
        className="story-page"
        lang={globals['locale']}
        data-theme={globals['theme']}
        data-width={globals['width']}
      >
        <div className="story-page__column">
          <Story />
        </div>
      </div>
    ),
  ],
  tags: ['autodocs'],
};

export default preview;
