import '../styles.css';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { LogoSheet } from '../../test/LogoSheet.tsx';

const meta: Meta<typeof LogoSheet> = {
  title: 'Display/Logos',
  component: LogoSheet,
  render: (args, { globals }) => <LogoSheet {...args} theme={String(globals['theme'])} />,
};

export default meta;

type Story = StoryObj<typeof LogoSheet>;

/** Every mark of the kit. See LOGOS.md for whose they are. */
export const AllLogos: Story = {};

export const AllLogosDark: Story = { globals: { theme: 'dark' } };

/** As on a screen with three pixels to one, to look at the drawings. */
export const ThreeTimes: Story = { args: { scale: 3 } };
