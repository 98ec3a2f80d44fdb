/** What the inspector adds to the stylesheet of the payer page. */
export const inspectorCss = `
.tabs { display: flex; flex-wrap: wrap; align-items: center; gap: 4px; padding: 8px 16px; background: var(--card); border-bottom: 1px solid var(--line); }
.tabs a { display: inline-flex; align-items: center; min-height: 44px; padding: 0 12px; border-radius: 10px; color: var(--ink-2); text-decoration: none; font-weight: 600; }
.tabs a:hover { background: var(--field); color: var(--ink); }
.tabs a[aria-current] { background: var(--selected); color: var(--accent); }
.tabs form { margin-inline-start: auto; }
.inspector { padding: 24px 16px 48px; max-width: 1600px; margin: 0 auto; }
.inspector h1 { font-size: 20px; line-height: 28px; margin-bottom: 16px; }
.empty { color: var(--ink-2); }
.scroller { overflow-x: auto; background: var(--card); border: 1px solid var(--line); border-radius: 16px; }
.data { border-collapse: collapse; width: 100%; font-size: 14px; font-variant-numeric: tabular-nums; }
.data th, .data td { text-align: start; vertical-align: top; padding: 12px; border-bottom: 1px solid var(--line); }
.data th { font-size: 13px; color: var(--ink-2); white-space: nowrap; }
.data tbody tr:last-child td { border-bottom: 0; }
.data time, .data td { white-space: nowrap; }
.data code { overflow-wrap: normal; }
.data .long { display: inline-block; min-width: 200px; max-width: 420px; white-space: normal; overflow-wrap: anywhere; vertical-align: top; }
.data pre { max-width: 480px; overflow-x: auto; font-size: 12px; }
.data summary { cursor: pointer; min-height: 24px; }
.attempts { margin: 0; padding-inline-start: 20px; }
.state { display: inline-block; padding: 2px 8px; border-radius: 6px; font-weight: 600; background: var(--quiet); color: var(--quiet-ink); white-space: nowrap; }
.state:is([data-state="paid"], [data-state="completed"], [data-state="active"], [data-state="trialing"], [data-state="delivered"]) { background: var(--good); color: var(--good-ink); }
.state:is([data-state="failed"]) { background: var(--bad); color: var(--bad-ink); }
.state:is([data-state="underpaid"], [data-state="overpaid"], [data-state="frozen"], [data-state="past_due"]) { background: var(--warn); color: var(--warn-ink); }
.actions { display: flex; flex-wrap: wrap; gap: 6px; min-width: 300px; white-space: normal; }
.act, .data summary { position: relative; }
.act { min-height: 32px; padding: 2px 10px; border: 1px solid var(--line-strong); border-radius: 8px; background: var(--card); color: var(--ink); font-size: 13px; font-weight: 600; cursor: pointer; }
.act:hover { background: var(--field); }
.switches { display: grid; gap: 16px; grid-template-columns: repeat(auto-fill, minmax(min(100%, 320px), 1fr)); }
.switch { background: var(--card); border: 1px solid var(--line); border-radius: 16px; padding: 20px; display: grid; gap: 8px; align-content: start; }
.switch p { color: var(--ink-2); overflow-wrap: anywhere; }
.login { max-width: 400px; display: grid; gap: 8px; background: var(--card); border: 1px solid var(--line); border-radius: 16px; padding: 20px; }
.login label { font-weight: 600; }
.login input { min-height: 48px; padding: 0 12px; border: 1px solid var(--line-strong); border-radius: 10px; background: var(--card); color: var(--ink); }
.login .failed, .login .note { margin: 0; }
@media (max-width: 700px) {
  .data, .data tbody { display: block; }
  .data thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .data tr { display: grid; gap: 6px; padding: 16px; border-bottom: 1px solid var(--line); }
  .data tbody tr:last-child { border-bottom: 0; }
  .data td { display: grid; grid-template-columns: 88px minmax(0, 1fr); gap: 12px; padding: 0; border: 0; white-space: normal; }
  .data td::before { content: attr(data-label); font-size: 13px; line-height: 21px; color: var(--ink-2); }
  .data code, .data td > div { overflow-wrap: anywhere; }
  .data .long, .actions { min-width: 0; }
  .data td:has(.actions) { display: block; margin-top: 6px; }
  .data td:has(.actions)::before { content: none; }
}
`;
