/** The stylesheet of the payer page; text for the same reason as the script. */
export const pageCss = `
:root {
  color-scheme: light dark;
  --page: #eef0f4; --card: #fff; --foot: #f6f7f9; --field: #f4f5f8;
  --ink: #14161c; --ink-2: #565b66; --line: #e1e4ea; --line-strong: #868d9b;
  --accent: #1f57f5; --accent-ink: #fff; --accent-hover: #1748d3; --selected: #eef3ff;
  --good: #e4f4ee; --good-ink: #0b6b4a; --warn: #fdf1de; --warn-ink: #8a4b00;
  --bad: #fdeaea; --bad-ink: #a61b1b; --quiet: #eceef2; --quiet-ink: #474c57;
  --shadow: 0 1px 2px rgb(20 22 28 / 5%), 0 8px 24px rgb(20 22 28 / 6%);
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #090a0e; --card: #13151c; --foot: #1a1d26; --field: #1c1f29;
    --ink: #f1f3f7; --ink-2: #a7aebb; --line: #292d38; --line-strong: #737b8b;
    --accent: #83a2ff; --accent-ink: #0c1020; --accent-hover: #9db5ff; --selected: #1d2439;
    --good: #12301f; --good-ink: #6fdcae; --warn: #33240c; --warn-ink: #f6be6b;
    --bad: #381717; --bad-ink: #ff9d9d; --quiet: #23262f; --quiet-ink: #c3c8d2;
    --shadow: none;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; background: var(--page); color: var(--ink);
  font: 400 15px/1.5 Inter, "Inter Variable", system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans SC", "PingFang SC", sans-serif;
  padding-bottom: env(safe-area-inset-bottom);
}
h1, h2, p, ul, dl, dd, fieldset { margin: 0; padding: 0; border: 0; }
ul { list-style: none; }
fieldset { min-width: 0; }
button, input { font: inherit; }
a { color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
[tabindex="-1"]:focus { outline: none; }
.sr-only { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.icon { width: 20px; height: 20px; flex: none; }

.ribbon {
  background: var(--warn); color: var(--warn-ink); text-align: center; font-size: 13px; font-weight: 600;
  padding: 8px calc(16px + env(safe-area-inset-right)) 8px calc(16px + env(safe-area-inset-left));
}
.page { max-width: 432px; margin: 0 auto; padding: 16px 16px 32px; display: grid; gap: 16px; }
.card, .summary, .tester { background: var(--card); border: 1px solid var(--line); border-radius: 16px; box-shadow: var(--shadow); }
.card { overflow: hidden; display: flex; flex-direction: column; }
.card-head { display: flex; align-items: center; justify-content: space-between; gap: 16px; padding: 8px 8px 0 20px; min-height: 52px; }
.shop { font-weight: 600; color: var(--ink-2); overflow-wrap: anywhere; }
.back {
  display: inline-flex; align-items: center; gap: 8px; min-height: 44px; padding: 0 12px; border-radius: 10px;
  color: var(--ink-2); font-size: 14px; text-decoration: none; white-space: nowrap;
}
.back:hover { color: var(--ink); background: var(--field); }
.back .icon { width: 16px; height: 16px; }
.card-body { padding: 4px 20px 20px; text-align: center; flex: 1; }
.card-body > :first-child.badge { margin-top: 28px; }

.amount { font-size: 32px; line-height: 40px; font-weight: 700; letter-spacing: -.01em; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
.amount small { font-size: 17px; font-weight: 600; color: var(--ink-2); letter-spacing: 0; }
.order { color: var(--ink-2); overflow-wrap: anywhere; font-variant-numeric: tabular-nums; }
.rate { color: var(--ink-2); font-size: 13px; font-variant-numeric: tabular-nums; }

.choice { display: grid; gap: 12px; margin-top: 16px; text-align: start; }
legend, .label { padding: 0; font-size: 13px; color: var(--ink-2); }
legend { margin-bottom: 4px; }
.segments { display: grid; grid-auto-flow: column; grid-auto-columns: 1fr; gap: 8px; }
.segments-wrap { grid-auto-flow: row; grid-template-columns: repeat(4, auto); }
.segment { position: relative; display: block; }
.segment input { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0; cursor: pointer; }
.segment span {
  display: flex; align-items: center; justify-content: center; min-height: 44px; padding: 4px 8px;
  border: 1px solid var(--line); border-radius: 10px; font-size: 14px; font-weight: 600; text-align: center;
  transition: background-color 140ms ease-out;
}
.segment input:hover + span { background: var(--field); }
.segment input:checked + span { background: var(--selected); box-shadow: inset 0 0 0 1.5px var(--accent); border-color: var(--accent); }
.segment input:focus-visible + span { outline: 2px solid var(--accent); outline-offset: 2px; }
.choice noscript .button { margin-top: 0; }

.qr-card { width: 200px; margin: 20px auto 0; background: #fff; border: 1px solid var(--line); border-radius: 16px; padding: 8px; }
.qr { display: block; width: 100%; height: auto; forced-color-adjust: none; }
.address { display: flex; align-items: center; gap: 12px; margin-top: 16px; padding: 8px 8px 8px 12px; background: var(--field); border-radius: 10px; text-align: start; min-height: 60px; }
.address-text { flex: 1; min-width: 0; }
.address-text .label { display: block; }
code { font: 500 13px/1.45 ui-monospace, "SF Mono", SFMono-Regular, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
.copy { min-height: 44px; min-width: 76px; padding: 0 12px; border: 1px solid var(--line-strong); border-radius: 10px; background: var(--card); color: var(--ink); font-size: 14px; font-weight: 600; cursor: pointer; }
.copy[hidden] { display: none; }
.note { font-size: 13px; color: var(--ink-2); margin-top: 8px; }

.terms { margin-top: 20px; padding: 16px; background: var(--field); border-radius: 10px; text-align: start; }
.terms ul { margin-top: 4px; display: grid; gap: 8px; }
.terms li { padding-inline-start: 20px; position: relative; color: var(--ink-2); overflow-wrap: anywhere; }
.terms li::before { content: ""; position: absolute; inset-inline-start: 4px; top: .6em; width: 6px; height: 6px; border-radius: 50%; background: var(--accent); }

.failed { margin-top: 16px; padding: 12px 16px; border-radius: 10px; background: var(--bad); color: var(--bad-ink); font-weight: 600; text-align: start; }
.button {
  display: flex; align-items: center; justify-content: center; width: 100%; min-height: 48px; padding: 8px 16px; margin-top: 16px;
  border-radius: 10px; border: 1px solid transparent; font-weight: 600; text-align: center; text-decoration: none; cursor: pointer;
  font-variant-numeric: tabular-nums; transition: background-color 140ms ease-out;
}
.button-main { background: var(--accent); color: var(--accent-ink); }
.button-main:hover { background: var(--accent-hover); }
.button-quiet { background: var(--card); color: var(--ink); border-color: var(--line-strong); }
.button-quiet:hover, .copy:hover, .button-small:hover { background: var(--field); }
[aria-busy="true"] .button { opacity: .6; pointer-events: none; }

.badge { width: 56px; height: 56px; margin: 0 auto 16px; border-radius: 50%; display: grid; place-items: center; background: var(--quiet); color: var(--quiet-ink); }
.badge .icon { width: 28px; height: 28px; }
.badge[data-tone="good"] { background: var(--good); color: var(--good-ink); }
.badge[data-tone="warn"] { background: var(--warn); color: var(--warn-ink); }
.badge[data-tone="bad"] { background: var(--bad); color: var(--bad-ink); }
.badge[data-tone="live"] { background: var(--selected); color: var(--accent); }
.headline { font-size: 17px; line-height: 24px; font-weight: 650; font-variant-numeric: tabular-nums; text-wrap: balance; }
.text { margin: 4px auto 8px; max-width: 36ch; color: var(--ink-2); overflow-wrap: anywhere; text-wrap: pretty; }

.status { display: flex; align-items: center; gap: 10px; min-height: 52px; padding: 8px 20px; background: var(--foot); border-top: 1px solid var(--line); font-weight: 600; }
.dot { width: 8px; height: 8px; border-radius: 50%; background: var(--accent); box-shadow: 0 0 0 3px color-mix(in srgb, var(--accent) 25%, transparent); flex: none; }
.status[data-tone="live"] .dot { animation: pulse 1.8s ease-out infinite; }
.status[data-tone="good"] .dot { background: var(--good-ink); box-shadow: none; }
.status[data-tone="warn"] .dot { background: var(--warn-ink); box-shadow: none; }
.status[data-tone="bad"] .dot { background: var(--ink-2); box-shadow: none; }
.status-text { flex: 1; min-width: 0; }
.timer { color: var(--ink-2); font-variant-numeric: tabular-nums; white-space: nowrap; }
@keyframes pulse { 50% { opacity: .45; } }

.side { display: grid; gap: 16px; align-content: start; }
.summary, .tester { padding: 20px; }
h2 { font-size: 15px; line-height: 24px; font-weight: 650; }
.description { color: var(--ink-2); overflow-wrap: anywhere; }
.rows { margin-top: 8px; }
.rows li { display: flex; justify-content: space-between; gap: 16px; padding: 12px 0; border-bottom: 1px solid var(--line); }
.rows:last-child li:last-child { border-bottom: 0; padding-bottom: 0; }
.row-name, .row-note { display: block; overflow-wrap: anywhere; }
.row-name { font-weight: 600; }
.row-note { font-size: 13px; color: var(--ink-2); font-variant-numeric: tabular-nums; }
.row-price, .sum dd { font-variant-numeric: tabular-nums; white-space: nowrap; }
.sums { margin-top: 12px; display: grid; gap: 4px; }
.sum { display: flex; justify-content: space-between; gap: 16px; color: var(--ink-2); }
.sum-total { color: var(--ink); font-weight: 650; }
.sum + .sum-total { margin-top: 4px; padding-top: 12px; border-top: 1px solid var(--line); }
.tester { background: transparent; box-shadow: none; border-style: dashed; border-color: var(--line-strong); }
.tester h2 { display: flex; align-items: center; gap: 8px; }
.tester .note { margin-top: 0; }
.tester form { display: grid; grid-template-columns: 1fr 1fr; gap: 8px; margin-top: 12px; }
.button-small { margin: 0; min-height: 44px; padding: 4px 12px; background: var(--card); color: var(--ink); border-color: var(--line); font-size: 14px; }

.codes { margin-top: 16px; border-collapse: collapse; width: 100%; font-size: 14px; }
.codes th, .codes td { text-align: start; padding: 8px 12px 8px 0; border-bottom: 1px solid var(--line); }
.codes tr:target { background: var(--selected); }
.page-wide { max-width: 720px; }

@media (max-width: 359px) { .segments-wrap { grid-template-columns: repeat(2, 1fr); } }
@media (min-width: 860px) {
  .page:not(.page-single, .page-wide) { max-width: 880px; grid-template-columns: minmax(0, 1fr) 416px; gap: 24px; padding-top: 40px; align-items: start; }
  .side { order: -1; }
  .page-single { padding-top: 40px; }
}
@media (prefers-reduced-motion: reduce) { *, .status .dot { animation: none !important; transition: none !important; } }
@media (forced-colors: active) { .segment input:checked + span { outline: 2px solid Highlight; } }
`;
