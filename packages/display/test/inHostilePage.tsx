import type { Decorator } from '@storybook/react-vite';
import { useEffect } from 'react';
import { hostilePages } from './hostilePages.ts';

function PageRules({ css }: { css: string }) {
  useEffect(() => {
    const style = document.createElement('style');
    style.textContent = css;
    document.head.append(style);
    return () => style.remove();
  }, [css]);
  return null;
}

/** Puts the rules of the page that the toolbar names on the document around a story. */
export const inHostilePage: Decorator = (Story, { globals }) => {
  const css = Object.entries(hostilePages).find(([name]) => name === globals['host'])?.[1];
  return (
    <>
      {css ? <PageRules css={css} /> : null}
      <Story />
    </>
  );
};
