document.body.classList.add('js-enabled', 'govuk-frontend-supported');

// The address of the module carries a hash of its content, so it stands in the page.
const { initAll } = await import(document.getElementById('govuk-frontend').href);
initAll();

// While a report is being uploaded and read, says so; without this the browser's own sign remains.
document.querySelectorAll('form[data-upload]').forEach((form) => {
    form.addEventListener('submit', () => {
        form.querySelector('[data-upload-status]').hidden = false;
    });
});
