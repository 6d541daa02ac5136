/**
 * The policy of the pane's page: nothing from anywhere but its own origin, and office.js from where the build takes it.
 * As a meta tag, so that a static server without settings keeps it too (`frame-ancestors` only works as a header).
 * @param {string} officeJs the address of office.js, absolute or relative to the page
 */
function contentSecurityPolicy(officeJs) {
  const isElsewhere = /^https?:/.test(officeJs);
  const office = isElsewhere ? [new URL(officeJs).origin] : [];
  return Object.entries({
    "default-src": ["'none'"],
    "script-src": ["'self'", ...office],
    "style-src": ["'self'"],
    "img-src": ["'self'", "data:"],
    "connect-src": ["'self'"],
    "font-src": ["'self'"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
  })
    .map(([directive, sources]) => [directive, ...sources].join(" "))
    .join("; ");
}

module.exports = { contentSecurityPolicy };
