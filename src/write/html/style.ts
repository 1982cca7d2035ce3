const light =
  '--ink:#1c1c1e;--quiet:#5d5c63;--paper:#fdfcfa;--rule:#e3e0d8;--line:#b9b5aa;--card:#fff;--answer:#eeece6;--refuted:#f4b9b1;--denied:#f9d3c6;--disputed:#e8d7f1;--confirmed:#b9dfc1;--corroborated:#d8edd6;--unconfirmed:#fbe9b0;--attributed:#e2edf7;--unattributed:transparent'
const dark =
  '--ink:#ececee;--quiet:#a8a8b0;--paper:#18191b;--rule:#36373c;--line:#5b5c63;--card:#242529;--answer:#303136;--refuted:#7d2c27;--denied:#653629;--disputed:#4d3462;--confirmed:#1f5a34;--corroborated:#2b482f;--unconfirmed:#574713;--attributed:#23384d'
const tinted = ['refuted', 'denied', 'disputed', 'confirmed', 'corroborated', 'unconfirmed', 'attributed']
const tints = tinted.map((s) => `.s-${s} .words,.cell.s-${s},.bar .s-${s}{background-color:var(--${s})}`).join('\n')

/** A note opens below its sentence, or above where there is no room; browsers that cannot anchor it place it in the paragraph. */
const tip = `.tip{display:none;position:absolute;left:0;z-index:2;width:min(27rem,100%);margin:.25rem 0;padding:.85rem 1.1rem 1rem;background:var(--card);color:var(--ink);border:1px solid var(--rule);border-radius:8px;box-shadow:0 10px 34px rgb(0 0 0/.18);font:400 .83rem/1.5 system-ui,sans-serif;letter-spacing:0;text-align:left;text-wrap:wrap;white-space:normal}
.tip::before{content:"";position:absolute;inset:-.5rem 0;z-index:-1}
.page:not(.shut) .s:is(:hover,:focus) .tip{display:block;animation:show .12s .18s both}
@keyframes show{from{opacity:0;visibility:hidden}}
@supports (anchor-scope:--s){.s{anchor-scope:--s}.words{anchor-name:--s}.tip{position:fixed;position-anchor:--s;position-area:bottom span-right;position-try-fallbacks:flip-block,flip-inline,flip-block flip-inline;left:auto;width:min(27rem,100vw - 2.4rem)}}
.tip .status{display:block;font-weight:600}
.tip .part{display:grid;grid-template-columns:6.6em 1fr;margin-top:.5rem}
.tip .title{grid-row:1/span 9;color:var(--quiet)}
.tip .li{grid-column:2;padding-left:calc(var(--d,0)*1em)}
.tip i{color:var(--quiet)}`

/** The map is a list in a list; the lines between its rows are borders, so that they hold at any height of a row and over the page's end. */
const tree = `.map{line-height:1.3}
.map ol ol{padding-left:28px}
.map li{position:relative}
.root,.row{position:relative;min-height:46px}
.root{padding:6px 0 4px 30px}
.root .about,.who .about{display:block;font-size:.9em}
.root::before{content:"";position:absolute;left:6px;top:9px;width:0;height:0;border:5.5px solid var(--ink);border-radius:6px}
.root::after{content:"";position:absolute;left:11px;top:19px;bottom:0;border-left:1px solid var(--line)}
.row{display:flex;align-items:center;gap:8px;padding:3px 4px 3px 29px;border-radius:6px}
.row::before{content:"";position:absolute;left:11px;top:0;width:22px;height:calc(50% + var(--w)/2);border:solid var(--line);border-width:0 0 var(--w) 1px;border-bottom-left-radius:11px}
.map li:not(:last-child)::before,.map>ol:not(:last-child)>li:last-child::before,summary::before{content:"";position:absolute;left:11px;top:0;bottom:0;border-left:1px solid var(--line)}
.cites>.row::after{content:"";position:absolute;left:39px;top:50%;bottom:0;border-left:1px solid var(--line)}
.shape{position:relative;z-index:1;flex:none;fill:var(--ink);stroke:var(--ink);stroke-width:1.6;overflow:visible}
.shape .open{fill:var(--paper)}
.shape .dashed{stroke-dasharray:3.2 2.3}
.shape .none{stroke:none}
.shape .hole{fill:none;stroke:var(--paper)}
.shape text{stroke:none;font:700 15px system-ui,sans-serif;text-anchor:middle}
.who{flex:1;min-width:0}
.who .name{display:-webkit-box;margin-bottom:-1px;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden;padding-bottom:3px}
.who .about{overflow:hidden;white-space:nowrap;text-overflow:ellipsis}
.name{font-weight:600;line-height:1.4}
.name .no{color:var(--quiet);font-weight:400;font-size:.82em;vertical-align:.25em}
.name bdi{text-decoration-color:var(--quiet);text-underline-offset:.2em;text-decoration-skip-ink:none}
.cells{display:flex;flex-wrap:wrap;gap:2px;justify-content:flex-end;max-width:9.6em;margin-left:.4rem}
.more{color:var(--quiet);font-size:11px;line-height:17px}`

