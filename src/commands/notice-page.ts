import { noticeAsked } from "./notice";
import { noticeWords } from "./notice-words";

/** Fills the page with the notice that its address asks for; an address that asks for none leaves it empty. */
function show(): void {
  const notice = noticeAsked(window.location.search);
  if (!notice) return;
  const { title, text } = noticeWords(notice);
  document.title = title;
  document.querySelector("h1")?.append(title);
  document.querySelector("p")?.append(text);
}

show();
