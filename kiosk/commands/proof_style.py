# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""How the proof sheet looks, on a screen and on A4."""

STYLE = """
:root { --ink: #14292f; --soft: #3a4a50; --line: #b9c0bf; --hair: #ddd8cc; --brand: #0c4652; --mend: #8a1f17;
  --care: #7a4a00; --ok: #164a25; }
* { box-sizing: border-box; }
html { background: #faf7f1; color: var(--ink); font: 16px/1.5 system-ui, "Segoe UI", Roboto, Arial, sans-serif; }
body { max-width: 72rem; margin: 0 auto; padding: 2.5rem 2rem 4rem; }
h1, h2, h3, h4 { line-height: 1.25; margin: 0; text-wrap: balance; }
h1 { font-size: 2.2rem; } h2 { font-size: 1.5rem; color: var(--brand); } h3 { font-size: 1.25rem; }
h4 { font-size: 1rem; } p { margin: .3rem 0; } a { color: var(--brand); }
code { font: .86em/1.4 ui-monospace, Consolas, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
.eyebrow { text-transform: uppercase; letter-spacing: .08em; font-size: .8rem; font-weight: 600; color: var(--brand); }
.lead { font-size: 1.1rem; color: var(--soft); }
.soft { color: var(--soft); }
.counts { display: flex; flex-wrap: wrap; margin: 1.5rem 0; background: #fff; border: 1px solid var(--hair);
  border-radius: .6rem; }
.counts div { flex: 1 1 9rem; padding: .8rem 1rem; }
.counts dt { font-size: .85rem; color: var(--soft); }
.counts dd { margin: 0; font-size: 1.5rem; font-weight: 600; }
.contents { columns: 2 22rem; column-gap: 3rem; margin: 1rem 0; }
.contents h2 { font-size: 1.25rem; color: inherit; }
.contents > div { break-inside: avoid; margin-bottom: 1rem; }
.contents ul { list-style: none; margin: .2rem 0 0; padding: 0; }
.contents li { display: flex; gap: .6rem; justify-content: space-between; align-items: center; padding: .15rem 0;
  border-bottom: 1px dotted var(--line); }
.chapter { margin-top: 3rem; padding-top: .8rem; border-top: 3px solid var(--brand); }
.topic { margin-top: 1.8rem; }
.badge { display: inline-block; padding: 0 .5em; border: 1px solid; border-radius: 1em; font-size: .8rem;
  font-weight: 600; white-space: nowrap; vertical-align: middle; }
.approved { color: var(--ok); } .draft, .changed, .due { color: var(--care); } .error, .mend { color: var(--mend); }
.warning { color: var(--care); } .hint { color: var(--soft); }
.mend { font-weight: 600; }
.sign { display: grid; grid-template-columns: 2fr 1fr 2fr; gap: 1.5rem; margin: .8rem 0 1rem; padding: .8rem 1rem 1rem;
  background: #fff; border: 1px solid var(--line); border-radius: .6rem; break-inside: avoid; }
.sign label, .sign span { display: block; font-size: .8rem; color: var(--soft); }
.sign input, .sign i { display: block; height: 2.1rem; }
.sign input { width: 100%; font: inherit; color: var(--ink); background: none; border: 0; border-radius: 0;
  border-bottom: 1px solid var(--ink); padding: .5rem 0 .1rem; }
.sign i { border-bottom: 1px solid var(--ink); }
.screen { display: grid; grid-template-columns: minmax(0, 3fr) minmax(14rem, 2fr); gap: 1.4rem; padding: 1.1rem 0;
  border-top: 1px solid var(--hair); break-inside: avoid; }
.looks { display: grid; gap: .8rem; align-content: start; }
.many { display: flex; flex-wrap: wrap; align-items: flex-start; } .many figure { flex: 0 1 calc(50% - .4rem); }
figure { margin: 0; } figcaption { font-size: .8rem; color: var(--soft); }
img { display: block; width: auto; max-width: 100%; height: auto; max-height: 30rem; border: 1px solid var(--line); }
ol { margin: .2rem 0; padding-left: 1.3rem; font-size: .85rem; color: var(--soft); } li { overflow-wrap: anywhere; }
.tick { display: flex; gap: 1.2rem; margin: .6rem 0 0; }
.tick label { white-space: nowrap; display: inline-flex; gap: .4rem; align-items: center; }
.tick input { width: 1.1rem; height: 1.1rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.change { break-inside: avoid; border-top: 1px solid var(--hair); padding: 1.1rem 0; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; margin: .6rem 0; break-inside: avoid; }
.marked { display: block; position: relative; width: fit-content; }
.marked i { position: absolute; border: 3px solid #c0267c; border-radius: 3px; background: rgba(192, 38, 124, .14);
  outline: 1px solid #fff; }
.words { background: #fff; border: 1px solid var(--hair); border-radius: .6rem; padding: .5rem 1rem; margin: .6rem 0; }
del { color: var(--mend); background: #fbe9e4; } ins { color: var(--ok); background: #e0efdc; font-weight: 600; }
.screens li { margin: .2rem 0; }
.note { display: block; border-bottom: 1px solid var(--line); height: 1.7rem; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
td, th { text-align: left; vertical-align: top; padding: .35rem .8rem .35rem 0; border-bottom: 1px solid var(--hair); }
tr { break-inside: avoid; } td code { white-space: nowrap; }
@media screen and (max-width: 50rem) { .screen, .sign { grid-template-columns: 1fr; } }
@page { size: A4; margin: 14mm 14mm 16mm; }
@media print {
  html { background: #fff; font-size: 9.5pt; }
  body { max-width: none; padding: 0; }
  a { color: inherit; text-decoration: none; }
  .chapter { break-before: page; margin-top: 0; }
  h2, h3, h4, .head, .sign, .eyebrow { break-after: avoid; }
  .counts, .sign { background: none; }
  .first { break-before: auto; margin-top: 6mm; }
  ol { font-size: 7.5pt; line-height: 1.35; } figcaption, .eyebrow { font-size: 7.5pt; }
  .topic { break-before: page; margin-top: 0; }
  .chapter > :is(h2, .screen) + .topic { break-before: auto; margin-top: 4mm; }
  .marked i, del, ins { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .screen { grid-template-columns: 98mm 1fr; gap: 5mm; padding: 3mm 0; }
  .change { padding: 2mm 0 0; } .change p { margin: .3mm 0; } .change .tick { margin: 1mm 0 0; }
  .pair { gap: 4mm; margin: .5mm 0 1.5mm; } .words { padding: .8mm 3mm; margin: 1.5mm 0; }
  img { max-height: 90mm; } .many figure { flex-basis: 47mm; } .many img { max-height: 60mm; }
}
"""
