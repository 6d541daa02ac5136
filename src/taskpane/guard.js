// Runs in every web view there is, so it is written for the oldest and never translated. Where what the pane is made of
// is missing (Internet Explorer, old Edge), its own script could not even be parsed: the plain words in the page are shown.
(function () {
  function understands(code) {
    try {
      // The policy of the page forbids eval; regular expressions are the one way left to ask for newer syntax.
      return !!new RegExp(code, "u");
    } catch (_) {
      return false;
    }
  }
  var isNewEnough =
    typeof Promise === "function" &&
    typeof BigInt === "function" &&
    typeof Object.fromEntries === "function" &&
    typeof [].flatMap === "function" &&
    understands("\\p{L}");
  if (isNewEnough) return;
  document.getElementById("root").style.display = "none";
  document.getElementById("too-old").removeAttribute("hidden");
})();
