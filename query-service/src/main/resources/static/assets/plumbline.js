document.body.classList.add('js-enabled', 'govuk-frontend-supported');

// The address of the module carries a hash of its content, so it stands in the page.
const { initAll } = await import(document.getElementById('govuk-frontend').href);
initAll();
