# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""How the page of statistics looks, by day, by night and on A4."""

STYLE = """
:root { color-scheme: light dark; --page: #faf7f1; --card: #fff; --ink: #14292f; --soft: #3a4a50; --hair: #ddd8cc;
  --brand: #0c4652; --bar: #2a7d8c; --ground: #e9e5da; }
@media screen and (prefers-color-scheme: dark) { :root { --page: #10191c; --card: #18252a; --ink: #edf1ef;
  --soft: #b3c0c1; --hair: #32444a; --brand: #8fd0d9; --bar: #5fb3c0; --ground: #223238; } }
* { box-sizing: border-box; }
html { background: var(--page); color: var(--ink);
  font: 16px/1.5 system-ui, "Segoe UI", Roboto, Arial, sans-serif; }
body { max-width: 72rem; margin: 0 auto; padding: 2.5rem 2rem 4rem; }
h1, h2, h3 { line-height: 1.25; margin: 0; text-wrap: balance; }
h1 { font-size: 2.2rem; } h2 { font-size: 1.35rem; color: var(--brand); }
p { margin: .3rem 0; max-width: 46rem; }
.eyebrow { text-transform: uppercase; letter-spacing: .08em; font-size: .8rem; font-weight: 600; color: var(--brand); }
.lead { font-size: 1.1rem; color: var(--soft); } .soft { color: var(--soft); font-size: .9rem; }
.counts { display: flex; flex-wrap: wrap; margin: 1.5rem 0 0; background: var(--card); border: 1px solid var(--hair);
  border-radius: .6rem; }
.counts div { flex: 1 1 9rem; padding: .8rem 1rem; }
.counts dt { font-size: .85rem; color: var(--soft); }
.counts dd { margin: 0; font-size: 1.5rem; font-weight: 600; }
section { margin-top: 2.4rem; padding-top: .8rem; border-top: 3px solid var(--brand); }
.side { display: grid; grid-template-columns: repeat(3, 1fr); column-gap: 2rem; align-items: start; }
.side tbody th { width: auto; } .side td.drawn { width: 35%; }
svg { display: block; overflow: visible; }
.chart { width: 100%; height: auto; margin: 1rem 0 .4rem; }
.chart text { font: 12px system-ui, "Segoe UI", Roboto, Arial, sans-serif; fill: var(--soft); }
.chart .value { fill: var(--ink); font-weight: 600; }
.chart line { stroke: var(--hair); stroke-width: 1; } .chart .zero { stroke: var(--soft); }
.bar { fill: var(--bar); } .ground { fill: var(--ground); }
table { border-collapse: collapse; width: 100%; margin-top: .6rem; }
th, td { text-align: left; font-weight: 400; padding: .28rem .9rem .28rem 0; border-bottom: 1px solid var(--hair);
  vertical-align: middle; }
thead th { font-size: .8rem; color: var(--soft); }
tbody th { width: 50%; overflow-wrap: anywhere; }
th.number, td.number { text-align: right; width: 5.5rem; font-variant-numeric: tabular-nums; white-space: nowrap; }
td.drawn { padding-right: 0; } td.drawn svg { width: 100%; height: .8rem; }
tr.group th { font-weight: 600; padding-top: .9rem; color: var(--brand); }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
footer { margin-top: 3rem; border-top: 1px solid var(--hair); padding-top: 1rem; }
@media screen and (max-width: 56rem) { .side { grid-template-columns: 1fr; } body { padding: 1.5rem 1rem 3rem; } }
@page { size: A4; margin: 14mm 14mm 16mm; }
@media print {
  html { background: none; font-size: 9.5pt; }
  body { max-width: none; padding: 0; }
  .counts { background: none; }
  section { margin-top: 7mm; } h2, .soft, thead, tr.group { break-after: avoid; }
  tr, .chart { break-inside: avoid; } .side { column-gap: 6mm; }
  th, td { padding-top: .7mm; padding-bottom: .7mm; }
  .bar, .ground { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
"""
