import '../styles.css';
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { readCode } from '../../test/readCode.ts';
import { enDetails } from '../locales/details/en.ts';
import { en } from '../messages/en.ts';
import { LargeCode } from './LargeCode.tsx';

const digits = Array.from({ length: 2_000 }, (_, at) => ((at * 7_919) % 36).toString(36)).join('');
const addressOf = (length: number) => `https://checkout.test/pay/${digits}`.slice(0, length);

const show = (url: string) =>
  render(
    <dialog className="sp-theme sp-large" open>
      <LargeCode url={url} messages={en} words={enDetails} />
    </dialog>,
  );

it('a long address is read from the large code', async () => {
  await page.viewport(1280, 800);
  show(addressOf(600));
  expect(await readCode(screen.getByRole('img'))).toBe(addressOf(600));
});

it('a code whose modules would be finer than 3 px is not drawn; its address is there', async () => {
  await page.viewport(320, 640);
  const { unmount } = show(addressOf(400));
  const code = screen.getByRole<HTMLElement & SVGSVGElement>('img');
  expect(code.getBoundingClientRect().width / code.viewBox.baseVal.width).toBeGreaterThanOrEqual(3);
  unmount();
  show(addressOf(1_200));
  expect(screen.queryByRole('img')).toBeNull();
  expect(screen.getByText('This link is too long for a small code.')).toBeVisible();
  expect(screen.getByText(addressOf(1_200))).toBeVisible();
});
