/*
 * Ctrl or Cmd with K is remembered in `data-go-to` of the document, and what is typed after it, until the palette takes
 * both over and removes the attribute. It gives up after four seconds or on Escape, and leaves an open dialog alone.
 */
const SCRIPT = `{let at=0;addEventListener("keydown",e=>{const d=document.documentElement.dataset;if((e.ctrlKey||e.metaKey)&&!e.altKey&&e.key.toLowerCase()==="k"){if(document.querySelector("dialog[open]"))return;e.preventDefault();d.goTo="";at=e.timeStamp}else if("goTo"in d){if(e.key==="Escape"||e.timeStamp-at>4000)delete d.goTo;else if((e.key.length===1||e.key==="Enter")&&!e.ctrlKey&&!e.metaKey&&!e.altKey){e.preventDefault();e.stopImmediatePropagation();d.goTo+=e.key==="Enter"?"\\n":e.key}}},true)}`;

/**
 * Listens for the keys of the palette from the moment the page is drawn: a practised person presses them, and goes on
 * typing a name, before the page itself listens.
 * @param props.nonce What the content policy asks of a script.
 */
export function EarlyKeys({ nonce }: { readonly nonce: string | undefined }) {
  return <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: SCRIPT }} />;
}
