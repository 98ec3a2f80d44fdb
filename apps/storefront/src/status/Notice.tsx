import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icons/Icon.tsx';

export type NoticeProps = {
  tone: 'success' | 'waiting' | 'warning' | 'quiet';
  icon: IconName;
  title: string;
  text: string;
  children?: ReactNode;
};

/** A whole page's answer: what happened, what it means, what to do. */
export function Notice({ tone, icon, title, text, children }: NoticeProps) {
  return (
    <section className="notice" role="status">
      <span className="notice__icon" data-tone={tone}>
        <Icon name={icon} />
      </span>
      <h1 className="notice__title">{title}</h1>
      <p className="notice__text">{text}</p>
      {children}
    </section>
  );
}
