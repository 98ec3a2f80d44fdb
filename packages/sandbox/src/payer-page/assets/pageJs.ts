/**
 * The script of the payer page. The page works without it; with it a choice is sent at once, the
 * time runs, copying works and the page follows what happens elsewhere. Text, because it is served
 * as a file of its own under a policy without inline scripts.
 */
export const pageJs = String.raw`'use strict';
(() => {
  const main = () => document.querySelector('main');
  const announcer = document.getElementById('announcer');
  let busy = false;

  const show = async (response) => {
    if (!response.ok) return location.reload();
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const focused = document.activeElement && document.activeElement.id;
    main().replaceWith(document.adoptNode(page.querySelector('main')));
    document.title = page.title;
    enhance();
    const again = focused && document.getElementById(focused);
    if (again) again.focus({ preventScroll: true });
    const headline = document.querySelector('.headline');
    announcer.textContent = headline
      ? headline.textContent
      : document.querySelector('.amount').textContent;
    if (headline && !again) {
      headline.tabIndex = -1;
      headline.focus({ preventScroll: true });
      scrollTo({ top: 0 });
    }
  };

  const submit = async (form, submitter) => {
    if (busy) return;
    busy = true;
    main().setAttribute('aria-busy', 'true');
    const body = new URLSearchParams(new FormData(form));
    if (submitter && submitter.name) body.set(submitter.name, submitter.value);
    try {
      await show(await fetch(form.getAttribute('action'), { method: 'POST', body }));
    } catch {
      location.reload();
    } finally {
      busy = false;
      main().removeAttribute('aria-busy');
    }
  };

  document.addEventListener('submit', (event) => {
    if (!event.target.matches('form[data-enhance]')) return;
    event.preventDefault();
    void submit(event.target, event.submitter);
  });
  document.addEventListener('change', (event) => {
    const form = event.target.closest('form[data-auto]');
    if (form) void submit(form);
  });
  document.addEventListener('click', async (event) => {
    const button = event.target.closest('button[data-copy]');
    if (!button) return;
    const label = button.textContent;
    await navigator.clipboard.writeText(button.dataset.copy);
    button.textContent = button.dataset.copied;
    announcer.textContent = button.dataset.copied;
    setTimeout(() => { button.textContent = label; }, 2000);
  });

  let endsAt;
  const tick = () => {
    const timer = document.querySelector('.timer');
    if (!timer || endsAt === undefined) return;
    const seconds = Math.max(0, Math.ceil((endsAt - performance.now()) / 1000));
    const rest = String(seconds % 60).padStart(2, '0');
    timer.textContent = seconds > 0 ? Math.floor(seconds / 60) + ':' + rest : timer.dataset.timeUp;
  };

  const enhance = () => {
    const timer = document.querySelector('.timer');
    endsAt = timer ? performance.now() + Number(timer.dataset.remaining) : undefined;
    tick();
    const canCopy = window.isSecureContext && navigator.clipboard;
    for (const button of document.querySelectorAll('button[data-copy]')) button.hidden = !canCopy;
  };

  const ended = ['paid', 'failed'];
  const poll = async () => {
    const { session, revision, status } = main().dataset;
    if (!session || ended.includes(status)) return;
    try {
      if (!busy && document.visibilityState === 'visible') {
        const answer = await fetch('/pay/' + session + '/status');
        if (answer.status === 404) return location.reload();
        const now = await answer.json();
        if (!busy && String(now.revision) !== revision) await show(await fetch(location.href));
      }
    } catch {
      // Offline: the page stays as it is and asks again.
    }
    setTimeout(poll, status === 'expired' ? 10000 : 2000);
  };

  enhance();
  setInterval(tick, 250);
  setTimeout(poll, 2000);
})();
`;
