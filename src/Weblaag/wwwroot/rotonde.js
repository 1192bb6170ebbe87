// Comfort on top of pages that work without it.

// After a refusal: bring the summary of errors to whoever reads or hears the page.
document.getElementById('foutoverzicht')?.focus();

// A double click sends once. The server would do the work once as well (Verzoeksleutel); this spares the second wait.
for (const formulier of document.querySelectorAll('form[method="post"]')) {
  formulier.addEventListener('submit', (gebeurtenis) => {
    if (formulier.dataset.verzonden) {
      gebeurtenis.preventDefault();
    }
    formulier.dataset.verzonden = 'ja';
  });
}
addEventListener('pageshow', () => {
  for (const formulier of document.querySelectorAll('form[data-verzonden]')) {
    delete formulier.dataset.verzonden;
  }
});

// Escape or a click elsewhere closes an open menu in the header.
const menus = document.querySelectorAll('.gebruiker, .hoofdnav-smal');
const sluit = (behalve) => menus.forEach((menu) => { if (menu !== behalve) menu.removeAttribute('open'); });
addEventListener('keydown', (toets) => { if (toets.key === 'Escape') sluit(); });
addEventListener('click', (klik) => sluit(klik.target.closest?.('.gebruiker, .hoofdnav-smal')));

// Printing is a key of the browser; who has scripts gets a button for it.
for (const knop of document.querySelectorAll('[data-afdrukken]')) {
  knop.hidden = false;
  knop.addEventListener('click', () => print());
}
