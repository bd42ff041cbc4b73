// Forms of acts: fields that belong to an answer, an answer that fills another field, files that go into the case at
// once, what was typed kept in this browser. Tasklist, whose button completes the task, speaks with it as huikuanTask.
(function () {
  "use strict";

  const TASK = ".hk-task-form";
  const ANY = TASK + ", .hk-act-form";
  const DRAFT = "huikuan-draft-";

  const form = () => document.querySelector(TASK);

  function token() {
    const cookie = document.cookie.split("; ").find(c => c.startsWith("HUIKUAN-CSRF="));
    return cookie ? decodeURIComponent(cookie.substring(cookie.indexOf("=") + 1)) : "";
  }

  function answers(root, name) {
    return [...root.querySelectorAll("[name='" + CSS.escape(name) + "']")]
      .filter(field => (field.type !== "radio" && field.type !== "checkbox") || field.checked)
      .map(field => field.value);
  }

  // Fields that belong to one answer only are there with it, and are not sent without it. What stands with != is there
  // when the field says something else.
  function choose(root) {
    root.querySelectorAll("[data-hk-when]").forEach(part => {
      const shown = part.parentElement.closest("[data-hk-when][hidden]") === null;
      const fits = shown && part.dataset.hkWhen.split(";").every(condition => {
        const [, name, not, answer] = /^(.*?)(!?)=(.*)$/.exec(condition);
        const wanted = answer.split(" ");
        return answers(root, name).some(given => (not === "" ? wanted.includes(given.replaceAll(" ", "+")) : given !== "" && !wanted.includes(given)));
      });
      part.hidden = !fits;
      part.querySelectorAll("input, select, textarea").forEach(field => {
        field.disabled = !fits || field.closest("[data-hk-paper][hidden]") !== null;
      });
    });
  }

  // Fields that an answer writes: of a row, those of the same row; an empty line leaves its field alone.
  function fill(select) {
    const chosen = select.selectedOptions[0];
    if (!chosen || !chosen.dataset.hkFill) {
      return;
    }
    const row = select.name.includes("].") ? select.name.substring(0, select.name.lastIndexOf(".") + 1) : "";
    const values = chosen.dataset.hkFill.split("\n");
    select.dataset.hkFills.split(" ").forEach((name, number) => {
      const other = select.form.elements[row + name];
      if (other && values[number]) {
        other.value = values[number];
      }
    });
  }

  // A further row of a list, made of its blank one, whose names end in [*]; numbers only grow, the server closes gaps.
  function add(list) {
    const name = list.dataset.hkList;
    const blank = [...list.children].find(child => child.tagName === "TEMPLATE");
    const number = 1 + Math.max(-1, ...[...list.querySelectorAll("[name^='" + CSS.escape(name + "[") + "']")].map(field => parseInt(field.name.substring(name.length + 1), 10)));
    const made = new DOMParser().parseFromString(blank.innerHTML.replaceAll(name + "[*]", name + "[" + number + "]"), "text/html");
    const row = document.importNode(made.body.firstElementChild, true);
    const legend = row.querySelector(".hk-list-legend");
    legend.textContent = legend.textContent.trim();
    blank.before(row);
    choose(list.closest(ANY));
    return row;
  }

  // Rows that were typed and that the fresh form does not have.
  function grow(names) {
    for (let more = true; more;) {
      more = false;
      form().querySelectorAll("[data-hk-list]").forEach(list => {
        const rows = [...list.children].filter(child => "hkRow" in child.dataset).length;
        more = more || (names.some(name => name.startsWith(list.dataset.hkList + "[" + rows + "]")) && add(list) !== null);
      });
    }
  }

  async function told(answer) {
    try {
      const problem = await answer.json();
      return (problem.errors || []).map(e => e.reason).join("; ") || problem.detail || problem.title;
    } catch (noJson) {
      return "";
    }
  }

  function paper(list, name, document_) {
    const entry = document.createElement("li");
    const id = document.createElement("input");
    id.type = "hidden";
    id.name = name;
    id.value = document_.id;
    const remove = document.createElement("button");
    remove.type = "button";
    remove.className = "btn btn-sm btn-link p-0";
    remove.dataset.hkRemove = "";
    remove.textContent = list.closest("[data-hk-papers]").dataset.remove || "×";
    entry.dataset.hkPaper = document_.id;
    entry.append(id, document_.fileName + " ", remove);
    list.append(entry);
  }

  async function upload(input) {
    const field = input.closest("[data-hk-papers]");
    const busy = field.querySelector("[data-hk-uploading]");
    const body = new FormData();
    body.append("kind", field.querySelector("select").value);
    body.append("file", input.files[0]);
    busy.hidden = false;
    clear(field);
    try {
      const answer = await fetch(field.dataset.hkTo, { method: "POST", body, headers: { Accept: "application/json", "X-HUIKUAN-CSRF": token() } });
      if (answer.ok) {
        paper(field.querySelector("ul"), field.dataset.hkPapers, await answer.json());
      } else {
        wrong(field, (await told(answer)) || field.dataset.trouble);
      }
    } catch (offline) {
      wrong(field, field.dataset.trouble);
    } finally {
      busy.hidden = true;
      input.value = "";
    }
  }

  function clear(field) {
    field.querySelectorAll(".invalid-feedback").forEach(old => old.remove());
  }

  function wrong(field, words) {
    const said = document.createElement("div");
    said.className = "invalid-feedback d-block";
    said.setAttribute("role", "alert");
    said.textContent = words;
    field.append(said);
  }

  /* What the rules of the house advise, asked with what is written so far; the server says it in words. */
  async function advise(button) {
    const says = button.nextElementSibling;
    const written = new URLSearchParams([...new FormData(button.form).entries()].filter(([name, value]) => name !== "_csrf" && typeof value === "string" && value !== ""));
    try {
      const answer = await fetch(button.dataset.hkAdvice + "?" + written, { headers: { "X-Requested-With": "fetch" } });
      if (!answer.ok) {
        throw new Error();
      }
      const part = new DOMParser().parseFromString(await answer.text(), "text/html");
      says.replaceChildren(...[...part.body.childNodes].map(node => document.importNode(node, true)));
    } catch (offline) {
      says.textContent = button.dataset.trouble;
    }
  }

  /* What was typed stays in this browser until the task is done. */
  const key = () => DRAFT + form().dataset.hkTask;

  function keep() {
    const typed = [...new FormData(form()).entries()].filter(([name, value]) => name !== "_csrf" && typeof value === "string");
    try {
      localStorage.setItem(key(), JSON.stringify(typed));
    } catch (noStore) {
      // a browser that keeps nothing
    }
  }

  function takeBack() {
    let typed = null;
    try {
      typed = JSON.parse(localStorage.getItem(key()) || "null");
    } catch (noStore) {
      return;
    }
    grow((typed || []).map(([name]) => name));
    (typed || []).forEach(([name]) => grades(name).forEach(field => { field.value = ""; }));
    (typed || []).forEach(([name, value]) => {
      grades(name).filter(field => [...field.options].some(option => option.value === value)).forEach(field => { field.value = value || field.value; });
      form().querySelectorAll("[name='" + CSS.escape(name) + "']").forEach(field => {
        if (field.type === "radio" || field.type === "checkbox") {
          field.checked = field.checked || field.value === value;
        } else if (field.closest("[data-hk-paper]")) {
          const entry = field.closest("[data-hk-paper]");
          entry.hidden = entry.hidden && field.value !== value;
        } else if (!grades(name).length) {
          field.value = value;
        }
      });
    });
  }

  // Several selects under one name, each with values of its own.
  function grades(name) {
    const selects = [...form().querySelectorAll("select[name='" + CSS.escape(name) + "']")];
    return selects.length > 1 ? selects : [];
  }

  function forget() {
    try {
      localStorage.removeItem(key());
    } catch (noStore) {
      // nothing was kept
    }
  }

  function show(markup) {
    const fresh = new DOMParser().parseFromString(markup, "text/html").querySelector(TASK);
    if (!fresh) {
      return false;
    }
    form().replaceWith(document.importNode(fresh, true));
    choose(form());
    const first = form().querySelector("[aria-invalid=true], .alert");
    if (first) {
      const field = first.matches("fieldset") ? first.querySelector("input, select") || first : first;
      field.scrollIntoView({ block: "center" });
      field.focus({ preventScroll: true });
    }
    return true;
  }

  // Sends the form; rejects with the sentence of why it comes back.
  async function submit() {
    let answer;
    try {
      answer = await fetch(form().action, { method: "POST", body: new URLSearchParams(new FormData(form())), headers: { "X-HUIKUAN-CSRF": token(), "X-Requested-With": "fetch" } });
    } catch (offline) {
      throw new Error(form().dataset.trouble);
    }
    if (answer.status === 204) {
      forget();
      return;
    }
    if ([403, 409, 422].includes(answer.status) && show(await answer.text())) {
      const late = form().querySelector(".alert-warning");
      throw new Error(late ? late.textContent.trim() : form().dataset.wrong);
    }
    throw new Error(form().dataset.trouble);
  }

  window.huikuanTask = { submit, keep };

  document.addEventListener("change", event => {
    const root = event.target.closest(ANY);
    if (!root) {
      return;
    }
    if (event.target.closest("[data-hk-papers]") && event.target.type === "file") {
      if (event.target.files.length) {
        upload(event.target);
      }
      return;
    }
    if (event.target.dataset.hkFills) {
      fill(event.target);
    }
    choose(root);
    if (root.matches(TASK)) {
      keep();
    }
  });

  document.addEventListener("input", event => {
    if (event.target.closest(TASK) && event.target.type !== "file") {
      keep();
    }
  });

  // What the playbook says of an excuse goes into the form: the reason, what is usually its result, words for the note.
  function take(button) {
    const root = (button.closest(".offcanvas, .hk-task") || document).querySelector(ANY);
    if (!root) {
      return;
    }
    const reason = root.elements.reason;
    if (reason && button.dataset.reason) {
      reason.value = button.dataset.reason;
      if (reason.dataset.hkFills) {
        fill(reason);
      }
    }
    if (answers(root, "result").length === 0) {
      root.querySelectorAll("[type=radio][name=result]").forEach(radio => {
        radio.checked = radio.value === button.dataset.result;
      });
    }
    choose(root);
    const note = root.elements.note;
    if (note && !note.value.includes(button.dataset.note)) {
      note.value = (note.value === "" ? "" : note.value.trimEnd() + "\n") + button.dataset.note;
    }
    if (root.matches(TASK)) {
      keep();
    }
    const says = document.createElement("span");
    says.className = "small text-success";
    says.setAttribute("role", "status");
    says.textContent = button.dataset.taken;
    button.replaceWith(says);
    if (note) {
      note.focus();
    }
  }

  // A link that takes along what some fields say.
  function takeAlong(link) {
    const root = link.closest(ANY);
    const address = new URL(link.href);
    link.dataset.hkWith.split(" ").forEach(name => address.searchParams.set(name, answers(root, name).join("\n")));
    link.href = address.href;
  }

  document.addEventListener("click", event => {
    const asks = event.target.closest("[data-hk-advice]");
    if (asks) {
      advise(asks);
    }
    const offer = event.target.closest("[data-hk-take]");
    if (offer) {
      take(offer);
    }
    const link = event.target.closest("[data-hk-with]");
    if (link) {
      takeAlong(link);
    }
    const adds = event.target.closest("[data-hk-add]");
    if (adds) {
      const field = add(adds.closest("[data-hk-list]")).querySelector("input:not([type=hidden]), select, textarea");
      if (field) {
        field.focus();
      }
    }
    const takes = event.target.closest("[data-hk-take-away]");
    if (takes) {
      const list = takes.closest("[data-hk-list]");
      takes.closest("[data-hk-row]").remove();
      list.querySelector(":scope > [data-hk-add]").focus();
    }
    if ((adds || takes) && event.target.closest(TASK)) {
      keep();
    }
    const remove = event.target.closest("[data-hk-remove]");
    if (remove) {
      const root = remove.closest(ANY);
      remove.closest("[data-hk-paper]").remove();
      if (root.matches(TASK)) {
        keep();
      }
    }
  });

  document.addEventListener("submit", event => {
    if (event.target.matches(TASK)) {
      event.preventDefault();
      submit().then(() => { window.location.href = "/"; }, () => {});
    }
  });

  // Enter in a field that is only looked up with sends no form.
  document.addEventListener("keydown", event => {
    if (event.key === "Enter" && event.target.matches("[data-hk-look-up]")) {
      event.preventDefault();
    }
  });

  // A form that comes as a part of a page.
  document.addEventListener("htmx:afterSwap", event => {
    event.detail.target.querySelectorAll(ANY).forEach(choose);
  });

  document.addEventListener("DOMContentLoaded", () => {
    if (form()) {
      takeBack();
    }
    document.querySelectorAll(ANY).forEach(choose);
  });
})();
