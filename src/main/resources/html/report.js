// Chooses among the claims by source, status and grade; without it the page shows them all.
"use strict";
(() => {
  const choice = document.getElementById("choice");
  const claims = [...document.querySelectorAll("[data-grade]")];
  const keys = ["party", "status", "grade"];
  const values = (claim, key) => claim.dataset[key].split("\n").filter((value) => value);
  const select = (key) => document.getElementById("choice-" + key);
  for (const key of keys) {
    const all = new Set(claims.flatMap((claim) => values(claim, key)));
    for (const value of [...all].sort((a, b) => a.localeCompare(b, document.documentElement.lang))) {
      select(key).add(new Option(value, value));
    }
    select(key).addEventListener("change", show);
  }
  function show() {
    let shown = 0;
    for (const claim of claims) {
      const fits = keys.every((key) => !select(key).value || values(claim, key).includes(select(key).value));
      claim.hidden = !fits;
      shown += fits ? 1 : 0;
    }
    document.getElementById("choice-count").textContent = shown + " / " + claims.length;
  }
  choice.hidden = claims.length === 0;
  show();
})();