/** The page's style: one ink, few tints that hold on paper and in the dark, and a shape or a word wherever a colour speaks. */
export const style: string = `
:root,:host{color-scheme:light dark;${light}}
@media (prefers-color-scheme:dark){:root,:host{${dark}}}
*,::before,::after{box-sizing:border-box}
body{margin:0;background:var(--paper)}
.page{color:var(--ink);font:18px/1.68 Charter,"Bitstream Charter","Iowan Old Style","Source Serif 4","Noto Serif",Georgia,serif;font-kerning:normal;overflow-wrap:anywhere}
.page.whole{display:grid;grid-template-columns:minmax(0,38rem) minmax(20rem,28rem);gap:2.5rem 4.5rem;justify-content:center;max-width:80rem;margin:0 auto;padding:3.5rem 2rem 6rem}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:1rem;z-index:3;padding:.5rem 1rem;background:var(--card);color:var(--ink)}
header{grid-column:1/-1;border-bottom:1px solid var(--rule);padding-bottom:1.4rem}
h1{position:relative;max-width:30em;font-size:2.05rem;font-weight:600;line-height:1.4;margin:0;letter-spacing:-.012em;text-wrap:balance}
h2{position:relative;font-size:1.2rem;line-height:1.4;margin:2.2rem 0 .6rem;break-after:avoid}
p{position:relative;margin:0 0 1.15em}
.meta{margin:.7rem 0 0;color:var(--quiet);font:.85rem/1.4 system-ui,sans-serif}
.warning::before{content:"! ";font-weight:600}
.small{font-size:.88em}
.item{padding-left:1.3em}
blockquote{margin:0 0 1.15em;padding-left:1.3em;border-left:2px solid var(--rule)}
.furniture{color:var(--quiet);font-size:.88em}
.s{outline:0;scroll-margin:30vh}
.words{padding:.1em 0;border-radius:2px;outline-offset:1px;-webkit-box-decoration-break:clone;box-decoration-break:clone;text-decoration-color:var(--quiet);text-decoration-skip-ink:none;text-underline-offset:.24em}
.s:focus-visible .words,a:focus-visible,summary:focus-visible{outline:2px solid var(--ink)}
.s:target .words{outline:2px solid var(--quiet)}
${tints}
.answer .words{background-color:var(--answer)}
.act{display:inline-block;margin:0 .1em;padding:.22em .6em .25em;border:1px solid var(--ink);border-radius:1em;background:var(--paper);color:var(--ink);font:600 .68em/1.1 system-ui,sans-serif;white-space:nowrap;vertical-align:.1em}
.sign{margin-left:.2em;color:var(--quiet);font:600 .66em/1 system-ui,sans-serif;white-space:nowrap;vertical-align:.42em}
h1 .words{padding:0}
h1 .sign{font-size:.38em}
.sign b{font-weight:400}
.u0 .words,.name .u0{text-decoration-color:var(--line);text-decoration-line:underline;text-decoration-style:solid;text-decoration-thickness:1px}
.u1 .words,.name .u1{text-decoration-line:underline;text-decoration-style:solid;text-decoration-thickness:3px}
.u2 .words,.name .u2{text-decoration-line:underline;text-decoration-style:double;text-decoration-thickness:1px}
.u3 .words,.name .u3{text-decoration-line:underline;text-decoration-style:dashed;text-decoration-thickness:2px}
.u4 .words,.name .u4{text-decoration-line:underline;text-decoration-style:dotted;text-decoration-thickness:3px}
${tip}
aside{font:.86rem/1.5 system-ui,sans-serif;color:var(--ink)}
aside h2{font:600 .95rem/1.3 system-ui,sans-serif;margin:2.2rem 0 .8rem}
aside h2:first-child{margin-top:.3rem}
.whole .beside{position:sticky;top:1.5rem;max-height:calc(100vh - 3rem);overflow-y:auto;padding:2px;scrollbar-width:thin;background:linear-gradient(var(--paper) 40%,transparent) 0 0/100% 3rem no-repeat local,linear-gradient(transparent,var(--paper) 60%) 0 100%/100% 3rem no-repeat local,linear-gradient(var(--rule),transparent) 0 0/100% .8rem no-repeat,linear-gradient(transparent,var(--rule)) 0 100%/100% .8rem no-repeat}
.quiet,.about{color:var(--quiet)}
.bar{display:flex;gap:2px;height:20px;border-radius:4px;overflow:hidden}
.bar span{min-width:17px;overflow:hidden;text-align:center;font-weight:600;font-size:12px;line-height:20px}
.bar .s-unattributed{border:1px solid var(--line);border-radius:0 4px 4px 0;line-height:18px}
.bar .s-unattributed:first-child{border-radius:4px}
ul,ol{list-style:none;margin:0;padding:0}
.legend{display:flex;flex-wrap:wrap;gap:.25rem 1.1rem;margin-top:.7rem;color:var(--quiet)}
.legend li,.claims ul li{display:flex;gap:.4em;align-items:center}
.legend b{color:var(--ink)}
.cell{display:block;flex:none;width:17px;height:17px;border:1px solid transparent;border-radius:3px;color:var(--ink);font:600 11px/15px system-ui,sans-serif;text-align:center;text-decoration:none}
.cell.answers{border-color:var(--ink);border-radius:9px}
.cell.carried,.cell.s-unattributed,.cell.s-none{border-color:var(--line)}
a.cell:hover{outline:2px solid var(--ink)}
${tree}
summary{position:relative;padding:.8rem 0 .8rem 29px;cursor:pointer}
summary::before{border-left-style:dashed}
.claims>li{padding:.7rem 0;border-top:1px solid var(--rule)}
.claims>li:first-child{border-top:0;padding-top:0}
.claim{display:flex;gap:.55rem;color:inherit;text-decoration:none;line-height:1.45}
.claim .cell{margin-top:2px}
.claim:hover span{text-decoration:underline}
.claims ul{margin:.35rem 0 0 calc(17px + .55rem)}
.claims ul li{margin-top:.2rem;align-items:start}
.claims ul .cell{margin-top:1px}
.note{margin-top:2rem;font-size:.92em}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (max-width:62rem){.page.whole{grid-template-columns:minmax(0,1fr);gap:2rem;padding:1.5rem 1.2rem 4rem}h1{font-size:1.7rem}.whole .beside{position:static;max-height:none;background:none}}
@media print{:root,:host{${light};--paper:#fff}.page,.page.whole{display:block;padding:0;max-width:none;font-size:11pt;line-height:1.68}header{margin-bottom:1.2rem}.tip,.skip{display:none!important}.words,.cell,.bar span,.shape{-webkit-print-color-adjust:exact;print-color-adjust:exact}.s-refuted .words,.s-denied .words,.s-disputed .words{box-shadow:inset 0 0 0 .6pt #777}.whole .beside{max-height:none;overflow:visible;position:static;background:none}aside{margin-top:1.5rem;break-before:page}.sign{color:#000;font-size:.7em}p,.row,.claims>li{break-inside:avoid}.row{min-height:36px}.note{margin-top:1rem}summary{display:none}details::details-content{display:block;content-visibility:visible}}
@media (prefers-reduced-motion:reduce){.tip{animation:none!important}}
@media (forced-colors:active){:root,:host{--ink:CanvasText;--quiet:CanvasText;--paper:Canvas;--card:Canvas;--rule:CanvasText;--line:CanvasText}.whole .beside{background:none}.shape{forced-color-adjust:none}.cell,.bar span{border:1px solid}.bar span{line-height:18px}:is(.s-refuted,.s-denied,.s-disputed,.s-unconfirmed) .words{border:1px solid}}
`
