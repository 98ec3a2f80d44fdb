import type { ReactNode } from 'react';
import { hrefBetween, toRoot } from '../routes/hrefBetween.ts';
import { pages, type Route } from '../routes/Route.ts';
import type { GuideWords } from '../words/GuideWords.ts';

/** Head, navigation and foot of every page. */
export function PageFrame({
  route,
  words,
  children,
}: {
  route: Route;
  words: GuideWords;
  children: ReactNode;
}) {
  const other = route.language === 'en' ? 'zh' : 'en';
  return (
    <>
      <a className="skip" href="#content">
        {words.skip}
      </a>
      <header className="head">
        <div className="head__bar">
          <a
            className="head__name"
            href={hrefBetween({ from: route, to: { ...route, page: 'start' } })}
          >
            <img src={`${toRoot(route)}icon.svg`} width="24" height="24" alt="" />
            <span>
              StablePay <span className="head__site">{words.site}</span>
            </span>
          </a>
          <a
            className="head__language"
            lang={other === 'zh' ? 'zh-CN' : 'en'}
            hrefLang={other === 'zh' ? 'zh-CN' : 'en'}
            href={hrefBetween({ from: route, to: { ...route, language: other } })}
          >
            {words.otherLanguage}
          </a>
          <nav className="head__pages" aria-label={words.navigation}>
            {pages.map((page) => (
              <a
                key={page}
                className="head__page"
                href={hrefBetween({ from: route, to: { ...route, page } })}
                aria-current={page === route.page ? 'page' : undefined}
              >
                {words.pages[page]}
              </a>
            ))}
          </nav>
        </div>
      </header>
      <main className="page" id="content">
        {children}
      </main>
      <footer className="foot">
        <p className="foot__official">{words.footer.official}</p>
        <p>{words.footer.review}</p>
        <p>{words.footer.marks}</p>
      </footer>
    </>
  );
}
