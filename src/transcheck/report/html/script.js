(function () {
  "use strict";
  var root = document.documentElement, form = document.getElementById("filters");
  var shown = document.getElementById("shown"), none = document.getElementById("none");
  var cards = Array.prototype.slice.call(document.querySelectorAll(".card"));
  var blocks = Array.prototype.slice.call(document.querySelectorAll(".block"));
  var pages = Array.prototype.slice.call(document.querySelectorAll(".page"));
  var texts = new Map(), names = ["page", "locale", "severity", "rule", "status", "q"], timer;
  root.classList.add("on");

  function field(name) { return form.elements.namedItem(name); }
  function state() {
    var found = {};
    names.forEach(function (name) { var f = field(name); if (f && f.value) { found[name] = f.value; } });
    return found;
  }
  function query(values) {
    return Object.keys(values).map(function (k) { return k + "=" + encodeURIComponent(values[k]); }).join("&");
  }
  function write(values) {
    var hash = query(values);
    try { history.replaceState(null, "", hash ? "#" + hash : location.pathname + location.search); }
    catch (error) { location.hash = hash; }
  }
  function rule(card) { return card.querySelector(".rule").textContent; }
  function text(block) {
    if (!texts.has(block)) { texts.set(block, block.textContent.toLowerCase()); }
    return texts.get(block);
  }
  function matches(card, block, page, want) {
    var d = card.dataset;
    return (!want.page || page.id === want.page) && (!want.locale || d.l === want.locale) &&
      (!want.severity || card.classList.contains(want.severity)) && (!want.rule || rule(card) === want.rule) &&
      (!want.status || (d.s || "new") === want.status) && (!want.q || text(block).indexOf(want.q.toLowerCase()) >= 0);
  }
  function apply() {
    var want = state(), filtering = Object.keys(want).length > 0, narrow = filtering && Object.keys(want).some(function (k) { return k !== "page"; });
    var count = 0, visible = new Set(), open = new Set();
    cards.forEach(function (card) {
      var block = card.closest(".block"), page = card.closest(".page");
      var show = matches(card, block, page, want);
      card.hidden = !show;
      if (show) { count += 1; visible.add(block); open.add(page); }
    });
    blocks.forEach(function (block) { block.hidden = narrow && !visible.has(block); });
    pages.forEach(function (page) { page.hidden = (want.page && page.id !== want.page) || (narrow && !open.has(page)); });
    none.hidden = count > 0 || !filtering;
    shown.textContent = (count === cards.length ? shown.dataset.all : shown.dataset.some)
      .replace("{shown}", count).replace("{n}", cards.length);
    return want;
  }
  function read() {
    var values = {}, at;
    location.hash.slice(1).split("&").forEach(function (part) {
      var cut = part.indexOf("=");
      if (cut > 0) { try { values[part.slice(0, cut)] = decodeURIComponent(part.slice(cut + 1)); } catch (error) { return; } }
    });
    if (Object.keys(values).length || !location.hash) {
      names.forEach(function (name) { var f = field(name); if (f) { f.value = values[name] || ""; if (f.selectedIndex === -1) { f.value = ""; } } });
      apply();
    }
    at = document.getElementById(values.at || location.hash.slice(1));
    if (!at) { return; }
    if (at.classList.contains("card") && at.hidden) { form.reset(); apply(); }
    document.querySelectorAll(".at").forEach(function (old) { old.classList.remove("at"); });
    if (values.at) { at.classList.add("at"); at.scrollIntoView({ block: "center" }); at.tabIndex = -1; at.focus({ preventScroll: true }); }
  }
  function copy(words, button) {
    function done() {
      var label = button.textContent;
      button.textContent = shown.dataset.copied;
      setTimeout(function () { button.textContent = label; }, 1500);
    }
    function byHand() {
      var area = document.createElement("textarea");
      area.value = words;
      document.body.appendChild(area);
      area.select();
      try { document.execCommand("copy"); done(); } finally { area.remove(); button.focus(); }
    }
    if (navigator.clipboard && window.isSecureContext) { navigator.clipboard.writeText(words).then(done, byHand); } else { byHand(); }
  }
  cards.forEach(function (card) {
    var tools = document.createElement("p");
    tools.className = "tools";
    ["link", "ignore"].forEach(function (kind) {
      var button = document.createElement("button");
      button.type = "button";
      button.dataset.copy = kind;
      button.textContent = shown.dataset[kind];
      tools.append(button, " ");
    });
    card.append(tools);
  });
  form.addEventListener("input", function () { clearTimeout(timer); timer = setTimeout(function () { write(apply()); }, 80); });
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  form.addEventListener("reset", function () { setTimeout(function () { write(apply()); }, 0); });
  window.addEventListener("hashchange", read);
  document.addEventListener("click", function (event) {
    var button = event.target.closest("button[data-copy]");
    if (!button) { return; }
    if (button.dataset.copy === "ignore") { copy("# transcheck: ignore[" + rule(button.closest(".card")) + "]: ", button); return; }
    var values = state();
    values.at = button.closest(".card").id;
    copy(location.href.split("#")[0] + "#" + query(values), button);
  });
  read();
  if (!shown.textContent) { apply(); }
})();
