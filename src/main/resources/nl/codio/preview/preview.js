// Looks twice a second whether something changed, and shows the document anew where it was scrolled to.
"use strict";

const shown = document.getElementById("shown");
const remarks = document.getElementById("remarks");
const documents = document.getElementById("documents");
const choice = document.getElementById("choice");
let revision = null;
let gone = "";

function show(keepPlace) {
  const place = keepPlace && shown.contentWindow ? shown.contentWindow.scrollY : 0;
  shown.onload = () => shown.contentWindow.scrollTo(0, place);
  shown.src = "document/" + (documents.value || "0");
}

function tell(lines) {
  remarks.replaceChildren(...lines.map((line) => {
    const paragraph = document.createElement("p");
    paragraph.textContent = line;
    return paragraph;
  }));
}

function update(now) {
  gone = now.gone;
  if (now.revision === revision) {
    return;
  }
  const first = revision === null;
  revision = now.revision;
  document.documentElement.lang = now.language;
  document.querySelector("h1").textContent = now.title;
  document.querySelector("label").textContent = now.choose;
  const chosen = documents.value;
  documents.replaceChildren(...now.documents.map((name, i) => new Option(name, String(i))));
  documents.value = chosen && Number(chosen) < now.documents.length ? chosen : "0";
  choice.hidden = now.documents.length < 2;
  document.title = (now.documents[Number(documents.value)] || now.title) + " · codio";
  shown.title = document.title;
  tell(now.remarks);
  if (now.documents.length > 0) {
    show(!first);
  }
}

async function look() {
  try {
    const answer = await fetch("now.json");
    update(await answer.json());
  } catch {
    revision = null;
    tell([gone]);
  }
  setTimeout(look, 500);
}

documents.addEventListener("change", () => show(false));
look();
