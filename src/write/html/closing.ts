/**
 * The page's only script: Escape shuts the notes until the pointer or the focus goes on to another sentence (WCAG 2.2, 1.4.13: what opens on hover
 * can be dismissed). Without it the page reads as well.
 */
export const closing =
  "{const page=document.querySelector('.page');let at;const open=()=>page.classList.remove('shut');addEventListener('keydown',(e)=>{if(e.key==='Escape'){at=document.querySelector('.s:hover');page.classList.add('shut')}});addEventListener('pointermove',(e)=>{if(e.target.closest?.('.s')!==at)open()});addEventListener('focusin',open)}"

/** What the page's policy lets run: this script, by its SHA-256, and no other. */
export const closingHash = 'sha256-0pzeYF0L7oiA0wNOR7ShBdEG90u017M233Dnrqu1zNY='
