/** The page's style: few colours, tints that hold on paper and in the dark, and a shape or a word wherever a colour speaks. */
export const style = `
:root{color-scheme:light dark;--ink:#1d1d1f;--quiet:#5b5b63;--paper:#fdfcf9;--rule:#d9d6cd;--card:#fff;--refuted:#f3b5ae;--denied:#f7cdbf;--disputed:#e6d0f0;--confirmed:#b7e0c0;--corroborated:#d3ebd2;--unconfirmed:#fbe6a6;--attributed:#d5e5f5;--unattributed:transparent}
@media (prefers-color-scheme:dark){:root{--ink:#ececf0;--quiet:#a9a9b4;--paper:#17181b;--rule:#3a3b41;--card:#232429;--refuted:#7a2a26;--denied:#6e3a2a;--disputed:#52356a;--confirmed:#1f5a34;--corroborated:#2c4b30;--unconfirmed:#5f4d12;--attributed:#243f5c}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:18px/1.65 Charter,"Bitstream Charter","Iowan Old Style",Georgia,serif}
.page{display:grid;grid-template-columns:minmax(0,40rem) minmax(18rem,30rem);gap:3.5rem;max-width:78rem;margin:0 auto;padding:3rem 2rem 6rem}
header{grid-column:1/-1;border-bottom:1px solid var(--rule);padding-bottom:1.2rem}
h1{font-size:2.1rem;line-height:1.2;margin:0 0 .4rem;letter-spacing:-.01em;text-wrap:balance}
h2{font-size:1.25rem;line-height:1.35;margin:2rem 0 .6rem}
.meta,.quiet,aside,.small{color:var(--quiet);font-size:.86rem}
p{margin:0 0 1.1em}
.item{padding-left:1.2em}
blockquote{margin:0 0 1.1em;padding-left:1.2em;border-left:2px solid var(--rule)}
.s{position:relative;border-radius:2px;outline-offset:2px}
.words{padding:.08em 0;-webkit-box-decoration-break:clone;box-decoration-break:clone;text-decoration-thickness:2px;text-underline-offset:.22em;text-decoration-skip-ink:none}
.s-refuted .words{background:var(--refuted)}
.s-denied .words{background:var(--denied)}
.s-disputed .words{background:var(--disputed)}
.s-confirmed .words{background:var(--confirmed)}
.s-corroborated .words{background:var(--corroborated)}
.s-unconfirmed .words{background:var(--unconfirmed)}
.s-attributed .words{background:var(--attributed)}
.answer .words{font-style:italic;border-left:3px double var(--quiet);padding-left:.4em}
.answer .act{font:600 .72em/1 system-ui,sans-serif;letter-spacing:.02em;border:1px solid var(--quiet);border-radius:.8em;padding:.15em .6em;margin-right:.25em;white-space:nowrap}
.furniture{color:var(--quiet);font-size:.86em}
.sign{font:600 .62em/1 system-ui,sans-serif;margin-left:.15em;color:var(--quiet)}
.u1 .words,.name.u1{text-decoration:underline solid #1f6fb2 2px}
.u2 .words,.name.u2{text-decoration:underline double #a34a00 2px}
.u3 .words,.name.u3{text-decoration:underline dashed #1c7a43 2px}
.u4 .words,.name.u4{text-decoration:underline dotted #8a2f8f 3px}
.u5 .words,.name.u5{text-decoration:underline wavy #8a6d00 1px}
.tip{position:absolute;left:0;top:calc(100% + .4rem);z-index:2;width:min(24rem,80vw);padding:.8rem 1rem;background:var(--card);color:var(--ink);border:1px solid var(--rule);border-radius:6px;box-shadow:0 8px 30px rgb(0 0 0/.16);font:400 .82rem/1.45 system-ui,sans-serif;font-style:normal;visibility:hidden;opacity:0;transition:opacity .12s}
.s:hover .tip,.s:focus .tip,.s:focus-within .tip{visibility:visible;opacity:1}
.tip .status{display:block;font-weight:600}
.tip .part,.tip .li,.tip .title{display:block}
.tip .part{margin-top:.5rem}
.tip .title{color:var(--quiet);font-size:.92em}
.tip .li{padding-left:1em;text-indent:-1em}
aside{font-family:system-ui,sans-serif;line-height:1.5}
.beside{position:sticky;top:1.5rem}
aside h2{font:600 .95rem/1.3 system-ui,sans-serif;color:var(--ink);margin:1.8rem 0 .6rem}
aside h2:first-child{margin-top:0}
.bar{display:flex;gap:1px;height:14px;border:1px solid var(--rule);border-radius:7px;overflow:hidden}
.bar .s-refuted,.swatch.s-refuted{background:var(--refuted)}.bar .s-denied,.swatch.s-denied{background:var(--denied)}.bar .s-disputed,.swatch.s-disputed{background:var(--disputed)}.bar .s-confirmed,.swatch.s-confirmed{background:var(--confirmed)}.bar .s-corroborated,.swatch.s-corroborated{background:var(--corroborated)}.bar .s-unconfirmed,.swatch.s-unconfirmed{background:var(--unconfirmed)}.bar .s-attributed,.swatch.s-attributed{background:var(--attributed)}
.legend,.answers,.sources{list-style:none;margin:.7rem 0 0;padding:0}
.legend{display:flex;flex-wrap:wrap;gap:.2rem 1rem}
.swatch{display:inline-block;width:1.35em;text-align:center;border:1px solid var(--rule);border-radius:3px;color:var(--ink)}
.sources li,.answers li{padding:.25rem 0;border-top:1px solid var(--rule)}
.name,.answers b{color:var(--ink);font-weight:600}
.name{text-underline-offset:.22em}
a{color:inherit;text-underline-offset:.15em}
.scroll{overflow-x:auto}
.map{max-width:100%;height:auto;font-family:system-ui,sans-serif}
.map .edges path{fill:none;stroke:var(--quiet);opacity:.45}
.map .reader{fill:var(--ink)}
.map .label{font-size:13px;font-weight:600;fill:var(--ink)}
.map .about{font-size:11px;fill:var(--quiet)}
.map .node circle,.map .node rect,.map .node path{fill:#1f6fb2;stroke:#1f6fb2;stroke-width:2}
.map .k-outlet path{fill:#a34a00;stroke:#a34a00}
.map .k-document path{fill:#1c7a43;stroke:#1c7a43}
.map .node .open{fill:var(--paper)}
.map .dashed{stroke-dasharray:4 3}
.map .dotted{stroke-dasharray:1.5 3}
.map .inside{font-size:11px;font-weight:700;text-anchor:middle;fill:var(--ink)}
@media (max-width:60rem){.page{grid-template-columns:minmax(0,1fr);gap:2rem;padding:1.5rem 1.1rem 4rem}.beside{position:static}}
@media print{:root{--paper:#fff;--card:#fff;--ink:#000;--quiet:#444}body{font-size:11pt}.page{display:block;padding:0;max-width:none}.tip{display:none}.words{-webkit-print-color-adjust:exact;print-color-adjust:exact}aside{margin-top:2rem;break-before:page}.sign{font-size:.75em;color:#000}}
@media (prefers-reduced-motion:reduce){.tip{transition:none}}
`
